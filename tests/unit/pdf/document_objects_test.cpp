// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/document_objects.h"

#include <doctest/doctest.h>

#include "read_back.h"
#include "shaped_text.h"

namespace jianli {
namespace {

using namespace jianli::testing;

ReadBack write(const Pages& pages) {
  Diagnostics diagnostics;
  return ReadBack(write_pdf(pages, test_fonts(), {}, diagnostics));
}

TEST_CASE("the catalog tells language and shows the title") {
  const ReadBack file = write(make_pages({}));
  CHECK(file.text(file.get(file.catalog(), "Lang")) == "zh-Hans");
  CHECK(file.source(file.get(file.get(file.catalog(), "ViewerPreferences"),
                             "DisplayDocTitle")) == "true");
}

TEST_CASE("every page has its size and content and names the resources itself") {
  Pages pages =
      make_pages({shape_item(kInter, "one", Length::points(50), Length::points(100))});
  pages.pages.push_back(
      make_page({shape_item(kInter, "two", Length::points(50), Length::points(100))}));
  pages.pages[1].width = Length::points(612);
  pages.pages[1].height = Length::points(792);
  const ReadBack file = write(pages);
  REQUIRE(file.page_count() == 2);
  CHECK(file.source(file.get(file.page(0), "MediaBox")) == "[0 0 595.276 841.89]");
  CHECK(file.source(file.get(file.page(1), "MediaBox")) == "[0 0 612 792]");
  CHECK(file.get(file.page(0), "Resources") == file.get(file.page(1), "Resources"));
  CHECK(extract_text(file, 0) == "one\n");
  CHECK(extract_text(file, 1) == "two\n");
}

TEST_CASE("fonts are numbered face by face") {
  const ReadBack file = write(make_pages(
      {shape_item(kJetBrainsMono, "a", Length::points(50), Length::points(120)),
       shape_item(kNotoSansSc, "工\u2F2F", Length::points(50), Length::points(100))}));
  const auto name = [&](int number) {
    return file.source(file.get(file.font(number), "BaseFont"));
  };
  CHECK(name(0).ends_with("+NotoSansCJKsc-Regular-Identity-H"));
  CHECK(name(1) == name(0));  // the second reading of 工
  CHECK(name(2).ends_with("+JetBrainsMono-Regular"));
  CHECK(file.font(3) == nullptr);
}

}  // namespace
}  // namespace jianli
