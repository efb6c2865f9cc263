// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "lint/checker.h"

namespace jianli {
namespace {

// Words that say of whom a bullet speaks. Those that begin with a capital count at the
// head of a sentence only: "My" may begin a name.
constexpr std::array<std::string_view, 3> kWords = {"my", "we", "our"};

// A number in Roman figures stands behind such a word: phase I, type I errors.
constexpr std::array<std::string_view, 26> kNumbered = {
    "phase",   "part",     "type",    "level",    "stage",   "class",   "volume",
    "grade",   "tier",     "step",    "category", "section", "chapter", "article",
    "mark",    "series",   "group",   "division", "league",  "round",   "module",
    "project", "calculus", "algebra", "analysis", "appendix"};

// Words that begin a sentence and have a capital only for that.
constexpr std::array<std::string_view, 14> kOpeners = {
    "Then", "When", "Where", "What",   "While", "Because", "As",
    "If",   "Here", "So",    "Before", "After", "Since",   "Although"};

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

/// A word of letters, with what stands around it.
struct Word {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool begins_sentence = false;
};

std::string_view text_of(std::string_view text, const Word& word) {
  return text.substr(word.begin, word.end - word.begin);
}

bool equals(std::string_view a, std::string_view lower_case) {
  return std::ranges::equal(a, lower_case, {}, lower);
}

/// The end of a contraction that begins at a place, or that place: I've, we're, I'd.
std::size_t contraction_end(std::string_view text, std::size_t begin) {
  if (!text.substr(begin).starts_with('\'')) return begin;
  for (const std::string_view ending : {"ve", "ll", "re", "m", "d"}) {
    if (text.substr(begin + 1).starts_with(ending)) return begin + 1 + ending.size();
  }
  return begin;
}

/// Looks at the words of a text one after the other.
class PronounFinder {
 public:
  explicit PronounFinder(std::string_view text) : text_(text) {}

  /// The first pronoun; an empty word if there is none.
  Word find() {
    Word previous;
    bool sentence = true;
    for (std::size_t i = 0; i < text_.size();) {
      if (!is_letter(text_[i])) {
        if (std::string_view(".!?:;").find(text_[i]) != std::string_view::npos) {
          sentence = true;
        } else if (text_[i] >= '0' && text_[i] <= '9') {
          sentence = false;
        }
        ++i;
        continue;
      }
      Word word{i, i, sentence};
      while (word.end < text_.size() && is_letter(text_[word.end])) ++word.end;
      if (stands_alone(word) && is_pronoun(word, previous)) return word;
      i = word.end;
      previous = word;
      sentence = false;
    }
    return {};
  }

 private:
  [[nodiscard]] char at(std::size_t i) const { return i < text_.size() ? text_[i] : ' '; }

  /// Whether a word is none of a longer name: my.cnf, we-media, I/O, I2C.
  [[nodiscard]] bool stands_alone(const Word& word) const {
    constexpr std::string_view kBefore = " (,;:";
    constexpr std::string_view kBehind = " ,;:)";
    if (word.begin > 0 && kBefore.find(text_[word.begin - 1]) == kBefore.npos) {
      return false;
    }
    if (contraction_end(text_, word.end) > word.end) return true;
    if (kBehind.find(at(word.end)) != kBehind.npos) return true;
    // A full stop ends a sentence only before a space.
    return at(word.end) == '.' && at(word.end + 1) == ' ';
  }

  [[nodiscard]] bool is_pronoun(const Word& word, const Word& previous) const {
    const std::string_view letters = text_of(text_, word);
    if (letters == "I") return is_i(word, previous);
    if (std::ranges::find(kWords, letters) != kWords.end()) return true;
    if (letters.size() < 2 || !word.begins_sentence || !is_lower(letters[1]))
      return false;
    const bool known = std::ranges::any_of(
        kWords, [&](std::string_view pronoun) { return equals(letters, pronoun); });
    return known && at(word.end) == ' ' && is_lower(at(word.end + 1));
  }

