// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/find_text.h"

#include <doctest/doctest.h>

namespace jianli {

TEST_CASE("a text is found by the name of its field; a list is none") {
  RichText text;
  text.runs.push_back({"张三", {}, {}, {}, {}});
  Item item;
  item.properties.push_back({"name", {}, text});
  item.properties.push_back({"keywords", {}, std::vector<RichText>{text}});
  REQUIRE(find_text(item, "name") != nullptr);
  CHECK(find_text(item, "name")->plain() == "张三");
  CHECK(find_text(item, "keywords") == nullptr);
  CHECK(find_text(item, "label") == nullptr);
}

}  // namespace jianli
