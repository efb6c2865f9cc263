// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT

// Quoted scalars and flow collections: nodes with an end of their own, on any line.

#include <fmt/format.h>

#include <algorithm>

#include "syntax/limits.h"
#include "syntax/scalar_text.h"
#include "syntax/yaml_scanner.h"

namespace jianli {
namespace {

constexpr std::string_view kFlowIndicators = ",[]{}";

bool is_flow_indicator(char c) {
  return kFlowIndicators.find(c) != std::string_view::npos;
}

}  // namespace

/// Skips a quoted scalar; its lines must be indented deeper than `parent` (§7.3.1), which
/// is how a quote that was left open is found before the next one closes it.
bool YamlScanner::scan_quoted(int parent) {
  const std::size_t begin = pos_;
  const std::size_t first_end = trimmed_line_end();
  const std::optional<ByteRange> content = quoted_content(text_, begin);
  const std::size_t end = content ? content->end : text_.size();
  bool closed = content.has_value();
  while (closed && end >= next_line_) {
    next_line();
    const std::size_t text = skip_blanks(line_begin_);
    if (!at_end(text) && text != end && column_of(text) <= parent) closed = false;
  }
  if (!closed) {
    const char quote = text_[begin];
    stop(Rule::yaml_syntax, begin, first_end,
         fmt::format("the quote `{}` that opens here is not closed", quote),
         fmt::format("add `{}` at the end of the text", quote),
         Fix{span(first_end, first_end), std::string(1, quote)});
    return false;
  }
  pos_ = end + 1;
  return true;
}

/// Skips a flow collection (§7.4) to behind its closing bracket.
bool YamlScanner::scan_flow(int parent) {
  std::vector<std::size_t> open;
  bool at_start = true;
  do {
    const std::size_t blanks = pos_;
    pos_ = skip_blanks(pos_);
    const bool comment =
        !at_end(pos_) && text_[pos_] == '#' && (pos_ > blanks || pos_ == line_begin_);
    if (at_end(pos_) || comment) {
      if (!begin_flow_line(open.back(), parent)) return false;
    } else if (!scan_flow_token(open, at_start, parent)) {
      return false;
    }
  } while (!open.empty());
  return true;
}

/// Moves to the next line of a flow collection, which must be deeper than `parent`, save
/// for closing brackets.
bool YamlScanner::begin_flow_line(std::size_t opening, int parent) {
  const bool more = next_line();
  const std::size_t content = more ? skip_blanks(line_begin_) : line_end_;
  const bool deep_enough = at_end(content) || column_of(content) > parent ||
                           text_[content] == ']' || text_[content] == '}' ||
                           text_[content] == '#';
  if (more && deep_enough) {
    pos_ = line_begin_;
    return true;
  }
  const char bracket = text_[opening];
  stop(Rule::yaml_syntax, opening, opening + 1,
       fmt::format("the bracket `{}` that opens here is not closed", bracket),
       fmt::format("add `{}` at the end, or quote the text if it is one",
                   bracket == '[' ? ']' : '}'));
  return false;
}

/// Scans one token of a flow collection. `open` holds the places of the open brackets;
/// `at_start` tells whether a node may begin.
bool YamlScanner::scan_flow_token(std::vector<std::size_t>& open, bool& at_start,
                                  int parent) {
  const char c = text_[pos_];
  switch (c) {
    case '[':
    case '{':
      open.push_back(pos_++);
      at_start = true;
      if (levels_.size() + open.size() <= kMaxDepth) return true;
      stop(Rule::too_large, pos_ - 1, pos_,
           fmt::format("the nesting is more than {} levels deep", kMaxDepth), {});
      return false;
    case ']':
    case '}':
      if (c != (text_[open.back()] == '[' ? ']' : '}')) {
        stop(Rule::yaml_syntax, pos_, pos_ + 1,
             fmt::format("`{}` closes a `{}`", c, text_[open.back()]),
             "the brackets do not match");
        return false;
      }
      open.pop_back();
      ++pos_;
      at_start = false;
      return true;
    case ',':
      ++pos_;
      at_start = true;
      return true;
    case '"':
    case '\'':
      if (!at_start) break;
      at_start = false;
      if (!scan_quoted(parent)) return false;
      // Behind a quoted key, as in JSON, the colon needs no space.
      if (!at_end(pos_) && text_[pos_] == ':') {
        ++pos_;
        at_start = true;
      }
      return true;
    case ':':
      if (!blank_or_end(pos_ + 1) && !is_flow_indicator(text_[pos_ + 1])) break;
      ++pos_;
      at_start = true;
      return true;
    case '&':
    case '!':
      if (!at_start) break;
      while (!blank_or_end(pos_) && !is_flow_indicator(text_[pos_])) ++pos_;
      return true;
    default:
      break;
  }
  if (at_start && needs_stand_in(pos_)) replace_by_stand_in(pos_);
  at_start = false;
  scan_flow_plain();
  return true;
}

/// Skips a plain scalar's part on the line.
void YamlScanner::scan_flow_plain() {
  PlainLine line;
  const std::size_t begin = pos_;
  for (++pos_; !at_end(pos_); ++pos_) {
    const char c = text_[pos_];
    if (is_flow_indicator(c)) break;
    if (c == ':' && (blank_or_end(pos_ + 1) || is_flow_indicator(text_[pos_ + 1]))) break;
    if (c == '#' && blank_or_end(pos_ - 1)) {
      line.comment = pos_;
      break;
    }
  }
  line.end = pos_;
  while (line.end > begin && blank_or_end(line.end - 1)) --line.end;
  check_lost_text(begin, line, /*with_fix=*/false);
  pos_ = line.end;
}

}  // namespace jianli
