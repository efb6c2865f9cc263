// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "image/decode_png.h"

#include <png.h>

#include <csetjmp>
#include <cstdlib>
#include <cstring>
#include <new>
#include <string>
#include <vector>

#include "base/deflate.h"
#include "image/reduce_pixels.h"

namespace jianli {
namespace {

/// What is left to read of a file, and what the library has against it.
struct Reading {
  std::string_view rest;
  std::string problem;
};

/// PNG's Paeth predictor: of left, above and above left the one nearest to the plane
/// through them.
int paeth(int left, int above, int corner) {
  const int to_left = std::abs(above - corner), to_above = std::abs(left - corner),
            to_corner = std::abs(left + above - 2 * corner);
  if (to_left <= to_above && to_left <= to_corner) return left;
  return to_above <= to_corner ? above : corner;
}

/// Channels `[first, first + count)` as rows that each begin with the filter's number.
std::string filter_rows(const Pixels& pixels, std::size_t first, std::size_t count) {
  constexpr char kPaeth = 4;
  std::string rows;
  rows.reserve(pixels.height * (pixels.width * count + 1));
  for (std::size_t y = 0; y < pixels.height; ++y) {
    rows += kPaeth;
    for (std::size_t x = 0; x < pixels.width; ++x) {
      for (std::size_t c = first; c < first + count; ++c) {
        const auto sample = [&](std::size_t back, std::size_t up) -> int {
          if (x < back || y < up) return 0;
          return pixels
              .samples[((y - up) * pixels.width + x - back) * pixels.channels + c];
        };
        rows += static_cast<char>(sample(0, 0) -
                                  paeth(sample(1, 0), sample(0, 1), sample(1, 1)));
      }
    }
  }
  return rows;
}

/// Whether every pixel hides what is below it.
bool is_opaque(const Pixels& pixels) {
  for (std::size_t i = pixels.channels - 1; i < pixels.samples.size();
       i += pixels.channels) {
    if (pixels.samples[i] != 0xFF) return false;
  }
  return true;
}

void read_bytes(png_structp png, png_bytep bytes, std::size_t count) {
  auto* reading = static_cast<Reading*>(png_get_io_ptr(png));
  if (reading->rest.size() < count) png_error(png, "the file ends too early");
  std::memcpy(bytes, reading->rest.data(), count);
  reading->rest.remove_prefix(count);
}

[[noreturn]] void take_error(png_structp png, png_const_charp message) {
  static_cast<Reading*>(png_get_error_ptr(png))->problem = message;
  png_longjmp(png, 1);
}

void take_warning(png_structp /*png*/, png_const_charp /*message*/) {}

/// The library's state, freed with the object.
struct Decoder {
  png_structp png = nullptr;
  png_infop info = nullptr;

  explicit Decoder(Reading& reading) {
    png =
        png_create_read_struct(PNG_LIBPNG_VER_STRING, &reading, take_error, take_warning);
    if (png == nullptr) throw std::bad_alloc();
    info = png_create_info_struct(png);
    png_set_read_fn(png, &reading, read_bytes);
  }
  ~Decoder() { png_destroy_read_struct(&png, &info, nullptr); }
  Decoder(const Decoder&) = delete;
  Decoder& operator=(const Decoder&) = delete;
};

/// Decodes all pixels; false after an error. The library leaves by a jump to here, which
/// skips destructors: nothing in this function has one. Its simplified interface would
/// need no jumps, but (1.6.39) gives a wrong first row of interlaced samples of 16 bits.
bool read_pixels(Decoder& decoder, Pixels& pixels, std::vector<unsigned char*>& rows) {
  png_structp png = decoder.png;
  png_infop info = decoder.info;
  if (setjmp(png_jmpbuf(png)) != 0) return false;
  png_read_info(png, info);
  // Samples of 8 bits: a palette and what is transparent are written out.
  png_set_expand(png);
  png_set_scale_16(png);
  png_set_interlace_handling(png);
  png_read_update_info(png, info);
  pixels.width = png_get_image_width(png, info);
  pixels.height = png_get_image_height(png, info);
  pixels.channels = png_get_channels(png, info);
  pixels.samples.resize(pixels.width * pixels.height * pixels.channels);
  rows.resize(pixels.height);
  for (std::size_t y = 0; y < pixels.height; ++y) {
    rows[y] = &pixels.samples[y * pixels.width * pixels.channels];
  }
  png_read_image(png, rows.data());
  png_read_end(png, nullptr);
  return true;
}

}  // namespace

Message decode_png(std::string_view bytes, const ImageHeader& header, Image& image) {
  Reading reading{bytes, {}};
  Decoder decoder(reading);
  Pixels pixels;
  std::vector<unsigned char*> rows;
  if (!read_pixels(decoder, pixels, rows)) {
    return say("its pixels are damaged ({})", std::move(reading.problem));
  }
  reduce_pixels(pixels, kMostPrintedPixels);
  const Deflater deflater;
  const std::size_t colors = pixels.colors();
  image.header = header;
  image.header.width = static_cast<std::uint32_t>(pixels.width);
  image.header.height = static_cast<std::uint32_t>(pixels.height);
  image.header.color = colors == 1 ? ColorModel::gray : ColorModel::rgb;
  image.samples = deflater.compress(filter_rows(pixels, 0, colors));
  if (pixels.channels > colors && !is_opaque(pixels)) {
    image.opacity = deflater.compress(filter_rows(pixels, colors, 1));
  }
  return {};
}

}  // namespace jianli
