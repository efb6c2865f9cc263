// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace jianli {

/// A fingerprint of bytes for names and identifiers, the same on every machine. It keeps
/// accidents apart, not adversaries.
using Hash = std::array<std::uint64_t, 2>;

/// The fingerprint of a byte string.
Hash hash_bytes(std::string_view bytes);

/// A fingerprint as 32 hexadecimal digits.
std::string hexadecimal(const Hash& hash);

}  // namespace jianli
