// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/links.h"

#include <doctest/doctest.h>

#include "pdf/write_pdf.h"
#include "read_back.h"
#include "shaped_text.h"

namespace jianli {
namespace {

using namespace jianli::testing;

TEST_CASE("a target becomes an ASCII URI") {
  CHECK(ascii_uri("https://example.org/a_(b)?q=1&r=%20#top") ==
        "https://example.org/a_(b)?q=1&r=%20#top");
  CHECK(ascii_uri("https://example.org/简历") ==
        "https://example.org/%E7%AE%80%E5%8E%86");
  CHECK(ascii_uri("https://example.org/a b<c>\x7F") ==
        "https://example.org/a%20b%3Cc%3E%7F");
  CHECK(ascii_uri("mailto:zhang.san@example.org") == "mailto:zhang.san@example.org");
}

TEST_CASE("links are annotations with place, target and description") {
  const Rect rect{Length::points(40), Length::points(90), Length::points(120),
                  Length::millipoints(12500)};
  Diagnostics diagnostics;
  const ReadBack file(write_pdf(
      make_pages({LinkItem{rect, "https://example.org/a_(b)/简", "example.org（简）", 0},
                  LinkItem{rect, "mailto:zhang.san@example.org", "", 0}}),
      test_fonts(), {}, diagnostics));
  const auto* annotations = file.get(file.page(0), "Annots");
  REQUIRE(annotations != nullptr);
  REQUIRE(annotations->GetArray().size() == 2);

  const auto* link = file.at(annotations, 0);
  CHECK(file.source(file.get(link, "Subtype")) == "/Link");
  // The page is 841.89 pt high; PDF counts from its bottom.
  CHECK(file.source(file.get(link, "Rect")) == "[40 739.39 160 751.89]");
  CHECK(file.source(file.get(link, "Border")) == "[0 0 0]");
  CHECK(file.source(file.get(link, "F")) == "4");
  CHECK(file.text(file.get(link, "Contents")) == "example.org（简）");
  const auto* action = file.get(link, "A");
  CHECK(file.source(file.get(action, "S")) == "/URI");
  CHECK(file.text(file.get(action, "URI")) == "https://example.org/a_(b)/%E7%AE%80");

  CHECK(file.text(file.get(file.at(annotations, 1), "Contents")) ==
        "mailto:zhang.san@example.org");
}

TEST_CASE("a page without links has no annotations") {
  Diagnostics diagnostics;
  const ReadBack file(write_pdf(make_pages({}), test_fonts(), {}, diagnostics));
  CHECK(file.get(file.page(0), "Annots") == nullptr);
}

}  // namespace
}  // namespace jianli
