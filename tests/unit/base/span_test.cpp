// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/span.h"

#include <doctest/doctest.h>

#include <string_view>
#include <utility>

namespace jianli {
namespace {

TEST_CASE("lines and columns count from one, columns in characters") {
  const std::string_view text = "ab\n姓名x\n";
  const auto at = [&](std::size_t offset) {
    const LineColumn place = line_column(text, offset);
    return std::pair(place.line, place.column);
  };
  CHECK(at(0) == std::pair(1U, 1U));
  CHECK(at(2) == std::pair(1U, 3U));
  CHECK(at(3) == std::pair(2U, 1U));
  CHECK(at(9) == std::pair(2U, 3U));
  CHECK(at(11) == std::pair(3U, 1U));
  CHECK(at(99) == std::pair(3U, 1U));
}

TEST_CASE("a part of a span is clamped to it") {
  const Span span{0, 10, 20};
  CHECK(span.part(2, 5) == Span{0, 12, 15});
  CHECK(span.part(5, 99) == Span{0, 15, 20});
  CHECK(span.part(99, 2) == Span{0, 20, 20});
}

TEST_CASE("sources give the text of a span") {
  Sources sources;
  const SourceId first = sources.add("a", "hello");
  const SourceId second = sources.add("b", "world");
  CHECK(sources.text({first, 1, 3}) == "el");
  CHECK(sources.text({second, 0, 99}) == "world");
  CHECK(sources.text({}) == "");
  CHECK_FALSE(Span{}.known());
}

}  // namespace
}  // namespace jianli
