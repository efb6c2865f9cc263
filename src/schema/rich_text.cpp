// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "schema/rich_text.h"

#include "schema/inline_tokens.h"

namespace jianli {
namespace {

using Ranges = std::vector<std::pair<std::size_t, std::size_t>>;

/// Turns tokens into runs, keeping count of the formats that hold.
class RunMaker {
 public:
  RunMaker(std::string_view text, const InlineTokens& inlines, Ranges* ranges)
      : text_(text), inlines_(inlines), ranges_(ranges) {}

  RichText make() {
    for (const InlineToken& token : inlines_.tokens) add(token);
    return std::move(result_);
  }

 private:
  void add(const InlineToken& token) {
    switch (token.kind) {
      case InlineTokenKind::text:
        emit(token.begin, token.end, format());
        break;
      case InlineTokenKind::code: {
        RunFormat code = format();
        code.code = true;
        emit(token.begin, token.end, code);
        break;
      }
      case InlineTokenKind::math: {
        RunFormat math = format();
        math.math = true;
        emit(token.begin, token.end, math);
        break;
      }
      case InlineTokenKind::open:
      case InlineTokenKind::close:
        cross_border(token);
        break;
      case InlineTokenKind::stars:
        bold_ -= token.closed_bold;
        emphasis_ -= token.closed_emphasis;
        emit(token.begin + token.closing, token.end - token.opening, format());
        bold_ += token.opened_bold;
        emphasis_ += token.opened_emphasis;
        break;
      case InlineTokenKind::tildes:
        if (token.closing > 0) --strikes_;
        emit(token.begin + token.closing, token.end - token.opening, format());
        if (token.opening > 0) ++strikes_;
        break;
    }
  }

  void cross_border(const InlineToken& token) {
    const std::string& link = inlines_.containers[token.container].link;
    const bool opens = token.kind == InlineTokenKind::open;
    if (link.empty()) {
      if (opens && underlines_ == 0) ++stretch_;
      underlines_ += opens ? 1 : -1;
    } else {
      link_ = opens ? std::string_view(link) : std::string_view();
    }
  }

  [[nodiscard]] RunFormat format() const {
    RunFormat format;
    format.bold = bold_ > 0;
    format.emphasis = emphasis_ > 0;
    format.strike = strikes_ > 0;
    format.underline = underlines_ > 0 ? stretch_ : std::uint16_t{0};
    return format;
  }

  void emit(std::size_t begin, std::size_t end, const RunFormat& format) {
    if (begin == end) return;
    const std::string_view text = text_.substr(begin, end - begin);
    if (!result_.runs.empty() && result_.runs.back().format == format &&
        result_.runs.back().link == link_) {
      result_.runs.back().text += text;
      if (ranges_ != nullptr) ranges_->back().second = end;
      return;
    }
    RichRun run;
    run.text = text;
    run.format = format;
    run.link = link_;
    result_.runs.push_back(std::move(run));
    if (ranges_ != nullptr) ranges_->emplace_back(begin, end);
  }

  std::string_view text_;
  const InlineTokens& inlines_;
  Ranges* ranges_;
  int bold_ = 0;
  int emphasis_ = 0;
  int underlines_ = 0;
  std::uint16_t stretch_ = 0;  ///< number of the last underlined stretch
  int strikes_ = 0;
  std::string_view link_;
  RichText result_;
};

}  // namespace

RichText read_rich_text(std::string_view text, Ranges* ranges) {
  if (ranges != nullptr) ranges->clear();
  InlineTokens inlines = cut_inlines(text);
  pair_delimiters(inlines);
  return RunMaker(text, inlines, ranges).make();
}

std::string RichText::plain() const {
  std::string result;
  for (const RichRun& run : runs) result += run.text;
  return result;
}

}  // namespace jianli
