// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace jianli {

/// How a scalar is written; `block` is `|` or `>`.
enum class ScalarStyle : std::uint8_t { plain, single_quoted, double_quoted, block };

/// Walks a scalar's source text and its value side by side, one unit a step: a character,
/// an escape, a folded line break. Knows YAML 1.2 §7.3 and §8.1 and JSON's surrogate
/// pairs.
class ScalarWalk {
 public:
  /// `begin` is the first byte of the content, `limit` the byte behind it.
  ScalarWalk(std::string_view text, std::size_t begin, std::size_t limit,
             ScalarStyle style, std::string_view value);

  /// Moves behind the next unit; false at the end of either text or where they differ.
  bool step();

  std::size_t unit_source = 0;  ///< where the unit last stepped over begins in the source
  std::size_t unit_value = 0;   ///< and in the value
  std::size_t source = 0;       ///< where it ends in the source
  std::size_t value = 0;        ///< and in the value

 private:
  bool step_break();
  bool step_block_break();
  void step_escape();
  bool step_character();

  std::string_view text_;
  std::size_t limit_;
  ScalarStyle style_;
  std::string_view value_text_;
  std::size_t indent_ = 0;   ///< spaces before each line of a block scalar
  std::size_t run_end_ = 0;  ///< up to here blanks hold no line break
};

/// Bytes `[begin, end)`.
struct ByteRange {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The content of the quoted scalar whose opening quote stands at `quote`, without
/// quotes; nothing if it is never closed.
std::optional<ByteRange> quoted_content(std::string_view text, std::size_t quote);
/// The content of the block scalar whose `|` or `>` stands at `header` and whose value is
/// known: from the first character of its first line that is not blank to its last.
ByteRange block_content(std::string_view text, std::size_t header,
                        std::string_view value);
/// The content of the plain scalar that begins at `begin` and whose value is known.
ByteRange plain_content(std::string_view text, std::size_t begin, std::string_view value);

}  // namespace jianli
