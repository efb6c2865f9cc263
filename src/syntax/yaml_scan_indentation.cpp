// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT

// What stands before keys and items: indentation, and signs that are meant for a hyphen.

#include <algorithm>
#include <array>

#include "syntax/yaml_scanner.h"

namespace jianli {

/// Reports the line above if it, and not the line at `column`, is the one that is
/// indented unlike the rest of the text: a whole document indented, or by an odd space.
bool YamlScanner::report_odd_line(const Level& level, int column) {
  const bool whole = levels_.empty() && column == 0;
  const bool odd = step_ > 1 && level.column % step_ != 0 && column % step_ == 0;
  if (!whole && !odd) return false;
  const std::size_t begin =
      text_.find_first_not_of(' ', whole ? level.first_line : level.line);
  const std::size_t end = std::min(text_.find_first_of("\r\n", begin), text_.size());
  const std::uint32_t line = line_column(text_, pos_).line;
  stop(Rule::yaml_syntax, begin, end,
       level.column == 1
           ? say("this line is indented by 1 space, but line {} by {}", line, column)
           : say("this line is indented by {} spaces, but line {} by {}", level.column,
                 line, column),
       "align the two lines, or write the key they belong to above");
  return true;
}

void YamlScanner::report_indentation(int column, const std::optional<Level>& closed) {
  if (closed && report_odd_line(*closed, column)) return;
  if (!closed && !levels_.empty() && report_odd_line(levels_.back(), column)) return;
  Message expected;
  if (!levels_.empty()) expected = levels_.back().column;
  if (closed) {
    expected =
        expected.empty() ? closed->column : say("{} or {}", expected, closed->column);
  }
  stop(Rule::yaml_syntax, pos_, trimmed_line_end(),
       column == 1
           ? say("this line is indented by 1 space, where {} is expected", expected)
           : say("this line is indented by {} spaces, where {} is expected", column,
                 expected),
       "align it with the lines it belongs to");
}

void YamlScanner::report_tab(std::size_t tab) {
  const std::size_t end = skip_blanks(tab);
  broken_ = true;
  // How wide the author's tabs are cannot be known, so the fix is the author's.
  report_trap(tab, end, "a tab stands in the indentation", "indent with spaces only");
}

/// Reports full-width and no-break spaces before a key or an item, which YAML takes for
/// its first letters. Before other text they are a part of it.
bool YamlScanner::scan_other_indentation() {
  if (static_cast<unsigned char>(text_[pos_]) < 0x80) return false;
  constexpr std::array<std::string_view, 2> kSpaces = {"\u3000", "\u00A0"};
  std::size_t content = pos_;
  for (bool more = true; more;) {
    more = false;
    for (const std::string_view space : kSpaces) {
      if (text_.substr(content, space.size()) != space) continue;
      content += space.size();
      more = true;
    }
    if (content > pos_ && !at_end(content) && text_[content] == ' ') {
      ++content;
      more = true;
    }
  }
  if (content == pos_ || at_end(content)) return false;
  const bool is_item = text_[content] == '-' && blank_or_end(content + 1);
  if (!is_item && !plain_line(content).colon) return false;
  broken_ = true;
  report_trap(pos_, content, "a full-width or no-break space stands in the indentation",
              "indent with spaces only");
  return true;
}

/// Reports a bullet or a long dash where an item of a list begins; goes on as if it were
/// the hyphen that it is meant for.
bool YamlScanner::scan_other_dash() {
  if (static_cast<unsigned char>(text_[pos_]) < 0x80 && text_[pos_] != '*') return false;
  constexpr std::array<std::string_view, 9> kMarks = {"–", "—", "−", "•", "·",
                                                      "●", "▪", "◦", "*"};
  const int column = column_of(pos_);
  const bool in_list = std::ranges::any_of(levels_, [&](const Level& level) {
    return level.column == column && !level.mapping;
  });
  const bool may_begin = !levels_.empty() && levels_.back().pending &&
                         levels_.back().mapping && levels_.back().column <= column;
  if (!in_list && !may_begin) return false;
  for (const std::string_view mark : kMarks) {
    const std::size_t end = pos_ + mark.size();
    if (text_.substr(pos_, mark.size()) != mark || at_end(end) || text_[end] != ' ') {
      continue;
    }
    broken_ = true;
    report_trap(pos_, end, say("`{}` begins no item of a list", mark),
                "write `- `, a hyphen and a space", Fix{span(pos_, end), "-"});
    if (!close_levels(column, /*dash=*/true)) return true;
    open_level(column, /*mapping=*/false);
    pos_ = skip_blanks(end);
    levels_.back().pending = rest_is_empty(pos_);
    if (!levels_.back().pending) {
      // A key behind it would stand at the column of the keys below.
      const PlainLine line = plain_line(pos_);
      if (line.colon) {
        open_level(column + 2, /*mapping=*/true);
        levels_.back().pending = true;
        pos_ = skip_blanks(*line.colon + 1);
        if (rest_is_empty(pos_)) return true;
        levels_.back().pending = false;
        scan_node(Position::behind_key);
      } else {
        scan_node(Position::behind_dash);
      }
    }
    return true;
  }
  return false;
}

/// Makes spaces of the tabs of a line that holds nothing else but a comment: they mean
/// nothing, but yaml-cpp stumbles over them.
void YamlScanner::replace_tabs(std::size_t begin, std::size_t end) {
  std::replace(patched_.begin() + static_cast<std::ptrdiff_t>(begin),
               patched_.begin() + static_cast<std::ptrdiff_t>(end), '\t', ' ');
}

}  // namespace jianli
