// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "match/han_words.h"
#include "match/latin_words.h"
#include "match/posting.h"
#include "match/posting_cues.h"
#include "schema/rich_text.h"

namespace jianli {
namespace {

/// A line that says what stands below it is no longer than this, in words.
constexpr std::size_t kLongestHeading = 8;
/// The same of words before a colon.
constexpr std::size_t kLongestLabel = 16;
/// The first line is what the posting is called, unless it is longer.
constexpr std::size_t kLongestTitle = 20;
/// Words about degrees and majors; what is longer says more.
constexpr std::size_t kLongestDegrees = 40;

bool ends_clause(char32_t mark) {
  switch (mark) {
    case U'。':
    case '.':
    case '!':
    case '?':
    case ';':
    case U'•':
    case U'●':
    case U'■':
    case U'◦':
    case U'▪':
    case U'★':
    case U'…':
      return true;
    default:
      return false;
  }
}

/// Reads a posting line by line; what a heading says holds until the next one.
class PostingReader {
 public:
  explicit PostingReader(std::string_view text) : text_(text) {}

  Posting read() {
    for (std::size_t begin = 0; begin < text_.size();) {
      const std::size_t end = std::min(text_.find('\n', begin), text_.size());
      read_line(begin, end);
      begin = end + 1;
    }
    return std::move(posting_);
  }

 private:
  /// The words of a line without its Markdown, at their places in the text.
  void add_words(std::size_t begin, std::size_t end) {
    std::vector<std::pair<std::size_t, std::size_t>> ranges;
    const RichText rich = read_rich_text(text_.substr(begin, end - begin), &ranges);
    std::string plain;
    std::vector<std::size_t> starts;
    for (const RichRun& run : rich.runs) {
      starts.push_back(plain.size());
      plain += run.text;
    }
    std::size_t run = 0;
    for (Word& word : read_words(plain)) {
      while (run + 1 < starts.size() && starts[run + 1] <= word.begin) ++run;
      word.bold = rich.runs[run].format.bold;
      const auto place = [&](std::size_t offset) {
        const std::size_t at = begin + ranges[run].first + offset - starts[run];
        return std::min(at, end);
      };
      for (AtomPlace& atom : word.atoms) {
        atom = {place(atom.begin), place(atom.end)};
      }
      word.begin = place(word.begin);
      word.end = place(word.end);
      posting_.words.push_back(std::move(word));
    }
  }

  [[nodiscard]] const Word& word(std::size_t index) const {
    return posting_.words[index];
  }
  [[nodiscard]] bool is_mark(std::size_t index, char32_t mark) const {
    return index < posting_.words.size() && word(index).kind == WordKind::mark &&
           word(index).mark == mark;
  }

  /// Whether a number that counts points stands here: `1、`, `2.`, `(3)`.
  [[nodiscard]] bool is_point_number(std::size_t index, std::size_t first) const {
    if (word(index).kind != WordKind::number) return false;
    if (word(index).end - word(index).begin > 2) return false;
    const bool is_closed =
        is_mark(index + 1, ')') || is_mark(index + 1, U'、') || is_mark(index + 1, '.');
    return is_closed && (index == first || word(index).space_before ||
                         word(index - 1).kind == WordKind::mark);
  }

  /// Whether a line is a point of a list.
  [[nodiscard]] bool begins_point(std::size_t first) const {
    return is_mark(first, '-') || is_mark(first, '*') || is_mark(first, U'•') ||
           is_mark(first, U'·') || is_mark(first, '(') || is_point_number(first, first);
  }

  [[nodiscard]] std::size_t count_words(std::size_t first, std::size_t last) const {
    std::size_t count = 0;
    for (std::size_t i = first; i < last; ++i) {
      if (word(i).kind != WordKind::mark) ++count;
    }
    return count;
  }

  void read_line(std::size_t begin, std::size_t end) {
    const std::size_t first = posting_.words.size();
    add_words(begin, end);
    const std::size_t last = posting_.words.size();
    if (count_words(first, last) == 0) return;
    const bool is_marked = is_mark(first, '#');
    const bool is_first = std::exchange(is_first_line_, false);
    if (count_words(first, last) <= kLongestHeading && !begins_point(first)) {
      const auto standing = standing_of_heading(cue_text(posting_.words, first, last));
      if (standing && has_no_inner_marks(first, last) &&
          (is_mark(last - 1, ':') || is_marked || says_nothing(first, last))) {
        standing_ = *standing;
        return;
      }
    }
    const Standing before = standing_;
    if (is_marked || (is_first && count_words(first, last) <= kLongestTitle)) {
      standing_ = Standing::title;
      read_clauses(first, last);
      if (standing_ == Standing::title) {
        standing_ = is_marked ? Standing::duties : before;
      }
      return;
    }
    read_clauses(first, last);
    // What is said of the place on its own line says nothing of the next.
    if (is_label_ && standing_ == Standing::aside) standing_ = before;
    is_label_ = false;
  }

