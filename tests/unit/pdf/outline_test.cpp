// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/outline.h"

#include <doctest/doctest.h>

#include "pdf/write_pdf.h"
#include "read_back.h"
#include "shaped_text.h"

namespace jianli {
namespace {

using namespace jianli::testing;

TEST_CASE("sections are bookmarks that lead to their page and height") {
  Pages pages = make_pages({});
  pages.pages.push_back(make_page({}));
  pages.outline = {{"教育经历", 0, Length::points(100)},
                   {"Work (2021–2025)", 1, Length::millipoints(41890)}};
  Diagnostics diagnostics;
  const ReadBack file(write_pdf(pages, test_fonts(), {}, diagnostics));

  const auto* root = file.get(file.catalog(), "Outlines");
  REQUIRE(root != nullptr);
  CHECK(file.source(file.get(root, "Count")) == "2");
  const auto* first = file.get(root, "First");
  const auto* second = file.get(root, "Last");
  CHECK(file.text(file.get(first, "Title")) == "教育经历");
  CHECK(file.text(file.get(second, "Title")) == "Work (2021–2025)");
  CHECK(file.get(first, "Next") == second);
  CHECK(file.get(second, "Prev") == first);
  CHECK(file.get(first, "Prev") == nullptr);
  CHECK(file.get(second, "Next") == nullptr);
  CHECK(file.get(first, "Parent") == root);

  const auto* destination = file.get(second, "Dest");
  CHECK(file.at(destination, 0) == file.page(1));
  CHECK(file.source(file.at(destination, 1)) == "/XYZ");
  CHECK(file.source(file.at(destination, 3)) == "800");
  CHECK(file.source(file.at(file.get(first, "Dest"), 3)) == "741.89");
}

TEST_CASE("a document without sections has no bookmarks") {
  Diagnostics diagnostics;
  const ReadBack file(write_pdf(make_pages({}), test_fonts(), {}, diagnostics));
  CHECK(file.get(file.catalog(), "Outlines") == nullptr);
}

}  // namespace
}  // namespace jianli
