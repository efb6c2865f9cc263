// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace jianli {

/// How UTF-8 text was damaged: by a program that read its bytes in another encoding and
/// saved what it saw, or by one that replaced what it could not read.
enum class MojibakeKind : std::uint8_t {
  western,  ///< read as Windows-1252, Windows-1254 or ISO 8859-1: å…³äºŽ for 关于
  gbk,      ///< read as GBK: 鍏充簬 for 关于
  replaced,  ///< characters gone for good: 锟斤拷 or U+FFFD
};

/// Damage found in a text.
struct Mojibake {
  MojibakeKind kind = MojibakeKind::western;
  std::size_t begin = 0;  ///< of the first damaged stretch, in bytes
  std::size_t end = 0;
  std::string repaired;   ///< the whole text; U+FFFD for each character that is lost
  bool complete = false;  ///< whether nothing is lost
};

/// Finds damage that cannot be meant, and undoes it as far as the bytes survived.
std::optional<Mojibake> find_mojibake(std::string_view text);

/// Whether a Han character is one that GBK has where UTF-8 has the first two bytes of a
/// Chinese character; in real text they are rare.
bool is_mojibake_han(char32_t character);

/// Repairs text read in a Western encoding.
std::optional<Mojibake> find_western_mojibake(std::string_view text);
/// Repairs text read as GBK.
std::optional<Mojibake> find_gbk_mojibake(std::string_view text);

}  // namespace jianli
