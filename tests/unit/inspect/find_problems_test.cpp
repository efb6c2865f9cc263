// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "inspect/find_problems.h"

#include <doctest/doctest.h>

#include "unit/inspect/pdf_fixture.h"

namespace jianli {
namespace {

/// What is found about a document that is well but for what is given.
struct Found {
  Contents contents;
  StructureReading structure;
  Inspection inspection;

  Found() {
    inspection.title = "Zhang San";
    inspection.language = "en";
    inspection.tagged = true;
  }
  void add_element(const std::string& type, const std::string& alt = {}) {
    StructurePart part;
    part.type = part.standard = type;
    part.alt = alt;
    structure.parts.push_back(part);
  }
  std::string rules() {
    find_problems(contents, structure, inspection);
    return rules_of(inspection);
  }
};

TEST_CASE("a document that is well has no findings") { CHECK(Found().rules().empty()); }

TEST_CASE("title, language and tags are missed") {
  Found found;
  found.inspection.title.clear();
  found.inspection.language.clear();
  found.inspection.tagged = false;
  CHECK(found.rules() == "no-title no-language not-tagged ");
}

TEST_CASE("headings may go down one level at a time and up any number") {
  Found well;
  for (const char* const type : {"H1", "H2", "H3", "H1", "H2"}) well.add_element(type);
  CHECK(well.rules().empty());
  Found late;
  late.add_element("H2");
  CHECK(late.rules() == "heading-jump ");
  CHECK(late.inspection.findings[0].message == "the first heading is of level 2");
  Found jump;
  jump.add_element("H1");
  jump.add_element("H3");
  CHECK(jump.rules() == "heading-jump ");
  CHECK(jump.inspection.findings[0].message ==
        "a heading of level 3 follows one of level 1");
}

TEST_CASE("figures and formulas need a text") {
  Found found;
  found.add_element("Figure");
  found.add_element("Formula");
  CHECK(found.rules() == "figure-without-alt formula-without-alt ");
  Found well;
  well.add_element("Figure", "A portrait");
  well.add_element("Formula", "p_{99}");
  CHECK(well.rules().empty());
}

TEST_CASE("text in no element is told by page; artifacts and blanks are not") {
  Found found;
  found.contents.runs = {{{0, 0, 1}, false, "in an element", ""},
                         {{0, 0, -1}, true, "page 1", ""},
                         {{0, 0, -1}, false, " \n", ""},
                         {{1, 0, -1}, false, "lost", ""}};
  found.structure.marks = {{0, 0, 1}};
  CHECK(found.rules() == "text-outside-structure ");
  CHECK(found.inspection.findings[0].message ==
        "text is in no element of the structure: `lost`");
  CHECK(found.inspection.findings[0].page == 1);
}

TEST_CASE("characters that say nothing are counted") {
  Found found;
  found.contents.runs = {{{0, 0, 1}, false, "\uF0B7 one \uF0B7 \uFFFD", ""}};
  found.structure.marks = {{0, 0, 1}};
  CHECK(found.rules() == "replacement-character private-character ");
  CHECK(found.inspection.findings[1].message ==
        "the text has private-use characters, which say nothing: U+F0B7 × 2");
}

TEST_CASE("fonts must be embedded, and tell the characters of their glyphs") {
  Found found;
  found.inspection.fonts = {{"Sans", "Type1", false, false, false, {}},
                            {"Serif", "Type1", true, false, false, {}}};
  FontUse use;
  use.font.facts.name = "Signs";
  use.unknown = 2;
  found.contents.fonts.push_back(use);
  CHECK(found.rules() == "font-not-embedded font-without-unicode ");
  CHECK(found.inspection.findings[0].message == "the font `Sans` is not embedded");
}

}  // namespace
}  // namespace jianli
