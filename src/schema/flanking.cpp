// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "schema/flanking.h"

#include <cstdint>

#include "base/utf8.h"

namespace jianli {
namespace {

enum class Neighbour : std::uint8_t { space, punctuation, word, cjk };

bool in(char32_t c, char32_t first, char32_t last) { return c >= first && c <= last; }

Neighbour classify(char32_t c) {
  if (c < 0x80) {
    if (c <= 0x20) return Neighbour::space;
    const bool is_word = in(c, '0', '9') || in(c, 'a', 'z') || in(c, 'A', 'Z');
    return is_word ? Neighbour::word : Neighbour::punctuation;
  }
  if (c == 0xA0 || in(c, 0x2000, 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
      c == 0x205F || c == 0x3000) {
    return Neighbour::space;
  }
  // Quotation marks, dash, ellipsis and middle dot are CJK marks where Chinese is written
  // (CLREQ §3.1.1); kana and Hangul are written without spaces around a word's markup
  // too.
  if (is_cjk(c) || in(c, 0x3040, 0x31FF) || in(c, 0xAC00, 0xD7A3) ||
      in(c, 0x2018, 0x201F) || in(c, 0x2014, 0x2015) || c == 0x2026 || c == 0xB7) {
    return Neighbour::cjk;
  }
  if (in(c, 0xA1, 0xBF) || c == 0xD7 || c == 0xF7 || in(c, 0x2010, 0x2BFF)) {
    return Neighbour::punctuation;
  }
  return Neighbour::word;
}

Neighbour neighbour_before(std::string_view text, std::size_t begin) {
  if (begin == 0) return Neighbour::space;
  std::size_t start = begin - 1;
  while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80) --start;
  return classify(next_character(text, start));
}

Neighbour neighbour_after(std::string_view text, std::size_t end) {
  return end == text.size() ? Neighbour::space : classify(next_character(text, end));
}

/// Whether a run may face `inside` with its back to `outside`.
bool may_face(Neighbour inside, Neighbour outside) {
  if (inside == Neighbour::space) return false;
  if (inside == Neighbour::cjk || outside == Neighbour::cjk) return true;
  return inside == Neighbour::word || outside != Neighbour::word;
}

}  // namespace

Flanking find_flanking(std::string_view text, std::size_t begin, std::size_t end) {
  const Neighbour before = neighbour_before(text, begin);
  const Neighbour after = neighbour_after(text, end);
  if (before == Neighbour::word && after == Neighbour::word) return {};
  return {may_face(after, before), may_face(before, after)};
}

}  // namespace jianli
