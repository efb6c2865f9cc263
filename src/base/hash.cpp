// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/hash.h"

#include <fmt/format.h>

#include <bit>
#include <cstddef>
#include <cstring>

namespace jianli {
namespace {

// Two lanes with unrelated odd multipliers. Eight bytes a step: the whole file and every
// font program pass through here.
constexpr std::uint64_t kFirstMultiplier = 0x9E3779B97F4A7C15;
constexpr std::uint64_t kSecondMultiplier = 0xC2B2AE3D27D4EB4F;

std::uint64_t read_word(std::string_view bytes, std::size_t at, std::size_t count) {
  std::uint64_t word = 0;
  if (std::endian::native == std::endian::little && count == sizeof word) {
    // One load; byte by byte, which compilers keep at -O2, takes twice the time.
    std::memcpy(&word, bytes.data() + at, sizeof word);
    return word;
  }
  for (std::size_t i = 0; i < count; ++i) {
    word |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[at + i]))
            << (8 * i);
  }
  return word;
}

void mix(Hash& hash, std::uint64_t word) {
  hash[0] = (hash[0] ^ word) * kFirstMultiplier;
  hash[0] ^= hash[0] >> 29;
  hash[1] = (hash[1] + word) * kSecondMultiplier;
  hash[1] ^= hash[1] >> 31;
}

}  // namespace

Hash hash_bytes(std::string_view bytes) {
  Hash hash = {0x243F6A8885A308D3, 0x13198A2E03707344};
  std::size_t at = 0;
  for (; at + 8 <= bytes.size(); at += 8) mix(hash, read_word(bytes, at, 8));
  mix(hash, read_word(bytes, at, bytes.size() - at));
  mix(hash, bytes.size());
  return hash;
}

std::string hexadecimal(const Hash& hash) {
  return fmt::format("{:016X}{:016X}", hash[0], hash[1]);
}

}  // namespace jianli
