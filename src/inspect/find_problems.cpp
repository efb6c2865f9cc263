// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "inspect/find_problems.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "base/quote.h"
#include "base/utf8.h"

namespace jianli {
namespace {

/// So many characters of a text are quoted.
constexpr std::size_t kLongestQuote = 40;
/// So many different characters are named.
constexpr std::size_t kMostNamed = 5;

/// Adds one after the other.
struct ProblemFinder {
  const Contents& contents;
  const StructureReading& structure;
  Inspection& inspection;

  void add(ReadingProblem problem, Message message, std::int64_t page = -1) const {
    inspection.findings.push_back({problem, std::move(message), page});
  }

  void check_document() const {
    if (inspection.title.empty()) {
      add(ReadingProblem::no_title, "the document has no title");
    }
    if (inspection.language.empty()) {
      add(ReadingProblem::no_language, "the document does not tell its language");
    }
    if (!inspection.tagged) {
      add(ReadingProblem::not_tagged,
          "the document is not tagged: what is a heading, a list or a figure is not "
          "told");
    }
  }

  void check_fonts() const {
    for (const InspectedFont& font : inspection.fonts) {
      if (font.embedded) continue;
      add(ReadingProblem::font_not_embedded,
          say("the font `{}` is not embedded", font.name));
    }
    for (const FontUse& use : contents.fonts) {
      if (use.unknown == 0 || use.font.facts.has_unicode) continue;
      add(ReadingProblem::font_without_unicode,
          say("the font `{}` does not tell its characters: {} glyphs cannot be read",
              use.font.facts.name, use.unknown));
    }
  }

  void check_structure() const {
    int last = 0;
    for (const StructurePart& part : structure.parts) {
      if (part.kind == StructurePart::Kind::text) continue;
      const bool silent = part.alt.empty() && part.actual_text.empty();
      if (part.standard == "Figure" && silent) {
        add(ReadingProblem::figure_without_alt, "a figure has no alternative text",
            part.page);
      }
      if (part.standard == "Formula" && silent) {
        add(ReadingProblem::formula_without_alt, "a formula has no alternative text",
            part.page);
      }
      const std::string& type = part.standard;
      if (type.size() != 2 || type[0] != 'H' || type[1] < '1' || type[1] > '6') continue;
      const int level = type[1] - '0';
      if (level > last + 1) {
        const Message message =
            last == 0 ? say("the first heading is of level {}", level)
                      : say("a heading of level {} follows one of level {}", level, last);
        add(ReadingProblem::heading_jump, message, part.page);
      }
      last = level;
    }
  }

  void check_links() const {
    for (const InspectedLink& link : inspection.links) {
      if (!link.text.empty()) continue;
      add(ReadingProblem::link_without_text,
          say("the link to `{}` has no text", link.target), link.page);
    }
  }

  void check_outside() const {
    if (!inspection.tagged) return;
    std::map<std::uint32_t, std::string> outside;
    for (const ContentRun& run : contents.runs) {
      if (run.artifact || structure.marks.contains(run.mark)) continue;
      if (run.text.find_first_not_of(" \n\t") == std::string::npos) continue;
      outside[run.mark.page] += run.text;
    }
    for (const auto& [page, text] : outside) {
      add(ReadingProblem::text_outside_structure,
          say("text is in no element of the structure: `{}`",
              shortened_to(text, kLongestQuote)),
          page);
    }
  }

  void check_characters() const {
    std::map<char32_t, std::size_t> foreign;
    std::size_t unknown = 0;
    for (const ContentRun& run : contents.runs) {
      std::size_t offset = 0;
      while (offset < run.text.size()) {
        const char32_t c = next_character(run.text, offset);
        if (c == 0xFFFD) ++unknown;
        const bool own_use = (c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000;
        if (own_use) ++foreign[c];
      }
    }
    if (unknown > 0) {
      add(ReadingProblem::replacement_character,
          say("the text has U+FFFD {} times: a character that nobody knows", unknown));
    }
    if (foreign.empty()) return;
    std::vector<Message> named;
    for (const auto& [character, count] : foreign) {
      if (named.size() == kMostNamed) {
        named.emplace_back(std::string("…"));
        break;
      }
      named.push_back(say("U+{} × {}",
                          fmt::format("{:04X}", static_cast<std::uint32_t>(character)),
                          count));
    }
    add(ReadingProblem::private_character,
        say("the text has private-use characters, which say nothing: {}",
            list_of(std::move(named))));
  }
};

}  // namespace

void find_problems(const Contents& contents, const StructureReading& structure,
                   Inspection& inspection) {
  const ProblemFinder finder{contents, structure, inspection};
  finder.check_document();
  finder.check_fonts();
  finder.check_structure();
  finder.check_links();
  finder.check_outside();
  finder.check_characters();
  if (contents.too_large || structure.too_large) {
    finder.add(ReadingProblem::too_large,
               "the document is too large: not all of it was read");
  }
}

}  // namespace jianli
