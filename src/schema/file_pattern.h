// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jianli {

/// A stretch of the pattern of a file's name.
struct PatternPart {
  enum class Kind : std::uint8_t {
    text,         ///< stands as it is; `{{` and `}}` are braces
    placeholder,  ///< stands for what it names
    unclosed,     ///< a `{` without a `}`, to the next brace or the end
    unopened,     ///< a `}` without a `{`
  };
  Kind kind = Kind::text;
  std::string text;                ///< of a placeholder its name, known or not
  std::size_t begin = 0, end = 0;  ///< bytes of the pattern, braces included
};

/// The parts of a pattern, one after the other.
std::vector<PatternPart> read_file_pattern(std::string_view pattern);

/// What a placeholder may name.
std::span<const std::string_view> file_placeholders();

/// Patterns without a mistake as an ECMA-262 pattern, for the JSON Schema: all
/// placeholders known, all braces paired, no `/`.
std::string file_pattern_grammar();

}  // namespace jianli
