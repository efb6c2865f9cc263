// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "inspect/inspect_pdf.h"

#include <doctest/doctest.h>

#include "unit/inspect/pdf_fixture.h"

namespace jianli {
namespace {

TEST_CASE("a tagged page is told with all it says of itself") {
  const Inspection inspection = tagged_page().inspect();
  CHECK(inspection.version == "1.7");
  CHECK(inspection.title == "Zhang San");
  CHECK(inspection.author == "Zhang San");
  CHECK(inspection.language == "en");
  CHECK(inspection.encryption.empty());
  CHECK(inspection.tagged);
  REQUIRE(inspection.pages.size() == 1);
  CHECK(inspection.pages[0].width == Length::points(200));
  CHECK(inspection.pages[0].height == Length::points(100));
  REQUIRE(inspection.links.size() == 1);
  CHECK(inspection.links[0].target == "https://example.com/papers");
  CHECK(inspection.links[0].text == "my papers");
  REQUIRE(inspection.fonts.size() == 1);
  CHECK(inspection.fonts[0].name == "Helvetica");
  CHECK(inspection.fonts[0].type == "Type1");
  CHECK_FALSE(inspection.fonts[0].embedded);
  CHECK(inspection.fonts[0].sizes ==
        std::vector<Length>{Length::points(8), Length::points(10), Length::points(18)});
  CHECK(rules_of(inspection) == "font-not-embedded ");
}

TEST_CASE("what is no PDF is told, and what is damaged is read as far as it goes") {
  CHECK(inspect_pdf("").problem == "the file is no PDF");
  CHECK(inspect_pdf("basics: {name: Zhang San}").problem == "the file is no PDF");
  CHECK_FALSE(inspect_pdf("%PDF-1.7\n").inspection.has_value());
  const std::string whole = tagged_page().bytes();
  const std::string cut = whole.substr(0, whole.rfind("xref\n0 "));
  const InspectionReading read = inspect_pdf(cut);
  // Without its trailer nothing tells what the catalog is; qpdf finds it.
  if (read.inspection) {
    CHECK(rules_of(*read.inspection).starts_with("damaged "));
  } else {
    CHECK(read.problem.english().starts_with("the PDF cannot be read: "));
  }
}

TEST_CASE("no damage brings the reader down") {
  const std::string whole = tagged_page().bytes();
  for (std::size_t size = 0; size < whole.size(); size += 7) {
    const InspectionReading read = inspect_pdf(whole.substr(0, size));
    CHECK(read.inspection.has_value() == read.problem.empty());
  }
  for (std::size_t at = 9; at < whole.size(); at += 3) {
    std::string damaged = whole;
    damaged[at] = static_cast<char>(damaged[at] ^ 0x11);
    const InspectionReading read = inspect_pdf(damaged);
    CHECK(read.inspection.has_value() == read.problem.empty());
  }
}

TEST_CASE("a link without text takes what it says of itself, if that says anything") {
  OnePage page = tagged_page();
  page.page =
      "/Annots [<< /Subtype /Link /Rect [150 5 190 20] /Contents (Papers) /A << /S /URI "
      "/URI (https://example.com/) >> >> << /Subtype /Link /Rect [150 5 190 20] "
      "/Contents "
      "( ) /Dest [3 0 R /Fit] >>]";
  const Inspection inspection = page.inspect();
  REQUIRE(inspection.links.size() == 2);
  CHECK(inspection.links[0].text == "Papers");
  CHECK(inspection.links[1].text.empty());
  CHECK(inspection.links[1].target == "#1");
  CHECK(rules_of(inspection) == "font-not-embedded link-without-text ");
}

}  // namespace
}  // namespace jianli
