// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/number.h"

#include <charconv>

namespace jianli {

void append_integer(std::string& out, std::int64_t value) {
  char digits[24];
  const auto result = std::to_chars(digits, digits + sizeof digits, value);
  out.append(digits, result.ptr);
}

void append_fixed(std::string& out, std::int64_t value, int decimals) {
  while (decimals > 0 && value % 10 == 0) {
    value /= 10;
    --decimals;
  }
  if (decimals == 0) return append_integer(out, value);
  if (value < 0) out += '-';
  std::uint64_t magnitude = value < 0 ? 0 - static_cast<std::uint64_t>(value)
                                      : static_cast<std::uint64_t>(value);
  char fraction[24];
  for (int i = decimals; i-- > 0; magnitude /= 10) {
    fraction[i] = static_cast<char>('0' + magnitude % 10);
  }
  append_integer(out, static_cast<std::int64_t>(magnitude));
  out += '.';
  out.append(fraction, static_cast<std::size_t>(decimals));
}

void append_hex(std::string& out, std::uint16_t value) {
  static constexpr char kDigits[] = "0123456789ABCDEF";
  for (int shift = 12; shift >= 0; shift -= 4) out += kDigits[(value >> shift) & 15];
}

void append_hex(std::string& out, std::u16string_view text) {
  for (const char16_t unit : text) append_hex(out, static_cast<std::uint16_t>(unit));
}

}  // namespace jianli
