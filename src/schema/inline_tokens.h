// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// The two steps of reading inline markup before its runs are made: the text is cut into
// tokens, then stars and tildes are paired. Both take time linear in the text.

namespace jianli {

/// What a stretch of the text is to the reader of markup.
enum class InlineTokenKind : std::uint8_t {
  text,   ///< as it stands
  code,   ///< what is between backticks
  math,   ///< what is between dollars
  open,   ///< `[` of a link or `<u>`
  close,  ///< `](target)` or `</u>`
  stars,
  tildes,
};

/// A stretch of the text, bytes `[begin, end)`; of code and math only the content.
struct InlineToken {
  InlineTokenKind kind = InlineTokenKind::text;
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t container = 0;  ///< of open and close: index in `InlineTokens::containers`
  bool can_open = false;      ///< of stars and tildes
  bool can_close = false;
  std::size_t closing = 0;  ///< how many characters, from the begin, close a format
  std::size_t opening = 0;  ///< how many characters, from the end, open one
  int closed_bold = 0, closed_emphasis = 0;
  int opened_bold = 0, opened_emphasis = 0;
};

/// A link or an underlined stretch. Containers nest; no other pair crosses their borders.
struct InlineContainer {
  std::string link;  ///< target; empty for underline
};

/// A text cut into tokens.
struct InlineTokens {
  std::vector<InlineToken> tokens;
  std::vector<InlineContainer> containers;
};

/// Cuts a text into tokens and pairs the brackets of links and underlines.
InlineTokens cut_inlines(std::string_view text);

/// Pairs stars and tildes inside each container, as CommonMark (0.31, §6.2) pairs
/// emphasis.
void pair_delimiters(InlineTokens& inlines);

}  // namespace jianli
