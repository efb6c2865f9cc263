// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "layout/check_pictures.h"

namespace jianli {
namespace {

/// Pixels an inch: what offset and laser printers can show of a photograph, and below
/// what it looks blurred at the distance one reads from.
constexpr std::int64_t kWanted = 300, kLeast = 200;

/// How many pixels lie on a length at a resolution, rounded up.
std::int64_t pixels_on(Length length, std::int64_t resolution) {
  const Length inch = Length::points(72);
  return (length.units * resolution + inch.units - 1) / inch.units;
}

/// A length in millimetres, rounded.
std::int64_t millimetres(Length length) {
  const Length ten_inches = Length::points(720);
  return (length.units * 254 + ten_inches.units / 2) / ten_inches.units;
}

void check_picture(const ImageItem& item, const ImageHeader& header, Span place,
                   Diagnostics& diagnostics) {
  // A picture keeps its proportions: one side tells the resolution of both. That of its
  // whole, of which only a part may show.
  const std::int64_t width = header.shown_width(), height = header.shown_height();
  if (width >= pixels_on(item.whole.width, kLeast)) return;
  diagnostics.report(
      Rule::low_resolution_photo, place,
      say("the photo has {} × {} pixels, {} an inch where it is printed {} × {} mm large",
          width, height, width * Length::points(72).units / item.whole.width.units,
          millimetres(item.rect.width), millimetres(item.rect.height)),
      say("take one of {} × {} pixels: {} an inch", pixels_on(item.whole.width, kWanted),
          pixels_on(item.whole.height, kWanted), kWanted));
}

}  // namespace

void check_pictures(const Pages& pages, const Images& images, Diagnostics& diagnostics) {
  for (const Page& page : pages.pages) {
    for (const PageItem& item : page.items) {
      const auto* const picture = std::get_if<ImageItem>(&item);
      if (picture == nullptr) continue;
      for (const auto& [place, image] : images.images) {
        if (&image != pages.images[picture->image]) continue;
        check_picture(*picture, image.header, place, diagnostics);
      }
    }
  }
}

}  // namespace jianli
