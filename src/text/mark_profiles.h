// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>

#include "style/text_style.h"
#include "text/shaped_paragraph.h"

namespace jianli {

/// How wide a mark is set inside a line: with the blank its face gives it, or without.
enum class MarkWidth : std::uint8_t { full, half };

/// What becomes of a mark's blank at some place.
enum class BlankUse : std::uint8_t {
  keep,
  give,
  give_if_asked  ///< if `Typography::shrink_final_stops`
};

/// What a punctuation profile does to the marks of one kind.
struct MarkRule {
  MarkWidth width = MarkWidth::full;
  BlankUse beside_marks = BlankUse::keep;  ///< next to another mark
  BlankUse at_edges = BlankUse::keep;      ///< an opening mark: line start; others: end
  BlankUse in_tight_lines = BlankUse::keep;
};

/// What a punctuation profile does to all marks.
struct PunctuationRules {
  bool stack_final_marks = false;   ///< `？！` share one em, three of them two
  bool halve_solidus = false;       ///< the full-width solidus takes half an em
  bool pad_connectors = false;      ///< `/`, `–` and `-` between Han take half an em
  bool may_hang = false;            ///< a stop may stand outside a line's end
  std::array<MarkRule, 6> by_kind;  ///< in the order of `MarkKind`

  [[nodiscard]] const MarkRule& of(MarkKind kind) const {
    return by_kind.at(static_cast<std::size_t>(kind));
  }
};

/// The rules of a profile.
const PunctuationRules& punctuation_rules(PunctuationProfile profile);

/// The kind of a Chinese punctuation mark whose width can be adjusted, if it is one.
std::optional<MarkKind> mark_kind(char32_t character);

/// Whether a mark is `？` or `！`.
bool is_final_mark(char32_t character);

/// Whether a mark is one of `‼⁇⁈⁉`, two marks in one em.
bool is_double_mark(char32_t character);

}  // namespace jianli
