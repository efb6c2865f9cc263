// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/itemize.h"

#include <fmt/format.h>
#include <hb.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf16.h>

#include <set>

#include "base/utf8.h"
#include "text/select_face.h"

namespace jianli {
namespace {

/// What is not seen (format controls, variation selectors, soft hyphens) needs no glyph.
bool is_ignorable(char32_t c) {
  if (c < 0x300) return c == 0xAD;
  return !is_han(c) && u_hasBinaryProperty(static_cast<UChar32>(c),
                                           UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
}

/// Spaces need no glyph of their own either: a face without one still sets them.
bool is_invisible(char32_t c) {
  return c == 0x2028 || c == 0x00A0 || c == 0x2009 || c == 0x202F || c == 0x3000 ||
         is_ignorable(c);
}

/// Combining marks stay in their base's face: cut off, one could not be placed on its
/// letter.
bool is_combining(char32_t c) {
  return c >= 0x300 && !is_han(c) &&
         u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_GRAPHEME_EXTEND) != 0;
}

/// HarfBuzz looks past marks and ignorables for the next letter, so that its time grows
/// with the square of a row of them. No writing puts more than this many on a letter
/// (UAX #15 D4, stream-safe text): a longer row is shaped in pieces.
constexpr int kLongestRow = 30;

/// Script of a character for shaping; Common and Inherited ones give 0 ("as the rest").
std::uint32_t script_of(char32_t c, Side side) {
  if (side == Side::han) {
    if (c >= 0x3041 && c <= 0x309F) return HB_SCRIPT_HIRAGANA;
    if (c >= 0x30A0 && c <= 0x30FF) return HB_SCRIPT_KATAKANA;
    const bool hangul = (c >= 0xAC00 && c <= 0xD7FF) || (c >= 0x1100 && c <= 0x11FF) ||
                        (c >= 0x3130 && c <= 0x318F);
    if (hangul) return HB_SCRIPT_HANGUL;
    return HB_SCRIPT_HAN;
  }
  if (c < 0x80) return (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? HB_SCRIPT_LATIN : 0;
  UErrorCode error = U_ZERO_ERROR;
  const UScriptCode script = uscript_getScript(static_cast<UChar32>(c), &error);
  if (U_FAILURE(error) || script == USCRIPT_COMMON || script == USCRIPT_INHERITED)
    return 0;
  return hb_script_from_string(uscript_getShortName(script), 4);
}

/// Whether two inlines may stand in one shaping run.
bool same_look(const Inline& a, const Inline& b) {
  return a.style == b.style && a.language == b.language;
}

void report_missing(const ShapedParagraph& paragraph, std::size_t begin, std::size_t end,
                    char32_t c, Diagnostics& diagnostics) {
  std::string text;
  append_utf8(text, c);
  diagnostics.report(Rule::missing_glyph,
                     place_of(paragraph, static_cast<std::uint32_t>(begin),
                              static_cast<std::uint32_t>(end)),
                     say("no font of the design has `{}` (U+{})", text,
                         fmt::format("{:04X}", static_cast<std::uint32_t>(c))),
                     "replace the character, or allow it with `--allow missing-glyph`");
}

}  // namespace

std::vector<TextSegment> itemize(const ShapedParagraph& paragraph, const FontSet& fonts,
                                 Coverage& coverage, Diagnostics& diagnostics) {
  std::vector<TextSegment> segments;
  const std::vector<Inline>& inlines = paragraph.paragraph->inlines;
  const std::u16string& text = paragraph.text;
  std::uint32_t inline_index = 0;
  const TextStyle* style = nullptr;
  const std::string* style_language = nullptr;
  std::set<char32_t> missing;
  int row = 0;                         // of marks and ignorables up to here
  std::optional<FaceId> preferred[2];  // by side, of the current style
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t begin = i;
    UChar32 code = 0;
    U16_NEXT(text.data(), i, text.size(), code);
    const auto c = static_cast<char32_t>(code);
    while (inline_index + 1 < inlines.size() &&
           paragraph.inline_begins[inline_index + 1] <= begin) {
      ++inline_index;
    }
    if (inlines[inline_index].kind == InlineKind::math) {
      // Formulas are set by their own rules.
      i = paragraph.inline_end(inline_index);
      continue;
    }
    TextSegment next;
    next.text_begin = static_cast<std::uint32_t>(begin);
    next.text_end = static_cast<std::uint32_t>(i);
    next.side = paragraph.sides[begin];
    next.inline_index = inline_index;
    next.script = script_of(c, next.side);
    TextSegment* last = segments.empty() ? nullptr : &segments.back();
    const bool same = last != nullptr && last->text_end == begin &&
                      same_look(inlines[last->inline_index], inlines[inline_index]);
    // A doubled dash is one sign, even if a style ends inside it.
    const bool ends_dash = c == 0x2014 && last != nullptr && last->text_end == begin &&
                           text[begin - 1] == c && next.side == Side::han &&
                           last->side == Side::han;
    const bool ignorable = is_ignorable(c);
    const bool combining = !ignorable && is_combining(c);
    row = ignorable || combining ? row + 1 : 0;
    const bool stays =
        same && !last->replaced &&
        (is_invisible(c) || (combining && coverage.has(fonts[last->face], c)));
    if (stays && row > kLongestRow) {
      next.face = last->face;
      next.side = last->side;
      next.script = last->script;
      segments.push_back(next);
      row = 1;
      continue;
    }
    if (stays || (ends_dash && !last->replaced)) {
      last->text_end = next.text_end;
      continue;
    }
    const std::string& language = inlines[inline_index].language;
    if (style == nullptr || !(*style == inlines[inline_index].style) ||
        *style_language != language) {
      style = &inlines[inline_index].style;
      style_language = &language;
      for (const Side side : {Side::latin, Side::han}) {
        preferred[static_cast<int>(side)] = preferred_face(fonts, *style, side, language);
      }
    }
    auto face = preferred[static_cast<int>(next.side)];
    if (!face)
      return segments;  // a role without a single face: missing-font was reported
    if (!is_invisible(c) && !coverage.has(fonts[*face], c)) {
      // Whether any face has a character does not depend on style or language.
      face = missing.contains(c) ? std::nullopt
                                 : select_face(fonts, *style, next.side, c, language);
      if (!face) {
        // Once a paragraph: finding the place is a walk along the text.
        if (missing.insert(c).second) report_missing(paragraph, begin, i, c, diagnostics);
        next.replaced = true;
        next.side = Side::han;
        face = preferred[static_cast<int>(Side::han)];
      }
    }
    next.face = *face;
    const bool joins =
        same && !next.replaced && !last->replaced && last->face == next.face &&
        last->side == next.side &&
        (next.script == 0 || last->script == 0 || last->script == next.script);
    if (joins) {
      last->text_end = next.text_end;
      if (last->script == 0) last->script = next.script;
    } else {
      segments.push_back(next);
    }
  }
  for (TextSegment& segment : segments) {
    if (segment.script == 0) segment.script = HB_SCRIPT_LATIN;
  }
  return segments;
}

}  // namespace jianli
