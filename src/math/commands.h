// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "math/math_list.h"

namespace jianli {

/// What a command of TeX does.
enum class MathCommandKind : std::uint8_t {
  symbol,         ///< shows `character` as an atom of a class
  name,           ///< shows its `text` upright, as an operator
  operator_name,  ///< shows its argument upright, as an operator
  fraction,
  binomial,
  radical,
  circled,   ///< its argument, a number or letter, in a circle: ①
  text,      ///< sets its argument as writing, in `alphabet`
  alphabet,  ///< sets letters of its argument in `alphabet`
  accent,    ///< puts `character` over its argument
  wide_accent,
  over_line,
  under_line,
  over_brace,
  under_brace,
  over_set,
  under_set,
  arrow,  ///< `character`, as long as its arguments need
  left,
  right,
  big,  ///< a delimiter in size `amount`, of a class
  limits,
  no_limits,
  space,  ///< `amount` / 36 em
  modulus_operator,
  modulus,  ///< `mod` and an argument
  modulus_in_parentheses,
  negation,
  style  ///< changes nothing: formulas in a line of text have one style
};

/// A row of the table of commands.
struct MathCommand {
  std::string_view name;  ///< without the backslash
  MathCommandKind kind = MathCommandKind::symbol;
  char32_t character = 0;
  AtomClass atom_class = AtomClass::ord;
  MathAlphabet alphabet = MathAlphabet::standard;
  std::int32_t amount = 0;
  std::string_view text{};
};

/// A row of the table of signs.
struct MathSign {
  std::string_view name;
  char32_t character = 0;
  AtomClass atom_class = AtomClass::ord;
};

/// Commands that show one sign, sorted by name.
std::span<const MathSign> math_signs();

/// The command of a name (without its backslash).
std::optional<MathCommand> find_math_command(std::string_view name);

/// The command a mistyped name most likely stands for; empty if none is near.
std::string_view nearest_math_command(std::string_view name);

/// The class of a character that is typed as itself.
AtomClass class_of(char32_t character);

/// Whether a character may stand behind `\left` and `\big`.
bool is_delimiter(char32_t character);

/// The struck-through form of a relation, 0 if there is none.
char32_t negated(char32_t character);

}  // namespace jianli
