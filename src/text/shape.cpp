// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <hb.h>
#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

#include "base/utf8.h"
#include "text/itemize.h"
#include "text/resolve_sides.h"
#include "text/shaped_paragraph.h"
#include "text/trim_marks.h"

namespace jianli {
namespace {

/// The geta mark stands where a character is missing (CLREQ has no rule; printers'
/// custom).
constexpr char16_t kGeta = 0x3013;

bool is_cjk_language(std::string_view language) {
  return language.starts_with("zh") || language.starts_with("ja") ||
         language.starts_with("ko");
}

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
    const std::size_t end =
        i + 1 < inlines.size() ? shaped.inline_begins[i + 1] : shaped.text.size();
    if (!is_cjk_language(inlines[i].language)) continue;
    std::fill(cjk.begin() + shaped.inline_begins[i],
              cjk.begin() + static_cast<std::ptrdiff_t>(end), true);
  }
  return cjk;
}

}  // namespace

/// ICU's iterators are made on first use: opening the rules takes 0.1 ms each.
struct Shaper::Tools {
  explicit Tools(const FontSet& font_set)
      : fonts(font_set), buffer(hb_buffer_create(), hb_buffer_destroy) {}

  icu::BreakIterator& line_iterator(bool has_han) {
    auto& iterator = has_han ? chinese : western;
    if (!iterator) {
      UErrorCode error = U_ZERO_ERROR;
      iterator.reset(icu::BreakIterator::createLineInstance(
          icu::Locale(has_han ? "zh" : "en"), error));
      if (U_FAILURE(error)) throw std::runtime_error("ICU has no line breaking rules");
    }
    return *iterator;
  }

  /// The blank of a mark; measured once a face and language, a dozen times a document.
  MarkBlank blank_of(FaceId face, char32_t mark, const std::string& language) {
    const auto key = std::make_tuple(face, mark, language);
    const auto found = blanks.find(key);
    if (found != blanks.end()) return found->second;
    return blanks[key] = measure_blank(fonts[face], mark, language);
  }

  /// Notes the blanks of all full-width marks of a paragraph.
  void measure_marks(ShapedParagraph& shaped) {
    for (const GlyphRun& run : shaped.runs) {
      if (run.side != Side::han) continue;
      const std::string& language = shaped.paragraph->inlines[run.inline_index].language;
      for (std::uint32_t g = run.glyph_begin; g < run.glyph_end; ++g) {
        Glyph& glyph = shaped.glyphs[g];
        const char32_t character = shaped.text[glyph.text_begin];
        if (glyph.text_end != glyph.text_begin + 1 || !is_trimmable(character)) continue;
        const MarkBlank blank = blank_of(run.face, character, language);
        glyph.blank_left = blank.left;
        glyph.blank_right = blank.right;
      }
    }
  }

  const FontSet& fonts;
  std::map<std::tuple<FaceId, char32_t, std::string>, MarkBlank> blanks;
  std::unique_ptr<hb_buffer_t, decltype(&hb_buffer_destroy)> buffer;
  std::unique_ptr<icu::BreakIterator> chinese, western;
};

namespace {

/// Discourages breaks inside what the document wants whole, and forbids them before a
/// separator that stands between spaces: a line may end with ` |` but not begin with it.
void keep_together(ShapedParagraph& shaped) {
  const auto& inlines = shaped.paragraph->inlines;
  for (std::size_t i = 0; i < inlines.size(); ++i) {
    if (!inlines[i].whole) continue;
    const bool joined = i > 0 && inlines[i - 1].whole;
    const std::size_t begin = shaped.inline_begins[i] + (joined ? 0 : 1);
    const std::size_t end =
        i + 1 < inlines.size() ? shaped.inline_begins[i + 1] : shaped.text.size();
    for (std::size_t at = begin; at < end; ++at) {
      BreakKind& kind = shaped.breaks[at];
      if (kind == BreakKind::allowed) kind = BreakKind::discouraged;
    }
  }
  for (std::size_t at = 1; at + 1 < shaped.text.size(); ++at) {
    const char16_t c = shaped.text[at];
    const bool lone = shaped.text[at - 1] == ' ' && shaped.text[at + 1] == ' ';
    if (lone && (c == '|' || c == u'·')) shaped.breaks[at] = BreakKind::forbidden;
  }
}

/// UAX #14 breaks. The Chinese rules serve every paragraph with Han, whatever its
/// language: with the English ones no break is found before an opening quote that follows
/// Han.
void find_breaks(ShapedParagraph& shaped, icu::BreakIterator& iterator) {
  shaped.breaks.assign(shaped.text.size() + 1, BreakKind::forbidden);
  UErrorCode error = U_ZERO_ERROR;
  UText text = UTEXT_INITIALIZER;
  utext_openUChars(&text, shaped.text.data(),
                   static_cast<std::int64_t>(shaped.text.size()), &error);
  iterator.setText(&text, error);
  for (int at = iterator.first(); at != icu::BreakIterator::DONE; at = iterator.next()) {
    const bool hard = iterator.getRuleStatus() >= UBRK_LINE_HARD;
    shaped.breaks[static_cast<std::size_t>(at)] =
        hard ? BreakKind::mandatory : BreakKind::allowed;
  }
  keep_together(shaped);
  shaped.breaks.front() = BreakKind::forbidden;
  shaped.breaks.back() = BreakKind::mandatory;
  utext_close(&text);
}

/// OpenType features of a style. Contextual alternates are off: Inter's turn `->` and
/// `3x4` into other characters, while plain writing has to come out plain.
std::vector<hb_feature_t> features_of(const TextStyle& style, const Face& face) {
  const auto feature = [](hb_tag_t tag, std::uint32_t value) {
    return hb_feature_t{tag, value, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END};
  };
  std::vector<hb_feature_t> features{feature(HB_TAG('c', 'a', 'l', 't'), 0)};
  if (style.tabular_figures) features.push_back(feature(HB_TAG('t', 'n', 'u', 'm'), 1));
  // Letters of a fixed pitch stay single: `->` in code is two characters.
  if (face.metrics.fixed_pitch)
    features.push_back(feature(HB_TAG('l', 'i', 'g', 'a'), 0));
  return features;
}

/// The language HarfBuzz is told: Western text in a Chinese paragraph is English to its
/// face, and Han in a Western paragraph is simplified Chinese.
hb_language_t shaping_language(const std::string& language, Side side) {
  const bool cjk = is_cjk_language(language);
  const std::string_view used = side == Side::han
                                    ? (cjk ? std::string_view(language) : "zh-Hans")
                                    : (cjk ? "en" : std::string_view(language));
  return hb_language_from_string(used.data(), static_cast<int>(used.size()));
}

/// Shapes one segment and appends its run and glyphs.
void shape_segment(const TextSegment& segment, const FontSet& fonts, hb_buffer_t* buffer,
                   ShapedParagraph& shaped) {
  const Inline& part = shaped.paragraph->inlines[segment.inline_index];
  const Face& face = fonts[segment.face];
  const auto length = static_cast<int>(segment.text_end - segment.text_begin);
  hb_buffer_clear_contents(buffer);
  hb_buffer_set_direction(buffer, HB_DIRECTION_LTR);
  hb_buffer_set_script(buffer, static_cast<hb_script_t>(segment.script));
  hb_buffer_set_language(buffer, shaping_language(part.language, segment.side));
  hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS);
  if (segment.replaced) {
    const std::uint16_t geta = kGeta;
    hb_buffer_add_utf16(buffer, &geta, 1, 0, 1);
  } else {
    hb_buffer_add_utf16(buffer,
                        reinterpret_cast<const std::uint16_t*>(shaped.text.data()),
                        static_cast<int>(shaped.text.size()), segment.text_begin, length);
  }
  const std::vector<hb_feature_t> features = features_of(part.style, face);
  hb_shape(face.font.get(), buffer, features.data(),
           static_cast<unsigned>(features.size()));

