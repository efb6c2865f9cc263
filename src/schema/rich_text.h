// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/span.h"

namespace jianli {

/// How a run of text is set off; several may hold at once.
struct RunFormat {
  bool bold = false;
  bool emphasis = false;
  bool code = false;
  bool strike = false;
  /// 0, or the number of the underlined stretch in its text: two stretches side by side
  /// have a line each.
  std::uint16_t underline = 0;
  bool math = false;  ///< the text is TeX math without its dollars

  friend bool operator==(const RunFormat&, const RunFormat&) = default;
};

/// A stretch of text of one format.
struct RichRun {
  std::string text;
  RunFormat format;
  std::string link;      ///< target of `[text](target)`, else empty
  std::string language;  ///< BCP 47 if it differs from the edition's, else empty
  Span span;             ///< of the run's text in the user's file
  friend bool operator==(const RichRun& a, const RichRun& b) {
    return a.text == b.text && a.format == b.format && a.link == b.link &&
           a.language == b.language;
  }
};

/// A text whose inline markup has been read; no two neighbours have equal format.
struct RichText {
  std::vector<RichRun> runs;

  [[nodiscard]] bool empty() const { return runs.empty(); }
  /// The text without its formats.
  [[nodiscard]] std::string plain() const;
};

/// Reads inline markup by the rules of the schema: never fails, plain writing comes out
/// plain. `ranges`, if given, receives for every run the byte range of its text in
/// `text` (begin, end), so that the caller can locate it in the user's file.
RichText read_rich_text(
    std::string_view text,
    std::vector<std::pair<std::size_t, std::size_t>>* ranges = nullptr);

/// The runs as text: `**bold**` for bold and so on, normalised; for golden tests.
std::string dump(const RichText& text);

}  // namespace jianli
