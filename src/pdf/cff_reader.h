// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace jianli {

/// Reads numbers of a font; every read is checked, so that a broken font ends in
/// `failed`.
struct CffReader {
  std::string_view bytes;
  std::size_t at = 0;
  bool failed = false;

  /// A big-endian number of up to four bytes.
  std::uint32_t number(int size);
};

/// An INDEX (§5): where its objects begin, and the byte behind each and behind all.
struct CffIndex {
  std::vector<std::size_t> bounds;  ///< one more than there are objects; empty: none
  std::size_t end = 0;

  [[nodiscard]] std::size_t size() const {
    return bounds.empty() ? 0 : bounds.size() - 1;
  }
};

/// Reads the INDEX at a place.
std::optional<CffIndex> read_cff_index(std::string_view cff, std::size_t begin);

/// An entry of a DICT (§4): operands before their operator.
struct CffEntry {
  std::uint32_t operation = 0;         ///< of two bytes: 0x0C00 and the second
  std::vector<std::int64_t> operands;  ///< real numbers as 0
  std::string_view bytes;
};

/// Operators of DICTs.
enum CffOperation : std::uint32_t {
  kCffCharset = 15,
  kCffEncoding = 16,
  kCffCharStrings = 17,
  kCffPrivate = 18,
  kCffSubrs = 19,
  kCffCopyright = 0x0C00,
  kCffPostScript = 0x0C15,
  kCffBaseFontName = 0x0C16,
  kCffRos = 0x0C1E,
  kCffFdArray = 0x0C24,
  kCffFdSelect = 0x0C25,
  kCffFontName = 0x0C26
};

/// Reads a DICT; nothing if it is broken.
std::optional<std::vector<CffEntry>> read_cff_dict(std::string_view dict);

}  // namespace jianli
