// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "base/utf8.h"
#include "lint/checker.h"

namespace jianli {
namespace {

struct Pair {
  char32_t open;
  char32_t close;
};
constexpr std::array<Pair, 6> kPairs = {{{U'“', U'”'},
                                         {U'（', U'）'},
                                         {U'《', U'》'},
                                         {U'「', U'」'},
                                         {U'『', U'』'},
                                         {U'【', U'】'}}};

bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }

/// A mark without a partner.
struct LoneMark {
  std::size_t index = 0;
  char32_t wanted = 0;
  bool opens = false;
};

class QuoteMatcher {
 public:
  explicit QuoteMatcher(const PlainText& plain) : text_(plain.characters) {}

  std::optional<LoneMark> find() {
    for (std::size_t i = 0; i < text_.size() && !lone_; ++i) look(i);
    if (!lone_ && !open_.empty()) {
      const Open& last = open_.back();
      lone_ = LoneMark{last.index, last.close, true};
    }
    return lone_;
  }

 private:
  struct Open {
    std::size_t index = 0;
    char32_t close = 0;
  };

  void look(std::size_t i) {
    const char32_t c = text_[i];
    for (const Pair& pair : kPairs) {
      if (c == pair.open) {
        open_.push_back({i, pair.close});
        return;
      }
      if (c != pair.close) continue;
      close(i, pair);
      return;
    }
    // A bracket of the other width closes a Chinese one: （GR) is one pair, if not a
    // pretty one, and inside it f(x) is another.
    if (c == U'(') open_.push_back({i, U')'});
    if (c == U')' && !open_.empty() && is_round(open_.back().close)) open_.pop_back();
  }

  static bool is_round(char32_t close) { return close == U'）' || close == U')'; }

  void close(std::size_t i, const Pair& pair) {
    const bool round = pair.close == U'）';
    if (!open_.empty() &&
        (open_.back().close == pair.close || (round && is_round(open_.back().close)))) {
      open_.pop_back();
      return;
    }
    if (round && is_list_number(i)) return;
    // 15.6” is a length.
    if (pair.close == U'”' && i > 0 && is_digit(text_[i - 1])) return;
    // The pair it closes may have begun before one that is still open.
    while (!open_.empty() && open_.back().close == U')') open_.pop_back();
    if (!open_.empty() && open_.back().close == pair.close) {
      open_.pop_back();
      return;
    }
    lone_ = open_.empty() ? LoneMark{i, pair.open, false}
                          : LoneMark{open_.back().index, open_.back().close, true};
  }

  /// Whether a bracket closes the number of an item: 1）负责召回；2）负责排序.
  [[nodiscard]] bool is_list_number(std::size_t i) const {
    if (i == 0) return false;
    const char32_t c = text_[i - 1];
    return is_digit(c) || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') ||
           std::u32string_view(U"一二三四五六七八九十").find(c) !=
               std::u32string_view::npos;
  }

  const std::u32string& text_;
  std::vector<Open> open_;
  std::optional<LoneMark> lone_;
};

/// The last straight quotation mark of a text that has an odd number of them; those
/// behind a digit are inches.
std::optional<std::size_t> find_odd_quote(const std::u32string& text) {
  std::size_t count = 0;
  std::size_t last = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != U'"') continue;
    if (count % 2 == 0 && i > 0 && is_digit(text[i - 1])) continue;
    ++count;
    last = i;
  }
  if (count % 2 == 0) return std::nullopt;
  return last;
}

/// Whether quotation marks pair otherwise in a language: „so“ in German, ”so” in Swedish.
bool has_other_quotes(std::string_view language, const std::u32string& text) {
  const bool usual = language.empty() || language == "zh" || language == "en" ||
                     language == "ja" || language == "ko";
  return !usual || text.find(U'„') != std::u32string::npos;
}

void report(const Checker& checker, const CheckedText& text, const PlainText& plain,
            std::size_t index, Message message, Message hint) {
  Diagnostic finding;
  finding.rule = Rule::unbalanced_quotes;
  finding.span = locate(checker.tree[text.version.node], plain.begins[index],
                        plain.ends[index], checker.sources);
  finding.message = std::move(message);
  finding.hint = std::move(hint);
  checker.diagnostics.add(std::move(finding));
}

std::string shown(char32_t character) {
  std::string text;
  append_utf8(text, character);
  return text;
}

}  // namespace

void check_quotes(const Checker& checker, const CheckedText& text,
                  const PlainText& plain) {
  if (has_other_quotes(text.language, plain.characters)) return;
  if (const std::optional<LoneMark> lone = QuoteMatcher(plain).find()) {
    const std::string mark = shown(plain.characters[lone->index]);
    report(
        checker, text, plain, lone->index,
        lone->opens ? say("`{}` is not closed", mark) : say("`{}` closes nothing", mark),
        lone->opens
            ? say("write `{}` where it ends", shown(lone->wanted))
            : say("write `{}` where it begins, or delete it", shown(lone->wanted)));
    return;
  }
  if (!text.has_han) return;
  if (const auto odd = find_odd_quote(plain.characters)) {
    report(checker, text, plain, *odd, "a quotation mark `\"` without its partner",
           "write “ and ” around what is quoted");
  }
}

}  // namespace jianli
