// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "layout/find_links.h"

#include <doctest/doctest.h>

#include "set_fixture.h"

namespace jianli {
namespace {

/// `ab cd` of whose text `b` and `cd` are links.
ShapedParagraph two_links(SetText& text) {
  text.shaped.links = {{1, 2, 0}, {3, 5, 0}};
  return text.shaped;
}

TEST_CASE("a link is found by what stands in it") {
  SetText text("ab cd");
  const ShapedParagraph shaped = two_links(text);
  CHECK(link_at(shaped, 0) == nullptr);
  CHECK(link_at(shaped, 1) == &shaped.links[0]);
  CHECK(link_at(shaped, 2) == nullptr);
  CHECK(link_at(shaped, 4) == &shaped.links[1]);
  CHECK(link_at(shaped, 5) == nullptr);
}

TEST_CASE("links of a document have numbers of their own") {
  SetText text("ab cd");
  text.paragraph.number = 3;
  const ShapedParagraph shaped = two_links(text);
  CHECK(link_number(shaped, nullptr) == 0);
  const std::uint64_t first = link_number(shaped, &shaped.links[0]);
  CHECK(first != link_number(shaped, &shaped.links[1]));
  text.paragraph.number = 4;
  CHECK(first != link_number(shaped, &shaped.links[0]));
}

TEST_CASE("glyphs are divided where a link begins or ends") {
  SetText text("ab cd");
  const ShapedParagraph shaped = two_links(text);
  CHECK(end_of_link(shaped, 0, 5) == 1);
  CHECK(end_of_link(shaped, 1, 5) == 2);
  CHECK(end_of_link(shaped, 2, 5) == 3);
  CHECK(end_of_link(shaped, 3, 5) == 5);
  CHECK(end_of_link(shaped, 3, 4) == 4);
  CHECK(end_of_link(SetText("ab cd").shaped, 0, 5) == 5);
}

}  // namespace
}  // namespace jianli
