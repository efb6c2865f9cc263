// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "place.h"

namespace jianli::mutation {

/// One change of a text: the bytes of `range` become `text`.
struct Damage {
  Range range;
  std::string text;
  /// Where the damage shows beside the changed bytes, in the damaged text: the scalar it
  /// is in, the head of the entry that lacks something.
  std::vector<Range> also = {};
  /// Whether what comes out may be as good a document, of another meaning (see the kind).
  bool may_be_equivalent = false;
};

/// A kind of damage, done wherever it can be.
struct Kind {
  std::string_view name;
  std::vector<Damage> (*make)(const Original&);
  /// Why a damaged text can be as good a document; empty if it cannot.
  std::string_view equivalent_because;
};

/// All kinds.
std::span<const Kind> all_kinds();

// The kinds' tables, by what they are done to.
std::span<const Kind> key_kinds();
std::span<const Kind> value_kinds();
std::span<const Kind> check_kinds();
std::span<const Kind> line_kinds();

}  // namespace jianli::mutation
