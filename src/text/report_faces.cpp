// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/report_faces.h"

#include <hb.h>

#include <algorithm>

#include "text/face_features.h"

namespace jianli {
namespace {

constexpr std::uint16_t kBold = 700;
/// A semibold face passes for a bold one.
constexpr std::uint16_t kLeastBold = 600;

bool holds(std::u16string_view text, bool (*is_one)(char16_t)) {
  return std::any_of(text.begin(), text.end(), is_one);
}
bool is_letter(char16_t c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c < 0x250);
}
bool is_small_letter(char16_t c) { return c >= 'a' && c <= 'z'; }
bool is_digit(char16_t c) { return c >= '0' && c <= '9'; }

/// The message that tells what a face lacks of a style; null if nothing.
const char* lack_of(const Face& face, const TextStyle& style, std::u16string_view text) {
  const bool no_bold = style.weight >= kBold && face.weight < kLeastBold;
  const bool italic = style.slant == Slant::italic && face.script == FontScript::latin;
  if (no_bold) {
    return italic ? "the font family `{}` has no bold italic face"
                  : "the font family `{}` has no bold face";
  }
  if (italic && face.slant != Slant::italic && holds(text, is_letter)) {
    return "the font family `{}` has no italic face";
  }
  if (style.small_caps && holds(text, is_small_letter) &&
      !has_feature(face, LayoutTable::substitution, HB_TAG('s', 'm', 'c', 'p'))) {
    return "the font family `{}` has no small capitals";
  }
  if (style.old_style_figures && holds(text, is_digit) &&
      !has_feature(face, LayoutTable::substitution, HB_TAG('o', 'n', 'u', 'm'))) {
    return "the font family `{}` has no old-style figures";
  }
  return nullptr;
}

/// Whether a style asks for anything a face may lack.
bool asks(const TextStyle& style) {
  return style.weight >= kBold || style.slant == Slant::italic || style.small_caps ||
         style.old_style_figures;
}

}  // namespace

void report_faces(const ShapedParagraph& paragraph, const FontSet& fonts,
                  std::set<std::string>& reported, Diagnostics& diagnostics) {
  for (const GlyphRun& run : paragraph.runs) {
    const Inline& part = paragraph.paragraph->inlines[run.inline_index];
    if (!asks(part.style) || part.kind == InlineKind::math) continue;
    const Face& face = fonts[run.face];
    const std::u16string_view text =
        std::u16string_view(paragraph.text)
            .substr(run.text_begin, run.text_end - run.text_begin);
    const char* const lack = lack_of(face, part.style, text);
    if (lack == nullptr) continue;
    Message message = say(lack, face.family);
    if (!reported.insert(message.english()).second) continue;
    diagnostics.report(Rule::missing_face,
                       place_of(paragraph, run.text_begin, run.text_end),
                       std::move(message), "choose another family in `design.fonts`");
  }
}

}  // namespace jianli
