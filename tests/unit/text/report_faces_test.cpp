// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/report_faces.h"

#include <doctest/doctest.h>

#include "text_fixture.h"

namespace jianli {
namespace {

/// Shapes a text in a style and gives the messages, one a line.
std::string messages(const FontSet& fonts, const TextStyle& style, std::string text,
                     int times = 1) {
  Paragraph paragraph = test_paragraph(std::move(text));
  paragraph.inlines[0].style = style;
  Shaper shaper(fonts);
  Diagnostics diagnostics;
  for (int i = 0; i < times; ++i) shaper.shape(paragraph, diagnostics);
  std::string all;
  for (const Diagnostic& finding : diagnostics.all()) {
    all +=
        finding.message.english() + " [" + std::string(info(finding.rule).name) + "]\n";
  }
  return all;
}

/// Fonts without the bold faces.
FontSet light_fonts() {
  FontManifest manifest = test_manifest();
  std::erase_if(manifest.faces, [](const FontFile& file) { return file.weight == 700; });
  Diagnostics diagnostics;
  return open_fonts({{"body", {"Inter"}, {"Noto Sans CJK"}}}, "zh-Hans", manifest, {},
                    diagnostics);
}

TextStyle bold() {
  TextStyle style = test_style();
  style.weight = 700;
  return style;
}

TEST_CASE("a family without a bold face is named once") {
  CHECK(messages(light_fonts(), bold(), "重点 A 重点", 3) ==
        "the font family `Noto Sans CJK` has no bold face [missing-face]\n"
        "the font family `Inter` has no bold face [missing-face]\n");
  CHECK(messages(test_fonts(), bold(), "重点 A") == "");
}

TEST_CASE("Han is never asked for an italic face") {
  TextStyle style = test_style();
  style.slant = Slant::italic;
  CHECK(messages(test_fonts(), style, "重点 A") == "");
  style.weight = 700;
  CHECK(messages(test_fonts(), style, "重点 A") ==
        "the font family `Inter` has no bold italic face [missing-face]\n");
}

TEST_CASE("a family without small capitals or old-style figures is named") {
  TextStyle style = test_style();
  style.small_caps = true;
  CHECK(messages(test_fonts(), style, "张 San") ==
        "the font family `Inter` has no small capitals [missing-face]\n");
  CHECK(messages(test_fonts(), style, "张 SAN 2021") == "");
  style.small_caps = false;
  style.old_style_figures = true;
  CHECK(messages(test_fonts(), style, "San 2021") ==
        "the font family `Inter` has no old-style figures [missing-face]\n");
}

}  // namespace
}  // namespace jianli
