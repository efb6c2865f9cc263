// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jianli {

/// What a stretch of text is for those who look for terms in it.
enum class WordKind : std::uint8_t {
  han,     ///< a word of Han characters
  latin,   ///< a word of letters, with what belongs to it: `C++`, `Node.js`, `k8s`
  number,  ///< digits, with a unit of letters or none
  mark     ///< punctuation, an address on the web, an emoji
};

/// Where an atom stands: the smallest part that can be found by itself, which is one Han
/// character, or one word of letters.
struct AtomPlace {
  std::size_t begin = 0, end = 0;  ///< bytes of the text
};

/// A word of a text with the spelling it is compared by.
struct Word {
  WordKind kind = WordKind::mark;
  std::size_t begin = 0, end = 0;  ///< bytes of the text
  char32_t mark = 0;               ///< of a mark: its half-width form
  bool space_before = false;
  bool bold = false;
  std::string folded;  ///< one case, simplified Han: `pytorch`, `知识`
  std::string key;     ///< its atoms, each behind a space: ` few shot`, ` 知 识`
  std::vector<AtomPlace> atoms;  ///< where they stand
};

/// The words and marks of a text in their order; white space stands between them.
std::vector<Word> read_words(std::string_view text);

/// The atoms of a whole text, in which the key of a term, with a space behind it, is
/// found where the text has the term: marks stand between as ` |`.
struct AtomText {
  std::string key = " ";
  std::vector<std::size_t> begins;  ///< of the atoms in `key`
  std::vector<AtomPlace> places;    ///< of the same atoms in the text
};

/// The atoms of words.
AtomText join_atoms(const std::vector<Word>& words);

/// The key of words that stand side by side, from `first` up to before `last`.
std::string key_of(const std::vector<Word>& words, std::size_t first, std::size_t last);

}  // namespace jianli
