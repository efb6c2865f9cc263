// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/deflate.h"

#include <libdeflate.h>

#include <new>

namespace jianli {

// Measured on a subset of 600 Han glyphs (111 KB): levels 5 to 9 take 1.1 ms and differ
// by 23 bytes; level 12 takes 3.4 ms for 0.6 % less.
static constexpr int kLevel = 6;

void Deflater::Free::operator()(libdeflate_compressor* compressor) const {
  libdeflate_free_compressor(compressor);
}

Deflater::Deflater() : compressor_(libdeflate_alloc_compressor(kLevel)) {
  if (!compressor_) throw std::bad_alloc();
}

std::string Deflater::compress(std::string_view bytes) const {
  std::string out(libdeflate_zlib_compress_bound(compressor_.get(), bytes.size()), '\0');
  out.resize(libdeflate_zlib_compress(compressor_.get(), bytes.data(), bytes.size(),
                                      out.data(), out.size()));
  return out;
}

}  // namespace jianli
