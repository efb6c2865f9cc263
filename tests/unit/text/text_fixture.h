// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "text/font_set.h"
#include "text/shaped_paragraph.h"

namespace jianli {

/// The faces of Debian's packages that the tests shape with.
inline FontManifest test_manifest() {
  const std::string noto = "/usr/share/fonts/opentype/noto/";
  const std::string inter = "/usr/share/fonts/opentype/inter/";
  const auto latin = [&](std::uint16_t weight, Slant slant, const std::string& file) {
    return FontFile{"Inter", FontScript::latin, weight,   slant, {inter + file}, {},
                    0,       "fonts-inter",     "OFL-1.1"};
  };
  const auto han = [&](std::uint16_t weight, const std::string& file) {
    return FontFile{"Noto Sans CJK",
                    FontScript::han,
                    weight,
                    Slant::upright,
                    {noto + file},
                    {{"ja", 0}, {"zh-Hans", 2}, {"zh-Hant", 3}, {"zh-Hant-HK", 4}},
                    2,
                    "fonts-noto-cjk",
                    "OFL-1.1"};
  };
  return {{latin(400, Slant::upright, "Inter-Regular.otf"),
           latin(700, Slant::upright, "Inter-Bold.otf"),
           latin(400, Slant::italic, "Inter-Italic.otf"),
           han(400, "NotoSansCJK-Regular.ttc"), han(700, "NotoSansCJK-Bold.ttc")}};
}

/// One role `body`: Inter for Latin, Noto Sans CJK for Han.
inline FontSet test_fonts(std::string_view language = "zh-Hans") {
  Diagnostics diagnostics;
  return open_fonts({{"body", {"Inter"}, {"Noto Sans CJK"}}}, language, test_manifest(),
                    {}, diagnostics);
}

inline TextStyle test_style(Length size = Length::points(10)) {
  TextStyle style;
  style.size = size;
  return style;
}

/// A paragraph of one inline at 10 pt.
inline Paragraph test_paragraph(std::string text, std::string language = "zh-Hans") {
  Paragraph paragraph;
  paragraph.language = language;
  paragraph.leading = Length::points(15);
  paragraph.inlines.push_back({std::move(text), test_style(), language, {}, {}});
  return paragraph;
}

}  // namespace jianli
