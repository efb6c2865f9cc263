// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "exchange/join_lines.h"

#include "base/utf8.h"
#include "schema/block_text.h"

namespace jianli {
namespace {

/// The last character of a text that is not empty.
char32_t last_character(std::string_view text) {
  std::size_t begin = text.size() - 1;
  while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) --begin;
  return next_character(text, begin);
}

std::string join(std::string_view text) {
  std::string line;
  while (true) {
    const std::size_t end = text.find('\n');
    std::string_view part = text.substr(0, end);
    while (part.starts_with(' ')) part.remove_prefix(1);
    while (part.ends_with(' ')) part.remove_suffix(1);
    if (!line.empty() && !part.empty()) {
      std::size_t offset = 0;
      const bool is_joint =
          is_cjk(last_character(line)) && is_cjk(next_character(part, offset));
      if (!is_joint) line += ' ';
    }
    line += part;
    if (end == std::string_view::npos) return line;
    text.remove_prefix(end + 1);
  }
}

}  // namespace

std::string join_lines(std::string_view text) {
  std::string result;
  int number = 0;
  BlockKind before = BlockKind::paragraph;
  for (const TextBlock& block : read_block_text(text)) {
    const bool is_item = block.kind != BlockKind::paragraph;
    if (!result.empty()) result += is_item && before == block.kind ? "\n" : "\n\n";
    number = block.kind == BlockKind::number ? number + 1 : 0;
    if (block.kind == BlockKind::bullet) result += "- ";
    if (block.kind == BlockKind::number) result += std::to_string(number) + ". ";
    result += join(text.substr(block.begin, block.end - block.begin));
    before = block.kind;
  }
  return result;
}

}  // namespace jianli
