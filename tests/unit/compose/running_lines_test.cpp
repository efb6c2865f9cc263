// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "compose/composer.h"
#include "editions.h"

namespace jianli::test {
namespace {

std::vector<RunningLine> lines(const std::string& language, const std::string& page) {
  const Edition resume = edition(language, "张三");
  const Style look = style("{page: " + page + "}");
  REQUIRE(!look.sections.order.value.empty());
  Document document;
  document.page = look.page;
  add_running_lines({resume, look}, document);
  return document.running;
}

}  // namespace

TEST_CASE("an empty pattern makes no line") {
  CHECK(lines("en", "{header: {pattern: \"\"}, footer: {pattern: \"\"}}").empty());
}

TEST_CASE("head and foot count their baseline from the near edge of the page") {
  const auto made = lines("en",
                          "{header: {pattern: \"{name}\", baseline: 30pt}, "
                          "footer: {pattern: \"{page}\", baseline: 20pt}}");
  REQUIRE(made.size() == 2);
  CHECK(made[0].pattern == "{name}");
  CHECK(made[0].baseline == Length::points(30));
  CHECK(to_string(made[1].baseline) == "821.89");
}

TEST_CASE("the pattern is that of the edition's language") {
  const std::string quoted =
      "{footer: {pattern: {zh-Hans: \"第 {page} 页\", zh-Hant: \"第 {page} 頁\", "
      "en: \"Page {page}\"}}}";
  CHECK(lines("zh-Hans", quoted).at(0).pattern == "第 {page} 页");
  CHECK(lines("zh-Hant", quoted).at(0).pattern == "第 {page} 頁");
  CHECK(lines("en", quoted).at(0).pattern == "Page {page}");
  CHECK(lines("en", quoted).at(0).language == "en");
}

TEST_CASE("a line moves towards the edge where it would touch the text") {
  // 9 pt below 30 pt of margin: 30 − 1.05 × 9 and 30 − 1.68 × 9.
  const std::string margins = "margins: {top: 30pt, bottom: 30pt}, ";
  const auto made = lines("en", "{" + margins +
                                    "header: {pattern: x, baseline: 29pt}, "
                                    "footer: {pattern: x, baseline: 29pt}}");
  REQUIRE(made.size() == 2);
  CHECK(made[0].baseline == Length::millipoints(20550));
  CHECK(to_string(made[1].baseline) == "827.01");
  const auto free = lines("en", "{" + margins +
                                    "header: {pattern: x, baseline: 20pt}, "
                                    "footer: {pattern: x, baseline: 14pt}}");
  CHECK(free[0].baseline == Length::points(20));
  CHECK(to_string(free[1].baseline) == "827.89");
}

TEST_CASE("a line stays on the page where there is no room for it") {
  const auto made = lines("en",
                          "{margins: {top: 2pt, bottom: 2pt}, header: {pattern: x}, "
                          "footer: {pattern: x}}");
  REQUIRE(made.size() == 2);
  CHECK(made[0].baseline == Length::millipoints(7920));
  CHECK(to_string(made[1].baseline) == "839.64");
}

}  // namespace jianli::test
