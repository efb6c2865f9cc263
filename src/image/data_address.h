// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace jianli {

/// Whether a name is not that of a file but holds the file itself: `data:…` (RFC 2397),
/// as documents of other programs give a picture.
bool is_data_address(std::string_view name);

/// The bytes of such an address; nothing if they are not written in base64 (RFC 4648,
/// §4).
std::optional<std::string> read_data_address(std::string_view address);

}  // namespace jianli
