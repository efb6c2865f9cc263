// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT

// Quoted scalars and flow collections: nodes with an end of their own, on any line.

#include <algorithm>
#include <utility>

#include "syntax/limits.h"
#include "syntax/scalar_text.h"
#include "syntax/yaml_message.h"
#include "syntax/yaml_scanner.h"

namespace jianli {
namespace {

constexpr std::string_view kFlowIndicators = ",[]{}";
constexpr std::size_t npos = std::string_view::npos;

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
         say("the quote `{}` that opens here is not closed", quote),
         say("add `{}` at the end of the text", quote),
         Fix{span(first_end, first_end), std::string(1, quote)});
    return false;
  }
  pos_ = end + 1;
  const std::string_view inside = slice(begin + 1, end);
  if (end < first_end && inside.find_first_of("'\\") == std::string_view::npos) {
    plain_texts_.push_back({begin + 1, end});
  }
  return true;
}

/// Skips a flow collection (§7.4) to behind its closing bracket.
bool YamlScanner::scan_flow(int parent) {
  std::vector<FlowLevel> open;
  bool at_start = true;
  do {
    const std::size_t blanks = pos_;
    pos_ = skip_blanks(pos_);
    const bool comment =
        !at_end(pos_) && text_[pos_] == '#' && (pos_ > blanks || pos_ == line_begin_);
    if (at_end(pos_) || comment) {
      if (!begin_flow_line(open.back().bracket, parent)) return false;
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
       say("the bracket `{}` that opens here is not closed", bracket),
       say("add `{}` at the end, or quote the text if it is one",
           bracket == '[' ? ']' : '}'));
  return false;
}

bool YamlScanner::open_flow(std::vector<FlowLevel>& open) {
  open.push_back({pos_++});
  if (levels_.size() + open.size() <= kMaxDepth) return true;
  stop(Rule::too_large, pos_ - 1, pos_,
       say("the nesting is more than {} levels deep", kMaxDepth), {});
  return false;
}

bool YamlScanner::close_flow(std::vector<FlowLevel>& open) {
  const char closing = text_[pos_];
  const char opening = text_[open.back().bracket];
  if (closing != (opening == '[' ? ']' : '}')) {
    stop(Rule::yaml_syntax, pos_, pos_ + 1, say("`{}` closes a `{}`", closing, opening),
         "the brackets do not match");
    return false;
  }
  end_flow_entry(open.back());
  open.pop_back();
  ++pos_;
  return true;
}

/// Ends an entry of a mapping in brackets before the comma or bracket at `pos_`. Without
/// a colon YAML takes it for a key that has no value.
void YamlScanner::end_flow_entry(FlowLevel& level) {
  const std::optional<std::size_t> begin = std::exchange(level.entry, std::nullopt);
  const bool has_colon = std::exchange(level.colon, std::nullopt).has_value();
  if (!begin || has_colon || text_[level.bracket] == '[') return;
  const std::size_t last = text_.find_last_not_of(" \t\r\n", pos_ - 1);
  keyless_.push_back({*begin, last + 1});
}

/// Reports what stands in a mapping without a colon, once it is known that the brackets
/// are not those of a text.
void YamlScanner::report_keyless() {
  for (const ByteRange range : keyless_) {
    const std::string_view text = slice(range.begin, range.end);
    if (const auto colon = broken_colon(text)) {
      report_broken_colon(range.begin, *colon);
      continue;
    }
    broken_ = true;
    report_trap(
        range.begin, range.end,
        say("`{}` stands in a mapping, but is no key with a value", shorten(text)),
        "write `key: value`");
  }
  keyless_.clear();
}

/// Notes the colon at `pos_`. A second one in an entry comes of a comma that is none.
void YamlScanner::see_flow_colon(FlowLevel& level) {
  if (text_[level.bracket] == '[') return;
  const std::optional<std::size_t> first = std::exchange(level.colon, pos_);
  if (!first) return;
  constexpr std::string_view kFullWidthComma = "，";
  const std::size_t comma = slice(*first, pos_).rfind(kFullWidthComma);
  broken_ = true;
  if (comma == std::string_view::npos) {
    report_trap(skip_blanks(*first + 1), pos_ + 1,
                say("`{}` holds `: `, which YAML reads as one more key",
                    shorten(slice(skip_blanks(*first + 1), pos_ + 1))),
                "quote the text, or write `,` before the key");
    return;
  }
  const std::size_t at = *first + comma;
  report_trap(at, at + kFullWidthComma.size(),
              "a full-width comma `，` stands before a key",
              "write `, `, a comma and a space",
              Fix{span(at, at + kFullWidthComma.size()), ", "});
}

/// Reports a text in brackets, from `begin` to `pos_`, that starts with a sign of YAML's.
void YamlScanner::report_flow_sign(std::size_t begin) {
  broken_ = true;
  const std::string quoted = quoted_text(slice(begin, pos_));
  report_trap(begin, pos_,
              say("a text cannot start with `{}`", std::string(1, text_[begin])),
              say("quote this text: {}", quoted), Fix{span(begin, pos_), quoted});
}

/// Scans one token of a flow collection. `open` holds the open brackets; `at_start` tells
/// whether a node may begin.
bool YamlScanner::scan_flow_token(std::vector<FlowLevel>& open, bool& at_start,
                                  int parent) {
  const char c = text_[pos_];
  if (c == ']' || c == '}') {
    at_start = false;
    return close_flow(open);
  }
  if (c == ',') {
    end_flow_entry(open.back());
    ++pos_;
    at_start = true;
    return true;
  }
  if (!open.empty() && !open.back().entry) open.back().entry = pos_;
  switch (c) {
    case '[':
    case '{':
      at_start = true;
      return open_flow(open);
    case '"':
    case '\'':
      if (!at_start) break;
      at_start = false;
      if (!scan_quoted(parent)) return false;
      // Behind a quoted key, as in JSON, the colon needs no space.
      if (!at_end(pos_) && text_[pos_] == ':') {
        see_flow_colon(open.back());
        ++pos_;
        at_start = true;
      }
      return true;
    case ':':
      if (!blank_or_end(pos_ + 1) && !is_flow_indicator(text_[pos_ + 1])) break;
      see_flow_colon(open.back());
      ++pos_;
      at_start = true;
      return true;
    default:
      break;
  }
  const std::size_t begin = pos_;
  if (at_start && (c == '&' || c == '!')) {
    std::size_t end = begin;
    while (!blank_or_end(end) && !is_flow_indicator(text_[end])) ++end;
    if (is_property(slice(begin, end))) {
      pos_ = end;
      return true;
    }
  }
  const bool whole = at_start;
  // `|`, `>` and what is no anchor or tag begin no text in brackets; the others only with
  // a blank behind them.
  const bool is_sign =
      whole && (std::string_view("|>&!").find(c) != npos ||
                (blank_or_end(pos_ + 1) && std::string_view("?*-").find(c) != npos));
  if (whole && needs_stand_in(pos_)) replace_by_stand_in(pos_);
  at_start = false;
  scan_flow_plain(whole);
  if (is_sign) report_flow_sign(begin);
  return true;
}

/// Skips a plain scalar's part on the line; `whole` tells whether the scalar begins
/// there.
void YamlScanner::scan_flow_plain(bool whole) {
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
  const bool ends = !at_end(pos_) && is_flow_indicator(text_[pos_]);
  // An alias is a name, however long.
  if (whole && ends && text_[begin] != '*') plain_texts_.push_back({begin, line.end});
  pos_ = line.end;
}

}  // namespace jianli
