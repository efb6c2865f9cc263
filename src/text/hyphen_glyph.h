// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "text/font_set.h"

namespace jianli {

/// The hyphen that ends a line; the advance is in font units.
struct HyphenGlyph {
  std::uint32_t id = 0;
  std::int32_t advance = 0;
  char32_t character = 0;
};

/// A face's hyphen: U+2010 if it has one, else `-`.
HyphenGlyph find_hyphen(const Face& face);

}  // namespace jianli
