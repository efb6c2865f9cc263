// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "schema/reader.h"
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
  - {name: 星河, highlights: [甲, {zh: 乙, en: B}, {text: 丙}], keywords: [k]}
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
        "work[bytedance].highlights.zh[0]", "work[bytedance].highlights.zh[0].en",
        "work[1].highlights[0]", "work[1].highlights[0].en", "work[1].highlights[1].en",
        "work[1].highlights[2].text.en"}) {
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

TEST_CASE("a list given by language is set in one") {
  CHECK(set_messages("work[0].highlights[0]") ==
        "warning: `work[0].highlights` has a list for each language: `[0]` matches "
        "nothing [unused-path] name one: `work[0].highlights.zh[0]`\n");
  CHECK(set_messages("work[0].highlights.zh[1]") ==
        "warning: `work[0].highlights.zh` has 1 item: `[1]` matches nothing "
        "[unused-path] items count from 0\n");
  CHECK(set_messages("work[0].highlights.ja[0]") ==
        "warning: the document has no `work[0].highlights.ja` [unused-path]\n");
  CHECK(set_messages("work[0].highlights.ja", "[x]") == "");
  CHECK(set_messages("work[1].keywords.zh", "[x]") ==
        "warning: `work[1].keywords` is one list for all languages: `zh` matches nothing "
        "[unused-path] set the list itself\n");
}

TEST_CASE("a bullet that is its text alone has no field of it") {
  CHECK(set_messages("work[1].highlights[0].text") ==
        "warning: `work[1].highlights[0]` is a text: `text` matches nothing "
        "[unused-path] set `work[1].highlights[0]` itself\n");
  CHECK(set_messages("work[1].highlights[1].text.en") ==
        "warning: `work[1].highlights[1]` is its text alone: `text` matches nothing "
        "[unused-path] set `work[1].highlights[1]` itself\n");
  CHECK(set_messages("work[1].highlights[2].en") ==
        "warning: `work[1].highlights[2]` is no text: `en` matches nothing [unused-path] "
        "did you mean `work[1].highlights[2].text.en`?\n");
}

TEST_CASE("what a design holds is followed as far as the document has it") {
  const auto messages = [](const std::string& path) {
    return read("basics: {name: 张三}\ndesign: {template: serif}\nvariants: {v: {set: {" +
                path + ": x}}}\n")
        .messages();
  };
  CHECK(messages("design.template") == "");
  CHECK(messages("design.paper") == "");
  CHECK(messages("design.template.name") ==
        "3:22 warning: `design.template` is a text: `name` matches nothing [unused-path] "
        "set `design.template` itself\n");
}

TEST_CASE("which files belong together is not a variant's to set") {
  CHECK(set_messages("include") ==
        "error: `include` cannot be set by a path [unknown-path]\n");
  CHECK(set_messages("include[0]") ==
        "error: `include` cannot be set by a path [unknown-path]\n");
  CHECK(set_messages("resume") ==
        "error: `resume` cannot be set by a path [unknown-path]\n");
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

TEST_CASE("a value outside of any document is held to the schema alone") {
  const auto messages = [](const char* path, const char* value) {
    Sources sources;
    Diagnostics diagnostics;
    const SourceId source =
        sources.add("jobs.yaml", std::string("set: {'") + path + "': " + value + "}\n");
    const auto tree = parse(source, sources, diagnostics);
    REQUIRE(tree);
    check_set_value(*tree, tree->find(tree->top(), "set")->entries[0], sources,
                    diagnostics);
    std::string text;
    for (const Diagnostic& finding : diagnostics.sorted()) {
      text +=
          finding.message.english() + " [" + std::string(info(finding.rule).name) + "]";
    }
    return text;
  };
  CHECK(messages("work[7].position", "工程师") == "");
  CHECK(messages("basics.name", "") == "");
  CHECK(messages("basics.nam", "张三") ==
        "unknown field `nam` in `basics` [unknown-path]");
  CHECK(messages("basics.email", "none") == "`none` is no e-mail address [bad-email]");
}

}  // namespace
}  // namespace jianli
