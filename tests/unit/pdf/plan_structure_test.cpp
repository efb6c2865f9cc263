// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/plan_structure.h"

#include <doctest/doctest.h>

#include "structure_fixture.h"

namespace jianli {
namespace {

using namespace jianli::testing;

const std::vector<StructureNode> kTwoParagraphs = {
    {Role::document, 0, {}}, {Role::paragraph, 0, {}}, {Role::paragraph, 0, {}}};

TextItem part_of_link(TextItem item, std::uint64_t link) {
  item.link = link;
  return item;
}

LinkItem area_of_link(StructureId node, std::uint64_t link) {
  LinkItem item;
  item.structure = node;
  item.link = link;
  return item;
}

TEST_CASE("neighbours of one paragraph are one sequence, which artifacts end") {
  DrawnNodes drawn(kTwoParagraphs);
  drawn.text(1).text(1).text(2);
  CHECK(drawn.outline() == "Document(P(0) P(1))");
  auto& items = drawn.pages.pages[0].items;
  items.insert(items.begin() + 1, PageItem(RuleItem{}));
  CHECK(drawn.outline() == "Document(P(0 1) P(2))");
  const StructurePlan plan = plan_plainly(drawn.pages);
  CHECK(plan.pages[0].items[1] == std::vector<ItemMark>{{MarkingKind::decoration}});
  CHECK(plan.pages[0].sequences[1].element == 1);
}

TEST_CASE("running lines are artifacts of pagination") {
  DrawnNodes drawn(kTwoParagraphs);
  drawn.pages.structure.push_back({Role::artifact, 0, {}});
  drawn.text(1).text(3);
  const StructurePlan plan = plan_plainly(drawn.pages);
  CHECK(outline_of(plan) == "Document(P(0))");
  CHECK(plan.pages[0].items[1] == std::vector<ItemMark>{{MarkingKind::running}});
}

TEST_CASE("blocks keep their order where columns go on on the next page") {
  DrawnNodes drawn(kTwoParagraphs);
  drawn.text(1).text(2);
  drawn.pages.pages.emplace_back();
  drawn.text(1).text(2);
  CHECK(drawn.outline() == "Document(P(0 1/0) P(1 1/1))");
}

TEST_CASE("a link is one element, with all its lines and areas") {
  DrawnNodes drawn(kTwoParagraphs);
  drawn.pages.pages[0].items = {
      text_of_node(1, u"a"), part_of_link(text_of_node(1, u"b"), 7),
      area_of_link(1, 7),    part_of_link(text_of_node(1, u"c"), 7),
      area_of_link(1, 7),    text_of_node(1, u"d")};
  const StructurePlan plan = plan_plainly(drawn.pages);
  CHECK(outline_of(plan) == "Document(P(0 Link(1 @0 @1) 2))");
  CHECK(plan.pages[0].links == std::vector<ElementId>{2, 2});
}

TEST_CASE("a link of which nothing is set has an element for its area") {
  DrawnNodes drawn(kTwoParagraphs);
  drawn.pages.pages[0].items = {area_of_link(1, 7)};
  CHECK(drawn.outline() == "Document(P(Link(@0)))");
}

TEST_CASE("a formula is read by its source") {
  DrawnNodes drawn(kTwoParagraphs);
  drawn.text(1).text(1).text(1);
  Page& page = drawn.pages.pages[0];
  page.readings = {{u"x^2", true}};
  std::get<TextItem>(page.items[1]).reading = 1;
  const StructurePlan plan = plan_plainly(drawn.pages);
  CHECK(outline_of(plan) == "Document(P(0 Formula(1) 2))");
  CHECK(plan.elements[2].alt == "x^2");
}

TEST_CASE("a picture has its text and its place") {
  DrawnNodes drawn({{Role::document, 0, {}}, {Role::figure, 0, {}, "张三 – 照片"}});
  ImageItem image;
  image.structure = 1;
  image.rect.width = Length::points(70);
  drawn.pages.pages[0].items = {image};
  const StructurePlan plan = plan_plainly(drawn.pages);
  CHECK(outline_of(plan) == "Document(Figure(0))");
  CHECK(plan.elements[1].alt == "张三 – 照片");
  CHECK(plan.elements[1].box.width == Length::points(70));
}

TEST_CASE("what is told is a sequence of its own, over several items") {
  DrawnNodes drawn(kTwoParagraphs);
  drawn.text(1).text(1);
  const std::vector<PageSpans> spans = {
      {{{0, 1, true, false, u"yz"}}, {{0, 1, true, true}, {1, 1}}}};
  const StructurePlan plan = plan_structure(drawn.pages, spans);
  CHECK(outline_of(plan) == "Document(P(0 1))");
  CHECK(plan.pages[0].sequences[0].text == u"yz");
  CHECK_FALSE(plan.pages[0].sequences[1].is_told);
  CHECK(plan.pages[0].items[1] ==
        std::vector<ItemMark>{{MarkingKind::content, 0}, {MarkingKind::content, 1}});
}

}  // namespace
}  // namespace jianli
