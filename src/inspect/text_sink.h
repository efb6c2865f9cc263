// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "inspect/content_state.h"
#include "inspect/read_content.h"

namespace jianli {

/// What marked-content operators have opened.
struct OpenMark {
  ContentMark mark;
  bool artifact = false;
  bool replaced = false;  ///< another text stands for what is inside
  std::string language;
};

/// Takes glyphs as they are shown, and keeps their text under its marks.
class TextSink {
 public:
  TextSink(std::uint32_t page, std::vector<ContentArea>& areas, Contents& contents);

  /// Opens a mark within those that are open; a text that replaces what is inside is
  /// taken at once.
  void open(OpenMark mark, const std::optional<std::string>& replacement);
  void close();
  [[nodiscard]] const OpenMark& mark() const { return marks_.back(); }
  [[nodiscard]] std::size_t depth() const { return marks_.size(); }
  /// Closes what was opened beyond a depth.
  void close_to(std::size_t depth);

  /// Takes a glyph: where it stands, where its advance ends, its size there.
  void show(const ReadGlyph& glyph, ContentPoint begin, ContentPoint end, double size);

 private:
  void add(std::string_view text);
  void add_gap(ContentPoint begin, double size, std::string_view text);

  std::vector<ContentArea>& areas_;
  Contents& contents_;
  std::vector<OpenMark> marks_;
  std::optional<ContentPoint> pen_;  ///< where the glyph before ended
  ContentPoint direction_{1, 0};     ///< in which it went
};

}  // namespace jianli
