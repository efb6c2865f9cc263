// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <string_view>

struct libdeflate_compressor;

namespace jianli {

/// Compresses streams for /FlateDecode; one serves a whole file, one thread at a time.
class Deflater {
 public:
  Deflater();
  /// The bytes in zlib format.
  [[nodiscard]] std::string compress(std::string_view bytes) const;

 private:
  struct Free {
    void operator()(libdeflate_compressor* compressor) const;
  };
  std::unique_ptr<libdeflate_compressor, Free> compressor_;
};

}  // namespace jianli
