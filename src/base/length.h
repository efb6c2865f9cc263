// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace jianli {

/// A distance in 1/65536 pt (1 pt = 1/72 inch). Integer, so that layout is the same on
/// every machine; 2^63 units are far beyond any page.
struct Length {
  std::int64_t units = 0;

  /// `n` whole points.
  static constexpr Length points(std::int64_t n) { return {n * 65536}; }
  /// `n` thousandths of a point, rounded to the nearest unit.
  static constexpr Length millipoints(std::int64_t n) {
    return {(n * 65536 + (n < 0 ? -500 : 500)) / 1000};
  }
  /// This length × numerator / denominator, rounded half away from zero. The product must
  /// stay below 2^63: a page (2^26 units) times 2^36.
  [[nodiscard]] constexpr Length scaled(std::int64_t numerator,
                                        std::int64_t denominator) const {
    const std::int64_t product = units * numerator;
    const std::int64_t half = denominator / 2;
    return {(product < 0 ? product - half : product + half) / denominator};
  }

  // clang-tidy 14 takes the 0 inside a defaulted <=> for a null pointer.
  friend constexpr auto operator<=>(Length,
                                    Length) = default;  // NOLINT(modernize-use-nullptr)
  friend constexpr Length operator+(Length a, Length b) { return {a.units + b.units}; }
  friend constexpr Length operator-(Length a, Length b) { return {a.units - b.units}; }
  friend constexpr Length operator-(Length a) { return {-a.units}; }
  friend constexpr Length operator*(Length a, std::int64_t n) { return {a.units * n}; }
  friend constexpr Length operator/(Length a, std::int64_t n) { return {a.units / n}; }
  constexpr Length& operator+=(Length b) {
    units += b.units;
    return *this;
  }
  constexpr Length& operator-=(Length b) {
    units -= b.units;
    return *this;
  }
};

/// A rectangle; x grows to the right and y downwards from the page's top left corner.
struct Rect {
  Length x, y, width, height;
  friend bool operator==(const Rect&, const Rect&) = default;
};

/// A colour in sRGB, one byte a channel.
struct Color {
  std::uint8_t red = 0, green = 0, blue = 0;
  friend bool operator==(const Color&, const Color&) = default;
};

/// Reads `10pt`, `18mm`, `1.8cm` or `0.5in` exactly (at most six decimals); nothing if
/// the text is not a length.
std::optional<Length> read_length(std::string_view text);
/// Reads `#rgb` or `#rrggbb`; nothing if the text is no colour.
std::optional<Color> read_color(std::string_view text);
/// A length in points with three decimals and no trailing zeros: `10.5`.
std::string to_string(Length length);
/// A colour as `#rrggbb`.
std::string to_string(Color color);

}  // namespace jianli
