// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jianli {

/// The value of a property of a namespace in an XMP packet, as an attribute or an
/// element; empty if it is absent.
std::string find_property(std::string_view packet, std::string_view space,
                          std::string_view property);

/// The standards that an XMP packet claims: `PDF/A-2a`, `PDF/UA-1`.
std::vector<std::string> read_claims(std::string_view packet);

}  // namespace jianli
