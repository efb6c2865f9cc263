// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT

// Plain scalars in block context: texts without quotes, where YAML's traps lie.

#include <algorithm>

#include "base/utf8.h"
#include "syntax/yaml_message.h"
#include "syntax/yaml_scanner.h"

namespace jianli {
namespace {

constexpr std::string_view kFullWidthColon = "：";

bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         c == '_' || c == '-' || c == '$';
}

}  // namespace

YamlScanner::PlainLine YamlScanner::plain_line(std::size_t begin) const {
  PlainLine line;
  line.end = line_end_;
  for (std::size_t i = begin; i < line_end_; ++i) {
    if (text_[i] == ':' && blank_or_end(i + 1)) {
      line.colon = i;
      line.end = i;
      break;
    }
    if (text_[i] == '#' && i > begin && blank_or_end(i - 1)) {
      line.comment = i;
      line.end = i;
      break;
    }
  }
  while (line.end > begin && blank_or_end(line.end - 1)) --line.end;
  return line;
}

void YamlScanner::scan_plain(Position position) {
  const std::size_t begin = pos_;
  const PlainLine line = plain_line(begin);
  if (line.colon) {
    scan_key(begin, *line.colon, position);
    return;
  }
  const int column = column_of(begin);
  const std::string_view text = slice(begin, line.end);
  if (report_broken_key(begin, line.end, position)) return;
  if (key_expected_) {
    stop(Rule::yaml_syntax, begin, line.end,
         say("`{}` stands where a key is expected", shorten(text)),
         "write `key: value`, or indent the line if it continues the text above");
    return;
  }
  check_lost_text(begin, line, /*with_fix=*/true);
  if (levels_.empty()) root_done_ = true;
  // A comment ends a plain scalar (§7.3.3).
  const std::size_t line_after = next_line_;
  if (!line.comment) scan_continuation(begin, parent_of(column));
  if (next_line_ == line_after) plain_texts_.push_back({begin, line.end});
}

/// The first colon of a text that was meant to end a key: full-width, or with no space
/// behind it.
std::optional<YamlScanner::BrokenColon> YamlScanner::broken_colon(std::string_view text) {
  const std::size_t wide = text.find(kFullWidthColon);
  const std::size_t glued = text.find(':');
  if (wide == 0 || glued == 0 || (wide == text.npos && glued == text.npos)) {
    return std::nullopt;
  }
  if (wide < glued) return BrokenColon{wide, kFullWidthColon.size()};
  return BrokenColon{glued, 1};
}

/// Likewise, behind the name of a field such as `startDate：`. Names begin with a small
/// letter, unlike `Python：熟练`; `https://`, `std::move` and `localhost:80` are none.
std::optional<YamlScanner::BrokenColon> YamlScanner::broken_colon_of_name(
    std::string_view text) {
  const auto colon = broken_colon(text);
  if (!colon || text[0] < 'a' || text[0] > 'z') return std::nullopt;
  const auto name_end = text.begin() + static_cast<std::ptrdiff_t>(colon->at);
  if (!std::all_of(text.begin(), name_end, is_word)) return std::nullopt;
  const std::size_t behind = colon->at + colon->size;
  if (colon->size == 1 && behind < text.size() &&
      std::string_view("/:0123456789").find(text[behind]) != std::string_view::npos) {
    return std::nullopt;
  }
  return colon;
}

/// Whether the sign of a text on the lines below follows a broken colon: `zh：|`.
bool YamlScanner::begins_block(std::string_view text, BrokenColon colon) {
  const std::string_view rest = text.substr(colon.at + colon.size);
  return rest.find_first_not_of("|>+- ") == std::string_view::npos && !rest.empty();
}

/// Whether the next line begins with a key at a column.
bool YamlScanner::has_key_below(int column) const {
  const std::size_t next =
      text_.find_first_not_of(' ', std::min(next_line_, text_.size()));
  if (next == std::string_view::npos || static_cast<int>(next - next_line_) != column) {
    return false;
  }
  const std::string_view line =
      text_.substr(next, std::min(text_.find('\n', next), text_.size()) - next);
  const auto name_end = std::ranges::find_if_not(line, is_word);
  const bool is_key =
      name_end != line.begin() && name_end != line.end() && *name_end == ':';
  return is_key || broken_colon_of_name(line);
}

