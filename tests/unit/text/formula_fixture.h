// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <fmt/format.h>

#include <memory>
#include <string>

#include "base/utf8.h"
#include "text/math_metrics.h"
#include "text_fixture.h"

namespace jianli {

/// The test fonts, Pagella for Western text, and a role `math` with TeX Gyre Pagella
/// Math, of 1000 units an em: letters of text and formulas are of one size.
inline FontSet formula_fonts(const std::string& text = "TeX Gyre Pagella",
                             std::string_view language = "zh-Hans") {
  FontManifest manifest = test_manifest();
  FontFile math;
  math.family = "TeX Gyre Pagella Math";
  math.files = {
      "/usr/share/texmf/fonts/opentype/public/tex-gyre-math/texgyrepagella-math.otf"};
  FontFile words;
  words.family = "TeX Gyre Pagella";
  words.files = {
      "/usr/share/texmf/fonts/opentype/public/tex-gyre/texgyrepagella-regular.otf"};
  manifest.faces.push_back(math);
  manifest.faces.push_back(words);
  Diagnostics diagnostics;
  return open_fonts(
      {{"body", {text}, {"Noto Sans CJK"}}, {"math", {"TeX Gyre Pagella Math"}, {}}},
      language, manifest, {}, diagnostics);
}

/// A paragraph with a formula, shaped. `text` is writing with formulas between dollars,
/// in a family of Western letters.
struct ShapedFormula {
  FontSet fonts;
  Shaper shaper{fonts};
  Diagnostics diagnostics;
  Paragraph paragraph;
  ShapedParagraph shaped;

  explicit ShapedFormula(std::string_view text,
                         const std::string& family = "TeX Gyre Pagella")
      : fonts(formula_fonts(family)) {
    paragraph = test_paragraph("");
    const Inline pattern = paragraph.inlines.front();
    paragraph.inlines.clear();
    bool math = false;
    for (std::size_t begin = 0; begin <= text.size();) {
      const std::size_t end = std::min(text.find('$', begin), text.size());
      if (end > begin) {
        Inline part = pattern;
        part.text = text.substr(begin, end - begin);
        part.kind = math ? InlineKind::math : InlineKind::writing;
        paragraph.inlines.push_back(std::move(part));
      }
      math = !math;
      begin = end + 1;
    }
    shaped = shaper.shape(paragraph, diagnostics);
  }
  ShapedFormula(const ShapedFormula&) = delete;
  ShapedFormula& operator=(const ShapedFormula&) = delete;
};

/// Every glyph of the first formula as `character@x,y`, in 1/1000 em from the formula's
/// begin, `*scale` where it is smaller; bars as `bar@x,y+width/thickness`; its width.
inline std::string places(std::string_view tex,
                          const std::string& family = "TeX Gyre Pagella") {
  const ShapedFormula set("$" + std::string(tex) + "$", family);
  const ShapedParagraph& shaped = set.shaped;
  if (shaped.formulas.empty()) return "nothing";
  const Formula& formula = shaped.formulas.front();
  std::string out;
  double pen = 0;
  auto space = formula.spaces.begin();
  auto bar = formula.bars.begin();
  std::string bars;
  for (const GlyphRun& run : shaped.runs) {
    const double unit = run.scale / (1.0 * set.fonts[run.face].metrics.units_per_em);
    for (std::uint32_t g = run.glyph_begin; g < run.glyph_end; ++g) {
      const Glyph& glyph = shaped.glyphs[g];
      std::string character;
      const char32_t c = formula.characters[g - formula.glyph_begin];
      if (c == 0) character = "+";
      if (c != 0) append_utf8(character, c);
      out += fmt::format("{}@{:.0f},{:.0f}", character, pen + glyph.x_offset * unit,
                         glyph.y_offset * unit);
      if (run.scale != 1000) out += fmt::format("*{}", run.scale);
      out += ' ';
      for (; bar != formula.bars.end() && bar->glyph == g; ++bar) {
        bars += fmt::format("bar@{:.0f},{}+{}/{} ", pen + bar->x, bar->y, bar->width,
                            bar->thickness);
      }
      pen += glyph.advance * unit;
      if (space != formula.spaces.end() && space->glyph == g) {
        pen += space->width * unit;
        out += "| ";
        ++space;
      }
    }
  }
  return out + bars + fmt::format("={:.0f}", pen);
}

}  // namespace jianli
