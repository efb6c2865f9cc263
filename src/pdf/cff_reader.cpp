// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/cff_reader.h"

#include <utility>

namespace jianli {

std::uint32_t CffReader::number(int size) {
  std::uint32_t value = 0;
  for (int i = 0; i < size; ++i) {
    if (at >= bytes.size()) {
      failed = true;
      return 0;
    }
    value = value << 8 | static_cast<unsigned char>(bytes[at++]);
  }
  return value;
}

std::optional<CffIndex> read_cff_index(std::string_view cff, std::size_t begin) {
  CffReader reader{cff, begin};
  const std::uint32_t count = reader.number(2);
  if (reader.failed) return std::nullopt;
  if (count == 0) return CffIndex{{}, reader.at};
  const int offset_size = static_cast<int>(reader.number(1));
  if (reader.failed || offset_size < 1 || offset_size > 4) return std::nullopt;
  const std::size_t width = static_cast<std::size_t>(offset_size);
  // Offsets count from the byte before the data.
  const std::size_t base = reader.at + (count + 1) * width - 1;
  CffIndex index;
  if (base > cff.size()) return std::nullopt;
  index.bounds.reserve(count + 1);
  for (std::uint32_t i = 0; i <= count; ++i) {
    const std::size_t bound = base + reader.number(offset_size);
    const std::size_t least = i == 0 ? base + 1 : index.bounds.back();
    if (reader.failed || bound < least || bound > cff.size()) return std::nullopt;
    index.bounds.push_back(bound);
  }
  index.end = index.bounds.back();
  return index;
}

std::optional<std::vector<CffEntry>> read_cff_dict(std::string_view dict) {
  constexpr std::uint32_t kEscape = 12;
  std::vector<CffEntry> entries;
  CffReader reader{dict};
  CffEntry entry;
  std::size_t begin = 0;
  while (reader.at < dict.size() && !reader.failed) {
    const std::uint32_t b = reader.number(1);
    if (b == 28) {
      entry.operands.push_back(static_cast<std::int16_t>(reader.number(2)));
    } else if (b == 29) {
      entry.operands.push_back(static_cast<std::int32_t>(reader.number(4)));
    } else if (b == 30) {  // a real number: nibbles up to 0xF
      std::uint32_t pair = 0;
      do {
        pair = reader.number(1);
      } while (!reader.failed && (pair & 0xF) != 0xF && (pair >> 4) != 0xF);
      entry.operands.push_back(0);
    } else if (b >= 32 && b <= 246) {
      entry.operands.push_back(std::int64_t{b} - 139);
    } else if (b >= 247 && b <= 250) {
      entry.operands.push_back((std::int64_t{b} - 247) * 256 + reader.number(1) + 108);
    } else if (b >= 251 && b <= 254) {
      entry.operands.push_back(-(std::int64_t{b} - 251) * 256 - reader.number(1) - 108);
    } else {
      entry.operation = b == kEscape ? b << 8 | reader.number(1) : b;
      entry.bytes = dict.substr(begin, reader.at - begin);
      entries.push_back(std::exchange(entry, {}));
      begin = reader.at;
    }
  }
  if (reader.failed) return std::nullopt;
  return entries;
}

}  // namespace jianli
