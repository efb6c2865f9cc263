// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "match/word.h"

namespace jianli {

/// What a part of a posting is about, by its heading or its own words.
enum class Standing : std::uint8_t {
  aside,      ///< pay, place, the employer, degrees and majors: no terms are looked for
  duties,     ///< what one will do, and whatever has no heading
  preferred,  ///< what is welcome
  required,   ///< what one must have
  title       ///< what the posting is called
};

/// Words of a posting that belong together: a sentence, or a point of a list.
struct Clause {
  std::size_t first = 0, last = 0;  ///< words, from the first up to before the last
  Standing standing = Standing::duties;
};

/// A job posting, in words.
struct Posting {
  std::vector<Word> words;
  std::vector<Clause> clauses;  ///< in their order; headings are in none
};

/// Reads the text of a posting. Markdown in it is understood; places are those of the
/// text.
Posting read_posting(std::string_view text);

}  // namespace jianli
