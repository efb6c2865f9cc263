// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>
#include <vector>

#include "schema/rich_text.h"

namespace jianli {
namespace {

/// What stands before and after a stretch of one format.
struct Mark {
  std::string open;
  std::string close;
  std::uint16_t number = 0;  ///< tells two of a kind side by side apart
  friend bool operator==(const Mark&, const Mark&) = default;
};

/// A fence for code that holds backticks itself.
Mark code_mark(const std::string& code) {
  std::size_t longest = 0;
  std::size_t here = 0;
  for (const char c : code) {
    here = c == '`' ? here + 1 : 0;
    longest = std::max(longest, here);
  }
  const std::string fence(longest + 1, '`');
  const std::string pad = longest > 0 ? " " : "";
  return {fence + pad, pad + fence};
}

/// The marks of a run from the outermost to the innermost, always in this order.
std::vector<Mark> marks_of(const RichRun& run) {
  std::vector<Mark> marks;
  if (!run.link.empty()) marks.push_back({"[", "](" + run.link + ")"});
  if (run.format.underline) marks.push_back({"<u>", "</u>", run.format.underline});
  if (run.format.strike) marks.push_back({"~~", "~~"});
  if (run.format.bold) marks.push_back({"**", "**"});
  if (run.format.emphasis) marks.push_back({"*", "*"});
  if (run.format.code) marks.push_back(code_mark(run.text));
  if (run.format.math) marks.push_back({"$", "$"});
  return marks;
}

enum class Escape : std::uint8_t { none, delimiters };

void append(std::string& result, const RichRun& run, Escape escape) {
  if (escape == Escape::none || run.format.code || run.format.math) {
    result += run.text;
    return;
  }
  for (const char c : run.text) {
    if (std::string_view("*_`[]~$<").find(c) != std::string_view::npos) result += '\\';
    result += c;
  }
}

std::string write(const RichText& text, Escape escape) {
  std::string result;
  std::vector<Mark> open;
  const auto close_to = [&](std::size_t size) {
    for (; open.size() > size; open.pop_back()) result += open.back().close;
  };
  for (const RichRun& run : text.runs) {
    const std::vector<Mark> marks = marks_of(run);
    const auto [differing, unused] =
        std::mismatch(open.begin(), open.end(), marks.begin(), marks.end());
    close_to(static_cast<std::size_t>(differing - open.begin()));
    for (std::size_t i = open.size(); i < marks.size(); ++i) {
      result += marks[i].open;
      open.push_back(marks[i]);
    }
    append(result, run, escape);
  }
  close_to(0);
  return result;
}

}  // namespace

std::string dump(const RichText& text) {
  // Plain writing stays as it is, unless it would be read as markup.
  std::string result = write(text, Escape::none);
  return read_rich_text(result).runs == text.runs ? result
                                                  : write(text, Escape::delimiters);
}

}  // namespace jianli
