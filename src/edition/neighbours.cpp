// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/neighbours.h"

#include "base/utf8.h"

namespace jianli {

char32_t character_before(std::string_view text, std::size_t offset) {
  if (offset == 0) return 0;
  std::size_t start = offset - 1;
  while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80) --start;
  return next_character(text, start);
}

char32_t character_at(std::string_view text, std::size_t offset) {
  return offset < text.size() ? next_character(text, offset) : 0;
}

}  // namespace jianli
