// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
// Prints the text that a résumé's PDF must hold as it is set: one line for each piece of
// a line that stands by itself, in reading order; a formula as U+FFF9 source U+FFFA
// characters shown U+FFFB. Layout must neither lose, double nor move a character or a
// space of the document: if the placed text differs, that is told and the exit code 1.
//
// usage: expected_text FILE.yaml LOCALE
#include <cstdio>

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

/// The text of pages piece by piece. Of a formula `told` has its source, and `shown` both
/// that and what it shows.
struct PlacedText {
  const Pages& pages;
  std::string told, shown;  ///< page numbers are only in the second

  void add_page(const Page& page) {
    const TextItem* before = nullptr;
    for (const PageItem& any : page.items) {
      const auto* item = std::get_if<TextItem>(&any);
      if (item == nullptr) continue;
      const bool is_number = pages.structure[item->structure].role == Role::artifact;
      const bool starts = before == nullptr || before->baseline != item->baseline ||
                          end_of(*before) != item->x;
      const std::uint32_t open = before == nullptr ? 0 : before->reading;
      if (open != 0 && open != item->reading) end_reading();
      if (starts) end_line(is_number);
      if (item->reading != 0 && item->reading != open) {
        const std::string reading = to_utf8(page.readings[item->reading - 1]);
        told += reading;
        shown += "\uFFF9" + reading + "\uFFFA";
      }
      const std::string text = to_utf8(item->text);
      shown += text;
      if (!is_number && item->reading == 0) told += text;
      before = item;
    }
    if (before != nullptr && before->reading != 0) end_reading();
    end_line(false);
  }

 private:
  static Length end_of(const TextItem& item) {
    Length end = item.x;
    for (const PlacedGlyph& glyph : item.glyphs) end += glyph.advance;
    return end;
  }
  void end_reading() { shown += "\uFFFB"; }
  void end_line(bool only_shown) {
    shown += '\n';
    if (!only_shown) told += '\n';
  }
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fprintf(stderr, "usage: expected_text FILE.yaml LOCALE\n");
    return 2;
  }
  const Inputs inputs = make_inputs(std::nullopt);
  Stages stages(argv[1], inputs);
  if (!stages.tree) return 1;
  const Edition edition = stages.edition(argv[2]);
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
  PlacedText placed{pages, {}, {}};
  for (const Page& page : pages.pages) placed.add_page(page);
  const std::size_t wrong = first_difference(body, placed.told);
  if (wrong != std::string::npos) {
    std::fprintf(stderr, "the placed text is not the document's from `%s` on:\n%s\n%s\n",
                 placed.told.substr(wrong, 40).c_str(), placed.told.c_str(),
                 body.text.c_str());
    return 1;
  }
  std::fputs(placed.shown.c_str(), stdout);
  return 0;
}
