// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "layout/check_pictures.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

constexpr Span kPlace{0, 40, 49};

/// What is said of a picture of some pixels that is printed in a box of 25 × 35 mm.
struct Checked {
  Images images;
  Pages pages;
  Diagnostics diagnostics;

  Checked(std::uint32_t width, std::uint32_t height, std::uint8_t orientation = 1) {
    Image image;
    image.header.width = width;
    image.header.height = height;
    image.header.orientation = orientation;
    images.images.emplace_back(kPlace, image);
    pages.images = {&images.images.front().second};
    ImageItem item;
    item.rect.width = *read_length("25mm");
    item.rect.height = *read_length("35mm");
    item.whole = item.rect;
    pages.pages.emplace_back();
    pages.pages[0].items.emplace_back(item);
  }

  std::vector<Diagnostic> check() {
    check_pictures(pages, images, diagnostics);
    return diagnostics.all();
  }
};

}  // namespace

TEST_CASE(
    "a photo of fewer than 200 pixels an inch is reported where its file is named") {
  const std::vector<Diagnostic> findings = Checked(196, 275).check();
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].rule == Rule::low_resolution_photo);
  CHECK(findings[0].severity == Severity::warning);
  CHECK(findings[0].span == kPlace);
  CHECK(findings[0].message ==
        "the photo has 196 × 275 pixels, 199 an inch where it is printed 25 × 35 mm "
        "large");
  CHECK(findings[0].hint == "take one of 296 × 414 pixels: 300 an inch");
  CHECK(Checked(197, 276).check().empty());
}

TEST_CASE("one that is turned a quarter is counted as it shows") {
  CHECK(Checked(276, 197, 6).check().empty());
  CHECK(Checked(275, 196, 6).check().size() == 1);
}

TEST_CASE("pixels that are cut off do not count") {
  Checked cropped(300, 300);
  auto& item = std::get<ImageItem>(cropped.pages.pages[0].items[0]);
  item.whole.width = *read_length("50mm");
  item.whole.height = *read_length("50mm");
  const std::vector<Diagnostic> findings = cropped.check();
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].message ==
        "the photo has 300 × 300 pixels, 152 an inch where it is printed 25 × 35 mm "
        "large");
  CHECK(findings[0].hint == "take one of 591 × 591 pixels: 300 an inch");
}

TEST_CASE("pages without pictures have nothing to report") {
  Checked bare(1, 1);
  bare.pages.pages[0].items.clear();
  CHECK(bare.check().empty());
}

}  // namespace jianli
