// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace jianli {

/// The characters that the codes of a simple font stand for, as UTF-8; empty: none is
/// known.
using SimpleEncoding = std::array<std::string, 256>;

/// `WinAnsiEncoding` and its like; of another name that of fonts without one,
/// `StandardEncoding`.
SimpleEncoding named_encoding(std::string_view name);

/// The characters of a glyph by its name in the Adobe Glyph List, or as `uni4E2D` and
/// `u1F600`; empty if it says nothing.
std::string characters_of_glyph(std::string_view name);

}  // namespace jianli
