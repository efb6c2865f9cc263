// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/icon_room.h"

#include <doctest/doctest.h>

#include "text_fixture.h"

namespace jianli {
namespace {

TEST_CASE("an icon takes a square and the distance to its text") {
  const Inline part = test_paragraph("138").inlines[0];
  CHECK(icon_room(part) == Length::points(13));
}

TEST_CASE("an icon is further from the text before it than from its own") {
  const Inline part = test_paragraph("138").inlines[0];
  CHECK(icon_lead(part) == Length::points(4));
  CHECK(icon_lead(part) > icon_room(part) - part.style.size);
}

TEST_CASE("an icon without text is a square") {
  const Inline part = test_paragraph("").inlines[0];
  CHECK(icon_room(part) == Length::points(10));
}

}  // namespace
}  // namespace jianli
