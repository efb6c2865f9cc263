// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/image_objects.h"

#include <doctest/doctest.h>

#include "pdf/write_pdf.h"
#include "read_back.h"
#include "shaped_text.h"

namespace jianli {
namespace {

using namespace jianli::testing;

Image picture(ImageFormat format, ColorModel color) {
  Image image;
  image.header.format = format;
  image.header.width = 2;
  image.header.height = 3;
  image.header.color = color;
  image.samples = "samples";
  return image;
}

/// A file of `page_count` pages that all show the pictures.
ReadBack write(const std::vector<const Image*>& images, std::size_t page_count = 1) {
  std::vector<PageItem> items;
  for (std::uint32_t i = 0; i < images.size(); ++i)
    items.emplace_back(ImageItem{{}, {}, i});
  Pages pages = make_pages(items);
  while (pages.pages.size() < page_count) pages.pages.push_back(make_page(items));
  pages.images = images;
  Diagnostics diagnostics;
  return ReadBack(write_pdf(pages, test_fonts(), {}, diagnostics));
}

/// The dictionary of the first picture.
std::string first(const ReadBack& file, const char* key, const char* of = nullptr) {
  const auto* object =
      file.get(file.get(file.get(file.page(0), "Resources"), "XObject"), "I0");
  if (of != nullptr) object = file.get(object, of);
  const auto* value = file.get(object, key);
  return value == nullptr ? "none" : file.source(value);
}

}  // namespace

TEST_CASE("a JPEG is taken as it is") {
  const Image image = picture(ImageFormat::jpeg, ColorModel::rgb);
  const ReadBack file = write({&image});
  CHECK(first(file, "Filter") == "/DCTDecode");
  CHECK(first(file, "Width") == "2");
  CHECK(first(file, "Height") == "3");
  CHECK(first(file, "ColorSpace") == "/DeviceRGB");
  CHECK(first(file, "BitsPerComponent") == "8");
  CHECK(first(file, "Length") == "7");
  CHECK(first(file, "Decode") == "none");
  CHECK(first(file, "DecodeParms") == "none");
}

TEST_CASE("colours are named by their model; Adobe's CMYK is turned round") {
  Image image = picture(ImageFormat::jpeg, ColorModel::gray);
  CHECK(first(write({&image}), "ColorSpace") == "/DeviceGray");
  image.header.color = ColorModel::cmyk;
  CHECK(first(write({&image}), "ColorSpace") == "/DeviceCMYK");
  CHECK(first(write({&image}), "Decode") == "none");
  image.header.inverted = true;
  CHECK(first(write({&image}), "Decode") == "[1 0 1 0 1 0 1 0]");
}

TEST_CASE("samples of a PNG keep their filter; opacity is a mask of its own") {
  Image image = picture(ImageFormat::png, ColorModel::rgb);
  const ReadBack opaque = write({&image});
  CHECK(first(opaque, "Filter") == "/FlateDecode");
  CHECK(first(opaque, "Predictor", "DecodeParms") == "15");
  CHECK(first(opaque, "Colors", "DecodeParms") == "3");
  CHECK(first(opaque, "Columns", "DecodeParms") == "2");
  CHECK(first(opaque, "SMask") == "none");
  image.opacity = "opacity";
  const ReadBack clear = write({&image});
  CHECK(first(clear, "ColorSpace", "SMask") == "/DeviceGray");
  CHECK(first(clear, "Width", "SMask") == "2");
}

TEST_CASE("a picture is embedded once for all pages") {
  const Image image = picture(ImageFormat::jpeg, ColorModel::rgb);
  const ReadBack file = write({&image}, 2);
  CHECK(file.get(file.page(0), "Resources") == file.get(file.page(1), "Resources"));
  CHECK(
      file.source(file.get(file.get(file.page(0), "Resources"), "XObject")).find("I1") ==
      std::string::npos);
}

TEST_CASE("a file without pictures has no place for them") {
  const ReadBack file = write({});
  CHECK(file.get(file.get(file.page(0), "Resources"), "XObject") == nullptr);
}

}  // namespace jianli
