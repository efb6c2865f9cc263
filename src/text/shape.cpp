// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <hb.h>

#include <algorithm>

#include "base/language.h"
#include "base/utf8.h"
#include "text/find_marks.h"
#include "text/itemize.h"
#include "text/report_faces.h"
#include "text/resolve_sides.h"
#include "text/rule_text.h"
#include "text/set_formula.h"
#include "text/shape_segment.h"
#include "text/shaped_paragraph.h"
#include "text/shaping_memory.h"

namespace jianli {
namespace {

/// Joins the inlines' texts and notes where each begins and what is linked.
void gather_text(const Paragraph& paragraph, ShapedParagraph& shaped) {
  for (std::size_t i = 0; i < paragraph.inlines.size(); ++i) {
    const Inline& part = paragraph.inlines[i];
    const auto begin = static_cast<std::uint32_t>(shaped.text.size());
    shaped.inline_begins.push_back(begin);
    shaped.text += to_utf16(part.text);
    const auto end = static_cast<std::uint32_t>(shaped.text.size());
    if (part.link.empty() || begin == end) continue;
    std::vector<LinkRange>& links = shaped.links;
    const bool continues = !links.empty() && links.back().text_end == begin &&
                           paragraph.inlines[links.back().inline_index].link == part.link;
    if (continues) {
      links.back().text_end = end;
    } else {
      links.push_back({begin, end, static_cast<std::uint32_t>(i)});
    }
  }
}

std::vector<bool> cjk_units(const ShapedParagraph& shaped) {
  std::vector<bool> cjk(shaped.text.size());
  const auto& inlines = shaped.paragraph->inlines;
  for (std::size_t i = 0; i < inlines.size(); ++i) {
    if (!is_cjk_language(inlines[i].language)) continue;
    std::fill(cjk.begin() + shaped.inline_begins[i], cjk.begin() + shaped.inline_end(i),
              true);
  }
  return cjk;
}

/// Bytes of UTF-8 that part of a text takes. A paragraph may have thousands of findings,
/// so that it is not worth converting for each.
std::size_t count_bytes(const std::u16string& text, std::size_t begin, std::size_t end) {
  std::size_t bytes = 0;
  for (std::size_t i = begin; i < end; ++i) {
    const char16_t unit = text[i];
    const bool half = unit >= 0xD800 && unit < 0xE000;
    bytes += unit < 0x80 ? 1 : unit < 0x800 || half ? 2 : 3;
  }
  return bytes;
}

}  // namespace

/// What is made once and used for all paragraphs.
struct Shaper::Tools {
  Tools(const FontSet& font_set, ShapingMemory* kept)
      : fonts(font_set),
        own(kept != nullptr ? nullptr : std::make_unique<ShapingMemory>()),
        memory(kept != nullptr ? *kept : *own),
        buffer(hb_buffer_create(), hb_buffer_destroy) {}

  const FontSet& fonts;
  std::unique_ptr<ShapingMemory> own;
  ShapingMemory& memory;
  std::set<std::string> reported;  ///< faces that lack something, once a document
  std::unique_ptr<hb_buffer_t, decltype(&hb_buffer_destroy)> buffer;
  std::unique_ptr<MathFace> math_face = MathFace::open(fonts);
};

Shaper::Shaper(const FontSet& fonts, ShapingMemory* kept)
    : tools_(std::make_unique<Tools>(fonts, kept)) {}
Shaper::~Shaper() = default;

ShapedParagraph Shaper::shape(const Paragraph& paragraph, Diagnostics& diagnostics) {
  ShapedParagraph shaped;
  shaped.paragraph = &paragraph;
  gather_text(paragraph, shaped);
  if (shaped.text.empty()) return shaped;
  shaped.glyphs.reserve(shaped.text.size());
  const std::u16string characters = rule_text(shaped);
  shaped.sides = resolve_sides(characters, cjk_units(shaped));
  find_breaks(shaped, characters, tools_->memory.iterators);
  const FormulaTools formula_tools{tools_->fonts, tools_->memory.coverage,
                                   tools_->buffer.get(), diagnostics};
  std::uint32_t inline_index = 0;
  const auto set_formulas_before = [&](std::uint32_t end) {
    for (; inline_index < paragraph.inlines.size() &&
           shaped.inline_begins[inline_index] < end;
         ++inline_index) {
      if (paragraph.inlines[inline_index].kind != InlineKind::math) continue;
      set_formula(inline_index, formula_tools, tools_->math_face.get(), shaped);
    }
  };
  for (const TextSegment& segment :
       itemize(shaped, tools_->fonts, tools_->memory.coverage, diagnostics)) {
    set_formulas_before(segment.text_begin);
    shape_segment(segment, tools_->fonts, tools_->buffer.get(), shaped,
                  &tools_->memory.words);
  }
  set_formulas_before(static_cast<std::uint32_t>(shaped.text.size()));
  find_marks(shaped, tools_->fonts, tools_->memory.blanks);
  report_faces(shaped, tools_->fonts, tools_->reported, diagnostics);
  return shaped;
}

Span place_of(const ShapedParagraph& paragraph, std::uint32_t begin, std::uint32_t end) {
  const auto& begins = paragraph.inline_begins;
  if (begins.empty()) return {};
  const std::size_t index = paragraph.inline_at(begin);
  const Inline& part = paragraph.paragraph->inlines[index];
  if (part.span.size() != part.text.size()) return part.span;
  const std::size_t from = count_bytes(paragraph.text, begins[index], begin);
  return part.span.part(from, from + count_bytes(paragraph.text, begin, end));
}

}  // namespace jianli
