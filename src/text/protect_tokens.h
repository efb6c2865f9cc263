// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "text/break_classes.h"

namespace jianli {

/// What a stretch of text that stays in one line is, or how it may be parted.
enum class TokenKind : std::uint8_t {
  url,
  email,
  phone,
  date_range,      ///< `2021.09 – 2025.06`
  number_unit,     ///< `10 MB`, `100 万元`, `3倍`
  bracketed_name,  ///< `（Ming Li）` behind Han
  word,            ///< `TCP/IP`, `GPT-4`
};

/// UTF-16 units `[begin, end)` of a text that are one token.
struct Token {
  TokenKind kind = TokenKind::word;
  std::uint32_t begin = 0, end = 0;
};

/// The tokens of a text that need protection, in order, none within another.
std::vector<Token> find_tokens(const BreakText& text, const Typography& typography);

/// Sets the breaks inside a token, and allows those between it and Han.
void protect(const Token& token, const BreakText& text, std::vector<BreakKind>& breaks);

}  // namespace jianli
