// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "compose/document.h"
#include "layout/lay_out.h"

namespace jianli {

/// What was left out of a document.
struct DroppedBlock {
  bool is_bullet = false;
  Span span;
  std::string words;  ///< its first ones
};

/// Marks what goes so that the rest fits a number of pages: of the lowest priority first,
/// of equals the last in the file. How much is decided from the lines of a layout of the
/// document; `spare` is height that shall be left, too. A column that fits loses nothing
/// for the sake of another. Nothing is marked where even without all of it the rest would
/// not fit. Whether something is.
bool mark_dropped(Document& document, const Layout& layout, std::size_t pages,
                  Length spare);

/// Takes what is marked out of a document, with the lists, tables and sections that hold
/// nothing any more, and tells what went, the parts of other parts not counted.
std::vector<DroppedBlock> remove_dropped(Document& document);

/// Whether a block is a bullet: an item of a list that is no numbered entry.
bool is_bullet(const Block& block);

/// The first words of blocks, for a message.
std::string first_words(const std::vector<Block>& blocks);
/// The same of one block.
std::string first_words(const Block& block);

}  // namespace jianli
