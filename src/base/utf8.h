// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace jianli {

/// Decodes the character that starts at byte `offset` and moves `offset` behind it. The
/// text must be valid UTF-8 (a `Source` is); a broken byte yields U+FFFD and moves one
/// byte.
char32_t next_character(std::string_view text, std::size_t& offset);
/// Appends a character as UTF-8.
void append_utf8(std::string& text, char32_t character);
/// Appends a character as UTF-16.
void append_utf16(std::u16string& text, char32_t character);
/// The whole text as UTF-16.
std::u16string to_utf16(std::string_view text);
/// The whole text as UTF-8; a lone surrogate becomes U+FFFD.
std::string to_utf8(std::u16string_view text);
/// Offset of the first byte that is not valid UTF-8 (overlong forms and surrogates
/// included), or npos.
std::size_t first_invalid_utf8(std::string_view text);
/// Number of characters (code points).
std::size_t count_characters(std::string_view text);
/// Terminal cells a character takes: 0 for combining marks, 2 for East Asian wide,
/// else 1.
int cell_width(char32_t character);
/// Han characters: the ideographs of every plane, 々, 〇 and the radicals.
bool is_han(char32_t character);
/// Whether any character of a text is Han.
bool has_han(std::string_view text);
/// The capital of a letter where it is one character (`ß` and digits stay). The micro
/// sign stays too: its capital would read as an M.
char32_t to_upper(char32_t character);
/// CJK punctuation and full-width forms: U+3001–303F, U+FF01–FF65 and their like.
bool is_cjk_mark(char32_t character);
/// Han characters and the marks set among them.
inline bool is_cjk(char32_t character) {
  return is_han(character) || is_cjk_mark(character);
}

}  // namespace jianli
