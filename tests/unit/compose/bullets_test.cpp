// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "compose/composer.h"
#include "editions.h"

namespace jianli::test {

TEST_CASE("nested bullets stand in the body of the bullet they belong to") {
  const Edition resume = edition("zh-Hans", "张三");
  const Style look = style();
  const Block list = compose_bullets(
      {resume, look}, {bullet("一", {bullet("二", {bullet("三")})}), bullet("四")},
      Look{});
  CHECK(list.role == Role::list);
  CHECK(outline({list}) == "• 一\n  ◦ 二\n    – 三\n• 四\n");
  const auto& items = std::get<Group>(list.content).blocks;
  REQUIRE(items.size() == 2);
  CHECK(items[0].role == Role::list_item);
  CHECK(items[0].space_before == Length{});
  CHECK(items[1].space_before == Length::millipoints(1500));
  const auto& first = std::get<ListItem>(items[0].content);
  CHECK(first.indent == Length::points(10));
  REQUIRE(first.body.size() == 2);
  // A bullet that introduces others does not end a page.
  CHECK(first.body[0].keep_with_next);
  CHECK(first.body[1].role == Role::list_item);
  CHECK(!std::get<ListItem>(items[1].content).body[0].keep_with_next);
}

TEST_CASE("a bullet of highlights may be left out by its priority, no other may") {
  const Edition resume = edition("en", "Zhang San");
  const Style look = style();
  Bullet important = bullet("one");
  important.priority = 2;
  const Block list = compose_bullets({resume, look}, {important, bullet("two")}, Look{});
  const auto& items = std::get<Group>(list.content).blocks;
  REQUIRE(items[0].drop);
  CHECK(items[0].drop->priority == 2);
  CHECK(!items[0].drop->dropped);
  CHECK(!items[1].drop);
}

TEST_CASE("label and text of a bullet share their leading") {
  const Edition resume = edition("zh-Hans", "张三");
  const Style look = style();
  const Block list = compose_bullets({resume, look},
                                     {bullet("Published at the Web Conference")}, Look{});
  const auto& item = std::get<ListItem>(std::get<Group>(list.content).blocks[0].content);
  CHECK(item.label.leading == Length::millipoints(13500));
  CHECK(std::get<Paragraph>(item.body[0].content).leading == Length::millipoints(13500));
}

TEST_CASE("a block text has paragraphs and lists") {
  const Edition resume = edition("zh-Hans", "张三");
  const Style look = style();
  const auto blocks = compose_block_text({resume, look},
                                         {{false, 0, rich("一")},
                                          {true, 0, rich("二")},
                                          {true, 0, rich("三")},
                                          {false, 0, rich("四")}},
                                         Look{}, {});
  CHECK(outline(blocks) == "一\n• 二\n• 三\n四\n");
  REQUIRE(blocks.size() == 3);
  CHECK(blocks[1].role == Role::list);
}

TEST_CASE("numbered items keep their numbers in a wider column") {
  const Edition resume = edition("zh-Hans", "张三");
  const Style look = style();
  const auto column = [](const std::vector<Block>& blocks) {
    const auto& items = std::get<Group>(blocks[0].content).blocks;
    return std::get<ListItem>(items[0].content).indent;
  };
  const auto blocks = compose_block_text(
      {resume, look}, {{true, 1, rich("一")}, {true, 2, rich("二")}}, Look{}, {});
  CHECK(outline(blocks) == "1. 一\n2. 二\n");
  CHECK(column(blocks) == Length::points(15));
  CHECK(column(compose_block_text({resume, look},
                                  {{true, 9, rich("一")}, {true, 10, rich("二")}}, Look{},
                                  {})) == Length::points(20));
}

}  // namespace jianli::test
