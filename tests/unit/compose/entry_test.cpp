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

TEST_CASE("a short entry is not divided, a long one may be") {
  CHECK(work_entry({bullet("一"), bullet("二"), bullet("三")}).keep_together);
  CHECK(!work_entry({bullet("一"), bullet("二"), bullet("三"), bullet("四")})
             .keep_together);
  std::string paragraph;
  for (int i = 0; i < 49 * 3; ++i) paragraph += "长";
  CHECK(!work_entry({bullet(paragraph)}).keep_together);
}

}  // namespace jianli::test
