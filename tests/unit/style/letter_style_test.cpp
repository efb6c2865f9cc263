// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "style/letter_style.h"

#include <doctest/doctest.h>

#include "load.h"

namespace jianli::test {
namespace {

TEST_CASE("a letter has a page and type of its own") {
  const LoadedStyle loaded = load(
      "design: {letter: {margins: {left: [30mm, 20mm]}, size: [12pt, 10pt], leading: "
      "{han: "
      "1.8}}}\n");
  CHECK(loaded.messages() == "");
  Style style = letter_style(loaded.style, {});
  CHECK(to_string(style.page.left) == "85.039");
  CHECK(style.tokens.sizes[SizeName::body].value == Length::points(12));
  // What is no letter's stays the design's.
  CHECK(style.tokens.sizes[SizeName::name].value ==
        loaded.style.tokens.sizes[SizeName::name].value);
  set_density(style, kTightest);
  CHECK(to_string(style.page.left) == "56.693");
  CHECK(style.tokens.sizes[SizeName::body].value == Length::points(10));
}

TEST_CASE("a letter is one column on one page, and shows no photograph") {
  const LoadedStyle loaded =
      load("design: {template: sidebar, fit: {pages: 3, drop: true}}\n");
  const Span origin{0, 7, 9};
  const Style style = letter_style(loaded.style, origin);
  CHECK(style.page_settings.aside.width.value == Length{});
  CHECK(style.header.image.place.value == ImagePlace::none);
  CHECK(style.header.contacts.items.value.empty());
  CHECK(style.header.lines.value.empty());
  CHECK(style.fit.pages.value == 1);
  CHECK(style.fit.pages.origin == origin);
  CHECK(style.fit.fill.value);
  CHECK_FALSE(style.fit.drop.value);
}

}  // namespace
}  // namespace jianli::test
