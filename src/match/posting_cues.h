// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "match/posting.h"

namespace jianli {

/// The folded words from `first` up to before `last` with a space around each of letters,
/// as cues are looked for in.
std::string cue_text(const std::vector<Word>& words, std::size_t first, std::size_t last);

/// What follows a heading is about, if these words are one.
std::optional<Standing> standing_of_heading(const std::string& text);

/// What a clause says of itself: `熟悉…`, `… is a plus`; nothing if it says nothing.
std::optional<Standing> standing_of_clause(const std::string& text);

/// Whether a part of a clause is about degrees and majors.
bool is_about_degrees(const std::string& text);

/// Whether a part of a clause ends a list of majors in English: `or a related field`.
bool ends_majors(const std::string& text);

}  // namespace jianli
