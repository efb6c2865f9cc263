// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "schema/field.h"
#include "syntax/syntax_tree.h"

namespace jianli::mutation {

/// Bytes `[begin, end)` of a text.
struct Range {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// How a value is written.
enum class Writing { plain, quoted, block_text, flow, block };

/// A key with its value, or an item of a list: what a kind of damage is done to.
struct Place {
  const Node* value = nullptr;
  const Node* parent = nullptr;         ///< the mapping or list it stands in
  const MappingEntry* entry = nullptr;  ///< the key; none of an item
  const Field* field = nullptr;         ///< the row its value is read by, where known
  const RecordType* record = nullptr;   ///< of the mapping it is a key of, where known
  Range key;                            ///< the key with its quotes; empty of an item
  Range whole;  ///< the value with quotes and brackets; of an item without its dash
  Writing writing = Writing::plain;
  bool in_flow = false;      ///< whether its parent is written in brackets
  bool is_name = false;      ///< whether the key is a name of the author's own
  bool is_language = false;  ///< whether the key is one of a text in several languages
  std::size_t parent_begin = 0;  ///< where the parent begins
  std::size_t index = 0;         ///< among the parent's keys or items
};

/// A résumé that is to be damaged.
struct Original {
  std::string name;
  std::string text;
  SyntaxTree tree;
  std::vector<Place> places;  ///< all keys and items in the order they are read
};

/// Finds all places of a well-formed text.
Original find_places(std::string name, std::string text);

/// The begin of the line a byte is in, and its end without the line break.
std::size_t line_begin(std::string_view text, std::size_t offset);
std::size_t line_end(std::string_view text, std::size_t offset);

}  // namespace jianli::mutation
