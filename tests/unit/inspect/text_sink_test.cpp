// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "inspect/text_sink.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

/// Glyphs of size 10 and width 5 that begin at these places of a line, or of lines.
std::string shown(const std::vector<std::pair<std::string, ContentPoint>>& glyphs) {
  Contents contents;
  std::vector<ContentArea> areas;
  TextSink sink(0, areas, contents);
  for (const auto& [text, at] : glyphs) {
    sink.show({text, 500, false}, at, {at.x + 5, at.y}, 10);
  }
  return contents.runs.empty() ? "" : contents.runs[0].text;
}

TEST_CASE("a gap of a fifth of the size parts words, a smaller one does not") {
  CHECK(shown({{"a", {0, 0}}, {"b", {5, 0}}}) == "ab");
  CHECK(shown({{"a", {0, 0}}, {"b", {6, 0}}}) == "ab");
  CHECK(shown({{"a", {0, 0}}, {"b", {7, 0}}}) == "a b");
}

TEST_CASE("another baseline is another line, a raised figure is not") {
  CHECK(shown({{"a", {0, 50}}, {"b", {0, 38}}}) == "a\nb");
  CHECK(shown({{"a", {0, 50}}, {"2", {5, 54}}}) == "a2");
}

TEST_CASE("between Chinese characters a gap is no space unless it is wide") {
  CHECK(shown({{"张", {0, 0}}, {"三", {8, 0}}}) == "张三");
  CHECK(shown({{"张", {0, 0}}, {"a", {8, 0}}}) == "张a");
  CHECK(shown({{"张", {0, 0}}, {"三", {30, 0}}}) == "张 三");
}

TEST_CASE("marks part the text, and what is unknown is U+FFFD") {
  Contents contents;
  contents.gaps = GapReading::ignored;
  std::vector<ContentArea> areas = {
      {Length::points(0), Length::points(0), Length::points(6), Length::points(9), {}}};
  TextSink sink(3, areas, contents);
  sink.open({{3, 0, 7}, false, false, "zh"}, std::nullopt);
  sink.show({"a", 500, false}, {0, 0}, {5, 0}, 10);
  sink.close();
  sink.close();
  sink.show({"", 500, false}, {20, 0}, {25, 0}, 10);
  REQUIRE(contents.runs.size() == 2);
  CHECK(contents.runs[0].mark.id == 7);
  CHECK(contents.runs[0].language == "zh");
  CHECK(contents.runs[0].text == "a");
  CHECK(contents.runs[1].mark.id == -1);
  CHECK(contents.runs[1].mark.page == 3);
  CHECK(contents.runs[1].text == "\uFFFD");
  CHECK(areas[0].text == "a");
}

}  // namespace
}  // namespace jianli
