// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "compose/composer.h"
#include "editions.h"

namespace jianli::test {
namespace {

Block work_entry(std::vector<Bullet> highlights) {
  const Edition resume = edition("zh-Hans", "张三");
  const Style look = style();
  const Item entry = item({text("name", "小红书"), text("position", "推荐算法"),
                           text("url", "https://a.example"), text("dates", "2025"),
                           bullets("highlights", std::move(highlights))});
  return compose_entry({resume, look}, entry, look.entries.find("work")->value);
}

}  // namespace

TEST_CASE("both head lines stay with the first bullet") {
  const Block entry = work_entry({bullet("一"), bullet("二")});
  CHECK(entry.role == Role::entry);
  const auto& blocks = std::get<Group>(entry.content).blocks;
  REQUIRE(blocks.size() == 3);
  CHECK(blocks[0].role == Role::entry_head);
  CHECK(blocks[0].keep_with_next);
  CHECK(blocks[1].role == Role::entry_head);
  CHECK(blocks[1].keep_with_next);
  CHECK(!blocks[2].keep_with_next);
}

TEST_CASE("a head with nothing below may end a page") {
  const Block entry = work_entry({});
  const auto& blocks = std::get<Group>(entry.content).blocks;
  REQUIRE(blocks.size() == 2);
  CHECK(blocks[0].keep_with_next);
  CHECK(!blocks[1].keep_with_next);
}

TEST_CASE("a paragraph that announces what follows stays with it") {
  const Edition resume = edition("zh-Hans", "张三");
  const Style look = style();
  const auto stays = [&](const char* summary) {
    const Item entry = item({text("name", "小红书"), text("summary", summary),
                             bullets("highlights", {bullet("一"), bullet("二")})});
    const Block block =
        compose_entry({resume, look}, entry, look.entries.find("work")->value);
    const auto& blocks = std::get<Group>(block.content).blocks;
    REQUIRE(blocks.size() == 3);
    return blocks[1].keep_with_next;
  };
  CHECK(stays("主要工作："));
  CHECK(stays("Main tasks:"));
  CHECK(!stays("负责推荐。"));
}

TEST_CASE("a short entry is not divided, a long one may be") {
  CHECK(work_entry({bullet("一"), bullet("二"), bullet("三")}).keep_together);
  CHECK(!work_entry({bullet("一"), bullet("二"), bullet("三"), bullet("四")})
             .keep_together);
  std::string paragraph;
  for (int i = 0; i < 49 * 3; ++i) paragraph += "长";
  CHECK(!work_entry({bullet(paragraph)}).keep_together);
}

TEST_CASE("a table in an entry counts by its rows") {
  const Edition resume = edition("zh-Hans", "张三");
  const Style look = style("entries: {work: [{grid: [highlights], columns: 2}]}");
  REQUIRE(!look.sections.order.value.empty());
  const auto keeps = [&](std::size_t count) {
    const Item entry =
        item({bullets("highlights", std::vector<Bullet>(count, bullet("一")))});
    return compose_entry({resume, look}, entry, look.entries.find("work")->value)
        .keep_together;
  };
  CHECK(keeps(10));
  CHECK(!keeps(11));
}

TEST_CASE("an entry begins a page or stays on one where its file asks for it") {
  const Edition resume = edition("zh-Hans", "张三");
  const Style look = style();
  std::vector<Bullet> many;
  for (int i = 0; i < 8; ++i) many.push_back(bullet("一"));
  Item entry = item({text("name", "小红书"), bullets("highlights", std::move(many))});
  const auto compose = [&] {
    return compose_entry({resume, look}, entry, look.entries.find("work")->value);
  };
  CHECK_FALSE(compose().break_before);
  CHECK_FALSE(compose().keep_together);
  entry.break_before = true;
  entry.keep_together = true;
  CHECK(compose().break_before);
  CHECK(compose().keep_together);
}

TEST_CASE("an entry may be left out by its priority, the basics may not") {
  const Edition resume = edition("zh-Hans", "张三");
  const Style look = style();
  Item entry = item({text("name", "小红书")});
  entry.priority = -2;
  const auto* const specs = &look.entries.find("work")->value;
  const Block made = compose_entry({resume, look}, entry, *specs);
  REQUIRE(made.drop);
  CHECK(made.drop->priority == -2);
  CHECK(!compose_entry({resume, look}, resume.basics, *specs).drop);
}

}  // namespace jianli::test
