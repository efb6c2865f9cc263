// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jianli {

/// A character code and the text it stands for; empty for the later glyphs of a cluster.
using CodeText = std::pair<std::uint16_t, std::u16string_view>;

/// A ToUnicode CMap (ISO 32000-1 §9.10.3), uncompressed. Of two entries with one code the
/// first counts.
std::string write_to_unicode(std::vector<CodeText> entries);

}  // namespace jianli