  /// Whether `I` is the speaker and no number.
  [[nodiscard]] bool is_i(const Word& word, const Word& previous) const {
    if (contraction_end(text_, word.end) > word.end) return true;
    if (at(word.end) != ' ') return false;
    const std::size_t next = word.end + 1;
    // A verb follows: led, built; behind a number and, or, to.
    if (!is_lower(at(next))) return false;
    const std::string_view rest = text_.substr(next);
    for (const std::string_view joint : {"and ", "or ", "to ", "through "}) {
      if (rest.starts_with(joint)) return false;
    }
    if (word.begins_sentence || previous.end == 0) return true;
    const std::string_view before = text_of(text_, previous);
    if (std::ranges::any_of(
            kNumbered, [&](std::string_view noun) { return equals(before, noun); })) {
      return false;
    }
    return is_lower(before.front()) ||
           (previous.begins_sentence &&
            std::ranges::find(kOpeners, before) != kOpeners.end());
  }

  std::string_view text_;
};

/// Whether a byte may begin one of the pronouns as a word of its own.
bool may_hold_pronoun(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c != 'I' && c != 'm' && c != 'w' && c != 'o' && c != 'M' && c != 'W' &&
        c != 'O') {
      continue;
    }
    if (i > 0 && is_letter(text[i - 1])) continue;
    std::size_t end = i + 1;
    while (end < text.size() && is_letter(text[end])) ++end;
    const std::string_view word = text.substr(i, end - i);
    if (word == "I") return true;
    if (word.size() <= 3 && std::ranges::any_of(kWords, [&](std::string_view pronoun) {
          return equals(word, pronoun);
        })) {
      return true;
    }
    i = end - 1;
  }
  return false;
}

/// A plain text in UTF-8 with spaces for what is quoted or no writing, and where each of
/// its bytes stands.
struct Speech {
  std::string text;
  std::vector<std::size_t> characters;  ///< index in the plain text, for each byte
};

Speech own_speech(const PlainText& plain) {
  Speech speech;
  char32_t closing = 0;
  for (std::size_t i = 0; i < plain.characters.size(); ++i) {
    const char32_t c = plain.characters[i];
    const bool ends = closing != 0 && c == closing;
    const bool begins = closing == 0 && (c == U'“' || c == U'"');
    const bool quoted = closing != 0 || begins;
    if (begins) closing = c == U'"' ? U'"' : U'”';
    if (ends) closing = 0;
    // What is quoted becomes a word that is no pronoun, so that its neighbours are not
    // taken for neighbours of each other.
    if (quoted || c == kNoWriting) {
      speech.text.push_back('0');
    } else if (c < 0x80) {
      speech.text.push_back(static_cast<char>(c));
    } else if (c == U'’') {
      speech.text.push_back('\'');
    } else {
      speech.text.push_back(c == U'—' || c == U'–' ? ' ' : '0');
    }
    speech.characters.push_back(i);
  }
  return speech;
}

}  // namespace

void check_first_person(const Checker& checker, const CheckedText& text) {
  if (text.has_han || !may_hold_pronoun(text.version.text)) return;
  const bool english = text.language == "en" || text.language.empty() ||
                       (text.version.language.empty() && text.language == "zh");
  if (!english) return;
  const PlainText plain = read_plain_text(text.version.text, 0);
  const Speech speech = own_speech(plain);
  const Word word = PronounFinder(speech.text).find();
  if (word.end == word.begin) return;
  const std::size_t begin = plain.begins[speech.characters[word.begin]];
  const std::size_t end = plain.ends[speech.characters[word.end - 1]];
  Diagnostic finding;
  finding.rule = Rule::first_person;
  finding.span = locate(checker.tree[text.version.node], begin, end, checker.sources);
  finding.message = say("`{}` in a bullet: it is understood whose work it was",
                        text.version.text.substr(begin, end - begin));
  finding.hint = "begin with the verb: `Built …`, `Led …`";
  checker.diagnostics.add(std::move(finding));
}

}  // namespace jianli
