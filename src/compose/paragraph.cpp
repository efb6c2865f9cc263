// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/utf8.h"
#include "compose/composer.h"

namespace jianli {
namespace {

/// The script with more units of meaning: a Latin word weighs as much as a Han character,
/// so that a Chinese line full of English terms keeps the leading of its neighbours. The
/// edition's own script where there are none.
Script dominant_script(const Composer& composer, const Inlines& inlines) {
  std::size_t han = 0;
  std::size_t words = 0;
  bool in_word = false;
  for (const Inline& piece : inlines) {
    if (piece.kind == InlineKind::math) continue;  // TeX is in no language
    std::size_t offset = 0;
    while (offset < piece.text.size()) {
      const char32_t c = next_character(piece.text, offset);
      // What signs join is one word: an address counts no more than any other.
      if (is_latin_letter(c) && !in_word) {
        ++words;
        in_word = true;
      }
      if (is_han(c)) ++han;
      if (c == ' ' || is_han(c) || is_cjk_mark(c)) in_word = false;
    }
  }
  if (han == words) return script_of(composer.edition);
  return han > words ? Script::han : Script::latin;
}

/// The language most of the text is in; that of the earliest among equals.
std::string dominant_language(const Composer& composer, const Inlines& inlines) {
  std::vector<std::pair<std::string_view, std::size_t>> sizes;
  for (const Inline& piece : inlines) {
    if (piece.kind == InlineKind::math) continue;
    const auto same = [&](const auto& size) { return size.first == piece.language; };
    const auto found = std::find_if(sizes.begin(), sizes.end(), same);
    if (found == sizes.end()) {
      sizes.emplace_back(piece.language, piece.text.size());
    } else {
      found->second += piece.text.size();
    }
  }
  if (sizes.empty()) return composer.edition.language;
  const auto less = [](const auto& a, const auto& b) { return a.second < b.second; };
  return std::string(std::max_element(sizes.begin(), sizes.end(), less)->first);
}

}  // namespace

Paragraph make_paragraph(const Composer& composer, Inlines inlines, SizeName size,
                         Alignment alignment) {
  const TokenSettings& tokens = composer.style.tokens;
  const Length type_size = tokens.sizes[size].value;
  const Script script = dominant_script(composer, inlines);
  Paragraph paragraph;
  paragraph.language = dominant_language(composer, inlines);
  paragraph.typography = typography_of(composer, paragraph.language);
  paragraph.leading = leading_of(composer, size, script);
  paragraph.align = alignment.by_script ? tokens.align[script].value : alignment.fixed;
  if (paragraph.align == Align::justify) {
    paragraph.justify_from = tokens.justify_from[script].value.at(type_size);
  }
  paragraph.inlines = std::move(inlines);
  return paragraph;
}

}  // namespace jianli
