// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "inspect/read_content.h"

#include <doctest/doctest.h>

#include "unit/inspect/pdf_fixture.h"

namespace jianli {
namespace {

/// The text of a page with this content, which is not tagged.
std::string text_of(const std::string& content) {
  OnePage page;
  page.content = content;
  return page.inspect().pages.at(0).text;
}

TEST_CASE("text is told in the order of the content") {
  CHECK(text_of(
            "BT /F1 10 Tf 10 50 Td (second) Tj ET BT 10 80 Td /F1 10 Tf (first) Tj ET") ==
        "second\nfirst");
}

TEST_CASE("gaps between words are spaces, kerns are none") {
  CHECK(text_of("BT /F1 10 Tf [(W) 80 (ord) -300 (next)] TJ ET") == "Word next");
  CHECK(text_of("BT /F1 10 Tf [(Word ) -300 (next)] TJ ET") == "Word next");
}

TEST_CASE("every operator that shows text or moves to a line does so") {
  CHECK(text_of("BT /F1 10 Tf 12 TL 10 80 Td (a) Tj T* (b) Tj (c) ' 0 0 (d) \" ET") ==
        "a\nb\nc\nd");
  CHECK(text_of("BT /F1 10 Tf 1 0 0 1 10 80 Tm (a) Tj 0 -12 TD (b) Tj T* (c) Tj ET") ==
        "a\nb\nc");
}

TEST_CASE("artifacts are left out, and a text that replaces others stands once") {
  CHECK(text_of("/Artifact BMC BT /F1 9 Tf (1 / 2) Tj ET EMC BT /F1 9 Tf (body) Tj ET") ==
        "body");
  CHECK(
      text_of(
          "BT /F1 9 Tf 0 50 Td (a) Tj ET /Artifact BMC BT 0 40 Td (1) Tj ET EMC BT 0 30 "
          "Td (b) Tj ET") == "a\nb");
  CHECK(text_of("/Span << /ActualText (fi) >> BDC BT /F1 9 Tf (x) Tj (y) Tj ET EMC") ==
        "fi");
  CHECK(text_of(
            "/Span << /ActualText (a) >> BDC /Span << /ActualText (b) >> BDC EMC EMC") ==
        "a");
}

TEST_CASE("sizes are those that are printed") {
  OnePage page;
  page.content = "0.5 0 0 0.5 0 0 cm BT /F1 1 Tf 21 0 0 21 0 0 Tm (a) Tj ET";
  const Inspection inspection = page.inspect();
  REQUIRE(inspection.fonts.size() == 1);
  CHECK(inspection.fonts[0].sizes == std::vector<Length>{Length::millipoints(10500)});
}

TEST_CASE("pictures have their pixels, whether they are artifacts, and their alt") {
  OnePage page = tagged_page();
  page.resources = "/XObject << /Im 12 0 R >>";
  page.content = "/Figure << /MCID 0 >> BDC /Im Do EMC /Artifact BMC /Im Do EMC";
  page.more[2] = "<< /S /Figure /Alt (A portrait) /K 0 /Pg 3 0 R >>";
  page.more.push_back(pdf_stream("", "/Subtype /Image /Width 30 /Height 40"));
  const Inspection inspection = page.inspect();
  REQUIRE(inspection.pictures.size() == 2);
  CHECK(inspection.pictures[0].width == 30);
  CHECK(inspection.pictures[0].height == 40);
  CHECK(inspection.pictures[0].alt == "A portrait");
  CHECK_FALSE(inspection.pictures[0].artifact);
  CHECK(inspection.pictures[1].artifact);
  CHECK(inspection.pictures[1].alt.empty());
}

TEST_CASE("a form that draws itself ends") {
  OnePage page;
  page.content = "/Fm Do";
  page.resources = "/XObject << /Fm 6 0 R >>";
  page.more = {pdf_stream("BT /F1 10 Tf (x) Tj ET /Fm Do /Fm Do",
                          "/Subtype /Form /BBox [0 0 9 9]")};
  const Inspection inspection = page.inspect();
  CHECK(rules_of(inspection).ends_with("too-large "));
}

TEST_CASE("operators without operands or with wrong ones do nothing") {
  CHECK(text_of("Tj TJ Tf ' \" Td Tm cm Do BDC EMC EMC Q Q /None 9 Tf (x) Tj 3 Tj [] TJ")
            .empty());
  CHECK(text_of("BT /None 10 Tf (x) Tj ET").empty());
  CHECK(text_of("BT /F1 10 Tf (never closed").empty());
}

}  // namespace
}  // namespace jianli
