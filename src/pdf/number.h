// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/length.h"

namespace jianli {

/// A length in thousandths of a point, rounded: the precision of every coordinate
/// written.
constexpr std::int64_t millipoints(Length length) {
  return length.scaled(1000, 65536).units;
}
/// A length in millionths of a point, rounded: the precision in which pens are compared.
constexpr std::int64_t micropoints(Length length) {
  return length.scaled(15625, 1024).units;
}

/// Appends an integer in decimal.
void append_integer(std::string& out, std::int64_t value);
/// Appends `value` / 10^`decimals` without trailing zeros: 10500 with 3 decimals is
/// `10.5`.
void append_fixed(std::string& out, std::int64_t value, int decimals);
/// Appends a 16-bit number as four hexadecimal digits.
void append_hex(std::string& out, std::uint16_t value);
/// Appends UTF-16 code units as hexadecimal digits, most significant byte first.
void append_hex(std::string& out, std::u16string_view text);

}  // namespace jianli
