// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
// Formulas: any UTF-8 is read or refused with mistakes that lie in it, and what was
// understood is set with every character of the source in one glyph.
#include "base/utf8.h"
#include "math/read_math.h"
#include "text/shaped_paragraph.h"

namespace {

jianli::FontSet open_math() {
  jianli::FontManifest manifest;
  jianli::FontFile file;
  file.family = "Math";
  file.files = {
      "/usr/share/texmf/fonts/opentype/public/tex-gyre-math/texgyrepagella-math.otf"};
  manifest.faces.push_back(file);
  jianli::Diagnostics diagnostics;
  return jianli::open_fonts({{"body", {"Math"}, {}}, {"math", {"Math"}, {}}}, "en",
                            manifest, {}, diagnostics);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const jianli::FontSet kFonts = open_math();
  const std::string_view tex(reinterpret_cast<const char*>(data), size);
  if (jianli::first_invalid_utf8(tex) != std::string_view::npos) return 0;
  const jianli::MathReading reading = jianli::read_math(tex);
  for (const jianli::MathError& error : reading.errors) {
    if (error.begin > error.end || error.end > size) __builtin_trap();
  }
  jianli::dump(reading.list);
  if (tex.empty()) return 0;
  jianli::Paragraph paragraph;
  paragraph.language = "en";
  jianli::Inline part;
  part.text = tex;
  part.kind = jianli::InlineKind::math;
  part.language = "en";
  part.style.size = jianli::Length::points(10);
  paragraph.inlines.push_back(part);
  jianli::Shaper shaper(kFonts);
  jianli::Diagnostics diagnostics;
  const jianli::ShapedParagraph shaped = shaper.shape(paragraph, diagnostics);
  std::uint32_t at = 0;
  for (const jianli::Glyph& glyph : shaped.glyphs) {
    if (glyph.advance < 0 || glyph.text_begin > at) __builtin_trap();
    if (glyph.text_end == glyph.text_begin) continue;
    if (glyph.text_begin != at) __builtin_trap();
    at = glyph.text_end;
  }
  if (!shaped.glyphs.empty() && at != shaped.text.size()) __builtin_trap();
  return 0;
}
