// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/quote.h"

#include "base/utf8.h"

namespace jianli {

std::string quote(std::string_view text) {
  std::string result = "\"";
  for (const char c : text) {
    switch (c) {
      case '\n':
        result += "\\n";
        break;
      case '\t':
        result += "\\t";
        break;
      case '\r':
        result += "\\r";
        break;
      case '"':
      case '\\':
        result += '\\';
        [[fallthrough]];
      default:
        result += c;
    }
  }
  return result + '"';
}

bool is_hidden_control(char32_t character) {
  if (character < 0x20 || (character >= 0x7F && character < 0xA0)) return true;
  if (character == 0x061C || character == 0x200E || character == 0x200F) return true;
  if (character >= 0x2028 && character <= 0x202E) return true;
  return character >= 0x2066 && character <= 0x2069;
}

std::string visible(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t offset = 0; offset < text.size();) {
    const std::size_t start = offset;
    const char32_t character = next_character(text, offset);
    if (is_hidden_control(character)) {
      result += "\xEF\xBF\xBD";
    } else {
      result += text.substr(start, offset - start);
    }
  }
  return result;
}

std::string shortened_to(std::string_view text, std::size_t characters) {
  std::size_t offset = 0;
  for (std::size_t n = 0; n < characters && offset < text.size(); ++n) {
    const std::size_t line_break = offset;
    if (next_character(text, offset) == U'\n') {
      return std::string(text.substr(0, line_break)) + "…";
    }
  }
  std::string result(text.substr(0, offset));
  if (offset < text.size()) result += "…";
  return result;
}

}  // namespace jianli
