// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/utf8.h"

#include <unicode/uchar.h>

namespace jianli {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

struct Decoded {
  char32_t character = kReplacement;
  std::size_t size = 1;
  bool valid = false;
};

bool is_continuation(unsigned char byte) { return (byte & 0xC0U) == 0x80U; }

/// Decodes one character by table 3-7 of the Unicode Standard (well-formed byte
/// sequences).
Decoded decode(std::string_view text, std::size_t offset) {
  const auto byte = [&](std::size_t i) -> unsigned char {
    return offset + i < text.size() ? static_cast<unsigned char>(text[offset + i]) : 0;
  };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return {lead, 1, true};
  if (lead < 0xC2 || lead > 0xF4) return {};
  const std::size_t size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  for (std::size_t i = 1; i < size; ++i) {
    if (!is_continuation(byte(i))) return {};
  }
  const unsigned char second = byte(1);
  if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) ||
      (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F)) {
    return {};
  }
  char32_t character = lead & (0x7FU >> size);
  for (std::size_t i = 1; i < size; ++i)
    character = (character << 6U) | (byte(i) & 0x3FU);
  return {character, size, true};
}

bool in(char32_t character, char32_t first, char32_t last) {
  return character >= first && character <= last;
}

}  // namespace

char32_t next_character(std::string_view text, std::size_t& offset) {
  const Decoded decoded = decode(text, offset);
  offset += decoded.size;
  return decoded.character;
}

void append_utf8(std::string& text, char32_t character) {
  if (character > 0x10FFFF || in(character, 0xD800, 0xDFFF)) character = kReplacement;
  const auto put = [&](char32_t byte) { text.push_back(static_cast<char>(byte)); };
  if (character < 0x80) {
    put(character);
  } else if (character < 0x800) {
    put(0xC0U | (character >> 6U));
    put(0x80U | (character & 0x3FU));
  } else if (character < 0x10000) {
    put(0xE0U | (character >> 12U));
    put(0x80U | ((character >> 6U) & 0x3FU));
    put(0x80U | (character & 0x3FU));
  } else {
    put(0xF0U | (character >> 18U));
    put(0x80U | ((character >> 12U) & 0x3FU));
    put(0x80U | ((character >> 6U) & 0x3FU));
    put(0x80U | (character & 0x3FU));
  }
}

void append_utf16(std::u16string& text, char32_t character) {
  if (character < 0x10000) {
    text.push_back(static_cast<char16_t>(character));
    return;
  }
  character -= 0x10000;
  text.push_back(static_cast<char16_t>(0xD800U + (character >> 10U)));
  text.push_back(static_cast<char16_t>(0xDC00U + (character & 0x3FFU)));
}

std::u16string to_utf16(std::string_view text) {
  std::u16string result;
  result.reserve(text.size());
  for (std::size_t offset = 0; offset < text.size();) {
    append_utf16(result, next_character(text, offset));
  }
  return result;
}

std::string to_utf8(std::u16string_view text) {
  std::string result;
  result.reserve(text.size() * 3);
  for (std::size_t i = 0; i < text.size(); ++i) {
    char32_t character = text[i];
    if (in(character, 0xD800, 0xDBFF) && i + 1 < text.size() &&
        in(text[i + 1], 0xDC00, 0xDFFF)) {
      character = 0x10000 + ((character - 0xD800) << 10U) + (text[i + 1] - 0xDC00U);
      ++i;
    }
    append_utf8(result, character);
  }
  return result;
}

std::size_t first_invalid_utf8(std::string_view text) {
  for (std::size_t offset = 0; offset < text.size();) {
    if (static_cast<unsigned char>(text[offset]) < 0x80) {
      ++offset;
      continue;
    }
    const Decoded decoded = decode(text, offset);
    if (!decoded.valid) return offset;
    offset += decoded.size;
  }
  return std::string_view::npos;
}

std::size_t count_characters(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t offset = 0; offset < text.size(); ++count)
    next_character(text, offset);
  return count;
}

int cell_width(char32_t character) {
  if (in(character, 0x20, 0x7E)) return 1;
  const auto code_point = static_cast<UChar32>(character);
  switch (u_charType(code_point)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR:
    case U_CONTROL_CHAR:
      return 0;
    default:
      break;
  }
  // A conjoining medial vowel or final consonant stands within its syllable's two cells.
  if (in(character, 0x1160, 0x11FF)) return 0;
  switch (u_getIntPropertyValue(code_point, UCHAR_EAST_ASIAN_WIDTH)) {
    case U_EA_WIDE:
    case U_EA_FULLWIDTH:
      return 2;
    default:
      return 1;
  }
}

bool is_han(char32_t character) {
  return in(character, 0x4E00, 0x9FFF) ||    // unified ideographs
         in(character, 0x3400, 0x4DBF) ||    // extension A
         in(character, 0x20000, 0x3FFFD) ||  // planes 2 and 3: every further extension
         in(character, 0xF900, 0xFAFF) ||    // compatibility ideographs
         in(character, 0x2E80, 0x2FDF) ||    // radicals supplement, Kangxi radicals
         character == 0x3005 || character == 0x3007 ||  // 々 〇
         in(character, 0x3021, 0x3029) ||               // Suzhou numerals
         in(character, 0x3038, 0x303B);                 // 〸 〹 〺 〻
}

bool has_han(std::string_view text) {
  for (std::size_t offset = 0; offset < text.size();) {
    if (static_cast<unsigned char>(text[offset]) < 0x80) {
      ++offset;
    } else if (is_han(next_character(text, offset))) {
      return true;
    }
  }
  return false;
}

char32_t to_upper(char32_t character) {
  constexpr char32_t kMicroSign = 0xB5;
  if (character == kMicroSign) return character;
  return static_cast<char32_t>(u_toupper(static_cast<UChar32>(character)));
}

bool is_cjk_mark(char32_t character) {
  if (in(character, 0x3001, 0x303F)) return !is_han(character);
  return in(character, 0xFF01, 0xFF65) ||  // full-width ASCII, half-width CJK punctuation
         in(character, 0xFFE0, 0xFFE6) ||  // full-width signs: ￥ and its like
         in(character, 0xFE10, 0xFE1F) ||  // vertical forms
         in(character, 0xFE30, 0xFE6F);    // compatibility and small forms
}

}  // namespace jianli
