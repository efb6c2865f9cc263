// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT

// Nodes in block context: what stands behind the indentation, the dashes and the keys.

#include <algorithm>
#include <array>

#include "syntax/yaml_message.h"
#include "syntax/yaml_scanner.h"

namespace jianli {
namespace {

/// yaml-cpp, as YAML 1.2 §7.4.2 allows, gives up on a key longer than this.
constexpr std::size_t kMaxKeyBytes = 1024;

/// The tags of YAML's core schema (§10.3); every value is read by its field, so they
/// change nothing here.
bool is_core_tag(std::string_view tag) {
  constexpr std::array<std::string_view, 7> kCoreTags = {
      "!!str", "!!int", "!!float", "!!bool", "!!null", "!!seq", "!!map"};
  return std::ranges::find(kCoreTags, tag) != kCoreTags.end();
}

}  // namespace

void YamlScanner::scan_node(Position position) {
  node_begin_ = pos_;
  key_expected_ = position == Position::line_start && !levels_.empty() &&
                  levels_.back().mapping && levels_.back().column == column_of(pos_);
  const char c = text_[pos_];
  if ((c == '&' || c == '!') && !scan_properties()) return;
  if (rest_is_empty(pos_)) {
    // The properties belong to a node on the lines below.
    if (!levels_.empty()) levels_.back().pending = true;
    return;
  }
  if (levels_.empty() && position == Position::behind_key) root_done_ = true;
  const bool indicator = blank_or_end(pos_ + 1);
  switch (text_[pos_]) {
    case '"':
    case '\'':
      scan_quoted_node(position);
      return;
    case '[':
    case '{':
      scan_flow_node();
      return;
    case '|':
    case '>':
      scan_block_scalar();
      return;
    case '*':
      if (!needs_stand_in(pos_)) {
        if (scan_alias(position)) return;
        break;
      }
      [[fallthrough]];
    case '`':
    case '@':
    case '%':
      replace_by_stand_in(pos_);
      break;
    case ']':
    case '}':
    case ',':
      report_quote(pos_, say("a text cannot start with `{}`", text_[pos_]));
      return;
    case '?':
      if (!indicator) break;
      report_quote(pos_, "YAML reads `? ` as the beginning of a key");
      return;
    case ':':
      if (!indicator) break;
      report_quote(pos_, "a key is missing before `:`");
      return;
    case '-':
      if (!indicator || position != Position::behind_key) break;
      report_quote(pos_, "a list cannot begin on the line of its key");
      return;
    default:
      break;
  }
  scan_plain(position);
}

/// Skips anchors and tags (§6.9); false if there was something to report.
bool YamlScanner::scan_properties() {
  const std::size_t begin = pos_;
  while (!at_end(pos_) && (text_[pos_] == '&' || text_[pos_] == '!')) {
    std::size_t end = pos_;
    while (!blank_or_end(end)) ++end;
    const std::string_view property = slice(pos_, end);
    if (property == "&") {
      report_quote(begin, "YAML reads `&` as the beginning of an anchor");
      return false;
    }
    pos_ = skip_blanks(end);
    if (is_property(property)) continue;
    // In front of a collection an anchor hides no text, though nothing refers to it.
    const bool before_node =
        rest_is_empty(pos_) ? has_node_below() : text_[pos_] == '[' || text_[pos_] == '{';
    if (property[0] == '&' && before_node) continue;
    report_quote(
        begin, say(property[0] == '&'
                       ? "YAML drops `{}` as the name of a value, which nothing refers to"
                       : "YAML reads `{}` as a tag, and none such is known",
                   shorten(property)));
    return false;
  }
  return true;
}

/// Whether a word that starts with `&` or `!` does what these are for: it is the name of
/// a value that an alias repeats, or a tag of YAML's.
bool YamlScanner::is_property(std::string_view text) {
  if (text[0] == '!') return is_core_tag(text);
  if (!alias_names_) {
    alias_names_.emplace();
    for (std::size_t star = text_.find('*'); star < text_.size();
         star = text_.find('*', star + 1)) {
      const std::size_t end = text_.find_first_of(" \t\r\n,[]{}", star);
      alias_names_->insert(text_.substr(star + 1, end - star - 1));
    }
    alias_names_->erase("");
  }
  return alias_names_->contains(text.substr(1));
}

/// Whether the lines below hold the value of the key or dash on this line.
bool YamlScanner::has_node_below() const {
  std::size_t content = text_.find_first_not_of(" \t\r\n", next_line_);
  while (content < text_.size() && text_[content] == '#') {
    const std::size_t newline = text_.find('\n', content);
    content = text_.find_first_not_of(" \t\r\n", std::min(newline, text_.size()));
  }
  if (levels_.empty() || content >= text_.size()) return content < text_.size();
  const int column = static_cast<int>(content - text_.rfind('\n', content) - 1);
  const Level& level = levels_.back();
  if (column != level.column) return column > level.column;
  return level.mapping && text_[content] == '-';
}

/// Scans a key whose colon was found, and the value behind it on the line.
void YamlScanner::scan_key(std::size_t begin, std::size_t colon, Position position) {
  const int column = column_of(node_begin_);
  if (position == Position::behind_key) {
    report_quote(begin, say("`{}` holds `: `, which YAML reads as one more key",
                            shorten(slice(begin, trimmed_line_end()))));
    return;
  }
  if (colon - begin > kMaxKeyBytes) {
    stop(Rule::yaml_syntax, begin, colon,
         say("this key has {} bytes; the limit is {}", colon - begin, kMaxKeyBytes),
         "quote the text if it is one that holds `: `");
    return;
  }
  open_level(column, /*mapping=*/true);
  if (stopped_) return;
  levels_.back().pending = true;
  pos_ = skip_blanks(colon + 1);
  if (rest_is_empty(pos_)) return;
  levels_.back().pending = false;
  scan_node(Position::behind_key);
}

void YamlScanner::scan_quoted_node(Position position) {
  const std::size_t begin = pos_;
  const std::size_t first_line = line_begin_;
  if (!scan_quoted(parent_of(column_of(begin)))) return;
  const std::size_t next = skip_blanks(pos_);
  const bool same_line = first_line == line_begin_;
  if (!at_end(next) && text_[next] == ':' && blank_or_end(next + 1) && same_line) {
    scan_key(begin, next, position);
    return;
  }
  if (!rest_is_empty(pos_) && same_line) {
    report_quote(begin, say("text stands behind the closing quote of `{}`",
                            shorten(slice(begin, pos_))));
    return;
  }
  finish_node(begin);
}

void YamlScanner::scan_flow_node() {
  const std::size_t begin = pos_;
  const std::size_t first_line = line_begin_;
  keyless_.clear();
  if (!scan_flow(parent_of(column_of(begin)))) return;
  if (!rest_is_empty(pos_) && first_line == line_begin_) {
    report_quote(begin,
                 say(text_[begin] == '['
                         ? "YAML reads `{}` as a list, and more text stands behind it"
                         : "YAML reads `{}` as a mapping, and more text stands behind it",
                     shorten(slice(begin, pos_))));
    return;
  }
  report_keyless();
  finish_node(begin);
}

/// Checks that nothing follows a quoted scalar or a flow collection.
void YamlScanner::finish_node(std::size_t begin) {
  if (levels_.empty()) root_done_ = true;
  if (key_expected_) {
    stop(Rule::yaml_syntax, begin, pos_,
         say("`{}` stands where a key is expected", shorten(slice(begin, pos_))),
         "write `key: value`");
  }
  if (rest_is_empty(pos_)) return;
  const std::size_t rest = skip_blanks(pos_);
  const LineColumn place = line_column(text_, begin);
  stop(Rule::yaml_syntax, rest, trimmed_line_end(),
       say("text stands behind the end `{}` of what begins on line {}", text_[pos_ - 1],
           place.line),
       text_[begin] == '"' || text_[begin] == '\''
           ? "is the quote in that line closed?"
           : "begin a new line, or quote the text");
}

/// Skips a block scalar (§8.1): its header, then every line indented deeper than its
/// parent.
void YamlScanner::scan_block_scalar() {
  const std::size_t begin = pos_;
  const int parent = parent_of(column_of(begin));
  int indent = -1;
  ++pos_;
  for (int i = 0; i < 2 && !at_end(pos_); ++i) {
    const char c = text_[pos_];
    if (c >= '1' && c <= '9' && indent < 0) {
      indent = std::max(parent, 0) + (c - '0');
    } else if (c != '+' && c != '-') {
      break;
    }
    ++pos_;
  }
  if (!blank_or_end(pos_) || !rest_is_empty(pos_)) {
    report_quote(begin, say("YAML reads `{}` at the start as the sign of a text "
                            "on the lines below",
                            text_[begin]));
    return;
  }
  if (levels_.empty()) root_done_ = true;
  while (next_line_ < text_.size()) {
    const std::size_t content =
        std::min(text_.find_first_not_of(' ', next_line_), text_.size());
    const bool blank =
        content == text_.size() || text_[content] == '\n' || text_[content] == '\r';
    const int column = static_cast<int>(content - next_line_);
    if (!blank) {
      if (indent < 0 && column > parent) indent = column;
      if (indent < 0 || column < indent) return;
    }
    next_line();
  }
}

/// Skips an alias; false if the text that starts with `*` is no alias but one in
/// emphasis.
bool YamlScanner::scan_alias(Position position) {
  const std::size_t begin = pos_;
  std::size_t end = pos_ + 1;
  while (!blank_or_end(end)) ++end;
  const std::string_view rest = slice(begin + 1, trimmed_line_end());
  const std::size_t next = skip_blanks(end);
  const bool is_key = !at_end(next) && text_[next] == ':' && blank_or_end(next + 1);
  const bool emphasis = rest.size() > 1 && !blank_or_end(begin + 1) &&
                        rest.find('*', 1) != std::string_view::npos;
  if (emphasis) {
    replace_by_stand_in(begin);
    return false;
  }
  if (end == begin + 1 || (!rest_is_empty(end) && !is_key)) {
    report_quote(begin, end == begin + 1
                            ? Message("a text cannot start with `*` and a space")
                            : say("YAML reads `{}` as the name of another value",
                                  shorten(slice(begin, end))));
    return true;
  }
  pos_ = end;
  if (is_key) {
    scan_key(begin, next, position);
  } else {
    finish_node(begin);
  }
  return true;
}

/// Whether a text starts with a character that YAML reserves, but that Jianli takes as
/// text.
bool YamlScanner::needs_stand_in(std::size_t offset) const {
  const char c = text_[offset];
  if (c == '*') return text_.substr(offset + 1).starts_with('*');
  return stand_in(c) != c;
}

void YamlScanner::replace_by_stand_in(std::size_t offset) {
  patched_[offset] = stand_in(text_[offset]);
}

}  // namespace jianli
