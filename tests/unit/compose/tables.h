// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "compose/composer.h"
#include "editions.h"

namespace jianli::test {

/// The cells of a table row by row: a header in brackets, spans as `2x1`, the lines of a
/// cell with ` / ` between them, a picture as `picture`.
inline std::string cells(const Table& table) {
  std::string out;
  for (const TableRow& row : table.rows) {
    for (const TableCell& cell : row.cells) {
      std::string text;
      for (const Block& block : cell.blocks) {
        std::string lines =
            std::holds_alternative<Figure>(block.content) ? "picture" : outline({block});
        while (!lines.empty() && lines.back() == '\n') lines.pop_back();
        text += (text.empty() ? "" : " / ") + lines;
      }
      if (cell.is_header) text = "[" + text + "]";
      if (cell.column_span > 1 || cell.row_span > 1) {
        text +=
            " " + std::to_string(cell.column_span) + "x" + std::to_string(cell.row_span);
      }
      out += (&cell == &row.cells.front() ? "" : " | ") + text;
    }
    out += "\n";
  }
  return out;
}

/// The only block's table.
inline const Table& table_of(const std::vector<Block>& blocks) {
  return std::get<Table>(blocks.at(0).content);
}

/// A photograph named at a place of the file.
struct Photograph {
  Span place{0, 40, 49};
  Images images;

  Photograph() {
    Image image;
    image.header.width = 500;
    image.header.height = 700;
    images.images.emplace_back(place, image);
  }

  /// The property of the basics that shows it.
  [[nodiscard]] Property property() const {
    Property file = text("file", "photo.jpg");
    std::get<RichText>(file.content).runs[0].span = place;
    return records("image", {item({file})});
  }
};

}  // namespace jianli::test
