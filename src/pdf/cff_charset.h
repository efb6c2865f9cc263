// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

namespace jianli {

/// Whether a CFF font program addresses its glyphs by CID (Technical Note 5176, §18).
enum class CffKeys : std::uint8_t { malformed, names, cids };

/// Makes glyph ids and CIDs of a bare CID-keyed CFF program the same by writing the
/// identity over its charset; leaves name-keyed programs alone. A subset keeps the CIDs
/// of the whole font, and viewers disagree about which of the two numbers a code then
/// means.
CffKeys set_identity_charset(std::string& cff);

}  // namespace jianli
