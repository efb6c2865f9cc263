// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "match/fold_word.h"
#include "match/regional_words.h"
#include "match/segment_han.h"
#include "match/word.h"

namespace jianli {
namespace {

// Words that keep their slash; others are parted there: `PyTorch/TensorFlow`.
constexpr std::array<std::string_view, 6> kWithSlash = {"ci/cd", "a/b", "tcp/ip",
                                                        "i/o",   "b/s", "c/s"};
// Digits and a letter that are no measure.
constexpr std::array<std::string_view, 6> kDigitNames = {"2d", "3d", "4d",
                                                         "4g", "5g", "6g"};

/// A character of the text in its usual width, with its bytes.
struct Character {
  char32_t value = 0;
  std::size_t begin = 0, end = 0;
};

std::vector<Character> read_characters(std::string_view text) {
  std::vector<Character> characters;
  characters.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    Character character;
    character.begin = i;
    character.value = to_half_width(next_character(text, i));
    character.end = i;
    characters.push_back(character);
  }
  return characters;
}

bool is_space(char32_t c) {
  return c <= ' ' || (c >= 0x2000 && c <= 0x200F) || c == 0xFEFF;
}
bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }
bool is_upper(char32_t c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char32_t c) { return c >= 'a' && c <= 'z'; }

/// Letters of alphabets. What has no case and is not Han (kana, Hangul) is one, too.
bool is_letter(char32_t c) {
  if (c < 0x80) return is_upper(c) || is_lower(c);
  if (c < 0xC0 || c == 0xD7 || c == 0xF7) return false;
  const bool is_sign = (c >= 0x2000 && c <= 0x2BFF) || (c >= 0x2E00 && c <= 0x2E7F) ||
                       (c >= 0xE000 && c <= 0xF8FF) || c >= 0x1F000;
  return !is_sign && !is_cjk(c);
}

/// Reads one text from its beginning to its end.
class WordReader {
 public:
  explicit WordReader(std::string_view text) : characters_(read_characters(text)) {
    is_traditional_ = std::ranges::any_of(characters_, [](const Character& character) {
      return is_han(character.value) && to_simplified(character.value) != character.value;
    });
  }

  std::vector<Word> read() {
    while (at_ < characters_.size()) {
      const char32_t c = characters_[at_].value;
      if (is_space(c)) {
        ++at_;
        space_ = true;
      } else if (is_han(c)) {
        read_han();
      } else if (is_letter(c) || is_digit(c) || begins_dotted_name()) {
        read_latin();
      } else {
        read_mark(at_ + 1);
      }
    }
    return std::move(words_);
  }

 private:
  [[nodiscard]] char32_t peek(std::size_t index) const {
    return index < characters_.size() ? characters_[index].value : U' ';
  }
  [[nodiscard]] bool is_alnum(std::size_t index) const {
    return is_letter(peek(index)) || is_digit(peek(index));
  }

  /// `.NET`, not behind a word.
  [[nodiscard]] bool begins_dotted_name() const {
    return peek(at_) == '.' && is_upper(peek(at_ + 1)) && is_upper(peek(at_ + 2)) &&
           (at_ == 0 || !is_alnum(at_ - 1));
  }

  Word& add(WordKind kind, std::size_t end) {
    Word word;
    word.kind = kind;
    word.begin = characters_[at_].begin;
    word.end = characters_[end - 1].end;
    word.space_before = space_ || words_.empty();
    space_ = false;
    words_.push_back(std::move(word));
    return words_.back();
  }

  void read_mark(std::size_t end) {
    Word& word = add(WordKind::mark, end);
    word.mark = characters_[at_].value;
    word.key = " |";
    word.atoms = {{word.begin, word.end}};
    at_ = end;
  }

  void read_han() {
    std::vector<FoldedHan> run;
    std::size_t last = at_;
    for (; is_han(peek(last)); ++last) {
      run.push_back({to_simplified(peek(last)), last, last + 1});
    }
    if (is_traditional_) run = replace_regional(run);
    std::u32string text;
    for (const FoldedHan& han : run) text += han.value;
    std::size_t begin = 0;
    for (const std::size_t end : segment_han(text)) {
      at_ = run[begin].first;
      Word& word = add(WordKind::han, run[end - 1].last);
      for (; begin < end; ++begin) {
        const FoldedHan& han = run[begin];
        append_utf8(word.folded, han.value);
        word.key += ' ';
        append_utf8(word.key, han.value);
        word.atoms.push_back(
            {characters_[han.first].begin, characters_[han.last - 1].end});
      }
    }
    at_ = last;
  }

  /// Where an address on the web or a mailbox that begins here ends; 0 if none does.
  [[nodiscard]] std::size_t address_end() const {
    std::size_t end = at_;
    bool is_address = false;
    for (; end < characters_.size() && peek(end) > ' ' && peek(end) < 0x80; ++end) {
      const char32_t c = peek(end);
      if (c == '(' || c == ')' || c == '<' || c == '>' || c == '"') break;
      if (c == '@' && end > at_ && is_alnum(end + 1)) is_address = true;
      if (c == ':' && peek(end + 1) == '/' && peek(end + 2) == '/') is_address = true;
    }
    const auto is = [&](std::size_t index, char32_t lower) {
      return (peek(at_ + index) | 0x20U) == lower;
    };
    if (is(0, 'w') && is(1, 'w') && is(2, 'w') && peek(at_ + 3) == '.' &&
        is_alnum(at_ + 4)) {
      is_address = true;
    }
    return is_address ? end : 0;
  }

