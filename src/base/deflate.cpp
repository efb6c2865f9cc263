// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/deflate.h"

#include <libdeflate.h>

#include <new>

namespace jianli {

// Levels 5 to 9 differ little. Level 1 makes text a fifth longer in a third of the time,
// but outlines, in which little repeats, by 0.3 % alone: 50 KB of 270 Han glyphs take
// 0.27 instead of 0.42 ms.
static constexpr int kQuick = 1, kUsual = 6;

void Deflater::Free::operator()(libdeflate_compressor* compressor) const {
  libdeflate_free_compressor(compressor);
}

Deflater::Deflater(Effort effort)
    : compressor_(
          libdeflate_alloc_compressor(effort == Effort::quick ? kQuick : kUsual)) {
  if (!compressor_) throw std::bad_alloc();
}

std::string Deflater::compress(std::string_view bytes) const {
  std::string out(libdeflate_zlib_compress_bound(compressor_.get(), bytes.size()), '\0');
  out.resize(libdeflate_zlib_compress(compressor_.get(), bytes.data(), bytes.size(),
                                      out.data(), out.size()));
  return out;
}

}  // namespace jianli
