// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>

#include "base/utf8.h"
#include "schema/flanking.h"
#include "schema/grammar.h"
#include "schema/inline_tokens.h"

namespace jianli {
namespace {

/// A `[` or `<u>` that may yet be closed.
struct OpenBracket {
  std::size_t token = 0;
  bool after_word = false;  ///< stands right behind an ASCII letter or digit: `a[i]`
};

/// A run of backticks and the next run of the same length, by index; its own if none.
struct BacktickRun {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t next_same = 0;
};

std::vector<BacktickRun> find_backticks(std::string_view text) {
  std::vector<BacktickRun> runs;
  for (std::size_t i = 0; (i = text.find('`', i)) != std::string_view::npos;) {
    const std::size_t end = std::min(text.find_first_not_of('`', i), text.size());
    runs.push_back({i, end, runs.size()});
    i = end;
  }
  std::unordered_map<std::size_t, std::size_t> next_of_length;
  for (std::size_t i = runs.size(); i-- > 0;) {
    const auto [found, is_new] =
        next_of_length.try_emplace(runs[i].end - runs[i].begin, i);
    if (!is_new) runs[i].next_same = std::exchange(found->second, i);
  }
  return runs;
}

bool is_ascii_word(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// The target of a link whose `(` stands at `begin`: balanced brackets, no white space;
/// the offset behind its `)`. CommonMark allows 32 levels of brackets (§6.3), which also
/// bounds how often a character is looked at.
std::optional<std::size_t> find_target_end(std::string_view text, std::size_t begin) {
  constexpr int kLevels = 32;
  int level = 0;
  for (std::size_t i = begin; i < text.size(); ++i) {
    const char c = text[i];
    if (is_blank(c) || c == '<' || c == '>') return std::nullopt;
    if (c == '(' && ++level > kLevels) return std::nullopt;
    if (c == ')' && --level == 0) return i + 1;
  }
  return std::nullopt;
}

/// Whether brackets with this target are a link, not plain writing: `数组[1](见附录)` and
/// `f[i](x)` are none.
bool is_target(std::string_view target, bool after_word) {
  if (target.empty()) return false;
  for (const std::string_view scheme : {"http://", "https://", "mailto:", "tel:"}) {
    if (starts_ignoring_case(target, scheme)) return target.size() > scheme.size();
  }
  return !after_word && std::ranges::all_of(target, [](char c) {
    return static_cast<unsigned char>(c) < 0x80;
  });
}

class Cutter {
 public:
  explicit Cutter(std::string_view text) : text_(text) {}

  InlineTokens cut() {
    while (at_ < text_.size()) {
      if (!cut_special()) ++at_;
    }
    flush(text_.size());
    return std::move(result_);
  }

 private:
  [[nodiscard]] char peek(std::size_t ahead) const {
    return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
  }

  /// Ends the plain text before `end`.
  void flush(std::size_t end) {
    if (end > plain_) push(InlineTokenKind::text, plain_, end);
    plain_ = end;
  }

  InlineToken& push(InlineTokenKind kind, std::size_t begin, std::size_t end) {
    InlineToken token;
    token.kind = kind;
    token.begin = begin;
    token.end = end;
    result_.tokens.push_back(token);
    return result_.tokens.back();
  }

  /// Goes on behind a token that ends at `end`.
  void go_on(std::size_t end) { at_ = plain_ = end; }

  /// Takes a token that begins here; false if the byte is plain.
  bool cut_special() {
    switch (text_[at_]) {
      case '\\':
        return cut_escape();
      case '`':
        return cut_code();
      case '$':
        return cut_math();
      case '*':
        return cut_delimiter(InlineTokenKind::stars);
      case '~':
        return cut_delimiter(InlineTokenKind::tildes);
      case '[':
        return cut_bracket();
      case ']':
        return cut_link();
      case '<':
        return cut_underline();
      default:
        return false;
    }
  }

  /// A backslash hides a delimiter and is plain before anything else.
  bool cut_escape() {
    constexpr std::string_view kDelimiters = "*_`[]~$<";
    if (peek(1) == '\0' || kDelimiters.find(peek(1)) == std::string_view::npos)
      return false;
    flush(at_);
    plain_ = at_ + 1;
    at_ += 2;
    return true;
  }

  bool cut_code() {
    if (!backticks_) backticks_ = find_backticks(text_);
    while ((*backticks_)[backtick_].end <= at_) ++backtick_;
    const BacktickRun& run = (*backticks_)[backtick_];
    const BacktickRun& last = (*backticks_)[run.next_same];
    // The rest of a run whose first backtick was escaped is plain.
    if (run.begin != at_ || run.next_same == backtick_) {
      at_ = run.end;
      return true;
    }
    std::size_t begin = run.end;
    std::size_t end = last.begin;
    // CommonMark §6.1: one space on each side only sets the backticks apart.
    const bool is_padded =
        text_[begin] == ' ' && text_[end - 1] == ' ' && end - begin > 2;
    if (is_padded) {
      ++begin;
      --end;
    }
    flush(at_);
    push(InlineTokenKind::code, begin, end);
    go_on(last.end);
    return true;
  }

  /// As in pandoc: the next dollar closes, or nothing does. It stands behind a non-space
  /// and not before a digit. Bare Han is no math: `从$100涨到$` is plain.
  bool cut_math() {
    const bool is_double = peek(1) == '$' || (at_ > 0 && text_[at_ - 1] == '$');
    if (is_double || peek(1) == '\0' || is_blank(peek(1))) return false;
    int braces = 0;
    for (std::size_t i = at_ + 1; i < text_.size();) {
      const char c = text_[i];
      if (c == '$') {
        const char next = i + 1 < text_.size() ? text_[i + 1] : '\0';
        if (is_blank(text_[i - 1]) || next == '$' || (next >= '0' && next <= '9')) {
          return false;
        }
        flush(at_);
        push(InlineTokenKind::math, at_ + 1, i);
        go_on(i + 1);
        return true;
      }
      if (c == '\\') ++i;
      if (c == '{') ++braces;
      if (c == '}') --braces;
      if (i >= text_.size()) break;
      const char32_t character = next_character(text_, i);
      if (braces <= 0 && is_cjk(character)) return false;
    }
    return false;
  }

  bool cut_delimiter(InlineTokenKind kind) {
    const char c = text_[at_];
    const std::size_t end = std::min(text_.find_first_not_of(c, at_), text_.size());
    const Flanking flanking = find_flanking(text_, at_, end);
    const bool is_delimiter = (kind == InlineTokenKind::stars || end - at_ == 2) &&
                              (flanking.can_open || flanking.can_close);
    if (is_delimiter) {
      flush(at_);
      InlineToken& token = push(kind, at_, end);
      token.can_open = flanking.can_open;
      token.can_close = flanking.can_close;
      plain_ = end;
    }
    at_ = end;
    return true;
  }

  bool cut_bracket() {
    flush(at_);
    brackets_.push_back(
        {result_.tokens.size(), at_ > 0 && is_ascii_word(text_[at_ - 1])});
    push(InlineTokenKind::text, at_, at_ + 1);
    go_on(at_ + 1);
    return true;
  }

  /// `]` ends the innermost bracket, as a link if a target follows.
  bool cut_link() {
    if (brackets_.empty()) return false;
    const OpenBracket bracket = brackets_.back();
    brackets_.pop_back();
    if (peek(1) != '(') return false;
    const std::optional<std::size_t> end = find_target_end(text_, at_ + 1);
    if (!end) return false;
    const std::string_view target = text_.substr(at_ + 2, *end - at_ - 3);
    if (!is_target(target, bracket.after_word)) return false;
    flush(at_);
    if (bracket.token + 1 == result_.tokens.size()) return false;  // no text to click on
    close_container(bracket.token, at_, *end, std::string(target));
    brackets_.clear();  // a link holds no link
    drop_inside(underlines_, bracket.token);
    return true;
  }

  bool cut_underline() {
    const auto is_tag = [&](std::string_view tag, std::string_view capital) {
      const std::string_view here = text_.substr(at_, tag.size());
      return here == tag || here == capital;
    };
    if (is_tag("<u>", "<U>")) {
      flush(at_);
      underlines_.push_back({result_.tokens.size(), false});
      push(InlineTokenKind::text, at_, at_ + 3);
      go_on(at_ + 3);
      return true;
    }
    if (!is_tag("</u>", "</U>") || underlines_.empty()) return false;
    flush(at_);
    const std::size_t open = underlines_.back().token;
    underlines_.pop_back();
    if (open + 1 == result_.tokens.size()) return false;
    close_container(open, at_, at_ + 4, {});
    drop_inside(brackets_, open);
    return true;
  }

  void close_container(std::size_t open, std::size_t begin, std::size_t end,
                       std::string link) {
    const std::size_t container = result_.containers.size();
    result_.containers.push_back({std::move(link)});
    result_.tokens[open].kind = InlineTokenKind::open;
    result_.tokens[open].container = container;
    push(InlineTokenKind::close, begin, end).container = container;
    go_on(end);
  }

  /// Forgets what was opened inside a container that is closed now.
  static void drop_inside(std::vector<OpenBracket>& brackets, std::size_t open) {
    while (!brackets.empty() && brackets.back().token > open) brackets.pop_back();
  }

  std::string_view text_;
  std::size_t at_ = 0;     ///< the byte looked at
  std::size_t plain_ = 0;  ///< where the text not yet in a token begins
  std::optional<std::vector<BacktickRun>> backticks_;
  std::size_t backtick_ = 0;
  std::vector<OpenBracket> brackets_;
  std::vector<OpenBracket> underlines_;
  InlineTokens result_;
};

}  // namespace

InlineTokens cut_inlines(std::string_view text) { return Cutter(text).cut(); }

}  // namespace jianli
