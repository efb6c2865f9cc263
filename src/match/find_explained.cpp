// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <optional>

#include "match/candidates.h"
#include "match/han_words.h"
#include "match/latin_words.h"

namespace jianli {
namespace {

/// Words in the brackets that explain a term.
constexpr std::size_t kMostWords = 7;

/// A phrase of letters, and its initials if they stand with it.
struct Explanation {
  std::size_t first = 0, last = 0;      ///< words of the phrase; none if only initials
  std::optional<std::size_t> initials;  ///< the word of initials
  std::size_t end = 0;                  ///< behind the closing bracket
};

bool is_mark(const Word& word, char32_t mark) {
  return word.kind == WordKind::mark && word.mark == mark;
}

/// Finds the terms that one posting explains.
class Explained {
 public:
  Explained(const Posting& posting, std::vector<Candidate>& candidates)
      : words_(posting.words), candidates_(candidates) {}

  void read(const Clause& clause) {
    for (std::size_t i = clause.first + 1; i + 2 < clause.last; ++i) {
      if (!is_mark(words_[i], '(')) continue;
      const auto found = read_brackets(i + 1, clause.last);
      if (found) add(clause.first, i, *found);
    }
  }

 private:
  /// The first letters of the words of a phrase, parts between hyphens included.
  [[nodiscard]] std::string initials_of(std::size_t first, std::size_t last) const {
    std::string initials;
    const std::string key = key_of(words_, first, last);
    for (std::size_t i = 0; i + 1 < key.size(); ++i) {
      if (key[i] == ' ') initials += key[i + 1];
    }
    return initials;
  }

  [[nodiscard]] bool are_initials(std::size_t index, std::size_t first,
                                  std::size_t last) const {
    return words_[index].key == " " + initials_of(first, last);
  }

  [[nodiscard]] std::optional<Explanation> read_brackets(std::size_t first,
                                                         std::size_t end) const {
    Explanation found;
    found.first = first;
    std::size_t i = first;
    while (i < end && i - first < kMostWords && words_[i].kind == WordKind::latin) ++i;
    found.last = i;
    if (found.first == found.last || i == end) return std::nullopt;
    for (std::size_t k = found.first; k < found.last; ++k) {
      if (role_of_latin(words_[k].folded) == LatinRole::stop) return std::nullopt;
    }
    if (is_mark(words_[i], ',') && i + 1 < end && words_[i + 1].kind == WordKind::latin) {
      if (!are_initials(i + 1, found.first, found.last)) return std::nullopt;
      found.initials = i + 1;
      i += 2;
    }
    if (i >= end || !is_mark(words_[i], ')')) return std::nullopt;
    const std::string key = key_of(words_, found.first, found.last);
    if (!found.initials && std::ranges::count(key, ' ') == 1) {
      found.initials = found.first;
      found.last = found.first;
    }
    return found;
  }

  void add(std::size_t begin, std::size_t bracket, const Explanation& found) {
    const bool has_phrase = found.first < found.last;
    std::size_t first = bracket;
    if (has_phrase) {
      // A Chinese term before its translation.
      while (first > begin && words_[first - 1].kind == WordKind::han &&
             role_of_han(words_[first - 1].folded) != HanRole::stop &&
             (first == bracket || !words_[first].space_before)) {
        --first;
      }
      while (first < bracket && (role_of_han(words_[first].folded) == HanRole::verb ||
                                 role_of_han(words_[first].folded) == HanRole::action)) {
        ++first;
      }
      if (first == bracket || bracket - first > kMostWords) return;
      Candidate candidate{first, bracket, TermReason::explained, {}};
      candidate.aliases.push_back(key_of(words_, found.first, found.last));
      if (found.initials) candidate.aliases.push_back(words_[*found.initials].key);
      candidates_.push_back(std::move(candidate));
      return;
    }
    // A term in English before its initials.
    while (first > begin && words_[first - 1].kind == WordKind::latin &&
           bracket - first < kMostWords) {
      --first;
      if (are_initials(*found.initials, first, bracket)) {
        candidates_.push_back(
            {first, bracket, TermReason::explained, {words_[*found.initials].key}});
        return;
      }
    }
  }

  const std::vector<Word>& words_;
  std::vector<Candidate>& candidates_;
};

}  // namespace

void find_explained(const Posting& posting, std::vector<Candidate>& candidates) {
  Explained finder(posting, candidates);
  for (const Clause& clause : posting.clauses) finder.read(clause);
}

}  // namespace jianli
