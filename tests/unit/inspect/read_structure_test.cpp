// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "inspect/read_structure.h"

#include <doctest/doctest.h>

#include "unit/inspect/pdf_fixture.h"

namespace jianli {
namespace {

/// The tree as one line a part: `  H1 alt=…`, `    "text"`.
std::string outline(const Inspection& inspection) {
  std::string text;
  for (const StructurePart& part : inspection.structure) {
    text += std::string(part.level * std::size_t{2}, ' ');
    if (part.kind == StructurePart::Kind::text) {
      text += "\"" + part.text + "\"";
    } else {
      text += part.type;
      if (part.standard != part.type) text += "=" + part.standard;
    }
    if (!part.language.empty()) text += " lang=" + part.language;
    if (!part.alt.empty()) text += " alt=" + part.alt;
    if (!part.actual_text.empty()) text += " actual=" + part.actual_text;
    text += "\n";
  }
  return text;
}

TEST_CASE("the tree is told in reading order with the text its elements hold") {
  CHECK(outline(tagged_page().inspect()) ==
        "Document\n"
        "  Name=H1\n"
        "    \"Zhang San\"\n"
        "  P lang=en-GB\n"
        "    \"See \"\n"
        "    Link\n"
        "      \"my papers\"\n");
}

TEST_CASE("the order is that of the tree, not of the content") {
  OnePage page = tagged_page();
  page.more[1] = "<< /S /Document /K [9 0 R 8 0 R] /P 6 0 R >>";
  CHECK(outline(page.inspect()) ==
        "Document\n"
        "  P lang=en-GB\n"
        "    \"See \"\n"
        "    Link\n"
        "      \"my papers\"\n"
        "  Name=H1\n"
        "    \"Zhang San\"\n");
}

TEST_CASE("a tree that holds itself ends") {
  OnePage page = tagged_page();
  page.more[2] = "<< /S /Name /K [0 7 0 R 8 0 R] /Pg 3 0 R /P 7 0 R >>";
  CHECK(
      outline(page.inspect()).starts_with("Document\n  Name=H1\n    \"Zhang San\"\n  P"));
}

TEST_CASE("a tree that is too deep is cut, and that is told") {
  OnePage page = tagged_page();
  std::string kid = "0";
  for (int i = 0; i < 150; ++i) kid = "<< /S /Div /Pg 3 0 R /K " + kid + " >>";
  page.more[1] = kid;
  const Inspection inspection = page.inspect();
  CHECK(inspection.structure.size() == 101);
  CHECK(rules_of(inspection).ends_with("too-large "));
}

TEST_CASE("a mapping that goes in a circle ends") {
  OnePage page = tagged_page();
  page.more[0] =
      "<< /Type /StructTreeRoot /K [7 0 R] /RoleMap << /Name /Other /Other /Name >> >>";
  CHECK(page.inspect().structure.size() == 7);
}

TEST_CASE("content in a form is found by the form's own marks") {
  OnePage page = tagged_page();
  page.content = "/Fm Do";
  page.resources = "/XObject << /Fm 12 0 R >>";
  page.more[2] = "<< /S /Name /K << /Type /MCR /MCID 0 /Stm 12 0 R /Pg 3 0 R >> >>";
  page.more[3] = "<< /S /P /K [] >>";
  page.more.push_back(
      pdf_stream("/P << /MCID 0 >> BDC BT /F1 10 Tf (inside) Tj ET EMC",
                 "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /StructParents 1"));
  CHECK(outline(page.inspect()) == "Document\n  Name=H1\n    \"inside\"\n  P\n");
}

TEST_CASE("alternative texts, texts to read and languages of runs are told") {
  OnePage page = tagged_page();
  page.content =
      "/Span << /MCID 0 /Lang (zh) >> BDC /Span << /ActualText (whole) >> BDC BT /F1 10 "
      "Tf "
      "(par) Tj ET EMC EMC";
  page.more[2] = "<< /S /Figure /K 0 /Pg 3 0 R /Alt (A portrait) /ActualText (x) >>";
  page.more[3] = "<< /S /P /K [] >>";
  CHECK(outline(page.inspect()) ==
        "Document\n  Figure alt=A portrait actual=x\n    \"whole\" lang=zh\n  P\n");
}

}  // namespace
}  // namespace jianli
