// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "base/utf8.h"
#include "text/shaped_paragraph.h"

namespace jianli {

std::string dump(const ShapedParagraph& paragraph, const FontSet& fonts) {
  std::string out;
  const std::u16string_view text(paragraph.text);
  for (const GlyphRun& run : paragraph.runs) {
    const Face& face = fonts[run.face];
    out +=
        fmt::format("run {} {} \"{}\"\n", face.metrics.postscript_name,
                    run.side == Side::han ? "han" : "latin",
                    to_utf8(text.substr(run.text_begin, run.text_end - run.text_begin)));
    for (std::uint32_t g = run.glyph_begin; g < run.glyph_end; ++g) {
      const Glyph& glyph = paragraph.glyphs[g];
      out += fmt::format(
          "  {} advance {} offset {},{} \"{}\"\n", glyph.id, glyph.advance,
          glyph.x_offset, glyph.y_offset,
          to_utf8(text.substr(glyph.text_begin, glyph.text_end - glyph.text_begin)));
    }
  }
  return out;
}

}  // namespace jianli
