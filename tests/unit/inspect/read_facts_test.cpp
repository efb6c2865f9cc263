// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "inspect/read_facts.h"

#include <doctest/doctest.h>

#include "unit/inspect/pdf_fixture.h"

namespace jianli {
namespace {

TEST_CASE("standards are read from the metadata") {
  OnePage page;
  page.catalog = "/Metadata 6 0 R";
  page.more = {
      pdf_stream("<x xmlns:pdfuaid='http://www.aiim.org/pdfua/ns/id/' pdfuaid:part='1'/>",
                 "/Type /Metadata /Subtype /XML")};
  CHECK(page.inspect().standards == std::vector<std::string>{"PDF/UA-1"});
  CHECK(OnePage().inspect().standards.empty());
}

TEST_CASE("attached files are told once, with their size and what they are") {
  OnePage page;
  page.catalog =
      "/AF [6 0 R] /Names << /EmbeddedFiles << /Names [(data.json) 6 0 R] >> >>";
  page.more = {
      "<< /Type /Filespec /F (data.json) /UF (data.json) /AFRelationship /Source "
      "/EF << /F 7 0 R >> >>",
      pdf_stream("{\"basics\": 1}", "/Type /EmbeddedFile")};
  const Inspection inspection = page.inspect();
  REQUIRE(inspection.files.size() == 1);
  CHECK(inspection.files[0].name == "data.json");
  CHECK(inspection.files[0].bytes == 13);
  CHECK(inspection.files[0].relationship == "Source");
}

TEST_CASE("bookmarks have levels and pages") {
  OnePage page;
  page.catalog = "/Outlines 6 0 R";
  page.more = {
      "<< /First 7 0 R /Last 7 0 R >>",
      "<< /Title (Work) /Parent 6 0 R /Dest [3 0 R /Fit] /First 8 0 R /Last 8 0 R >>",
      "<< /Title (Projects) /Parent 7 0 R >>"};
  const Inspection inspection = page.inspect();
  REQUIRE(inspection.bookmarks.size() == 2);
  CHECK(inspection.bookmarks[0].title == "Work");
  CHECK(inspection.bookmarks[0].page == 0);
  CHECK(inspection.bookmarks[1].title == "Projects");
  CHECK(inspection.bookmarks[1].level == 1);
  CHECK(inspection.bookmarks[1].page == -1);
}

TEST_CASE("bookmarks that follow each other in a circle end") {
  OnePage page;
  page.catalog = "/Outlines 6 0 R";
  page.more = {"<< /First 7 0 R /Last 7 0 R >>",
               "<< /Title (Work) /Parent 6 0 R /First 7 0 R /Next 7 0 R >>"};
  CHECK(page.inspect().bookmarks.size() < 200);
}

TEST_CASE("a page that is turned has its sides exchanged") {
  OnePage page;
  page.page = "/Rotate 90";
  CHECK(page.inspect().pages[0].width == Length::points(100));
  page.page = "/Rotate 180 /UserUnit 2";
  CHECK(page.inspect().pages[0].width == Length::points(400));
}

TEST_CASE("a later version in the catalog goes before that of the header") {
  OnePage page;
  page.catalog = "/Version /2.0";
  CHECK(page.inspect().version == "2.0");
}

}  // namespace
}  // namespace jianli