  unsigned count = 0;
  const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
  const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer, &count);
  GlyphRun run;
  run.face = segment.face;
  run.side = segment.side;
  run.inline_index = segment.inline_index;
  run.text_begin = segment.text_begin;
  run.text_end = segment.text_end;
  run.glyph_begin = static_cast<std::uint32_t>(shaped.glyphs.size());
  for (unsigned i = 0; i < count; ++i) {
    Glyph glyph;
    glyph.id = infos[i].codepoint;
    glyph.advance = positions[i].x_advance;
    glyph.x_offset = positions[i].x_offset;
    glyph.y_offset = positions[i].y_offset;
    glyph.text_begin = segment.replaced ? segment.text_begin : infos[i].cluster;
    glyph.text_end = glyph.text_begin;
    shaped.glyphs.push_back(glyph);
  }
  // A cluster's text belongs to its first glyph; it reaches to the next cluster.
  std::uint32_t end = segment.text_end;
  for (auto i = static_cast<std::uint32_t>(shaped.glyphs.size());
       i-- > run.glyph_begin;) {
    Glyph& glyph = shaped.glyphs[i];
    const bool first =
        i == run.glyph_begin || shaped.glyphs[i - 1].text_begin != glyph.text_begin;
    if (!first) continue;
    glyph.text_end = end;
    end = glyph.text_begin;
  }
  run.glyph_end = static_cast<std::uint32_t>(shaped.glyphs.size());
  shaped.runs.push_back(run);
}

}  // namespace

Shaper::Shaper(const FontSet& fonts) : tools_(std::make_unique<Tools>(fonts)) {}
Shaper::~Shaper() = default;

ShapedParagraph Shaper::shape(const Paragraph& paragraph, Diagnostics& diagnostics) {
  ShapedParagraph shaped;
  shaped.paragraph = &paragraph;
  gather_text(paragraph, shaped);
  if (shaped.text.empty()) return shaped;
  shaped.glyphs.reserve(shaped.text.size());
  shaped.sides = resolve_sides(shaped.text, cjk_units(shaped));
  const bool has_han = std::find(shaped.sides.begin(), shaped.sides.end(), Side::han) !=
                       shaped.sides.end();
  find_breaks(shaped, tools_->line_iterator(has_han));
  for (const TextSegment& segment : itemize(shaped, tools_->fonts, diagnostics)) {
    shape_segment(segment, tools_->fonts, tools_->buffer.get(), shaped);
  }
  tools_->measure_marks(shaped);
  trim_adjacent_marks(shaped);
  return shaped;
}

Span place_of(const ShapedParagraph& paragraph, std::uint32_t begin, std::uint32_t end) {
  const auto& begins = paragraph.inline_begins;
  if (begins.empty()) return {};
  const auto after = std::upper_bound(begins.begin(), begins.end(), begin);
  const auto index = static_cast<std::size_t>(after - begins.begin()) - 1;
  const Inline& part = paragraph.paragraph->inlines[index];
  if (part.span.size() != part.text.size()) return part.span;
  const std::u16string_view text(paragraph.text);
  const std::size_t from =
      to_utf8(text.substr(begins[index], begin - begins[index])).size();
  const std::size_t length = to_utf8(text.substr(begin, end - begin)).size();
  return part.span.part(from, from + length);
}

}  // namespace jianli
