// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "layout/flow.h"
#include "layout_fixture.h"

namespace jianli {
namespace {

/// A picture of 50 × 70 pt between two lines, or as wide as is said, on a page of 300 pt
/// with a measure of 280 pt.
Pages with_figure(Align align, std::int64_t width = 50, std::int64_t height = 70) {
  static const Image image = [] {
    Image made;
    made.header.width = 50;
    made.header.height = 70;
    return made;
  }();
  Figure figure;
  figure.image = &image;
  figure.alt = "a face";
  figure.width = Length::points(width);
  figure.height = Length::points(height);
  figure.align = align;
  Block block;
  block.role = Role::group;
  block.space_before = Length::points(3);
  block.content = std::move(figure);
  Document document = test_document({lines_block(1), block, lines_block(1, "后")});
  document.page.height = Length::points(400);
  return lay_out_test(std::move(document));
}

/// `x,y widthxheight` of the picture.
std::string box(const Pages& pages) {
  for (const PageItem& item : pages.pages.at(0).items) {
    const auto* image = std::get_if<ImageItem>(&item);
    if (image == nullptr) continue;
    return to_string(image->rect.x) + "," + to_string(image->rect.y) + " " +
           to_string(image->rect.width) + "x" + to_string(image->rect.height);
  }
  return "none";
}

}  // namespace

TEST_CASE("a picture alone takes its height between what is before and behind it") {
  const Pages pages = with_figure(Align::start);
  // The line before it is 15 pt high: 10 + 15 + 3.
  CHECK(box(pages) == "10,28 50x70");
  CHECK(texts(pages.pages[0]) == "10,21.3 行\n10,109.3 后\n");
}

TEST_CASE("it stands at the left, in the middle or at the right of its measure") {
  CHECK(box(with_figure(Align::center)) == "125,28 50x70");
  CHECK(box(with_figure(Align::end)) == "240,28 50x70");
}

TEST_CASE("one that is wider than its measure gets smaller in proportion") {
  CHECK(box(with_figure(Align::start, 280, 70)) == "10,28 280x70");
  CHECK(box(with_figure(Align::start, 560, 140)) == "10,28 280x70");
}

TEST_CASE("it is a figure with what it shows") {
  const Pages pages = with_figure(Align::start);
  for (const PageItem& item : pages.pages[0].items) {
    const auto* image = std::get_if<ImageItem>(&item);
    if (image == nullptr) continue;
    CHECK(pages.structure.at(image->structure).role == Role::figure);
    CHECK(pages.structure.at(image->structure).alt == "a face");
    CHECK(pages.images.size() == 1);
  }
}

}  // namespace jianli
