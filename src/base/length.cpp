// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/length.h"

#include <array>

namespace jianli {
namespace {

/// 2^16 units a point, over the decimals we read: units = millionths × numerator /
/// denominator, in lowest terms, so that the product below fits in 63 bits.
struct Unit {
  std::string_view name;
  std::int64_t numerator;
  std::int64_t denominator;
};
constexpr std::array<Unit, 4> kUnits = {{
    {"pt", 1024, 15625},
    {"mm", 73728, 396875},  // 1 in = 25.4 mm = 72 pt
    {"cm", 737280, 396875},
    {"in", 73728, 15625},
}};

/// 2^63 / 737280 millionths, rounded down: over 12 million centimetres.
constexpr std::int64_t kMaxMillionths = 12'000'000'000'000;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Reads a decimal number as millionths and removes it from `text`.
std::optional<std::int64_t> take_millionths(std::string_view& text) {
  std::size_t i = 0;
  std::int64_t value = 0;
  const auto take_digit = [&] {
    value = value * 10 + (text[i++] - '0');
    return value <= kMaxMillionths;
  };
  if (text.empty() || !is_digit(text[0])) return std::nullopt;
  while (i < text.size() && is_digit(text[i])) {
    if (!take_digit()) return std::nullopt;
  }
  int decimals = 0;
  if (i < text.size() && text[i] == '.') {
    ++i;
    while (i < text.size() && is_digit(text[i]) && decimals < 6) {
      if (!take_digit()) return std::nullopt;
      ++decimals;
    }
    if (decimals == 0) return std::nullopt;
  }
  for (; decimals < 6; ++decimals) {
    value *= 10;
    if (value > kMaxMillionths) return std::nullopt;
  }
  text.remove_prefix(i);
  return value;
}

std::optional<std::uint8_t> hex_digit(char c) {
  if (is_digit(c)) return static_cast<std::uint8_t>(c - '0');
  if (c >= 'a' && c <= 'f') return static_cast<std::uint8_t>(c - 'a' + 10);
  if (c >= 'A' && c <= 'F') return static_cast<std::uint8_t>(c - 'A' + 10);
  return std::nullopt;
}

}  // namespace

std::optional<Length> read_length(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  const std::optional<std::int64_t> millionths = take_millionths(text);
  if (!millionths) return std::nullopt;
  for (const Unit& unit : kUnits) {
    if (text != unit.name) continue;
    const Length length = Length{*millionths}.scaled(unit.numerator, unit.denominator);
    return negative ? -length : length;
  }
  return std::nullopt;
}

std::optional<Color> read_color(std::string_view text) {
  if (!text.starts_with('#') || (text.size() != 4 && text.size() != 7))
    return std::nullopt;
  text.remove_prefix(1);
  const bool is_short = text.size() == 3;
  std::array<std::uint8_t, 3> channels = {};
  for (std::size_t i = 0; i < 3; ++i) {
    const auto high = hex_digit(text[is_short ? i : 2 * i]);
    const auto low = hex_digit(text[is_short ? i : 2 * i + 1]);
    if (!high || !low) return std::nullopt;
    channels[i] = static_cast<std::uint8_t>(*high * 16 + *low);
  }
  return Color{channels[0], channels[1], channels[2]};
}

std::string to_string(Length length) {
  const bool negative = length.units < 0;
  const auto units = negative ? 0 - static_cast<std::uint64_t>(length.units)
                              : static_cast<std::uint64_t>(length.units);
  // Whole points and the rest apart, so that no length overflows.
  std::uint64_t whole = units / 65536;
  std::uint64_t thousandths = ((units % 65536) * 1000 + 32768) / 65536;
  if (thousandths == 1000) {
    ++whole;
    thousandths = 0;
  }
  std::string text = std::to_string(whole);
  if (thousandths != 0) {
    std::string decimals = std::to_string(1000 + thousandths).substr(1);
    decimals.erase(decimals.find_last_not_of('0') + 1);
    text += '.' + decimals;
  }
  return negative && (whole != 0 || thousandths != 0) ? '-' + text : text;
}

std::string to_string(Color color) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string text = "#";
  for (const std::uint8_t channel : {color.red, color.green, color.blue}) {
    text += kDigits[channel / 16];
    text += kDigits[channel % 16];
  }
  return text;
}

}  // namespace jianli
