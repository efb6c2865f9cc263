// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "layout/pages.h"
#include "text/font_set.h"

namespace jianli::testing {

/// Faces of the test fonts, by their place in `test_fonts()`.
inline constexpr FaceId kInter = 0;          ///< CFF, name-keyed, 2816 units per em
inline constexpr FaceId kNotoSansSc = 1;     ///< CFF, CID-keyed, 1000 units per em
inline constexpr FaceId kJetBrainsMono = 2;  ///< TrueType, 1000 units per em
inline constexpr FaceId kInterBold = 3;
inline constexpr FaceId kNotoSansScBold = 4;

/// The faces above, opened once.
const FontSet& test_fonts();

/// A text item as layout would make it: shaped as a whole in one face, at (x, baseline).
TextItem shape_item(FaceId face, std::string_view utf8, Length x, Length baseline,
                    Length size = Length::points(10));

/// The sum of an item's advances.
Length width_of(const TextItem& item);

/// An A4 page with some items.
Page make_page(std::vector<PageItem> items);

/// A one-page document with some items, titled 简历 and written by 张三.
Pages make_pages(std::vector<PageItem> items);

}  // namespace jianli::testing
