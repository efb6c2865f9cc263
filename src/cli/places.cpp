// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/places.h"

#include <algorithm>

namespace jianli {
namespace {

constexpr std::size_t kStep = 256;

/// Whether a byte begins a character of UTF-8.
bool begins_character(char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }

}  // namespace

Places::Places(std::string_view text) : text_(text), lines_{0} {
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i % kStep == 0) counts_.push_back(count);
    if (begins_character(text[i])) ++count;
    if (text[i] == '\n') lines_.push_back(i + 1);
  }
  if (text.size() % kStep == 0) counts_.push_back(count);
}

std::size_t Places::characters_before(std::size_t offset) const {
  const std::size_t block = offset / kStep;
  const std::string_view rest = text_.substr(block * kStep, offset - block * kStep);
  return counts_[block] +
         static_cast<std::size_t>(std::ranges::count_if(rest, begins_character));
}

LineColumn Places::at(std::size_t offset) const {
  offset = std::min(offset, text_.size());
  const auto next = std::ranges::upper_bound(lines_, offset);
  const std::size_t line = static_cast<std::size_t>(next - lines_.begin());
  const std::size_t column =
      characters_before(offset) - characters_before(lines_[line - 1]) + 1;
  return {static_cast<std::uint32_t>(line), static_cast<std::uint32_t>(column)};
}

}  // namespace jianli
