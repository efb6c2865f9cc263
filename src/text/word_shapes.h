// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "text/shape_text.h"

namespace jianli {

/// The words that were shaped before, with their glyphs. A text is cut at characters that
/// stand for themselves: those of which no rule of the face says anything that the look
/// asks for, as Han and, in most faces, the space. Glyphs are the same as those of the
/// whole text. One a thread, and of faces that live as long.
class WordShapes {
 public:
  WordShapes();
  ~WordShapes();
  WordShapes(const WordShapes&) = delete;
  WordShapes& operator=(const WordShapes&) = delete;

  /// Whether a text was set of words: then its glyphs are appended, with `text_begin`
  /// from `begin`. If not, it has to be shaped as a whole. `buffer` is used for words
  /// that are new.
  bool append(const ShapingLook& look, std::u16string_view text, std::uint32_t begin,
              hb_buffer_t* buffer, std::vector<Glyph>& glyphs);

 private:
  struct Book;
  std::vector<std::unique_ptr<Book>> books_;
};

}  // namespace jianli
