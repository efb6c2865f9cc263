// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "image/read_header.h"

namespace jianli {

std::uint8_t read_orientation(std::string_view tiff) {
  // TIFF 6.0, §2: byte order, 42, the offset of the first directory; its entries have 12
  // bytes each: tag, type, count, value.
  constexpr std::uint32_t kOrientation = 0x0112, kShort = 3;
  const bool little = tiff.starts_with("II");
  if (!little && !tiff.starts_with("MM")) return 1;
  const auto number = [&](std::size_t at, std::size_t size) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < size; ++i) {
      const std::size_t place = at + (little ? size - 1 - i : i);
      value = value << 8U | static_cast<unsigned char>(tiff[place]);
    }
    return value;
  };
  if (tiff.size() < 8 || number(2, 2) != 42) return 1;
  const std::size_t directory = number(4, 4);
  if (directory > tiff.size() || tiff.size() - directory < 2) return 1;
  const std::size_t count = number(directory, 2);
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t entry = directory + 2 + i * 12;
    if (entry + 12 > tiff.size()) return 1;
    if (number(entry, 2) != kOrientation) continue;
    if (number(entry + 2, 2) != kShort) return 1;
    const std::uint32_t value = number(entry + 8, 2);
    return value >= 1 && value <= 8 ? static_cast<std::uint8_t>(value) : 1;
  }
  return 1;
}

}  // namespace jianli
