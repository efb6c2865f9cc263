// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "text/shaped_paragraph.h"

namespace jianli {

/// The link that a place in the text of a paragraph (UTF-16) belongs to, or null.
const LinkRange* link_at(const ShapedParagraph& shaped, std::uint32_t offset);

/// Tells a link of a paragraph from all others of the document; 0 for none.
std::uint64_t link_number(const ShapedParagraph& shaped, const LinkRange* link);

/// The glyph up to `end` before which the link of glyph `begin` ends, or one begins.
std::uint32_t end_of_link(const ShapedParagraph& shaped, std::uint32_t begin,
                          std::uint32_t end);

}  // namespace jianli
