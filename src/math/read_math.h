// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/message.h"
#include "math/math_list.h"

namespace jianli {

/// What is wrong with a formula: a command that does not exist, or its grammar.
enum class MathErrorKind : std::uint8_t { unknown_command, syntax };

/// A mistake in bytes `[begin, end)` of a formula.
struct MathError {
  MathErrorKind kind = MathErrorKind::syntax;
  std::uint32_t begin = 0, end = 0;
  Message message;
  Message hint;
};

/// A formula read; after an error `list` holds what could be understood.
struct MathReading {
  MathList list;
  std::vector<MathError> errors;
};

/// Deeper nesting is an error: no reader could follow it, and every later step recurses.
inline constexpr int kMaxMathDepth = 32;

/// So many mistakes are told of one formula; who mends them is told the next.
inline constexpr std::size_t kMostMathErrors = 4;

/// Reads TeX's notation for mathematics, what stands between two dollars. `%`, `&` and
/// `#` show themselves: what they mean to TeX has no place in a line of text.
MathReading read_math(std::string_view tex);

}  // namespace jianli
