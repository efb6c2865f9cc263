// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
// Prints the text that a résumé's PDF must hold as it is set: one line for each piece of
// a line that stands by itself, in reading order; a formula as U+FFF9 source U+FFFA
// characters shown U+FFFB. The order is that of the pages, or that of the structure,
// which page numbers are no part of. Layout must neither lose, double nor move a
// character or a space of the document: if the placed text differs, that is told and the
// exit code 1.
//
// usage: expected_text pages|logical FILE.yaml LOCALE TEMPLATE [PATH=VALUE]
#include <algorithm>
#include <cstdio>
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "cli/inputs.h"
#include "compose/walk_paragraphs.h"
#include "fit/fit_pages.h"
#include "stages.h"

namespace {

using namespace jianli;

/// The text of a document in the order a reader takes it, a line a paragraph, and what of
/// it goes where a line ends there.
struct BodyText {
  std::string text;
  std::vector<std::pair<std::size_t, std::size_t>> separators;

  explicit BodyText(const Document& document) {
    walk_document(document, [this](const Paragraph& paragraph) {
      for (const Inline& part : paragraph.inlines) {
        const std::size_t begin = text.size();
        text += part.text;
        if (part.separator) separators.emplace_back(begin, text.size());
      }
      text += '\n';
    });
  }

  /// Where the separator ends that a place is in, or the place.
  [[nodiscard]] std::size_t behind_separator(std::size_t at) const {
    for (const auto& [begin, end] : separators) {
      if (begin <= at && at < end) return end;
    }
    return at;
  }
};

bool is_space(char32_t c) { return c == ' ' || c == '\n' || c == 0xA0 || c == 0x2028; }

/// Where a placed text ceases to be the document's, or npos. A line's end may stand for a
/// space, a separator or nothing, a soft hyphen before it for nothing; blocks end lines.
std::size_t first_difference(const BodyText& whole, const std::string& placed) {
  const std::string& body = whole.text;
  std::size_t b = 0;
  for (std::size_t p = 0; p < placed.size() || b < body.size();) {
    std::string body_space, placed_space;
    const auto skip = [](const std::string& text, std::size_t& at, std::string& space) {
      while (at < text.size()) {
        std::size_t next = at;
        const char32_t c = next_character(text, next);
        const bool hyphen = c == 0xAD && next < text.size() && text[next] == '\n';
        if (!hyphen && !is_space(c)) return;
        append_utf8(space, c);
        at = next;
      }
    };
    const std::size_t start = p;
    skip(body, b, body_space);
    skip(placed, p, placed_space);
    const bool ends_line = placed_space.find('\n') != std::string::npos;
    if (!ends_line && start > 0 && body_space != placed_space) return start;
    if (p == placed.size() && b == body.size()) return std::string::npos;
    if (p == placed.size() || b == body.size()) return start;
    const char32_t placed_character = next_character(placed, p);
    std::size_t next = b;
    if (ends_line && next_character(body, next) != placed_character) {
      b = whole.behind_separator(b);
    }
    if (next_character(body, b) != placed_character) return start;
  }
  return std::string::npos;
}

/// A piece of a line where it lies.
struct PlacedPiece {
  const Page* page;
  const TextItem* item;
};

/// The text page by page: as those read it who look at what is drawn.
std::vector<PlacedPiece> in_order_of_pages(const Pages& pages) {
  std::vector<PlacedPiece> pieces;
  for (const Page& page : pages.pages) {
    for (const PageItem& item : page.items) {
      if (const auto* text = std::get_if<TextItem>(&item))
        pieces.push_back({&page, text});
    }
  }
  return pieces;
}

/// The text as the structure has it: without page numbers, and a column that goes on to
/// the next page in one piece.
std::vector<PlacedPiece> in_logical_order(const Pages& pages) {
  std::vector<PlacedPiece> pieces = in_order_of_pages(pages);
  std::erase_if(pieces, [&](const PlacedPiece& piece) {
    return pages.structure[piece.item->structure].role == Role::artifact;
  });
  std::stable_sort(pieces.begin(), pieces.end(), [](const auto& one, const auto& other) {
    return one.item->structure < other.item->structure;
  });
  return pieces;
}

/// The text of pieces. Of a formula `told` has its source, and `shown` both that and what
/// it shows.
struct PlacedText {
  std::string told, shown;

  explicit PlacedText(const std::vector<PlacedPiece>& pieces) {
    const PlacedPiece* before = nullptr;
    std::uint32_t open = 0;
    for (const PlacedPiece& piece : pieces) {
      const TextItem& item = *piece.item;
      const bool starts = before == nullptr || !follows(*before, piece);
      if (open != 0 && (starts || open != item.reading)) shown += "\uFFFB";
      if (starts) end_line();
      if (item.reading != 0 && (starts || open != item.reading)) {
        const std::string reading = to_utf8(piece.page->readings[item.reading - 1].text);
        told += reading;
        shown += "\uFFF9" + reading + "\uFFFA";
      }
      const std::string text = to_utf8(item.text);
      shown += text;
      if (item.reading == 0) told += text;
      before = &piece;
      open = item.reading;
    }
    if (open != 0) shown += "\uFFFB";
    end_line();
  }

 private:
  /// Whether a piece goes on where another ends.
  static bool follows(const PlacedPiece& before, const PlacedPiece& piece) {
    Length end = before.item->x;
    for (const PlacedGlyph& glyph : before.item->glyphs) end += glyph.advance;
    return before.page == piece.page && before.item->baseline == piece.item->baseline &&
           end == piece.item->x;
  }
  void end_line() {
    shown += '\n';
    told += '\n';
  }
};

}  // namespace

int main(int argc, char** argv) {
  const std::string setting = argc == 6 ? argv[5] : "=";
  const std::size_t sign = setting.find('=');
  if (argc < 5 || argc > 6 || sign == std::string::npos) {
    std::fprintf(stderr,
                 "usage: expected_text pages|logical FILE.yaml LOCALE TEMPLATE "
                 "[PATH=VALUE]\n");
    return 2;
  }
  std::vector<std::pair<std::string, std::string>> set;
  if (argc == 6) set.emplace_back(setting.substr(0, sign), setting.substr(sign + 1));
  const Inputs inputs = make_inputs(std::nullopt);
  Stages stages(argv[2], inputs, argv[4], set);
  if (!stages.tree) return 1;
  const Edition edition = stages.edition(argv[3]);
  Document comfortable = compose(edition, stages.style, &stages.images);
  const FontSet fonts = stages.fonts(comfortable);
  Hyphenator hyphenator({});
  const Fitted fitted =
      fit_pages(std::move(comfortable),
                {edition, stages.style, &stages.images, fonts, hyphenator, nullptr},
                stages.diagnostics);
  const Pages pages = place_document(*fitted.document, fitted.layout, fonts, hyphenator,
                                     stages.diagnostics);

  const BodyText body(*fitted.document);
  const PlacedText placed(in_logical_order(pages));
  const std::size_t wrong = first_difference(body, placed.told);
  if (wrong != std::string::npos) {
    std::fprintf(stderr, "the placed text is not the document's from `%s` on:\n%s\n%s\n",
                 placed.told.substr(wrong, 40).c_str(), placed.told.c_str(),
                 body.text.c_str());
    return 1;
  }
  const bool is_logical = std::string_view(argv[1]) == "logical";
  const PlacedText shown(is_logical ? in_logical_order(pages) : in_order_of_pages(pages));
  std::fputs(shown.shown.c_str(), stdout);
  return 0;
}
