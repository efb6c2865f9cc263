// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT

// Plain scalars in block context: texts without quotes, where YAML's traps lie.

#include <fmt/format.h>

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

/// Where the full-width colon stands behind an ASCII name such as `startDate：`.
std::optional<std::size_t> full_width_key(std::string_view text) {
  const std::size_t colon = text.find(kFullWidthColon);
  // Names of fields begin with a small letter; `Python：熟练` does not.
  if (colon == std::string_view::npos || colon == 0 || text[0] < 'a') return std::nullopt;
  if (!std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(colon),
                   is_word)) {
    return std::nullopt;
  }
  return colon;
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
  if (report_full_width_colon(begin, line.end, position)) return;
  if (key_expected_) {
    stop(Rule::yaml_syntax, begin, line.end,
         fmt::format("`{}` stands where a key is expected", shorten(text)),
         "write `key: value`, or indent the line if it continues the text above");
    return;
  }
  check_lost_text(begin, line, /*with_fix=*/true);
  if (levels_.empty()) root_done_ = true;
  // A comment ends a plain scalar (§7.3.3).
  if (!line.comment) scan_continuation(begin, parent_of(column));
}

/// Reports a full-width colon that was meant to end a key: where a key is expected, where
/// the text is an ASCII name at the start of a mapping, or where the next line shows a
/// mapping.
bool YamlScanner::report_full_width_colon(std::size_t begin, std::size_t end,
                                          Position position) {
  const std::string_view text = slice(begin, end);
  const int column = column_of(begin);
  std::optional<std::size_t> colon;
  switch (position) {
    case Position::line_start:
      if (key_expected_ && text.find(kFullWidthColon) != std::string_view::npos) {
        colon = text.find(kFullWidthColon);
      } else if (!levels_.empty() || has_more_lines()) {
        colon = full_width_key(text);
      }
      break;
    case Position::behind_dash: {
      // `- Python：熟练` is a fine item; only a second key below it tells a mapping.
      const std::size_t next =
          text_.find_first_not_of(' ', std::min(next_line_, text_.size()));
      const bool aligned =
          next != std::string_view::npos && static_cast<int>(next - next_line_) == column;
      if (!aligned) break;
      const std::string_view next_line =
          text_.substr(next, std::min(text_.find('\n', next), text_.size()) - next);
      const auto name_end = std::ranges::find_if_not(next_line, is_word);
      const bool ascii_key = name_end != next_line.begin() &&
                             name_end != next_line.end() && *name_end == ':';
      if (ascii_key || full_width_key(next_line)) colon = full_width_key(text);
      break;
    }
    case Position::behind_key:
      break;
  }
  if (!colon) return false;
  const std::size_t at = begin + *colon;
  broken_ = true;
  report_trap(at, at + kFullWidthColon.size(),
              fmt::format("a full-width colon `：` stands behind the key `{}`",
                          shorten(slice(begin, at))),
              "write `: `, a colon and a space",
              Fix{span(at, at + kFullWidthColon.size()), ": "});
  // Go on as if the colon were right.
  open_level(column, /*mapping=*/true);
  levels_.back().pending = false;
  pos_ = line_end_;
  return true;
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
                  fmt::format("YAML joins `{}` to the text of the line above",
                              shorten(slice(content, end))),
                  "align the `-` with its list, or quote the whole text", std::nullopt,
                  {start});
      reported = true;
    } else if (!reported && rest.colon) {
      broken_ = true;
      report_trap(content, *rest.colon + 1,
                  fmt::format("YAML joins the key `{}` to the text of the line above",
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
  report_trap(hash, end,
              fmt::format("YAML drops `{}` as a comment", shorten(slice(hash, end))),
              "quote the text, or set a comment off by two spaces", std::move(fix));
}

}  // namespace jianli
