// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/own_name.h"

#include <algorithm>

#include "base/utf8.h"

namespace jianli {
namespace {

/// A word of a name in lower case, without dots, hyphens and apostrophes.
struct NameWord {
  std::string text;
  bool capitals = true;  ///< written in capitals alone, as initials are
};

using NameWords = std::vector<NameWord>;

/// A name in its words.
struct NameParts {
  NameWords words;
  bool inverted = false;  ///< written with a comma: the family name stands first
};

/// Marks of equal contribution and correspondence, and numbers of institutions.
bool is_mark(char32_t c) {
  return std::u32string_view(U"*†‡§¶#✉ ∗＊¹²³⁴⁵⁶⁷⁸⁹0123456789").find(c) !=
         std::u32string_view::npos;
}

/// A name without the marks behind it and a second form in brackets.
std::string_view without_marks(std::string_view name) {
  for (const std::string_view bracket : {"(", "（"}) {
    if (const auto at = name.find(bracket); at != 0) name = name.substr(0, at);
  }
  std::size_t end = 0;
  for (std::size_t offset = 0; offset < name.size();) {
    if (!is_mark(next_character(name, offset))) end = offset;
  }
  return name.substr(0, end);
}

NameParts read_name(std::string_view name) {
  NameParts parts;
  bool in_word = false;
  for (std::size_t offset = 0; offset < name.size();) {
    const std::size_t begin = offset;
    const char32_t c = next_character(name, offset);
    // A hyphen or an apostrophe joins: `San-Feng` is `Sanfeng`.
    if (c == '-' || c == U'‐' || c == '\'' || c == U'’') continue;
    if (c == ' ' || c == 0xA0 || c == '.' || c == ',' || c == U'，' || c == U'·') {
      if ((c == ',' || c == U'，') && parts.words.size() == 1) parts.inverted = true;
      in_word = false;
      continue;
    }
    if (!in_word) parts.words.emplace_back();
    in_word = true;
    NameWord& word = parts.words.back();
    if (c >= 'A' && c <= 'Z') {
      word.text += static_cast<char>(c | 0x20);
    } else {
      word.text += name.substr(begin, offset - begin);
      word.capitals = false;
    }
  }
  return parts;
}

/// Words in one.
NameWord join(NameWords::const_iterator begin, NameWords::const_iterator end) {
  NameWord joined;
  for (auto word = begin; word != end; ++word) {
    joined.text += word->text;
    joined.capitals = joined.capitals && word->capitals;
  }
  return joined;
}

/// Whether letters are initials of a given name: its first letter and then others of it
/// in their order, as in `SF` for Sanfeng.
bool abbreviates(std::string_view initials, std::string_view given) {
  constexpr std::size_t kMost = 3;
  if (initials.empty() || initials.size() > kMost || given.empty() ||
      initials.front() != given.front()) {
    return false;
  }
  std::size_t at = 0;
  for (const char letter : initials) {
    at = given.find(letter, at);
    if (at == std::string_view::npos) return false;
    ++at;
  }
  return true;
}

/// Whether an author has a family name and the given name or its initials.
bool matches(const NameParts& author, const NameWord& family, const NameWord& given) {
  const NameWords& words = author.words;
  if (words.size() < 2) return false;
  const auto is_given = [&](const NameWord& word) {
    return word.text == given.text ||
           (word.capitals && abbreviates(word.text, given.text));
  };
  const bool family_first =
      words.front().text == family.text && is_given(join(words.begin() + 1, words.end()));
  const bool family_last = !author.inverted && words.back().text == family.text &&
                           is_given(join(words.begin(), words.end() - 1));
  return family_first || family_last;
}

bool is_same(const NameParts& author, const NameParts& name) {
  const NameWords& words = name.words;
  if (std::ranges::equal(author.words, words, {}, &NameWord::text, &NameWord::text)) {
    return true;
  }
  if (words.size() < 2) return false;
  // Either end may be the family name: 张三 is Zhang San at home and San Zhang abroad.
  return matches(author, words.front(), join(words.begin() + 1, words.end())) ||
         (!name.inverted &&
          matches(author, words.back(), join(words.begin(), words.end() - 1)));
}

}  // namespace

bool is_own_name(std::string_view author, const std::vector<std::string>& names) {
  const NameParts parts = read_name(without_marks(author));
  if (parts.words.empty()) return false;
  return std::ranges::any_of(names, [&](const std::string& name) {
    return is_same(parts, read_name(without_marks(name)));
  });
}

}  // namespace jianli
