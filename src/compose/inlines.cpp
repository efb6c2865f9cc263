// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/utf8.h"
#include "compose/composer.h"
#include "compose/math_text.h"

namespace jianli {
namespace {

constexpr std::uint16_t kBold = 700;

/// Whether emphasis leaves a character upright: Han and its marks.
bool is_upright(char32_t character) {
  return is_han(character) || is_cjk_mark(character);
}

/// The span of a part of a run's text; the whole run's where its bytes are not the
/// text's.
Span part_of(const RichRun& run, std::size_t begin, std::size_t end) {
  return run.span.size() == run.text.size() ? run.span.part(begin, end) : run.span;
}

/// Chinese text has no slanted form (CLREQ: emphasis is a heavier face or another one),
/// so an emphasised run is cut into italic Latin and bold Han pieces. Spaces, digits and
/// other neutral characters stay with the piece before them.
void append_emphasis(const RichRun& run, const Inline& pattern, Inlines& out) {
  std::size_t begin = 0;
  std::size_t offset = 0;
  bool upright = false;
  bool known = false;
  const auto cut = [&](std::size_t end) {
    if (begin == end) return;
    Inline piece = pattern;
    piece.text = run.text.substr(begin, end - begin);
    piece.span = part_of(run, begin, end);
    if (upright) {
      piece.style.weight = std::max(piece.style.weight, kBold);
    } else {
      piece.style.slant = Slant::italic;
    }
    out.push_back(std::move(piece));
    begin = end;
  };
  while (offset < run.text.size()) {
    const std::size_t at = offset;
    const char32_t character = next_character(run.text, offset);
    const bool han = is_upright(character);
    const bool letter = character > 0x7F || (character >= 'a' && character <= 'z') ||
                        (character >= 'A' && character <= 'Z');
    if (!han && !letter) continue;
    if (known && han != upright) cut(at);
    upright = han;
    known = true;
  }
  cut(run.text.size());
}

}  // namespace

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
    if (run.format.emphasis) {
      append_emphasis(run, piece, out);
      continue;
    }
    piece.text = run.format.math ? math_text(run.text) : run.text;
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
    std::string upper;
    std::size_t offset = 0;
    while (offset < piece.text.size()) {
      append_utf8(upper, to_upper(next_character(piece.text, offset)));
    }
    piece.text = std::move(upper);
  }
}

}  // namespace jianli
