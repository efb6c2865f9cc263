// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

struct libdeflate_compressor;

namespace jianli {

/// How long to look for something shorter.
enum class Effort : std::uint8_t { quick, usual };

/// Compresses streams for /FlateDecode; one serves many streams, one thread at a time.
class Deflater {
 public:
  explicit Deflater(Effort effort = Effort::usual);
  /// The bytes in zlib format.
  [[nodiscard]] std::string compress(std::string_view bytes) const;

 private:
  struct Free {
    void operator()(libdeflate_compressor* compressor) const;
  };
  std::unique_ptr<libdeflate_compressor, Free> compressor_;
};

}  // namespace jianli
