// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "style/style.h"

namespace jianli {

/// Reports values that are well-formed but fit neither each other nor a page: names of
/// sections and entry looks that do not exist, sizes and margins out of bounds.
void check_style(const Style& style, const Sources& sources, Diagnostics& diagnostics);

// Its steps.

/// Where a list of blocks stands: a header block belongs to a region.
enum class BlockPlace : std::uint8_t { region, entry };

/// Blocks that cannot stand where they are, or are made of what they cannot show.
void check_blocks(const Style& style, const std::vector<BlockSpec>& blocks,
                  BlockPlace place, Diagnostics& diagnostics);
/// The columns of a section that is a table.
void check_table(const std::vector<Part>& columns, Diagnostics& diagnostics);
/// Lengths, sizes and multiples, at both of their ends.
void check_measures(const Style& style, const Sources& sources, Diagnostics& diagnostics);
/// Margins, the aside and what they leave for text.
void check_page(const Style& style, const Sources& sources, Diagnostics& diagnostics);
/// The lines in the margins and the placeholders in them.
void check_running(const Style& style, const Sources& sources, Diagnostics& diagnostics);

/// The page, type and blocks of letters.
void check_letter(const Style& style, const Sources& sources, Diagnostics& diagnostics);

/// The names a map has values for.
template <class Value>
std::vector<std::string> names_in(const KindMap<Value>& map) {
  std::vector<std::string> names;
  for (const auto& [name, value] : map.values) names.push_back(name);
  return names;
}

/// Calls `check(value, origin)` for the ends of an elastic value; once where it has one.
template <class Value, class Check>
void check_ends(const Elastic<Value>& elastic, const Check& check) {
  check(elastic.comfortable, elastic.origin);
  if (elastic.tight_origin != elastic.origin) check(elastic.tight, elastic.tight_origin);
}

/// Bounds of type sizes.
inline constexpr Length kLeastSize = Length::points(5),
                        kGreatestSize = Length::points(72);
/// The widest indent of bullets, in thousandths of the body's size.
inline constexpr std::int32_t kMostIndent = 5000;

/// A measure narrower than this holds no text of any use.
inline constexpr Length kLeastMeasure = Length::points(72);

}  // namespace jianli
