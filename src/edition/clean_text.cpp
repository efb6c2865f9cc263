// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/clean_text.h"

#include <utility>

#include "base/normalize.h"
#include "base/utf8.h"
#include "edition/fold_compatibility.h"
#include "edition/neighbours.h"

namespace jianli {
namespace {

constexpr char32_t kLineSeparator = 0x2028;

bool is_blank(char character) {
  return character == ' ' || character == '\t' || character == '\n' || character == '\r';
}

/// Whether every character lies where normalization changes nothing and composes nothing:
/// Latin-1 and its neighbours, common punctuation and symbols (but for the ohm, kelvin
/// and ångström signs), ideographs, full-width forms. This spares nearly every text the
/// way through UTF-16.
bool is_surely_nfc(std::string_view text) {
  for (std::size_t offset = 0; offset < text.size();) {
    if (static_cast<unsigned char>(text[offset]) < 0x80) {
      ++offset;
      continue;
    }
    const char32_t c = next_character(text, offset);
    const bool safe = c < 0x300 || (0x2010 <= c && c <= 0x2125) ||
                      (0x212C <= c && c <= 0x2328) || (0x3001 <= c && c <= 0x3029) ||
                      (0x4E00 <= c && c <= 0x9FFF) || (0xFF01 <= c && c <= 0xFF60);
    if (!safe) return false;
  }
  return true;
}

std::string folded(const std::string& text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t offset = 0; offset < text.size();) {
    const std::size_t start = offset;
    const std::string form = fold_compatibility(next_character(text, offset));
    if (form.empty()) {
      result.append(text, start, offset - start);
    } else {
      result += form;
    }
  }
  return result;
}

/// The first character of the runs behind `run` that is not white space; 0 at the end.
char32_t next_visible(const RichText& text, std::size_t run) {
  for (++run; run < text.runs.size(); ++run) {
    const std::string& next = text.runs[run].text;
    const std::size_t start = next.find_first_not_of(" \t\r\n");
    if (start != std::string::npos) return character_at(next, start);
  }
  return 0;
}

/// Joins the lines of one run; `before` is the last character printed so far (0: none)
/// and `after` the first visible one of the runs behind (0: none).
std::string join_lines(std::string_view text, char32_t before, char32_t after,
                       LineBreaks line_breaks) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t offset = 0; offset < text.size();) {
    if (!is_blank(text[offset])) {
      result += text[offset++];
      continue;
    }
    std::size_t end = offset;
    bool breaks = false;
    for (; end < text.size() && is_blank(text[end]); ++end) {
      breaks = breaks || text[end] == '\n' || text[end] == '\r';
    }
    const char32_t left =
        result.empty() ? before : character_before(result, result.size());
    const char32_t right = end < text.size() ? character_at(text, end) : after;
    if (left == 0 || right == 0) {
      // Nothing: white space at an end of the text.
    } else if (breaks && line_breaks == LineBreaks::keep) {
      append_utf8(result, kLineSeparator);
    } else if (breaks && is_cjk(left) && is_cjk(right)) {
      // Nothing: lines of Chinese join without a space.
    } else if (breaks) {
      if (left != U' ') result += ' ';
    } else {
      // Spaces inside a line stay as many as the user typed.
      result.append(end - offset, ' ');
    }
    offset = end;
  }
  return result;
}

}  // namespace

void clean_text(RichText& text, LineBreaks line_breaks) {
  char32_t before = 0;
  for (std::size_t i = 0; i < text.runs.size(); ++i) {
    std::string& run = text.runs[i].text;
    if (may_hold_compatibility(run)) run = folded(run);
    if (run.find_first_of("\t\r\n") != std::string::npos || run.starts_with(' ') ||
        run.ends_with(' ')) {
      run = join_lines(run, before, next_visible(text, i), line_breaks);
    }
    if (!is_surely_nfc(run)) run = to_nfc(run);
    if (!run.empty()) before = character_before(run, run.size());
  }
  std::erase_if(text.runs, [](const RichRun& run) { return run.text.empty(); });
}

}  // namespace jianli
