// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/quote.h"
#include "base/utf8.h"

namespace jianli {
namespace {

/// Cells of source shown: a terminal of 80 less the eight of the line number and its bar.
constexpr int kWindowCells = 72;
/// Cells kept before the place where a line is cut, as context.
constexpr int kContextCells = 24;
/// Bytes looked at on either side of the place: with 4 bytes a character and combining
/// marks more than a window, however long the line is.
constexpr std::size_t kWindowBytes = 1024;
constexpr int kTabCells = 4;

/// A character of the source line as it is printed.
struct Cell {
  std::string text;
  int width = 1;
  bool marked = false;
};

struct SourceLine {
  std::vector<Cell> cells;
  std::size_t place = 0;  ///< index of the character the span begins with
  bool cut_before = false;
  bool cut_behind = false;
};

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

/// The characters around a span's first line. Tabs become spaces and controls U+FFFD, so
/// that every character stands over its own marks whatever the terminal does.
SourceLine read_line(std::string_view text, std::size_t begin, std::size_t end) {
  const std::size_t newline_before =
      begin == 0 ? std::string_view::npos : text.rfind('\n', begin - 1);
  std::size_t first = newline_before == std::string_view::npos ? 0 : newline_before + 1;
  std::size_t last = std::min(text.find('\n', begin), text.size());
  if (last > first && text[last - 1] == '\r' && last - 1 >= begin) --last;
  SourceLine line;
  if (begin - first > kWindowBytes) {
    first = begin - kWindowBytes;
    while (first < begin && is_continuation(text[first])) ++first;
    line.cut_before = true;
  }
  if (last - begin > kWindowBytes) {
    last = begin + kWindowBytes;
    while (last > begin && is_continuation(text[last])) --last;
    line.cut_behind = true;
  }
  int column = 0;
  for (std::size_t offset = first; offset < last;) {
    const std::size_t start = offset;
    if (start < begin) line.place = line.cells.size() + 1;
    const char32_t character = next_character(text, offset);
    Cell cell;
    cell.marked = start >= begin && start < end;
    if (character == '\t') {
      cell.width = kTabCells - column % kTabCells;
      cell.text.assign(static_cast<std::size_t>(cell.width), ' ');
    } else if (is_hidden_control(character)) {
      cell.text = "\xEF\xBF\xBD";
    } else {
      cell.width = cell_width(character);
      cell.text = text.substr(start, offset - start);
    }
    column += cell.width;
    line.cells.push_back(std::move(cell));
  }
  return line;
}

/// Cuts a line to the window around its first marked character, `…` at the cuts.
void cut_line(SourceLine& line) {
  int total = 0;
  int before = 0;
  for (std::size_t i = 0; i < line.cells.size(); ++i) {
    if (i < line.place) before += line.cells[i].width;
    total += line.cells[i].width;
  }
  int from = 0;
  if (total > kWindowCells || line.cut_before || line.cut_behind) {
    from = std::max(0, std::min(before - kContextCells, total - kWindowCells));
    if (before < kWindowCells / 2 && !line.cut_before) from = 0;
  }
  std::vector<Cell> kept;
  int column = 0;
  int used = 0;
  bool dropped_before = line.cut_before;
  bool dropped_behind = line.cut_behind;
  for (Cell& cell : line.cells) {
    const int start = column;
    column += cell.width;
    if (start < from) {
      dropped_before = true;
    } else if (used + cell.width > kWindowCells) {
      dropped_behind = true;
      break;
    } else {
      used += cell.width;
      kept.push_back(std::move(cell));
    }
  }
  if (dropped_before) kept.insert(kept.begin(), Cell{"…", 1, false});
  if (dropped_behind) kept.push_back(Cell{"…", 1, false});
  line.cells = std::move(kept);
}

/// The source line and the caret line beneath it.
struct Excerpt {
  std::string source;
  int indent = 0;  ///< cells before the caret
  int width = 1;   ///< cells of the caret and its tildes
};

Excerpt make_excerpt(std::string_view text, Span span) {
  const std::size_t begin = std::min<std::size_t>(span.begin, text.size());
  SourceLine line = read_line(text, begin, std::max<std::size_t>(span.end, begin));
  // An empty span, and one at the line's end, is marked by the caret alone.
  if (line.place == line.cells.size()) line.cells.push_back(Cell{" ", 1, false});
  const bool empty_span = !line.cells[line.place].marked;
  line.cells[line.place].marked = true;
  cut_line(line);
  Excerpt excerpt;
  int marked = 0;
  bool seen = false;
  for (const Cell& cell : line.cells) {
    excerpt.source += cell.text;
    seen = seen || cell.marked;
    if (cell.marked) {
      marked += cell.width;
    } else if (!seen) {
      excerpt.indent += cell.width;
    }
  }
  excerpt.width = empty_span ? 1 : std::max(1, marked);
  excerpt.source.erase(excerpt.source.find_last_not_of(' ') + 1);
  return excerpt;
}

/// SGR codes of ECMA-48: red, magenta, cyan; all bold.
std::string_view code_of(Severity severity) {
  switch (severity) {
    case Severity::note:
      return "\x1b[1;36m";
    case Severity::warning:
      return "\x1b[1;35m";
    case Severity::error:
      break;
  }
  return "\x1b[1;31m";
}

std::string paint(Colour colour, std::string_view code, std::string_view text) {
  if (colour == Colour::off) return std::string(text);
  return fmt::format("{}{}\x1b[0m", code, text);
}

/// A label in its colour; the space behind it, which Chinese has none of, stays plain.
std::string paint_label(Colour colour, Severity severity, const Catalog& catalog) {
  const std::string label = label_of(severity, catalog);
  const std::string_view word =
      std::string_view(label).substr(0, label.find_last_not_of(' ') + 1);
  return paint(colour, code_of(severity), word) + label.substr(word.size());
}

/// `file:line:col: `, or nothing for a span without a source.
std::string place_of(Span span, const Sources& sources) {
  if (!span.known() || !sources.has(span.source)) return {};
  const Source& source = sources[span.source];
  const LineColumn place = line_column(source.text, span.begin);
  return fmt::format("{}:{}:{}: ", visible(source.name), place.line, place.column);
}

}  // namespace

std::string label_of(Severity severity, const Catalog& catalog) {
  const auto told = [&](const char* word) { return Message(word).told(catalog); };
  switch (severity) {
    case Severity::note:
      return told("note: ");
    case Severity::warning:
      return told("warning: ");
    case Severity::error:
      break;
  }
  return told("error: ");
}

std::string format(const Diagnostic& diagnostic, const Sources& sources, Colour colour,
                   const Catalog& catalog) {
  constexpr std::string_view kBold = "\x1b[1m";
  const Span span = diagnostic.span;
  const std::string place = place_of(span, sources);
  const std::string_view code = code_of(diagnostic.severity);
  std::string text;
  if (!place.empty())
    text += paint(colour, kBold, place.substr(0, place.size() - 1)) + ' ';
  text += paint_label(colour, diagnostic.severity, catalog);
  text += fmt::format("{} [{}]\n", visible(diagnostic.message.told(catalog)),
                      info(diagnostic.rule).name);
  const std::string hint =
      diagnostic.hint.empty() ? "" : ' ' + visible(diagnostic.hint.told(catalog));
  if (!place.empty()) {
    const std::string& source = sources[span.source].text;
    const Excerpt excerpt = make_excerpt(source, span);
    text +=
        fmt::format("{:5} | {}\n", line_column(source, span.begin).line, excerpt.source);
    const std::string marks =
        '^' + std::string(static_cast<std::size_t>(excerpt.width - 1), '~');
    text += fmt::format("      | {:{}}{}{}\n", "", excerpt.indent,
                        paint(colour, code, marks), hint);
  } else if (!hint.empty()) {
    text += fmt::format("      |{}\n", hint);
  }
  for (const Note& note : diagnostic.notes) {
    text += place_of(note.span, sources);
    text += paint_label(colour, Severity::note, catalog);
    text += fmt::format("{}\n", visible(note.message.told(catalog)));
  }
  return text;
}

}  // namespace jianli
