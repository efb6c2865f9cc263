// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "syntax/scalar_text.h"

namespace jianli {

// yaml-cpp tries a dozen patterns at every byte, and most bytes of a résumé are the words
// of scalars, where none of them can match. Such stretches are handed to it as one letter
// each, which makes reading 4 KB of prose about twice as fast; values and places are then
// taken from the source.

/// A stretch of the source, bytes `[begin, end)`, for which one letter stands.
struct Cut {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t place = 0;  ///< of the letter, in the shortened text
};

/// A text for the reader, with what was cut out of it in order.
struct ShortenedText {
  std::string text;
  std::vector<Cut> cuts;

  /// Where a byte of the shortened text, or its end, lies in the source.
  [[nodiscard]] std::size_t place_in_source(std::size_t place) const;
  /// The cut that begins at a byte of the source; nothing if there is none.
  [[nodiscard]] const Cut* cut_at(std::size_t begin) const;
};

/// Puts a letter in place of each stretch that is longer than eight bytes. `stretches`
/// must be whole scalars on one line, without quotes, in their order.
ShortenedText shorten_text(std::string text, const std::vector<ByteRange>& stretches);

}  // namespace jianli
