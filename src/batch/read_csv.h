// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "base/message.h"
#include "base/span.h"

namespace jianli {

/// One cell of a table.
struct CsvCell {
  std::string text;  ///< without quotes
  Span span;         ///< of what stands between them
};

/// What is wrong with how a row is written.
struct CsvMistake {
  Span span;
  Message message;
  Message hint;
};

/// One row of a table, which may take several lines.
struct CsvRow {
  std::vector<CsvCell> cells;
  Span span;
  std::vector<CsvMistake> mistakes;
};

/// Reads a table as RFC 4180 has it: cells between commas, in quotes where they hold
/// commas, line breaks or quotes, which are doubled then. Blanks around a cell are no
/// part of it, and rows without any text are none. A quote that closes wrongly takes no
/// further row in: its cell ends with its line.
std::vector<CsvRow> read_csv(SourceId source, const Sources& sources);

}  // namespace jianli
