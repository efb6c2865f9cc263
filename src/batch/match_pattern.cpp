// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/match_pattern.h"

#include <algorithm>
#include <cstddef>
#include <string>

#include "base/utf8.h"

namespace jianli {
namespace {

using Characters = std::u32string_view;

std::u32string to_characters(std::string_view text) {
  std::u32string characters;
  for (std::size_t offset = 0; offset < text.size();) {
    characters += next_character(text, offset);
  }
  return characters;
}

/// Where the bracket that opens at `open` closes; npos if it does not and so stands for
/// itself. A `]` at its begin is one of its characters.
std::size_t bracket_end(Characters pattern, std::size_t open) {
  std::size_t first = open + 1;
  if (first < pattern.size() && pattern[first] == U'!') ++first;
  return pattern.find(U']', first + 1);
}

/// Whether a character is one that the inside of a bracket, `a-z_` or `!0-9`, stands for.
bool bracket_holds(Characters inside, char32_t character) {
  const bool negated = inside.starts_with(U'!');
  if (negated) inside.remove_prefix(1);
  bool found = false;
  for (std::size_t i = 0; i < inside.size(); ++i) {
    const bool is_range = i + 2 < inside.size() && inside[i + 1] == U'-';
    const char32_t last = is_range ? inside[i + 2] : inside[i];
    found = found || (inside[i] <= character && character <= last);
    if (is_range) i += 2;
  }
  return found != negated;
}

/// Matches one character at `at` of the pattern, which it moves behind what stands for
/// it.
bool matches_one(Characters pattern, std::size_t& at, char32_t character) {
  if (pattern[at] == U'[') {
    const std::size_t end = bracket_end(pattern, at);
    if (end != Characters::npos) {
      const bool holds = bracket_holds(pattern.substr(at + 1, end - at - 1), character);
      at = end + 1;
      return holds;
    }
  }
  const char32_t sign = pattern[at++];
  return sign == U'?' || sign == character;
}

}  // namespace

bool is_pattern(std::string_view text) {
  return text.find_first_of("*?[") != std::string_view::npos;
}

bool matches_pattern(std::string_view name, std::string_view pattern) {
  if (name.starts_with('.') && !pattern.starts_with('.')) return false;
  const std::u32string text = to_characters(name);
  const std::u32string signs = to_characters(pattern);
  // Only the last star is tried again: what an earlier one could take more, this one can.
  std::size_t at = 0;
  std::size_t sign = 0;
  std::size_t star = Characters::npos;
  std::size_t star_at = 0;
  while (at < text.size()) {
    if (sign < signs.size() && signs[sign] == U'*') {
      star = ++sign;
      star_at = at;
      continue;
    }
    std::size_t next = sign;
    if (sign < signs.size() && matches_one(signs, next, text[at])) {
      sign = next;
      ++at;
      continue;
    }
    if (star == Characters::npos) return false;
    sign = star;
    at = ++star_at;
  }
  return signs.find_first_not_of(U'*', sign) == Characters::npos;
}

}  // namespace jianli
