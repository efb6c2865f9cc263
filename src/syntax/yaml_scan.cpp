// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "syntax/yaml_scan.h"

#include <fmt/format.h>

#include <algorithm>

#include "syntax/limits.h"
#include "syntax/yaml_message.h"
#include "syntax/yaml_scanner.h"

namespace jianli {

YamlScan scan_yaml(SourceId source, const Sources& sources, Diagnostics& diagnostics) {
  return YamlScanner(source, sources, diagnostics).scan();
}

char stand_in(char c) {
  // Not 0x04: yaml-cpp takes it for the end of the file.
  switch (c) {
    case '*':
      return '\x01';
    case '`':
      return '\x02';
    case '@':
      return '\x03';
    case '%':
      return '\x05';
    default:
      return c;
  }
}

char stood_for(char c) {
  if (static_cast<unsigned char>(c) > 0x05) return c;
  for (const char original : {'*', '`', '@', '%'}) {
    if (stand_in(original) == c) return original;
  }
  return c;
}

std::string quoted_text(std::string_view text) {
  if (text.find_first_of("\"\\") == std::string_view::npos)
    return fmt::format("\"{}\"", text);
  std::string result = "'";
  for (const char c : text) {
    result += c;
    if (c == '\'') result += c;
  }
  return result + '\'';
}

YamlScanner::YamlScanner(SourceId source, const Sources& sources,
                         Diagnostics& diagnostics)
    : source_(source),
      diagnostics_(diagnostics),
      text_(sources[source].text),
      patched_(text_) {}

YamlScan YamlScanner::scan() {
  while (!stopped_ && next_line()) scan_line();
  YamlScan result;
  // Whoever allows traps gets them read as YAML does, or hears why it cannot.
  const bool trapped = traps_ > 0 && diagnostics_.has_errors();
  result.readable = !stopped_ && !(broken_ && trapped);
  result.trapped = trapped;
  result.text = std::move(patched_);
  result.plain_texts = std::move(plain_texts_);
  return result;
}

bool YamlScanner::next_line() {
  if (next_line_ >= text_.size()) return false;
  line_begin_ = next_line_;
  const std::size_t newline = std::min(text_.find('\n', line_begin_), text_.size());
  next_line_ = newline + 1;
  line_end_ = newline > line_begin_ && text_[newline - 1] == '\r' ? newline - 1 : newline;
  return true;
}

void YamlScanner::scan_line() {
  pos_ = std::min(text_.find_first_not_of(' ', line_begin_), line_end_);
  if (!at_end(pos_) && text_[pos_] == '\t') {
    const std::size_t content = skip_blanks(pos_);
    if (at_end(content) || text_[content] == '#') {
      replace_tabs(pos_, content);
    } else {
      report_tab(pos_);
    }
    return;
  }
  if (at_end(pos_) || text_[pos_] == '#' || scan_marker()) return;
  document_started_ = true;
  if (document_ended_) {
    stop(Rule::yaml_syntax, pos_, trimmed_line_end(), "text stands behind the end `...`",
         "a file holds one document: delete the `...` or what follows");
    return;
  }
  if (scan_other_indentation() || scan_other_dash()) return;
  const int column = column_of(pos_);
  const bool dash = text_[pos_] == '-' && blank_or_end(pos_ + 1);
  if (close_levels(column, dash)) scan_content(column);
}

/// Handles `---`, `...` and directives (YAML 1.2 §9); true if the line is done.
bool YamlScanner::scan_marker() {
  if (pos_ != line_begin_) return false;
  const std::string_view line = slice(line_begin_, line_end_);
  if (line.starts_with("%YAML ") || line.starts_with("%TAG ")) return !document_started_;
  if (line.starts_with("...") && blank_or_end(pos_ + 3)) {
    document_ended_ = true;
    return true;
  }
  if (!line.starts_with("---") || !blank_or_end(pos_ + 3)) return false;
  if (document_started_) {
    stop(Rule::yaml_syntax, pos_, pos_ + 3, "a second document begins here",
         "a file holds one document: delete the `---` and what follows");
    return true;
  }
  document_started_ = true;
  pos_ = skip_blanks(pos_ + 3);
  if (!rest_is_empty(pos_)) scan_node(Position::behind_key);
  return true;
}

/// Scans a line's dashes and then its node.
void YamlScanner::scan_content(int column) {
  Position position = Position::line_start;
  while (!stopped_ && text_[pos_] == '-' && blank_or_end(pos_ + 1)) {
    open_level(column, /*mapping=*/false);
    levels_.back().pending = true;
    pos_ = skip_blanks(pos_ + 1);
    if (rest_is_empty(pos_)) {
      if (!at_end(pos_) && !has_node_below()) {
        report_quote(pos_, say("YAML drops `{}` as a comment",
                               shorten(slice(pos_, trimmed_line_end()))));
      }
      return;
    }
    levels_.back().pending = false;
    column = column_of(pos_);
    position = Position::behind_dash;
  }
  if (!stopped_) scan_node(position);
}

/// Closes the levels a line at `column` ends and checks that it may stand there.
bool YamlScanner::close_levels(int column, bool dash) {
  std::optional<Level> closed;
  while (!levels_.empty() && levels_.back().column > column) {
    closed = levels_.back();
    levels_.pop_back();
  }
  if (levels_.empty()) {
    if (closed) {
      report_indentation(column, closed);
    } else if (root_done_) {
      stop(Rule::yaml_syntax, pos_, trimmed_line_end(),
           "text stands behind the end of the file's only value",
           "write the file as `key: value` lines, or as one list");
    }
    return !stopped_;
  }
  if (levels_.back().column < column) {
    if (!levels_.back().pending) report_indentation(column, closed);
    levels_.back().pending = false;
    return !stopped_;
  }
  if (!dash && !levels_.back().mapping) {
    // A list may stand at the column of the key it belongs to (§8.2.1, the compact form).
    const bool under_key =
        levels_.size() > 1 && levels_[levels_.size() - 2].column == column;
    if (under_key) {
      levels_.pop_back();
    } else {
      stop(Rule::yaml_syntax, pos_, trimmed_line_end(),
           say("`{}` stands where a list item is expected",
               slice(pos_, trimmed_line_end())),
           "begin it with `- `, or indent it under the item above");
    }
  } else if (dash && levels_.back().mapping) {
    if (!levels_.back().pending) {
      stop(
          Rule::yaml_syntax, pos_, trimmed_line_end(),
          "a list item stands where a key is expected",
          "indent the list under the key it belongs to, and leave that key's line empty");
    }
    levels_.back().pending = false;
  }
  return !stopped_;
}

void YamlScanner::open_level(int column, bool mapping) {
  if (!levels_.empty() && levels_.back().column == column &&
      levels_.back().mapping == mapping) {
    levels_.back().line = line_begin_;
    return;
  }
  if (step_ == 0) step_ = column;
  levels_.push_back({column, mapping, false, line_begin_, line_begin_});
  if (levels_.size() > kMaxDepth) {
    stop(Rule::too_large, pos_, pos_ + 1,
         say("the nesting is more than {} levels deep", kMaxDepth), {});
  }
}

// --- Text ---

bool YamlScanner::blank_or_end(std::size_t offset) const {
  return at_end(offset) || text_[offset] == ' ' || text_[offset] == '\t';
}

std::size_t YamlScanner::skip_blanks(std::size_t offset) const {
  while (!at_end(offset) && blank_or_end(offset)) ++offset;
  return offset;
}

/// Whether nothing but a comment follows; `offset` stands behind blanks or at a node's
/// end.
bool YamlScanner::rest_is_empty(std::size_t offset) const {
  const std::size_t content = skip_blanks(offset);
  if (at_end(content)) return true;
  return text_[content] == '#' && content > line_begin_ && blank_or_end(content - 1);
}

std::size_t YamlScanner::trimmed_line_end() const {
  std::size_t end = line_end_;
  while (end > line_begin_ && blank_or_end(end - 1)) --end;
  return end;
}

int YamlScanner::column_of(std::size_t offset) const {
  return static_cast<int>(offset - line_begin_);
}

/// The column of the collection that a node at `column` lies in; -1 at the root.
int YamlScanner::parent_of(int column) const {
  for (auto level = levels_.rbegin(); level != levels_.rend(); ++level) {
    if (level->column < column) return level->column;
  }
  return -1;
}

/// Whether a line that is not blank follows.
bool YamlScanner::has_more_lines() const {
  return text_.find_first_not_of(" \t\r\n", next_line_) != std::string_view::npos;
}

std::string_view YamlScanner::slice(std::size_t begin, std::size_t end) const {
  return text_.substr(begin, end - begin);
}

Span YamlScanner::span(std::size_t begin, std::size_t end) const {
  return {source_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

// --- Findings ---

void YamlScanner::report_trap(std::size_t begin, std::size_t end, Message message,
                              Message hint, std::optional<Fix> fix,
                              std::vector<Note> notes) {
  if (++traps_ > kMaxFindings) return;
  diagnostics_.add({.rule = Rule::yaml_trap,
                    .span = span(begin, end),
                    .message = std::move(message),
                    .hint = std::move(hint),
                    .notes = std::move(notes),
                    .fix = std::move(fix)});
}

/// Reports that the rest of the line, from `begin`, is text only in quotes, and skips it.
void YamlScanner::report_quote(std::size_t begin, Message message) {
  const std::size_t end = trimmed_line_end();
  const std::string quoted = quoted_text(slice(begin, end));
  constexpr std::size_t kMaxShown = 60;
  Message hint = "quote this text";
  if (quoted.size() <= kMaxShown) hint = say("quote this text: {}", quoted);
  broken_ = true;
  report_trap(begin, end, std::move(message), std::move(hint),
              Fix{span(begin, end), quoted});
  pos_ = line_end_;
}

void YamlScanner::stop(Rule rule, std::size_t begin, std::size_t end, Message message,
                       Message hint, std::optional<Fix> fix) {
  if (stopped_) return;
  stopped_ = true;
  diagnostics_.add({.rule = rule,
                    .span = span(begin, std::max(begin, end)),
                    .message = std::move(message),
                    .hint = std::move(hint),
                    .notes = {},
                    .fix = std::move(fix)});
}

}  // namespace jianli
