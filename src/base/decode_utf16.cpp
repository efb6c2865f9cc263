// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <unicode/utf16.h>

#include <utility>

#include "base/decoding.h"
#include "base/span.h"
#include "base/utf8.h"

namespace jianli {
namespace {

std::u16string read_units(std::string_view bytes, ByteOrder order) {
  std::u16string units;
  units.reserve(bytes.size() / 2);
  for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
    const unsigned first = static_cast<unsigned char>(bytes[i]);
    const unsigned second = static_cast<unsigned char>(bytes[i + 1]);
    units.push_back(static_cast<char16_t>(
        order == ByteOrder::big_endian ? first << 8U | second : second << 8U | first));
  }
  return units;
}

/// Index of the first surrogate that is no part of a pair, or the number of units.
std::size_t find_lone_surrogate(const std::u16string& units) {
  for (std::size_t i = 0; i < units.size();) {
    const std::size_t start = i;
    UChar32 character = 0;
    U16_NEXT(units.data(), i, units.size(), character);
    if (U_IS_SURROGATE(character)) return start;
  }
  return units.size();
}

}  // namespace

Decoding decode_utf16(std::string_view bytes, ByteOrder order) {
  constexpr std::size_t kMarkSize = 2;
  const std::u16string units = read_units(bytes, order);
  const std::size_t bad = find_lone_surrogate(units);
  Decoding result{to_utf8(units), {}};
  if (bad == units.size() && bytes.size() % 2 == 0) return result;
  DecodingError error;
  error.begin = to_utf8(std::u16string_view(units).substr(0, bad)).size();
  const std::uint32_t line = line_column(result.text, error.begin).line;
  if (bad == units.size()) {
    error.message = say("the UTF-16 text ends in half a unit at offset {} (line {})",
                        bytes.size() - 1 + kMarkSize, line);
  } else {
    error.message = say("lone surrogate {} at offset {} (line {}) is not UTF-16",
                        fmt::format("U+{:04X}", static_cast<unsigned>(units[bad])),
                        2 * bad + kMarkSize, line);
    error.size = 3;  // U+FFFD
  }
  error.hint = "save the file as UTF-8";
  result.error = std::move(error);
  return result;
}

}  // namespace jianli
