// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jianli {

/// A CID-keyed CFF program without subroutines, taken apart (Adobe Technical Note 5176,
/// §18).
struct CidProgram {
  /// Bytes of the program.
  struct Part {
    std::size_t begin = 0, size = 0;
  };

  /// What glyphs of one kind have in common.
  struct FontDict {
    std::string entries;        ///< without those below
    std::string name;           ///< a string of the program's own
    std::uint32_t name_id = 0;  ///< of a standard string, where `name` is empty
    Part private_dict;
  };

  std::string bytes;
  Part names;                 ///< the Name INDEX
  std::string top_entries;    ///< of the Top DICT without offsets
  std::vector<Part> strings;  ///< those the Top DICT refers to
  std::vector<FontDict> dicts;
  std::vector<Part> glyphs;                 ///< the charstrings
  std::vector<std::uint8_t> dict_of_glyph;  ///< parallel to them

  [[nodiscard]] std::string_view operator[](Part part) const {
    return std::string_view(bytes).substr(part.begin, part.size);
  }
};

/// How a CFF program addresses its glyphs.
enum class CffKeys : std::uint8_t { malformed, names, cids };

/// Takes a bare CFF program apart if it is CID-keyed. One with subroutines counts as
/// malformed.
CffKeys read_cid_program(std::string cff, CidProgram& program);

/// A bare CFF program of .notdef and some glyphs, which are sorted: the n-th has glyph id
/// and CID n. A subset made by others keeps the CIDs of the whole font, and viewers
/// disagree about which of the two numbers a code then means. The same glyphs give the
/// same bytes, whatever else the program holds.
std::string write_cid_program(const CidProgram& program,
                              const std::vector<std::uint16_t>& glyphs);

}  // namespace jianli
