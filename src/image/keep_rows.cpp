// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "image/keep_rows.h"

#include <libdeflate.h>

#include <algorithm>
#include <memory>
#include <new>

#include "image/read_header.h"
#include "image/reduce_pixels.h"

namespace jianli {
namespace {

/// What the chunks of a file say of its rows.
struct StoredRows {
  std::string stream;  ///< of all `IDAT`
  bool plain = false;  ///< gray or colours of 8 bits, not interlaced
  bool transparent = false;
};

StoredRows collect_rows(std::string_view bytes) {
  constexpr std::size_t kSignature = 8, kAround = 12;  // length, type and checksum
  StoredRows rows;
  for (std::size_t at = kSignature;;) {
    const std::size_t length = read_be32(bytes, at);
    const std::string_view type = bytes.substr(at + 4, 4);
    const std::string_view content = bytes.substr(at + 8, length);
    if (type == "IEND") return rows;
    if (type == "IHDR") {
      // PNG, table 8: bits, type of colour; 11.2.2: interlace method.
      rows.plain =
          content[8] == 8 && (content[9] == 0 || content[9] == 2) && content[12] == 0;
    }
    if (type == "tRNS") rows.transparent = true;
    if (type == "IDAT") rows.stream += content;
    at += kAround + length;
  }
}

/// What a stream holds, if that is `size` bytes and its checksum is right.
std::optional<std::string> unpack(const std::string& stream, std::size_t size) {
  const std::unique_ptr<libdeflate_decompressor, decltype(&libdeflate_free_decompressor)>
      decompressor(libdeflate_alloc_decompressor(), libdeflate_free_decompressor);
  if (!decompressor) throw std::bad_alloc();
  std::string rows(size, '\0');
  std::size_t used = 0;
  const libdeflate_result result =
      libdeflate_zlib_decompress_ex(decompressor.get(), stream.data(), stream.size(),
                                    rows.data(), rows.size(), &used, nullptr);
  // As the size written is not asked for, fewer bytes than there is room for are an
  // error.
  if (result != LIBDEFLATE_SUCCESS || used != stream.size()) return std::nullopt;
  return rows;
}

}  // namespace

std::optional<std::string> keep_rows(std::string_view bytes, const ImageHeader& header) {
  const std::size_t width = header.width, height = header.height;
  if (header.format != ImageFormat::png || std::min(width, height) > kMostPrintedPixels) {
    return std::nullopt;
  }
  StoredRows stored = collect_rows(bytes);
  if (!stored.plain || stored.transparent) return std::nullopt;
  const std::size_t row = 1 + width * (header.color == ColorModel::gray ? 1 : 3);
  const auto rows = unpack(stored.stream, row * height);
  if (!rows) return std::nullopt;
  bool filtered = false;
  for (std::size_t at = 0; at < rows->size(); at += row) {
    const auto filter = static_cast<unsigned char>((*rows)[at]);
    if (filter > 4) return std::nullopt;
    filtered = filtered || filter != 0;
  }
  // Rows that no filter prepared, and that stayed large, become smaller if packed anew.
  if (!filtered && stored.stream.size() > rows->size() / 2) return std::nullopt;
  return std::move(stored.stream);
}

}  // namespace jianli
