// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "image/data_address.h"

#include <array>
#include <cstdint>

namespace jianli {
namespace {

constexpr std::string_view kScheme = "data:";

/// The value of a digit in base 64; 64 for what is none.
constexpr std::array<std::uint8_t, 256> kDigits = [] {
  std::array<std::uint8_t, 256> values{};
  values.fill(64);
  constexpr std::string_view kAlphabet =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (std::size_t i = 0; i < kAlphabet.size(); ++i) {
    values[static_cast<unsigned char>(kAlphabet[i])] = static_cast<std::uint8_t>(i);
  }
  return values;
}();

}  // namespace

bool is_data_address(std::string_view name) { return name.starts_with(kScheme); }

std::optional<std::string> read_data_address(std::string_view address) {
  const std::size_t comma = address.find(',');
  if (!is_data_address(address) || comma == std::string_view::npos) return std::nullopt;
  if (!address.substr(0, comma).ends_with(";base64")) return std::nullopt;
  std::string_view digits = address.substr(comma + 1);
  while (digits.ends_with('=')) digits.remove_suffix(1);
  std::string bytes;
  bytes.reserve(digits.size() / 4 * 3 + 3);
  std::uint32_t bits = 0;
  int count = 0;
  for (const char digit : digits) {
    const std::uint8_t value = kDigits[static_cast<unsigned char>(digit)];
    // Long addresses are broken into lines.
    if (digit == ' ' || digit == '\n') continue;
    if (value == 64) return std::nullopt;
    bits = bits << 6U | value;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes += static_cast<char>(bits >> static_cast<unsigned>(count) & 0xFFU);
  }
  return bytes;
}

}  // namespace jianli