  /// Whether the mark at an index belongs to the word around it.
  [[nodiscard]] bool is_inside(std::size_t index) const {
    const char32_t before = peek(index - 1);
    const char32_t after = peek(index + 1);
    if (!is_alnum(index + 1) || !(is_alnum(index - 1) || before == '+')) return false;
    switch (peek(index)) {
      case '-':
      case '_':
      case 0x2010:
      case 0x2011:
      case '\'':
      case 0x2019:
        return true;
      case '.':
        // `training.We` lacks a space; `Node.JS` does not.
        return !(is_lower(before) && is_upper(after)) || peek(index + 2) == 'S' ||
               peek(index + 2) == 'E';
      case ',':
        return is_digit(before) && is_digit(after);
      case '&':
        return is_upper(before) && is_upper(after) && !is_alnum(index + 2);
      default:
        return false;
    }
  }

  /// Where a word that keeps its slash ends, if one begins here; else 0.
  [[nodiscard]] std::size_t slashed_end() const {
    for (const std::string_view name : kWithSlash) {
      std::size_t i = 0;
      while (i < name.size() && (name[i] == '/' ? peek(at_ + i) == '/'
                                                : (peek(at_ + i) | 0x20U) ==
                                                      static_cast<char32_t>(name[i]))) {
        ++i;
      }
      if (i == name.size() && !is_alnum(at_ + i)) return at_ + i;
    }
    return 0;
  }

  [[nodiscard]] std::size_t latin_end() const {
    if (const std::size_t end = slashed_end()) return end;
    std::size_t end = at_ + 1;
    for (;; ++end) {
      const char32_t c = peek(end);
      if (is_alnum(end) || is_inside(end)) continue;
      const bool has_letter = is_letter(peek(end - 1));
      if (c == '+' && has_letter && peek(end + 1) == '+') {
        ++end;  // C++, and C++20
        continue;
      }
      if (c == '#' && end == at_ + 1 && has_letter && !is_alnum(end + 1)) return end + 1;
      return end;
    }
  }

  void read_latin() {
    if (const std::size_t end = address_end()) return read_mark(end);
    const std::size_t end = latin_end();
    const auto from = static_cast<std::ptrdiff_t>(at_);
    const auto to = static_cast<std::ptrdiff_t>(end);
    const bool is_digits =
        is_digit(peek(at_)) &&
        std::none_of(characters_.begin() + from, characters_.begin() + to,
                     [](const Character& c) { return is_letter(c.value); });
    Word& word = add(is_digits ? WordKind::number : WordKind::latin, end);
    // A lone letter beside Han is a name such as C端, unless it is a language's: C语言.
    const bool is_lone = end == at_ + 1 && !is_digits;
    const bool is_joined = (at_ > 0 && is_han(peek(at_ - 1)) && is_han(peek(end))) ||
                           (is_han(peek(end)) && to_simplified(peek(end)) != U'语');
    std::size_t begin = at_;
    for (std::size_t i = at_; i <= end; ++i) {
      const bool parts = i == end || peek(i) == '-' || peek(i) == '_' ||
                         peek(i) == 0x2010 || peek(i) == 0x2011;
      if (!parts) continue;
      add_atom(word, begin, i, !is_lone && end - at_ > i - begin && i - begin == 1);
      begin = i + 1;
    }
    if (is_lone && is_joined) word.key.insert(1, 1, '~');
    word.folded = word.key.substr(1);
    classify_digits(word);
    at_ = end;
  }

  /// Adds the part of a word between hyphens. A letter alone there is no word.
  void add_atom(Word& word, std::size_t begin, std::size_t end, bool is_part) {
    if (begin == end) return;
    std::string spelling;
    for (std::size_t i = begin; i < end; ++i) {
      const char32_t c = peek(i);
      if (c == '\'' || c == 0x2019) break;  // master’s
      if (c != '/') append_utf8(spelling, c);
    }
    if (spelling.size() > 1) {  // Node.js and NodeJS are one; the first dot is of .NET
      const auto dots = std::remove(spelling.begin() + 1, spelling.end(), '.');
      if (!is_digit(static_cast<unsigned char>(spelling.front()))) {
        spelling.erase(dots, spelling.end());
      }
    }
    word.key += is_part ? " ~" : " ";
    word.key += fold_latin(spelling);
    word.atoms.push_back({characters_[begin].begin, characters_[end - 1].end});
  }

  /// Digits with a letter are a measure (`7B`, `10k`, `2500w`) unless they are a name.
  static void classify_digits(Word& word) {
    if (word.kind != WordKind::latin ||
        !is_digit(static_cast<unsigned char>(word.folded[0])))
      return;
    if (std::ranges::find(kDigitNames, word.folded) == kDigitNames.end()) {
      word.kind = WordKind::number;
    }
  }

  std::vector<Character> characters_;
  std::size_t at_ = 0;
  bool space_ = false;
  bool is_traditional_ = false;  ///< words of Taiwan and Hong Kong may stand in it
  std::vector<Word> words_;
};

}  // namespace

std::vector<Word> read_words(std::string_view text) { return WordReader(text).read(); }

AtomText join_atoms(const std::vector<Word>& words) {
  AtomText text;
  text.key.clear();
  for (const Word& word : words) {
    std::size_t at = 0;
    for (const AtomPlace& place : word.atoms) {
      text.begins.push_back(text.key.size() + at);
      text.places.push_back(place);
      at = word.key.find(' ', at + 1);
    }
    text.key += word.key;
  }
  text.key += ' ';
  return text;
}

std::string key_of(const std::vector<Word>& words, std::size_t first, std::size_t last) {
  std::string key;
  for (std::size_t i = first; i < last; ++i) key += words[i].key;
  return key;
}

}  // namespace jianli
