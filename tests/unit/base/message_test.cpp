// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/message.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

const Catalog kChinese{{"unknown field `{}` in {}", "{1}没有`{0}`字段"},
                       {"a skills entry", "技能条目"},
                       {"write `{zh: …}`", "请写`{zh: …}`"}};

TEST_CASE("a message is told in English or by a catalog, its words inside it too") {
  const Message message =
      say("unknown field `{}` in {}", std::string("a skills entry"), "a skills entry");
  CHECK(message.english() == "unknown field `a skills entry` in a skills entry");
  CHECK(message.told(kChinese) == "技能条目没有`a skills entry`字段");
}

TEST_CASE("words without arguments may hold braces") {
  const Message message = "write `{zh: …}`";
  CHECK(message.english() == "write `{zh: …}`");
  CHECK(message.told(kChinese) == "请写`{zh: …}`");
}

TEST_CASE("what a catalog lacks stays English, and numbers are written out") {
  CHECK(say("{} of {{{}}}", 12, "all").told(kChinese) == "12 of {all}");
}

TEST_CASE("a list is told with the mark the language sets between its items") {
  const Message list = list_of({"a skills entry", say("`{}`", std::string("x")), 3});
  CHECK(list.english() == "a skills entry, `x`, 3");
  CHECK(list.told({{", ", "、"}, {"a skills entry", "技能条目"}}) == "技能条目、`x`、3");
  CHECK(list_of({}).english().empty());
}

TEST_CASE("words that stand in the program's data are told like those of its code") {
  CHECK(words("a skills entry").told(kChinese) == "技能条目");
  CHECK(words("a skills entry").english() == "a skills entry");
}

TEST_CASE("a character stands for itself") {
  CHECK(say("`{}` closes nothing", '}') == "`}` closes nothing");
}

TEST_CASE("somebody else's words are never taken for the program's") {
  CHECK(Message(std::string("write `{zh: …}`")).told(kChinese) == "write `{zh: …}`");
  CHECK(Message(std::string("{} {0} {")).english() == "{} {0} {");
}

}  // namespace
}  // namespace jianli
