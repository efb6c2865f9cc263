// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <set>

#include "match/candidates.h"
#include "match/latin_words.h"

namespace jianli {
namespace {

/// Longer runs are sentences.
constexpr std::size_t kMostWords = 4;

/// How a word of letters is written.
enum class Shape : std::uint8_t {
  lower,     ///< `pandas`
  capital,   ///< `Spark`: a name, or the beginning of a sentence
  technical  ///< `PyTorch`, `SQL`, `C++`, `k8s`: a name wherever it stands
};

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

Shape shape_of(std::string_view text) {
  bool has_lower = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool is_sign = c == '+' || c == '#' || c == '/' || (c >= '0' && c <= '9') ||
                         (c == '.' && i + 1 < text.size() && i > 0);
    if (is_sign || (is_upper(c) && i > 0 && text[i - 1] != '-')) return Shape::technical;
    has_lower = has_lower || is_lower(c);
  }
  if (text.starts_with('.') && text.size() > 1) return Shape::technical;
  return is_upper(text.front()) ? Shape::capital : Shape::lower;
}

/// Finds the names and phrases of one posting.
class LatinCandidates {
 public:
  LatinCandidates(const Posting& posting, std::string_view text,
                  std::vector<Candidate>& candidates)
      : words_(posting.words), text_(text), candidates_(candidates) {}

  void read(const Clause& clause) {
    clause_ = &clause;
    has_han_ = std::any_of(begin_of(clause.first), begin_of(clause.last),
                           [](const Word& word) { return word.kind == WordKind::han; });
    std::size_t i = clause.first;
    while (i < clause.last) {
      if (!is_part(i)) {
        ++i;
        continue;
      }
      std::size_t last = i + 1;
      while (last < clause.last && is_part(last)) ++last;
      read_run(i, last);
      i = last;
    }
  }

 private:
  [[nodiscard]] std::vector<Word>::const_iterator begin_of(std::size_t index) const {
    return words_.begin() + static_cast<std::ptrdiff_t>(index);
  }
  [[nodiscard]] std::string_view spelling(std::size_t index) const {
    return text_.substr(words_[index].begin, words_[index].end - words_[index].begin);
  }
  [[nodiscard]] Shape shape(std::size_t index) const { return shape_of(spelling(index)); }
  [[nodiscard]] LatinRole role(std::size_t index) const {
    return role_of_latin(words_[index].folded);
  }
  [[nodiscard]] bool is_latin(std::size_t index) const {
    return words_[index].kind == WordKind::latin;
  }
  [[nodiscard]] bool is_part(std::size_t index) const {
    return is_latin(index) && role(index) != LatinRole::stop &&
           !words_[index].key.starts_with(" ~");
  }

  /// Whether a capital may be that of a sentence's beginning.
  [[nodiscard]] bool begins_sentence(std::size_t index) const {
    return index == clause_->first ||
           (words_[index - 1].kind == WordKind::mark && words_[index - 1].mark != ',' &&
            !is_list_sign(words_[index - 1]) && words_[index - 1].mark != '(');
  }

  /// Whether an enumeration has the words: a comma beside them, or `such as` before.
  [[nodiscard]] bool is_listed(std::size_t first, std::size_t last) const {
    const auto parts = [&](std::size_t index) {
      const Word& word = words_[index];
      return word.kind == WordKind::mark
                 ? is_list_sign(word) || word.mark == '('
                 : word.kind == WordKind::han && is_list_sign(word);
    };
    if (first > clause_->first) {
      if (parts(first - 1)) return true;
      const std::string& before = words_[first - 1].folded;
      if (before == "as" || before == "like" || before == "including") return true;
      if ((before == "and" || before == "or") && first > clause_->first + 1 &&
          parts(first - 2)) {
        return true;
      }
    }
    return last < clause_->last && parts(last) && words_[last].mark != '(';
  }

  void add(std::size_t first, std::size_t last, TermReason reason) {
    candidates_.push_back({first, last, reason, {}});
  }

  void read_run(std::size_t first, std::size_t last) {
    bool has_name = false;
    std::size_t i = first;
    while (i < last) {
      const std::size_t end = name_end(i, last);
      if (end > i) {
        add(i, end, TermReason::name);
        has_name = true;
        i = end;
      } else {
        ++i;
      }
    }
    if (!has_name) read_phrase(first, last);
  }

