// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/structure_objects.h"

#include <doctest/doctest.h>

#include "pdf/write_pdf.h"
#include "read_back.h"
#include "shaped_text.h"

namespace jianli {
namespace {

using namespace jianli::testing;

/// A heading, a paragraph with a link, and a picture's place.
ReadBack write_tagged() {
  Pages pages = make_pages({});
  pages.structure = {{Role::document, 0, {}},  {Role::title, 0, {}},
                     {Role::paragraph, 0, {}}, {Role::list, 0, {}},
                     {Role::list_item, 3, {}}, {Role::list_body, 4, {}}};
  const auto text = [](const char* words, std::int64_t y, StructureId node) {
    TextItem item = shape_item(kInter, words, Length::points(50), Length::points(y));
    item.structure = node;
    item.language = "zh-Hans";
    return item;
  };
  TextItem linked = text("link", 120, 2);
  linked.link = 1;
  LinkItem area;
  area.target = "https://example.org/";
  area.structure = 2;
  area.link = 1;
  TextItem foreign = text("item", 140, 5);
  foreign.language = "en";
  pages.pages[0].items = {text("title", 100, 1), text("text", 120, 2), linked, area,
                          foreign};
  Diagnostics diagnostics;
  return ReadBack(write_pdf(pages, test_fonts(), {}, diagnostics));
}

TEST_CASE("the catalog names the tree, and elements their parents and kids") {
  const ReadBack file = write_tagged();
  CHECK(file.source(file.get(file.get(file.catalog(), "MarkInfo"), "Marked")) == "true");
  const auto* const root = file.get(file.catalog(), "StructTreeRoot");
  const auto* const document = file.get(root, "K");
  CHECK(file.source(file.get(document, "S")) == "/Document");
  CHECK(file.get(document, "P") == root);
  const auto* const kids = file.get(document, "K");
  REQUIRE(kids->GetArray().size() == 3);
  const auto* const title = file.at(kids, 0);
  CHECK(file.source(file.get(title, "S")) == "/H1");
  CHECK(file.get(title, "P") == document);
  CHECK(file.get(title, "Pg") == file.page(0));
  CHECK(file.source(file.get(title, "K")) == "0");
  const auto* const list = file.at(kids, 2);
  CHECK(file.source(file.get(file.get(list, "A"), "ListNumbering")) == "/Disc");
  const auto* const body = file.get(file.get(list, "K"), "K");
  CHECK(file.text(file.get(body, "Lang")) == "en");
}

TEST_CASE("pages and annotations find their elements through the tree of parents") {
  const ReadBack file = write_tagged();
  const auto* const root = file.get(file.catalog(), "StructTreeRoot");
  const auto* const kids = file.get(file.get(root, "K"), "K");
  const auto* const paragraph = file.at(kids, 1);
  const auto* const link = file.at(file.get(paragraph, "K"), 1);
  CHECK(file.source(file.get(link, "S")) == "/Link");
  const auto* const reference = file.at(file.get(link, "K"), 1);
  const auto* const annotation = file.at(file.get(file.page(0), "Annots"), 0);
  CHECK(file.source(file.get(reference, "Type")) == "/OBJR");
  CHECK(file.get(reference, "Obj") == annotation);

  CHECK(file.source(file.get(file.page(0), "StructParents")) == "0");
  CHECK(file.source(file.get(file.page(0), "Tabs")) == "/S");
  CHECK(file.source(file.get(annotation, "StructParent")) == "1");
  const auto* const parents = file.get(file.get(root, "ParentTree"), "Nums");
  const auto* const of_page = file.at(parents, 1);
  REQUIRE(of_page->GetArray().size() == 4);
  CHECK(file.at(of_page, 0) == file.at(kids, 0));
  CHECK(file.at(of_page, 1) == paragraph);
  CHECK(file.at(of_page, 2) == link);
  CHECK(file.at(parents, 3) == link);
  CHECK(file.source(file.get(root, "ParentTreeNextKey")) == "2");
}

}  // namespace
}  // namespace jianli