  /// Whether no comma or the like parts the words of a line.
  [[nodiscard]] bool has_no_inner_marks(std::size_t first, std::size_t last) const {
    for (std::size_t i = first; i < last; ++i) {
      if (is_mark(i, ',') || is_mark(i, U'、') || is_mark(i, U'。')) return false;
      if (is_mark(i, ':') && i + 1 < last && count_words(i + 1, last) > 0) return false;
    }
    return true;
  }

  /// Whether no word of a line could be a term: `Rust 优先` is no heading.
  [[nodiscard]] bool says_nothing(std::size_t first, std::size_t last) const {
    for (std::size_t i = first; i < last; ++i) {
      if (word(i).kind == WordKind::han &&
          role_of_han(word(i).folded) == HanRole::plain) {
        return false;
      }
      if (word(i).kind == WordKind::latin &&
          role_of_latin(word(i).folded) == LatinRole::plain) {
        return false;
      }
    }
    return true;
  }

  void read_clauses(std::size_t first, std::size_t last) {
    std::size_t begin = first;
    for (std::size_t i = first; i < last; ++i) {
      if (is_mark(i, ':')) {
        add_label(begin, i, i + 1 < last);
        begin = i + 1;
      } else if (word(i).kind == WordKind::mark && ends_clause(word(i).mark)) {
        add_clause(begin, i);
        begin = i + 1;
      } else if (is_point_number(i, first)) {
        add_clause(begin, i);
        begin = i + 2;
        ++i;
      }
    }
    add_clause(begin, last);
  }

  /// Words before a colon: a heading, or a clause like others.
  void add_label(std::size_t first, std::size_t last, bool has_more) {
    if (count_words(first, last) <= kLongestLabel) {
      const auto standing = standing_of_heading(cue_text(posting_.words, first, last));
      if (standing) {
        standing_ = *standing;
        is_label_ = has_more;
        if (*standing != Standing::duties) return;
      }
    }
    add_clause(first, last);
  }

  void add_clause(std::size_t first, std::size_t last) {
    if (count_words(first, last) == 0 || standing_ == Standing::aside) return;
    Standing standing = standing_;
    if (standing != Standing::title) {
      const auto own = standing_of_clause(cue_text(posting_.words, first, last));
      if (own && (*own == Standing::preferred || standing == Standing::duties)) {
        standing = *own;
      }
    }
    add_parts(first, last, standing);
  }

  /// Adds a clause without its parts, between commas, about degrees and majors.
  void add_parts(std::size_t first, std::size_t last, Standing standing) {
    std::size_t begin = first;
    for (std::size_t i = first; i <= last; ++i) {
      if (i < last && !is_mark(i, ',')) continue;
      if (i - begin <= kLongestDegrees &&
          is_about_degrees(cue_text(posting_.words, begin, i))) {
        if (first < begin) posting_.clauses.push_back({first, begin, standing});
        i = majors_end(begin, i, last);
        first = std::min(i + 1, last);
      }
      begin = i + 1;
    }
    if (first < last) posting_.clauses.push_back({first, last, standing});
  }

  /// Where the majors of a degree end, in whose part a comma is at `comma`: in English
  /// they go on, `mathematics, physics or a related field`.
  [[nodiscard]] std::size_t majors_end(std::size_t begin, std::size_t comma,
                                       std::size_t last) const {
    for (std::size_t i = begin; i < comma; ++i) {
      if (word(i).kind == WordKind::han) return comma;
    }
    std::size_t part = begin;
    for (std::size_t i = comma; i <= last; ++i) {
      if (i < last && !is_mark(i, ',')) continue;
      if (ends_majors(cue_text(posting_.words, part, i))) return i;
      part = i + 1;
    }
    return comma;
  }

  std::string_view text_;
  Posting posting_;
  Standing standing_ = Standing::duties;
  bool is_first_line_ = true;
  bool is_label_ = false;
};

}  // namespace

Posting read_posting(std::string_view text) { return PostingReader(text).read(); }

}  // namespace jianli
