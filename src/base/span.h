// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>

namespace jianli {

/// Index of a file in `Sources`.
using SourceId = std::uint32_t;

/// The source of a span that points at no file (a value made by the program itself).
inline constexpr SourceId kNoSource = UINT32_MAX;

/// A range of bytes `[begin, end)` in the decoded (UTF-8) text of one source.
struct Span {
  SourceId source = kNoSource;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  /// Whether the span points into a file.
  [[nodiscard]] bool known() const { return source != kNoSource; }
  /// Length in bytes.
  [[nodiscard]] std::uint32_t size() const { return end - begin; }
  /// The part `[from, to)` of this span, in bytes counted from its begin; clamped to it.
  [[nodiscard]] Span part(std::size_t from, std::size_t to) const;

  friend bool operator==(const Span&, const Span&) = default;
};

/// One input text: the name shown in messages and its content as UTF-8 without BOM.
struct Source {
  std::string name;
  std::string text;
};

/// Texts built into the program are numbered from here on; all compilations share them.
inline constexpr SourceId kFirstBuiltIn = SourceId{1} << 31U;

/// All texts of one compilation; a `SourceId` is an index into it. Addresses are stable.
struct Sources {
  std::deque<Source> files;
  std::span<const Source> built_in;  ///< what ids from `kFirstBuiltIn` on point into

  /// The text a known id stands for.
  [[nodiscard]] const Source& operator[](SourceId id) const {
    return id < kFirstBuiltIn ? files[id] : built_in[id - kFirstBuiltIn];
  }
  /// Whether an id stands for a text.
  [[nodiscard]] bool has(SourceId id) const {
    return id < kFirstBuiltIn ? id < files.size() : id - kFirstBuiltIn < built_in.size();
  }

  /// Takes a decoded text and returns its id.
  SourceId add(std::string name, std::string text);
  /// The bytes a span covers; empty for a span without a source.
  [[nodiscard]] std::string_view text(Span span) const;
};

/// Where a byte offset lies, as people count: both from 1, the column in characters.
struct LineColumn {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
};

/// Line and column of byte `offset` (clamped to the text's size) in `text`.
LineColumn line_column(std::string_view text, std::size_t offset);

}  // namespace jianli
