// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/block_elements.h"

#include <doctest/doctest.h>

#include "structure_fixture.h"

namespace jianli {
namespace {

using namespace jianli::testing;

TEST_CASE("roles become elements; groups and what is not shown have none") {
  DrawnNodes drawn({{Role::document, 0, {}},
                    {Role::header, 0, {}},
                    {Role::group, 1, {}},
                    {Role::title, 2, {}},
                    {Role::paragraph, 2, {}},
                    {Role::section, 0, {}},
                    {Role::heading, 5, {}},
                    {Role::paragraph, 5, {}},
                    {Role::paragraph, 5, {}}});
  drawn.text(3).text(4).text(6).text(8);
  CHECK(drawn.outline() == "Document(Sect(H1(0) P(1)) Sect(H2(2) P(3)))");
}

TEST_CASE("headings begin at the first level and skip none") {
  DrawnNodes drawn({{Role::document, 0, {}},
                    {Role::section, 0, {}},
                    {Role::entry, 1, {}},
                    {Role::entry_head, 2, {}},
                    {Role::paragraph, 2, {}},
                    {Role::section, 0, {}},
                    {Role::heading, 5, {}},
                    {Role::entry, 5, {}},
                    {Role::entry_head, 7, {}},
                    {Role::paragraph, 7, {}}});
  drawn.text(3).text(4).text(6).text(8).text(9);
  CHECK(drawn.outline() == "Document(Sect(Div(H1(0) P(1))) Sect(H1(2) Div(H2(3) P(4))))");
}

TEST_CASE(
    "the first line of an entry is a heading where entries of its section have more") {
  std::vector<StructureNode> nodes = {
      {Role::document, 0, {}}, {Role::section, 0, {}},    {Role::heading, 1, {}},
      {Role::entry, 1, {}},    {Role::entry_head, 3, {}}, {Role::entry_head, 3, {}},
      {Role::entry, 1, {}},    {Role::entry_head, 6, {}}, {Role::paragraph, 6, {}}};
  DrawnNodes bare(nodes);
  bare.text(2).text(4).text(5).text(7);
  CHECK(bare.outline() == "Document(Sect(H1(0) Div(P(1) P(2)) P(3)))");
  DrawnNodes full(nodes);
  full.text(2).text(4).text(5).text(7).text(8);
  CHECK(full.outline() == "Document(Sect(H1(0) Div(H2(1) P(2)) Div(H2(3) P(4))))");
}

TEST_CASE("the roles at one employer are headings below it") {
  DrawnNodes drawn({{Role::document, 0, {}},
                    {Role::title, 0, {}},
                    {Role::section, 0, {}},
                    {Role::heading, 2, {}},
                    {Role::entry, 2, {}},
                    {Role::entry_head, 4, {}},
                    {Role::entry, 4, {}},
                    {Role::entry_head, 6, {}},
                    {Role::paragraph, 6, {}}});
  drawn.text(1).text(3).text(5).text(7).text(8);
  CHECK(drawn.outline() == "Document(H1(0) Sect(H2(1) Div(H3(2) Div(H4(3) P(4)))))");
  DrawnNodes headless(drawn.pages.structure);
  headless.text(1).text(3).text(7).text(8);
  CHECK(headless.outline() == "Document(H1(0) Sect(H2(1) Div(H3(2) P(3))))");
}

TEST_CASE("items below the text of another item are a list of their own") {
  DrawnNodes drawn({{Role::document, 0, {}},
                    {Role::list, 0, {}},
                    {Role::list_item, 1, {}},
                    {Role::label, 2, {}},
                    {Role::list_body, 2, {}},
                    {Role::paragraph, 4, {}},
                    {Role::list_item, 4, {}},
                    {Role::label, 6, {}},
                    {Role::list_body, 6, {}},
                    {Role::paragraph, 8, {}},
                    {Role::list_item, 4, {}},
                    {Role::label, 10, {}},
                    {Role::list_body, 10, {}},
                    {Role::paragraph, 12, {}}});
  drawn.text(3).text(5).text(7).text(9).text(13);
  CHECK(drawn.outline() ==
        "Document(L(LI(Lbl(0) LBody(P(1) L(LI(Lbl(2) LBody(3)) LI(LBody(4)))))))");
}

TEST_CASE("a list whose labels are numbers says so") {
  DrawnNodes drawn({{Role::document, 0, {}},
                    {Role::list, 0, {}},
                    {Role::list_item, 1, {}},
                    {Role::label, 2, {}},
                    {Role::list_body, 2, {}}});
  drawn.pages.pages[0].items = {text_of_node(3, u"12."), text_of_node(4, u"x")};
  CHECK(plan_plainly(drawn.pages).elements[1].numbered);
  drawn.pages.pages[0].items[0] = text_of_node(3, u"•");
  CHECK_FALSE(plan_plainly(drawn.pages).elements[1].numbered);
}

TEST_CASE("rows of a table are equally wide, empty cells are cells") {
  DrawnNodes drawn({{Role::document, 0, {}},
                    {Role::table, 0, {}},
                    {Role::table_row, 1, {}},
                    {Role::table_header, 2, {}},
                    {Role::table_cell, 2, {}},
                    {Role::table_cell, 2, {}},
                    {Role::table_row, 1, {}},
                    {Role::table_cell, 6, {}}});
  drawn.text(3).text(7);
  CHECK(drawn.outline() == "Document(Table(TR(TH(0) TD TD) TR(TDx3(1))))");
  drawn.pages.structure[5].row_span = 2;
  CHECK(drawn.outline() == "Document(Table(TR(TH(0) TD TD) TR(TDx2(1))))");
}

TEST_CASE("no cell reaches below its table; one that would be widened over rows is not") {
  DrawnNodes drawn({{Role::document, 0, {}},
                    {Role::table, 0, {}},
                    {Role::table_row, 1, {}},
                    {Role::table_cell, 2, {}},
                    {Role::table_row, 1, {}},
                    {Role::table_cell, 4, {}},
                    {Role::table_cell, 4, {}}});
  drawn.text(3).text(5).text(6);
  drawn.pages.structure[3].row_span = 5;
  const StructurePlan plan = plan_plainly(drawn.pages);
  CHECK(outline_of(plan) == "Document(Table(TR(TD(0) TDx2) TR(TD(1) TD(2))))");
  CHECK(plan.elements[3].row_span == 2);
}

TEST_CASE("header cells head their row, or their column in a row of such") {
  DrawnNodes drawn({{Role::document, 0, {}},
                    {Role::table, 0, {}},
                    {Role::table_row, 1, {}},
                    {Role::table_header, 2, {}},
                    {Role::table_header, 2, {}},
                    {Role::table_row, 1, {}},
                    {Role::table_header, 5, {}},
                    {Role::table_cell, 5, {}}});
  drawn.text(3);
  const StructurePlan plan = plan_plainly(drawn.pages);
  CHECK(plan.elements[3].scope == HeaderScope::column);
  CHECK(plan.elements[4].scope == HeaderScope::column);
  CHECK(plan.elements[6].scope == HeaderScope::row);
  CHECK(plan.elements[7].scope == HeaderScope::none);
}

TEST_CASE("a block in another language says so, one of several languages does not") {
  DrawnNodes drawn({{Role::document, 0, {}},
                    {Role::paragraph, 0, {}},
                    {Role::paragraph, 0, {}},
                    {Role::paragraph, 0, {}}});
  drawn.text(1, "en").text(2, "zh-Hans").text(3, "zh-Hans").text(3, "en");
  CHECK(drawn.outline() == "Document(P:en(0) P(1) P(2 Span:en(3)))");
}

}  // namespace
}  // namespace jianli
