// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <optional>

#include "base/utf8.h"
#include "compose/composer.h"

namespace jianli {
namespace {

constexpr std::uint16_t kBold = 700;

/// The span of a part of a run's text; the whole run's where its bytes are not the
/// text's.
Span part_of(const RichRun& run, std::size_t begin, std::size_t end) {
  return run.span.size() == run.text.size() ? run.span.part(begin, end) : run.span;
}

/// What a character is to emphasis: a Han character takes dots or a face of its own,
/// Western letters and figures are slanted, marks and spaces go with what is before them.
enum class EmphasisPart : std::uint8_t { han, latin, mark };

EmphasisPart part_of(char32_t c) {
  if (is_han(c)) return EmphasisPart::han;
  const bool slants = is_latin_letter(c) || (c >= '0' && c <= '9');
  return slants ? EmphasisPart::latin : EmphasisPart::mark;
}

/// Whether a character only chooses the form of the one before it (Unicode 15, 23.4).
bool is_variation_selector(char32_t c) {
  return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

/// The first letter's part; that of marks if there is no letter.
EmphasisPart first_part(std::string_view text) {
  for (std::size_t offset = 0; offset < text.size();) {
    const EmphasisPart part = part_of(next_character(text, offset));
    if (part != EmphasisPart::mark) return part;
  }
  return EmphasisPart::mark;
}

/// Chinese text has no slanted form (CLREQ: emphasis is dots, another face or a heavier
/// one), so an emphasised run is cut into pieces. Dots stand below Han characters only,
/// never below marks (GB/T 15834-2011, 4.11).
void append_emphasis(const RichRun& run, const Inline& pattern, HanEmphasis han,
                     Inlines& out) {
  const auto style_of = [&](EmphasisPart part) {
    TextStyle style = pattern.style;
    if (part == EmphasisPart::latin) {
      style.slant = Slant::italic;
    } else if (han == HanEmphasis::bold) {
      style.weight = std::max(style.weight, kBold);
    } else if (han == HanEmphasis::face) {
      style.font = static_cast<FontRole>(FontRoleName::emphasis);
    } else {
      style.emphasis_dots = part == EmphasisPart::han;
    }
    return style;
  };
  std::size_t begin = 0;
  const auto cut = [&](std::size_t end, const TextStyle& style) {
    if (begin == end) return;
    Inline piece = pattern;
    piece.text = run.text.substr(begin, end - begin);
    piece.span = part_of(run, begin, end);
    piece.style = style;
    out.push_back(std::move(piece));
    begin = end;
  };
  bool latin = first_part(run.text) == EmphasisPart::latin;
  std::optional<TextStyle> style;
  for (std::size_t offset = 0; offset < run.text.size();) {
    const std::size_t at = offset;
    const char32_t character = next_character(run.text, offset);
    if (style && is_variation_selector(character)) continue;
    EmphasisPart part = part_of(character);
    if (part != EmphasisPart::mark) latin = part == EmphasisPart::latin;
    if (latin && !is_cjk_mark(character)) part = EmphasisPart::latin;
    TextStyle next = style_of(part);
    if (style && !(*style == next)) cut(at, *style);
    style = next;
  }
  if (style) cut(run.text.size(), *style);
}

}  // namespace

bool is_latin_letter(char32_t c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         (c >= 0xC0 && c < 0x2000 && c != U'×' && c != U'÷');
}

void append_words(std::string_view words, const TextStyle& style,
                  std::string_view language, Inlines& out) {
  if (words.empty()) return;
  Inline piece;
  piece.text = words;
  piece.style = style;
  piece.language = language;
  out.push_back(std::move(piece));
}

void append_rich(const Composer& composer, const RichText& text, const TextStyle& style,
                 std::string_view link, Inlines& out) {
  for (const RichRun& run : text.runs) {
    Inline piece;
    piece.style = style;
    piece.language = run.language.empty() ? composer.edition.language : run.language;
    piece.link = run.link.empty() ? std::string(link) : run.link;
    piece.span = run.span;
    if (run.format.bold) piece.style.weight = std::max(piece.style.weight, kBold);
    piece.style.strike = run.format.strike;
    piece.style.underline = run.format.underline;
    if (run.format.code) piece.style.font = static_cast<FontRole>(FontRoleName::code);
    if (!run.link.empty()) {
      piece.style.color = composer.style.tokens.colors[ColorName::link].value;
    }
    if (run.format.math) {
      // TeX's own alphabets tell what is bold or slanted in a formula.
      piece.kind = InlineKind::math;
      piece.text = run.text;
      out.push_back(std::move(piece));
      continue;
    }
    if (run.format.emphasis) {
      append_emphasis(run, piece, han_emphasis(composer, piece.language), out);
      continue;
    }
    piece.text = run.text;
    out.push_back(std::move(piece));
  }
}

std::string plain_text(const Inlines& inlines) {
  std::string text;
  for (const Inline& piece : inlines) text += piece.text;
  return text;
}

void set_upper_case(Inlines& inlines) {
  for (Inline& piece : inlines) {
    if (piece.kind == InlineKind::math) continue;
    std::string upper;
    std::size_t offset = 0;
    while (offset < piece.text.size()) {
      append_utf8(upper, to_upper(next_character(piece.text, offset)));
    }
    piece.text = std::move(upper);
  }
}

}  // namespace jianli
