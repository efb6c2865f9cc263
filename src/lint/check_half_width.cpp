// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string_view>
#include <utility>

#include "base/utf8.h"
#include "lint/checker.h"

namespace jianli {
namespace {

// GB/T 15834–2011 gives Chinese text marks of its own, an em wide; those of ASCII are for
// Latin text and numbers in it (CLREQ §3.1.1).
constexpr std::u32string_view kHalf = U",;:?!()";
constexpr std::u32string_view kFull = U"，；：？！（）";

char32_t full_width(char32_t mark) { return kFull[kHalf.find(mark)]; }

bool is_closing(char32_t c) {
  return std::u32string_view(U"”’》〉」』】）").find(c) != std::u32string_view::npos;
}
bool is_opening(char32_t c) {
  return std::u32string_view(U"“‘《〈「『【（").find(c) != std::u32string_view::npos;
}

/// Whether Chinese text ends, or begins, at a mark.
bool ends_han(char32_t before) { return is_han(before) || is_closing(before); }
bool begins_han(char32_t after) { return is_han(after) || is_opening(after); }

/// A bracket that is still open. The Han characters before it are counted, for to look
/// for some inside each pair would take a nest of brackets quadratic time.
struct Bracket {
  std::size_t index = 0;
  std::size_t han_before = 0;
};

/// The edits of one text, by the places of its marks.
class HalfWidthEdits {
 public:
  explicit HalfWidthEdits(const PlainText& plain) : plain_(plain) {}

  std::vector<Edit> find() {
    const std::u32string& text = plain_.characters;
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (is_han(text[i])) {
        ++han_count_;
      } else if (text[i] == U'(') {
        open_.push_back({i, han_count_});
      } else if (text[i] == U')') {
        if (open_.empty()) continue;
        if (is_han_aside(open_.back())) {
          add(open_.back().index);
          add(i);
        }
        open_.pop_back();
      } else if (kHalf.find(text[i]) != std::u32string_view::npos && is_between_han(i)) {
        add(i);
      }
    }
    std::ranges::sort(edits_, {}, &Edit::begin);
    return std::move(edits_);
  }

 private:
  /// Whether a mark stands between Han characters, or behind one at the text's end, where
  /// a comma is no mark of a sentence.
  [[nodiscard]] bool is_between_han(std::size_t i) const {
    const char32_t before = plain_.before(i);
    const char32_t after = plain_.after(i);
    if (!ends_han(before)) return false;
    return begins_han(after) || (after == 0 && plain_.characters[i] != U',');
  }

  /// Whether brackets behind a Han character hold any: `(GR)` may stay as it is.
  [[nodiscard]] bool is_han_aside(const Bracket& open) const {
    return han_count_ > open.han_before && ends_han(plain_.before(open.index));
  }

  /// Adds the edit of a mark with the spaces beside it, which the wide mark has within.
  void add(std::size_t i) {
    const std::u32string& text = plain_.characters;
    std::size_t first = i;
    std::size_t last = i;
    while (first > 0 && text[first - 1] == U' ') --first;
    while (last + 1 < text.size() && text[last + 1] == U' ') ++last;
    // A space that is markup's neighbour or a line break stays: only what is contiguous.
    while (first < i && plain_.ends[first] != plain_.begins[first + 1]) ++first;
    std::size_t end = i;
    while (end < last && plain_.ends[end] == plain_.begins[end + 1]) ++end;
    Edit edit{plain_.begins[first], plain_.ends[end], {}};
    append_utf8(edit.replacement, full_width(text[i]));
    edits_.push_back(std::move(edit));
  }

  const PlainText& plain_;
  std::vector<Bracket> open_;
  std::size_t han_count_ = 0;
  std::vector<Edit> edits_;
};

}  // namespace

void check_half_width(const Checker& checker, const CheckedText& text,
                      const PlainText& plain) {
  // “ and ” are Latin marks, too: “A”, “B” is English, and so is a name in Han in it.
  const bool chinese =
      text.language.empty() || text.language == "zh" || text.language == "ja";
  if (!text.has_han || !chinese) return;
  const std::vector<Edit> edits = HalfWidthEdits(plain).find();
  if (edits.empty()) return;
  const Edit& first = edits.front();
  std::string mark = text.version.text.substr(first.begin, first.end - first.begin);
  std::erase_if(mark, [](char c) { return c == ' ' || c == '\n'; });
  report_edits(checker, text, edits,
               {Rule::half_width_punctuation,
                say("`{}` is a half-width mark in Chinese text", std::move(mark)),
                say("write `{}`", first.replacement)},
               FixSafety::always);
}

}  // namespace jianli
