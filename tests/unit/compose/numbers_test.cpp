// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "compose/composer.h"
#include "editions.h"

namespace jianli::test {
namespace {

std::vector<Block> numbered(int count) {
  Edition resume = edition("en", "Zhang San");
  std::vector<Item> papers;
  for (int i = 0; i < count; ++i) {
    papers.push_back(item({text("name", "Paper"), text("authors", "Zhang San")}));
  }
  add_section(resume, "publications", papers);
  const Style look = style(
      "{sections: {order: [publications], kinds: {publications: {numbers: true}}}}");
  auto sections = compose_sections({resume, look}, RegionName::main);
  return std::move(std::get<Group>(sections.at(0).content).blocks);
}

}  // namespace

TEST_CASE("entries that are counted hang behind their numbers") {
  const auto blocks = numbered(2);
  REQUIRE(blocks.size() == 3);  // title, rule, list
  CHECK(outline(blocks) ==
        "Publications\n----\n1. Paper\n  Zhang San\n2. Paper\n  Zhang San\n");
  const auto& items = std::get<Group>(blocks[2].content).blocks;
  CHECK(blocks[2].role == Role::list);
  CHECK(items[0].role == Role::list_item);
  CHECK(items[0].keep_together);
  CHECK(items[0].space_before == Length{});
  // Between two entries is what was between them without numbers.
  CHECK(items[1].space_before == Length::millipoints(6750));
  CHECK(std::get<ListItem>(items[1].content).indent == Length::points(15));
}

TEST_CASE("ten entries need room for two digits") {
  const auto blocks = numbered(10);
  const auto& items = std::get<Group>(blocks[2].content).blocks;
  CHECK(std::get<ListItem>(items[0].content).indent == Length::points(20));
}

TEST_CASE("no entries are no list") {
  const Edition resume = edition("en", "Zhang San");
  const Style look = style();
  std::vector<Block> none;
  number_entries({resume, look}, none);
  CHECK(none.empty());
}

}  // namespace jianli::test
