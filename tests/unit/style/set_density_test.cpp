// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "load.h"

namespace jianli {
namespace {

/// A style with some values that have two ends and some that have one.
Style elastic_style() {
  const test::LoadedStyle loaded = test::load(
      "design:\n"
      "  tokens:\n"
      "    sizes: {body: [10pt, 8pt], name: 20pt}\n"
      "    gaps: {section: [1.2, 0.69]}\n"
      "    leading: {han: [1.5, 1.245]}\n"
      "  page: {margins: {top: [30mm, 20mm], left: 25mm}, aside: {gap: [10pt, 5pt]}}\n"
      "  header: {image: {height: [30mm, 20mm]}}\n");
  REQUIRE(loaded.messages().empty());
  return loaded.style;
}

TEST_CASE("a style is loaded at its comfortable end") {
  const Style style = elastic_style();
  CHECK(style.tokens.sizes[SizeName::body].value == Length::points(10));
  CHECK(style.page.top == *read_length("30mm"));
}

TEST_CASE("a density moves every elastic value between its ends, others stay") {
  Style style = elastic_style();
  set_density(style, 85);  // a third of the way
  CHECK(style.tokens.sizes[SizeName::body].value ==
        Length::points(10) - Length::points(2).scaled(1, 3));
  CHECK(style.tokens.sizes[SizeName::name].value == Length::points(20));
  CHECK(style.tokens.gaps[GapName::section].value == Ratio{1030});
  CHECK(style.tokens.leading[Script::han].value == Ratio{1415});
  CHECK(style.page_settings.aside.gap.value ==
        Length::points(10) - Length::points(5).scaled(1, 3));
  set_density(style, kTightest);
  CHECK(style.tokens.sizes[SizeName::body].value == Length::points(8));
  CHECK(style.tokens.gaps[GapName::section].value == Ratio{690});
  CHECK(style.header.image.height.value == *read_length("20mm"));
}

TEST_CASE("what follows from elastic values moves with them") {
  Style style = elastic_style();
  set_density(style, kTightest);
  CHECK(style.page.top == *read_length("20mm"));
  CHECK(style.page.left == *read_length("25mm"));
}

TEST_CASE("the way back leads to the same style") {
  Style style = elastic_style();
  set_density(style, 200);
  set_density(style, 0);
  const Style fresh = elastic_style();
  CHECK(style.tokens.sizes[SizeName::body].value ==
        fresh.tokens.sizes[SizeName::body].value);
  CHECK(style.page.top == fresh.page.top);
  CHECK(style.fonts.size() == fresh.fonts.size());
}

}  // namespace
}  // namespace jianli
