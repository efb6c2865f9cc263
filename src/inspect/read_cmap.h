// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace jianli {

/// Codes of one length, each byte between two bounds (ISO 32000-1, 9.7.6.2).
struct CodeSpace {
  std::uint32_t length = 1;
  std::uint32_t low = 0, high = 0;

  [[nodiscard]] bool holds(std::uint32_t code) const;
};

/// What a CMap says of codes: characters, or numbers of glyphs (CIDs).
struct CMap {
  /// Codes that follow each other. The last character, or the CID, grows with them.
  struct Range {
    std::uint32_t last = 0;
    std::u16string text;
    std::uint32_t cid = 0;
  };

  std::vector<CodeSpace> spaces;
  std::map<std::uint32_t, Range> characters;  ///< by the first code
  std::map<std::uint32_t, Range> cids;        ///< by the first code

  /// The characters of a code as UTF-8; empty: it says nothing of it.
  [[nodiscard]] std::string text_of(std::uint32_t code) const;
  /// The CID of a code; 0 where it has none.
  [[nodiscard]] std::uint32_t cid_of(std::uint32_t code) const;
};

/// A code of a string.
struct TextCode {
  std::uint32_t code = 0;
  std::uint32_t length = 1;  ///< in bytes
};

/// The code at the begin of a string that is not empty; of bytes that are none as long a
/// code as the shortest.
TextCode next_code(std::string_view text, const std::vector<CodeSpace>& spaces);

/// Reads a CMap file. What is not understood is skipped.
CMap read_cmap(std::string_view text);

}  // namespace jianli
