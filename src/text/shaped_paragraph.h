// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "compose/document.h"
#include "text/font_set.h"

namespace jianli {

/// A glyph as HarfBuzz gives it, in font units.
struct Glyph {
  std::uint32_t id = 0;
  std::int32_t advance = 0;
  std::int32_t x_offset = 0, y_offset = 0;
  std::uint32_t text_begin = 0;  ///< its cluster, as UTF-16 offsets in the paragraph
  std::uint32_t text_end = 0;    ///< equal to begin for all but a cluster's first glyph
};

/// Whether a character is set as Western or as Chinese text: it decides the face, the gap
/// between the two and the punctuation's width.
enum class Side : std::uint8_t { latin, han };

/// Glyphs of one face, style, script and language.
struct GlyphRun {
  FaceId face = 0;
  Side side = Side::latin;
  /// Of the inline's size, in 1/1000: scripts of a formula, Latin faces beside Han ones.
  std::uint16_t scale = 1000;
  std::uint32_t inline_index = 0;  ///< into `Paragraph::inlines`, for style and place
  std::uint32_t glyph_begin = 0, glyph_end = 0;
  std::uint32_t text_begin = 0, text_end = 0;
};

/// What may happen between two characters, from never to always.
enum class BreakKind : std::uint8_t {
  forbidden,
  last_resort,  ///< only where the token it cuts is wider than the measure
  discouraged,  ///< inside what the document wants whole
  formula,      ///< behind a relation or an operator of a formula
  hyphen,       ///< inside a word; the line then ends with a hyphen
  allowed,
  mandatory
};

/// The kinds of full-width marks that give way at different steps (CLREQ, procedures for
/// inter-character spacing reduction).
enum class MarkKind : std::uint8_t {
  opening,
  closing,
  comma,
  final_stop,
  colon,
  interpunct
};

/// A full-width mark and the blank it can do without, in font units. What a neighbouring
/// mark takes away is gone from its glyph's advance already.
struct Mark {
  std::uint32_t glyph = 0;  ///< into `ShapedParagraph::glyphs`
  MarkKind kind = MarkKind::comma;
  std::int32_t blank_left = 0, blank_right = 0;  ///< still there inside a line
  std::int32_t trim_start = 0, trim_end = 0;     ///< lost at the start, end of a line
  std::int32_t hang = 0;  ///< the rest of its room: may stand outside a line's end
  std::int32_t shrink_before = 0, shrink_after = 0;  ///< given up in a tight line
};

/// A bar of a formula (of a fraction, a root), in font units of its run's face at full
/// size; y grows upwards from the baseline.
struct FormulaBar {
  std::uint32_t glyph = 0;  ///< x counts from this glyph's origin, before its offset
  std::int32_t x = 0, y = 0, width = 0, thickness = 0;
};

/// Room between two parts of a formula where a line may end; it vanishes there. In the
/// units of its glyph's advance, of which it is no part.
struct FormulaSpace {
  std::uint32_t glyph = 0;  ///< the room is behind it
  std::int32_t width = 0;
};

/// A formula among the text: what readers of the file are told instead of its glyphs.
struct Formula {
  std::uint32_t text_begin = 0, text_end = 0;  ///< its source
  std::uint32_t glyph_begin = 0, glyph_end = 0;
  std::vector<char32_t> characters;  ///< what each glyph shows; 0: none of its own
  std::vector<FormulaBar> bars;
  std::int32_t height = 0, depth = 0;  ///< above and below the baseline, 1/1000 em
  std::vector<FormulaSpace> spaces;    ///< one for each break inside
};

/// A stretch of text that leads somewhere when clicked.
struct LinkRange {
  std::uint32_t text_begin = 0, text_end = 0;
  std::uint32_t inline_index = 0;
};

/// A paragraph shaped once, in font units: sizes are applied when its lines are made, so
/// that it can be set at any size and measure without shaping again.
struct ShapedParagraph {
  const Paragraph* paragraph = nullptr;
  std::u16string text;
  std::vector<Side> sides;                   ///< one a UTF-16 unit of `text`
  std::vector<BreakKind> breaks;             ///< before each unit of `text`; size + 1; of
                                             ///< hyphens only the author's soft ones
  std::vector<std::uint32_t> inline_begins;  ///< UTF-16 offset where each inline begins
  std::vector<GlyphRun> runs;
  std::vector<Glyph> glyphs;
  std::vector<Mark> marks;        ///< in the order of their glyphs
  std::vector<Formula> formulas;  ///< in order
  std::vector<LinkRange> links;

  /// The inline that has a unit of a text that is not empty.
  [[nodiscard]] std::size_t inline_at(std::uint32_t unit) const {
    const auto next = std::upper_bound(inline_begins.begin(), inline_begins.end(), unit);
    return static_cast<std::size_t>(next - inline_begins.begin()) - 1;
  }
  /// UTF-16 offset where an inline ends.
  [[nodiscard]] std::uint32_t inline_end(std::size_t index) const {
    return index + 1 < inline_begins.size() ? inline_begins[index + 1]
                                            : static_cast<std::uint32_t>(text.size());
  }
};

struct ShapingMemory;

/// The tools of shaping: a HarfBuzz buffer and ICU's break iterators, made when first
/// needed and used for all paragraphs of a document. One a thread.
class Shaper {
 public:
  /// `kept` is what the worker keeps, if there will be further documents.
  explicit Shaper(const FontSet& fonts, ShapingMemory* kept = nullptr);
  ~Shaper();
  Shaper(const Shaper&) = delete;
  Shaper& operator=(const Shaper&) = delete;

  /// Shapes a paragraph, which must outlive the result. Characters no face has are
  /// reported as `missing-glyph` at their place and set as 〓.
  ShapedParagraph shape(const Paragraph& paragraph, Diagnostics& diagnostics);

 private:
  struct Tools;
  std::unique_ptr<Tools> tools_;
};

/// The user's bytes behind UTF-16 units `[begin, end)` of the paragraph's text.
Span place_of(const ShapedParagraph& paragraph, std::uint32_t begin, std::uint32_t end);

/// Runs and glyphs as text, for golden tests.
std::string dump(const ShapedParagraph& paragraph, const FontSet& fonts);

}  // namespace jianli
