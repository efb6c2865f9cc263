// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "variant/list_items.h"

namespace jianli {

/// One side of a comparison: a résumé as it is, or as a variant makes it.
struct ComparedVersion {
  const Variant* variant = nullptr;               ///< nothing: the résumé as it is
  const SyntaxTree* tree = nullptr;               ///< with the values of `set`
  const Resume* resume = nullptr;                 ///< read from it
  std::vector<std::string> locales;               ///< canonical; those it is made in
  std::vector<std::string> hidden_sections = {};  ///< those its design does not show
};

/// One of the two versions that are compared.
enum class ComparedSide : std::uint8_t { first, second };

/// An entry, bullet or nested record that one version leaves out and the other shows.
struct ItemDifference {
  ComparedSide left_out_by = ComparedSide::first;
  std::string_view section;        ///< key in the document
  std::string section_title;       ///< of a section in `custom`, else empty
  std::vector<std::string> trail;  ///< what it is called, from its entry down
  std::string path;                ///< `work[0].highlights[2]`
  Span span;                       ///< of its first text
  LeftOut reason = LeftOut::none;
  std::vector<std::string> names;    ///< the tags, or what `only` names, that decide
  std::vector<std::string> locales;  ///< where it is so; empty: in all of them
};

/// What of a variant a value belongs to.
enum class ValueGroup : std::uint8_t {
  set,
  emphasize,
  design,
  letter,
  locales,
  target,
  output
};

/// A value that is not the same in both versions; nothing where there is none.
struct ValueDifference {
  ValueGroup group = ValueGroup::set;
  std::string name;  ///< path or key in its group; empty if that is one value
  std::optional<std::string> first;
  std::optional<std::string> second;
};

/// What two versions of one résumé do differently.
struct VersionDifference {
  std::vector<std::string> locales;   ///< the items were compared in: those both are made
                                      ///< in, or else the first one's
  std::vector<ItemDifference> items;  ///< in file order
  std::vector<ValueDifference> values;  ///< group by group

  /// Whether both make the same document; whom it is for and what its file is called are
  /// not in it.
  [[nodiscard]] bool same_content() const;
};

/// Compares two versions of one résumé.
VersionDifference compare_versions(const ComparedVersion& first,
                                   const ComparedVersion& second);

}  // namespace jianli
