// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/schema/read.h"

namespace jianli {
namespace {

/// The findings of a variant that sets one value, a JSON text; the place is cut off.
std::string set_messages(const std::string& path, const std::string& value = "x") {
  const std::string messages = read(R"(basics: {name: 张三}
work:
  - id: bytedance
    name: 字节跳动
    positions: [{position: 工程师}]
    highlights: {zh: [甲], en: [A]}
  - {name: 星河}
custom:
  - {id: portfolio, title: 作品, entries: [{title: 甲}]}
variants:
  v:
    set:
      )" + path + ": " + value + '\n')
                                   .messages();
  return messages.empty() ? messages : messages.substr(messages.find(' ') + 1);
}

TEST_CASE("a path leads to a field") {
  for (const char* path :
       {"basics.label", "basics.location.city", "work[bytedance].summary",
        "work[1].position", "work[0].positions[0].team", "work", "basics.label.zh",
        "custom[portfolio].entries[0].title", "design.tokens.sizes.body",
        "work[bytedance].highlights[0].text.zh"}) {
    CAPTURE(path);
    const std::string value = std::string_view(path) == "work" ? "[{name: 甲}]" : "x";
    CHECK(set_messages(path, value) == "");
  }
}

TEST_CASE("a path that leads to no field is an error") {
  CHECK(set_messages("basics.lable") ==
        "error: unknown field `lable` in `basics` [unknown-path] did you mean "
        "`basics.label`?\n  -> basics.label: x\n");
  CHECK(set_messages("works[0].summary") ==
        "error: unknown field `works` in the résumé [unknown-path] did you mean "
        "`work[0].summary`?\n  -> work[0].summary: x\n");
  CHECK(set_messages("work[0].company") ==
        "error: unknown field `company` in a work entry [unknown-path] did you mean "
        "`work[0].name`?\n  -> work[0].name: x\n");
  CHECK(set_messages("basics.qwertz") ==
        "error: unknown field `qwertz` in `basics` [unknown-path]\n");
}

TEST_CASE("a list wants a bracket and only a list has one") {
  CHECK(set_messages("work.summary") ==
        "error: `work` is a list: `summary` matches nothing [unknown-path] name an item: "
        "`work[0].summary`\n");
  CHECK(
      set_messages("basics[0].label") ==
      "error: `basics` is no list: `[0]` matches nothing [unknown-path] a bracket names "
      "an item of a list\n");
  CHECK(
      set_messages("basics.label[0]") ==
      "error: `basics.label` is no list: `[0]` matches nothing [unknown-path] a bracket "
      "names an item of a list\n");
  CHECK(set_messages("basics.label.position") ==
        "error: `basics.label` is a text: `position` matches nothing [unknown-path] set "
        "the text itself, or a mapping in its place\n");
}

TEST_CASE("what is no path") {
  CHECK(set_messages("basics..label") ==
        "error: `basics..label` is no path [unknown-path] write it as `basics.label` or "
        "`work[0].position`\n");
  CHECK(set_messages("variants.v.output") ==
        "error: `variants` cannot be set by a path [unknown-path]\n");
}

TEST_CASE("an item the document does not have is a warning") {
  CHECK(set_messages("work[bytedanse].summary") ==
        "warning: no item of `work` has the id `bytedanse` [unused-path] did you mean "
        "`work[bytedance].summary`?\n  -> work[bytedance].summary: x\n");
  CHECK(set_messages("work[tencent].summary") ==
        "warning: no item of `work` has the id `tencent` [unused-path] give the item an "
        "`id`, or use its index from 0\n");
  CHECK(
      set_messages("work[2].summary") ==
      "warning: `work` has 2 items: `[2]` matches nothing [unused-path] items count from "
      "0\n");
  CHECK(set_messages("work[0].positions[1].team") ==
        "warning: `work[0].positions` has 1 item: `[1]` matches nothing [unused-path] "
        "items count from 0\n");
  CHECK(set_messages("awards[0].title") ==
        "warning: the document has no `awards` [unused-path]\n");
}

TEST_CASE("the value is held to the field") {
  CHECK(set_messages("work[0].startDate", "2021-13").find("[bad-date]") !=
        std::string::npos);
  CHECK(set_messages("work[0].positions[0]", "{positon: x}").find("[unknown-field]") !=
        std::string::npos);
  CHECK(set_messages("basics.location", "杭州").find("[wrong-type]") !=
        std::string::npos);
  CHECK(set_messages("work[0].keywords[0]", "[x]").find("[wrong-type]") !=
        std::string::npos);
  CHECK(set_messages("basics.summary", "''") == "");
}

TEST_CASE("items of a résumé in another file are not known") {
  CHECK(read("resume: me.yaml\nvariants: {v: {set: {'work[x].summary': a}}}\n")
            .messages() == "");
}

}  // namespace
}  // namespace jianli
