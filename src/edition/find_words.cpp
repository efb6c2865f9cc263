// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/find_words.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <numeric>

#include "base/utf8.h"

namespace jianli {
namespace {

constexpr char32_t kNone = 0;
/// From here on writing does not part words by spaces: Han, kana, Hangul with particles.
constexpr char32_t kFirstUnspaced = 0x2E80;

/// Whether a character is a letter or digit of a script that parts its words by spaces.
bool is_word_character(char32_t c) {
  return c != kNone && c < kFirstUnspaced && u_isalnum(static_cast<UChar32>(c)) != 0;
}

/// Whether a mark between two letters or digits holds them together: `Node.js`, `AT&T`.
bool is_joint(char32_t c) { return c == U'.' || c == U'&'; }

char32_t character_at(std::string_view text, std::size_t offset) {
  return offset < text.size() ? next_character(text, offset) : kNone;
}

/// Where the character before `offset` begins.
std::size_t step_back(std::string_view text, std::size_t offset) {
  do {
    --offset;
  } while (offset > 0 && (static_cast<unsigned char>(text[offset]) & 0xC0U) == 0x80U);
  return offset;
}

char32_t character_before(std::string_view text, std::size_t offset) {
  return offset == 0 ? kNone : character_at(text, step_back(text, offset));
}

/// Whether `+` at a byte behind a letter belongs to it, as in `C++` and `Notepad+`, and
/// does not list a further thing, as in `Python+SQL`.
bool is_part_of_name(std::string_view text, std::size_t plus) {
  const char32_t next = character_at(text, plus + 1);
  return next == U'+' || !(is_word_character(next) || is_han(next));
}

/// Whether a token may begin at a byte with a character.
bool may_begin(std::string_view text, std::size_t begin, char32_t first) {
  if (first >= kFirstUnspaced) return true;
  const char32_t before = character_before(text, begin);
  if (is_word_character(before) || before == U'_') return false;
  if (!is_word_character(first) || !is_joint(before)) return true;
  return !is_word_character(character_before(text, step_back(text, begin)));
}

/// Whether a token may end at a byte behind a character.
bool may_end(std::string_view text, std::size_t end, char32_t last) {
  if (last >= kFirstUnspaced) return true;
  const char32_t next = character_at(text, end);
  if (is_word_character(next) || next == U'_' || next == U'#') return false;
  if (next == U'+') return !is_part_of_name(text, end);
  return !is_joint(next) || !is_word_character(character_at(text, end + 1));
}

char to_lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string to_lower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) c = to_lower(c);
  return lower;
}

/// A word to look for.
struct WantedWord {
  std::string_view text;
  std::size_t index = 0;
  bool any_case = false;
  char32_t first = 0;
  char32_t last = 0;
};

/// The words, the longest first.
std::vector<WantedWord> wanted_words(const std::vector<std::string>& words) {
  std::vector<WantedWord> wanted;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i];
    if (word.empty()) continue;
    wanted.push_back({word, i, word == to_lower(word), character_at(word, 0),
                      character_before(word, word.size())});
  }
  std::ranges::stable_sort(wanted, std::ranges::greater{},
                           [](const WantedWord& word) { return word.text.size(); });
  return wanted;
}

}  // namespace

std::vector<FoundWord> find_words(std::string_view text,
                                  const std::vector<std::string>& words) {
  const std::vector<WantedWord> wanted = wanted_words(words);
  const std::string lower = to_lower(text);
  std::vector<FoundWord> found;
  std::size_t offset = 0;
  while (offset < text.size()) {
    const auto word = std::ranges::find_if(wanted, [&](const WantedWord& candidate) {
      const std::string_view looked_at = candidate.any_case ? lower : text;
      return looked_at.substr(offset).starts_with(candidate.text) &&
             may_begin(text, offset, candidate.first) &&
             may_end(text, offset + candidate.text.size(), candidate.last);
    });
    if (word == wanted.end()) {
      next_character(text, offset);
      continue;
    }
    found.push_back({offset, offset + word->text.size(), word->index});
    offset += word->text.size();
  }
  return found;
}

std::vector<std::string_view> latin_tokens(std::string_view text) {
  std::vector<std::string_view> tokens;
  std::size_t offset = 0;
  while (offset < text.size()) {
    const std::size_t begin = offset;
    const char32_t first = next_character(text, offset);
    if (!is_word_character(first) || !may_begin(text, begin, first)) continue;
    // One character after the other until the token may end.
    std::size_t last = begin;
    while (!may_end(text, offset, character_at(text, last))) {
      last = offset;
      next_character(text, offset);
    }
    tokens.push_back(text.substr(begin, offset - begin));
  }
  return tokens;
}

}  // namespace jianli
