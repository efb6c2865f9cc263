// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "schema/block_text.h"

#include <algorithm>

namespace jianli {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The marker a line begins with and how long it is with its space; a size of 0 for none.
struct Marker {
  BlockKind kind = BlockKind::paragraph;
  std::size_t size = 0;
};

Marker read_marker(std::string_view line) {
  if (line.starts_with("- ") || line.starts_with("* ")) return {BlockKind::bullet, 2};
  std::size_t digits = 0;
  while (digits < line.size() && is_digit(line[digits])) ++digits;
  // More than two digits are no number of an item, but a year: `2021. …`.
  if (digits == 0 || digits > 2 || !line.substr(digits).starts_with(". ")) return {};
  return {BlockKind::number, digits + 2};
}

/// Whether a line may begin a list inside a paragraph. As in CommonMark (0.31, §5.3) a
/// number other than 1 may not: a sentence may be wrapped before `14. `.
bool may_interrupt(const Marker& marker, std::string_view line) {
  return marker.kind == BlockKind::bullet || line.starts_with("1. ");
}

}  // namespace

std::vector<TextBlock> read_block_text(std::string_view text) {
  constexpr std::string_view kSpace = " \t\r";
  std::vector<TextBlock> blocks;
  bool open = false;  // whether the next line continues the last block
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::size_t first = text.find_first_not_of(kSpace, begin);
    if (first == std::string_view::npos || first >= end) {
      open = false;
    } else {
      const std::size_t last = text.find_last_not_of(kSpace, end - 1) + 1;
      const std::string_view line = text.substr(first, last - first);
      const Marker marker = read_marker(line);
      const bool begins =
          !open || (marker.size > 0 && (blocks.back().kind != BlockKind::paragraph ||
                                        may_interrupt(marker, line)));
      if (begins) {
        const std::size_t content = text.find_first_not_of(kSpace, first + marker.size);
        blocks.push_back({marker.kind, content, last});
        open = true;
      } else {
        blocks.back().end = last;
      }
    }
    begin = end + 1;
  }
  return blocks;
}

}  // namespace jianli
