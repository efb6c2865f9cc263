// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "layout/find_links.h"

#include <algorithm>
#include <iterator>

namespace jianli {

const LinkRange* link_at(const ShapedParagraph& shaped, std::uint32_t offset) {
  const auto after = std::upper_bound(
      shaped.links.begin(), shaped.links.end(), offset,
      [](std::uint32_t at, const LinkRange& range) { return at < range.text_begin; });
  if (after == shaped.links.begin()) return nullptr;
  const LinkRange& range = *std::prev(after);
  return offset < range.text_end ? &range : nullptr;
}

std::uint64_t link_number(const ShapedParagraph& shaped, const LinkRange* link) {
  if (link == nullptr) return 0;
  // A paragraph has far fewer links than fit in 32 bits.
  const auto index = static_cast<std::uint64_t>(link - shaped.links.data());
  return (std::uint64_t{shaped.paragraph->number} << 32) + index + 1;
}

std::uint32_t end_of_link(const ShapedParagraph& shaped, std::uint32_t begin,
                          std::uint32_t end) {
  if (shaped.links.empty()) return end;
  const LinkRange* const link = link_at(shaped, shaped.glyphs[begin].text_begin);
  for (std::uint32_t g = begin + 1; g < end; ++g) {
    if (link_at(shaped, shaped.glyphs[g].text_begin) != link) return g;
  }
  return end;
}

}  // namespace jianli