  /// Where a name that begins here ends; `begin` if none does.
  [[nodiscard]] std::size_t name_end(std::size_t begin, std::size_t last) const {
    if (has_han_) return name_among_han(begin, last);
    const auto is_named = [&](std::size_t index) {
      return shape(index) == Shape::technical ||
             (shape(index) == Shape::capital && !begins_sentence(index));
    };
    // The first word of a sentence counts where the second is capital, too.
    std::size_t end = begin;
    if (begin + 1 < last && shape(begin) == Shape::capital &&
        shape(begin + 1) != Shape::lower && !is_title()) {
      ++end;
    } else if (begin + 1 == last && shape(begin) == Shape::capital &&
               is_listed(begin, last) && role(begin) == LatinRole::plain) {
      ++end;
    }
    while (end < last && end - begin < kMostWords && is_named(end)) ++end;
    // `SQL databases` is SQL; `Few-Shot Learning` is one name.
    if (end - begin > 1 && role(end - 1) == LatinRole::light) --end;
    // AI and API say nothing alone.
    return end - begin == 1 && role(begin) != LatinRole::plain ? begin : end;
  }

  [[nodiscard]] bool is_title() const { return clause_->standing == Standing::title; }

  /// In Chinese every word of letters is a name, or a term nobody translates. Several are
  /// one if only the first is capital, or all are: `Google Cloud`, `prompt tuning`.
  [[nodiscard]] std::size_t name_among_han(std::size_t begin, std::size_t last) const {
    std::size_t end = begin + 1;
    while (end < last && end - begin < kMostWords) {
      const bool are_alike = shape(end) == shape(begin) ||
                             (shape(begin) != Shape::lower && shape(end) == Shape::lower);
      const bool is_kind = shape(begin) == Shape::capital && end == begin + 1 &&
                           role(begin) != LatinRole::plain;  // Cloud TPU
      if (!is_kind && (!are_alike || shape(end) == Shape::technical)) break;
      ++end;
    }
    if (end - begin > 1 && role(end - 1) == LatinRole::light) --end;
    const bool is_short = shape(begin) == Shape::lower && spelling(begin).size() < 3;
    const bool is_weak = role(begin) != LatinRole::plain || is_short;
    return end - begin == 1 && is_weak ? begin : end;
  }

  /// Words in small letters between stop words, where one asks for something.
  void read_phrase(std::size_t first, std::size_t last) {
    while (last - first > 2 && role(last - 1) == LatinRole::light &&
           is_trimmed(last - 1)) {
      --last;
    }
    const std::size_t count = last - first;
    if (count > kMostWords) return;
    const bool is_wanted = clause_->standing != Standing::duties || words_[first].bold;
    const bool listed = is_listed(first, last);
    const bool has_plain = std::any_of(
        begin_of(first), begin_of(last),
        [](const Word& word) { return role_of_latin(word.folded) == LatinRole::plain; });
    if (count == 1) {
      if (is_wanted && listed && has_plain && spelling(first).size() > 2) {
        add(first, last, TermReason::listed);
      }
    } else if (listed && (is_wanted || has_plain)) {
      add(first, last, TermReason::listed);
    } else if (is_wanted && (has_plain || count > 2)) {
      add(first, last, TermReason::required);
    } else {
      if (!seen_.insert(key_of(words_, first, last)).second) {
        add(first, last, TermReason::repeated);
      }
    }
  }

  /// `language models` are no tools of a language.
  [[nodiscard]] bool is_trimmed(std::size_t index) const {
    return words_[index - 1].folded != "language";
  }

  const std::vector<Word>& words_;
  std::string_view text_;
  std::vector<Candidate>& candidates_;
  const Clause* clause_ = nullptr;
  bool has_han_ = false;
  std::set<std::string> seen_;
};

}  // namespace

void find_latin_candidates(const Posting& posting, std::string_view text,
                           std::vector<Candidate>& candidates) {
  LatinCandidates finder(posting, text, candidates);
  for (const Clause& clause : posting.clauses) finder.read(clause);
}

}  // namespace jianli
