// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/read_csv.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

namespace jianli {
namespace {

/// Walks through the text of a table.
class CsvReader {
 public:
  CsvReader(SourceId source, std::string_view text) : source_(source), text_(text) {}

  [[nodiscard]] bool at_end() const { return at_ >= text_.size(); }
  CsvRow read_row();

 private:
  CsvCell read_plain();
  CsvCell read_quoted();
  CsvCell end_with_line(std::size_t begin, std::ptrdiff_t lines, Message hint);
  void skip_blanks();
  void skip_to_comma();
  void fail(std::size_t begin, std::size_t end, Message message, Message hint);
  [[nodiscard]] Span span(std::size_t begin, std::size_t end) const {
    return {source_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }

  SourceId source_;
  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<CsvMistake> mistakes_;
};

void CsvReader::fail(std::size_t begin, std::size_t end, Message message, Message hint) {
  mistakes_.push_back({span(begin, end), std::move(message), std::move(hint)});
}

void CsvReader::skip_blanks() {
  while (!at_end() && (text_[at_] == ' ' || text_[at_] == '\t')) ++at_;
}

void CsvReader::skip_to_comma() {
  at_ = std::min(text_.find_first_of(",\n", at_), text_.size());
}

CsvCell CsvReader::read_plain() {
  const std::size_t begin = at_;
  skip_to_comma();
  std::string_view text = text_.substr(begin, at_ - begin);
  // The carriage return of a line's end is a blank here.
  text = text.substr(0, text.find_last_not_of(" \t\r") + 1);
  if (const std::size_t quote = text.find('"'); quote != std::string_view::npos) {
    fail(begin + quote, begin + quote + 1, "a quote stands inside a cell without quotes",
         "put the whole cell in quotes and write those inside twice");
  }
  return {std::string(text), span(begin, begin + text.size())};
}

/// Ends a cell whose quote would take in so many further lines with its own one: what
/// follows are rows, which have to be read as such.
CsvCell CsvReader::end_with_line(std::size_t begin, std::ptrdiff_t lines, Message hint) {
  Message message = "a quote is not closed";
  if (lines == 1) message = "a quote is not closed: it would take in the next line";
  if (lines > 1) {
    message = say("a quote is not closed: it would take in the next {} lines", lines);
  }
  fail(begin - 1, begin, std::move(message), std::move(hint));
  at_ = std::min(text_.find('\n', begin), text_.size());
  const std::size_t last = text_.substr(0, at_).find_last_not_of(" \t\r");
  const std::size_t end = std::max(begin, last + 1);
  return {std::string(text_.substr(begin, end - begin)), span(begin, end)};
}

CsvCell CsvReader::read_quoted() {
  const std::size_t begin = ++at_;
  // The lines up to a place behind the one that the quote opens on.
  const auto lines_to = [&](std::size_t end) {
    return std::count(text_.begin() + static_cast<std::ptrdiff_t>(begin),
                      text_.begin() + static_cast<std::ptrdiff_t>(end), '\n');
  };
  CsvCell cell;
  while (true) {
    const std::size_t quote = text_.find('"', at_);
    if (quote == std::string_view::npos) {
      const std::size_t breaks_end = text_.size() - (text_.ends_with('\n') ? 1 : 0);
      return end_with_line(begin, lines_to(std::max(begin, breaks_end)),
                           "close it with `\"`");
    }
    cell.text += text_.substr(at_, quote - at_);
    at_ = quote + 1;
    if (at_end() || text_[at_] != '"') break;
    cell.text += '"';
    ++at_;
  }
  cell.span = span(begin, at_ - 1);
  // A line break of Windows is one.
  std::erase(cell.text, '\r');
  const std::size_t behind = at_;
  skip_to_comma();
  const std::size_t more = text_.substr(0, at_).find_first_not_of(" \t\r", behind);
  const auto lines = lines_to(behind);
  if (more != std::string_view::npos && lines > 0) {
    // Most likely the quote that closes it is the one that opens a cell of a later row.
    return end_with_line(begin, lines,
                         "close it with `\"`, or write quotes inside of the cell twice");
  }
  if (more != std::string_view::npos) {
    fail(more, at_, "text stands behind the closing quote of a cell",
         "write quotes inside of it twice");
  }
  return cell;
}

CsvRow CsvReader::read_row() {
  CsvRow row;
  const std::size_t begin = at_;
  while (true) {
    skip_blanks();
    const bool quoted = !at_end() && text_[at_] == '"';
    row.cells.push_back(quoted ? read_quoted() : read_plain());
    if (at_end() || text_[at_] == '\n') break;
    ++at_;  // the comma
  }
  row.span = span(begin, at_);
  if (!at_end()) ++at_;
  row.mistakes = std::exchange(mistakes_, {});
  return row;
}

}  // namespace

std::vector<CsvRow> read_csv(SourceId source, const Sources& sources) {
  CsvReader reader(source, sources[source].text);
  std::vector<CsvRow> rows;
  while (!reader.at_end()) {
    CsvRow row = reader.read_row();
    const bool has_text = std::ranges::any_of(
        row.cells, [](const CsvCell& cell) { return !cell.text.empty(); });
    if (has_text || !row.mistakes.empty()) rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace jianli
