// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "image/strip_jpeg.h"

#include <algorithm>

#include "image/read_header.h"

namespace jianli {
namespace {

// Markers of ITU-T T.81, table B.1.
constexpr unsigned kStartOfScan = 0xDA, kEndOfImage = 0xD9, kTemporary = 0x01,
                   kApp0 = 0xE0, kApp2 = 0xE2, kApp14 = 0xEE, kApp15 = 0xEF,
                   kComment = 0xFE;

bool is_restart(unsigned marker) { return marker >= 0xD0 && marker <= 0xD7; }

void append_segment(std::string& kept, unsigned marker, std::string_view content) {
  const std::size_t length = content.size() + 2;
  kept += '\xFF';
  kept += static_cast<char>(marker);
  kept += static_cast<char>(length >> 8U);
  kept += static_cast<char>(length & 0xFFU);
  kept += content;
}

/// Appends what of a segment says how the pixels are to be understood.
void keep_segment(std::string& kept, unsigned marker, std::string_view content) {
  constexpr std::string_view kJfif{"JFIF\0", 5}, kIcc{"ICC_PROFILE\0", 12};
  // T.871, 10.1: identifier, version, density, and the sides of a small copy behind them.
  constexpr std::size_t kJfifSize = 12;
  // T.872, 6.5.3: identifier, version, two flags, and how colours were transformed.
  constexpr std::size_t kAdobeSize = 12;
  if (marker == kApp0 && content.starts_with(kJfif) && content.size() >= kJfifSize + 2) {
    append_segment(kept, marker, std::string(content.substr(0, kJfifSize)) + '\0' + '\0');
  } else if (marker == kApp14 && content.starts_with("Adobe")) {
    append_segment(kept, marker, content.substr(0, kAdobeSize));
  } else if (marker == kApp2 && content.starts_with(kIcc)) {
    append_segment(kept, marker, content);
  } else if (marker != kComment && (marker < kApp0 || marker > kApp15)) {
    append_segment(kept, marker, content);
  }
}

/// Where the compressed data of a scan ends: in it a byte 0xFF is followed by 0 or by the
/// number of a restart (T.81, B.1.1.5).
std::size_t end_of_data(std::string_view bytes, std::size_t at) {
  while (true) {
    at = std::min(bytes.find('\xFF', at), bytes.size());
    if (bytes.size() - at < 2) return bytes.size();
    const unsigned next = static_cast<unsigned char>(bytes[at + 1]);
    if (next != 0 && !is_restart(next)) return at;
    at += 2;
  }
}

}  // namespace

std::string strip_jpeg(std::string_view bytes) {
  std::string kept(bytes.substr(0, 2));
  kept.reserve(bytes.size());
  std::size_t at = 2;
  while (true) {
    at = std::min(bytes.find_first_not_of('\xFF', at), bytes.size());
    if (at == bytes.size()) return kept;
    const unsigned marker = static_cast<unsigned char>(bytes[at++]);
    if (marker == kEndOfImage) break;
    if (marker == kTemporary || is_restart(marker)) continue;
    if (bytes.size() - at < 2) return kept;
    const std::size_t length = read_be16(bytes, at);
    if (length < 2 || bytes.size() - at < length) return kept;
    keep_segment(kept, marker, bytes.substr(at + 2, length - 2));
    at += length;
    if (marker != kStartOfScan) continue;
    const std::size_t end = end_of_data(bytes, at);
    kept += bytes.substr(at, end - at);
    at = end;
  }
  kept += "\xFF\xD9";
  return kept;
}

}  // namespace jianli