/// Reports a colon that was meant to end a key and does not: where a key is expected,
/// where the text is a field's name at the start of a mapping, or where the next line
/// shows a mapping.
bool YamlScanner::report_broken_key(std::size_t begin, std::size_t end,
                                    Position position) {
  const std::string_view text = slice(begin, end);
  const int column = column_of(begin);
  std::optional<BrokenColon> colon;
  switch (position) {
    case Position::line_start:
      if (key_expected_) {
        colon = broken_colon(text);
      } else if (!levels_.empty() || has_more_lines()) {
        colon = broken_colon_of_name(text);
      }
      break;
    case Position::behind_dash:
      // `- Python：熟练` is a fine item; only a second key below it tells a mapping.
      colon = broken_colon_of_name(text);
      if (colon && !has_key_below(column) && !begins_block(text, *colon)) colon.reset();
      break;
    case Position::behind_key:
      break;
  }
  if (!colon) return false;
  report_broken_colon(begin, *colon);
  // Go on as if the colon were right.
  open_level(column, /*mapping=*/true);
  pos_ = skip_blanks(begin + colon->at + colon->size);
  levels_.back().pending = rest_is_empty(pos_);
  if (!levels_.back().pending) scan_node(Position::behind_key);
  return true;
}

void YamlScanner::report_broken_colon(std::size_t begin, BrokenColon colon) {
  const std::size_t at = begin + colon.at;
  const std::string key = shorten(slice(begin, at));
  broken_ = true;
  report_trap(at, at + colon.size,
              colon.size == 1
                  ? say("no space stands behind the colon of the key `{}`", key)
                  : say("a full-width colon `：` stands behind the key `{}`", key),
              "write `: `, a colon and a space", Fix{span(at, at + colon.size), ": "});
}

/// Skips the further lines of a plain scalar (§7.3.3) and reports those that look like an
/// item or a key of their own.
void YamlScanner::scan_continuation(std::size_t begin, int parent) {
  const Note start{"the text begins here", span(begin, trimmed_line_end())};
  bool reported = false;
  while (next_line_ < text_.size()) {
    const std::size_t content =
        std::min(text_.find_first_not_of(" \t\r\n", next_line_), text_.size());
    if (content == text_.size()) return;
    const std::size_t newline =
        content == 0 ? std::string_view::npos : text_.rfind('\n', content - 1);
    const std::size_t line = newline == std::string_view::npos ? 0 : newline + 1;
    const std::size_t spaces_end = text_.find_first_not_of(' ', line);
    const bool tab = text_[spaces_end] == '\t';
    const int column = static_cast<int>(spaces_end - line);
    const std::string_view marker = text_.substr(line, 3);
    if (text_[content] == '#' || (column <= parent && !tab)) return;
    if (column == 0 && (marker == "---" || marker == "...")) return;
    replace_tabs(next_line_, line);
    next_line_ = line;
    next_line();
    pos_ = content;
    if (tab && column <= parent) {
      report_tab(spaces_end);
      continue;
    }
    const PlainLine rest = plain_line(content);
    const std::size_t end = trimmed_line_end();
    if (!reported && text_[content] == '-' && blank_or_end(content + 1)) {
      report_trap(content, end,
                  say("YAML joins `{}` to the text of the line above",
                      shorten(slice(content, end))),
                  "align the `-` with its list, or quote the whole text", std::nullopt,
                  {start});
      reported = true;
    } else if (!reported && rest.colon) {
      broken_ = true;
      report_trap(content, *rest.colon + 1,
                  say("YAML joins the key `{}` to the text of the line above",
                      shorten(slice(content, *rest.colon))),
                  "align the key with its mapping, or quote the whole text", std::nullopt,
                  {start});
      reported = true;
    }
    if (rest.comment) {
      check_lost_text(content, rest, /*with_fix=*/false);
      return;
    }
  }
}

/// Reports a comment that was meant as text: one space before `#` and Han before that.
/// Two spaces are how a comment is set off.
void YamlScanner::check_lost_text(std::size_t begin, const PlainLine& line,
                                  bool with_fix) {
  if (!line.comment) return;
  const std::size_t hash = *line.comment;
  if (hash - line.end != 1 || !has_han(slice(begin, line.end))) return;
  const std::size_t end = trimmed_line_end();
  const std::string quoted = quoted_text(slice(begin, end));
  std::optional<Fix> fix;
  if (with_fix) fix = Fix{span(begin, end), quoted};
  report_trap(hash, end, say("YAML drops `{}` as a comment", shorten(slice(hash, end))),
              "quote the text, or set a comment off by two spaces", std::move(fix));
}

}  // namespace jianli
