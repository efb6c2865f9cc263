// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/fill_letter.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

Item item_of(std::string_view name, std::string_view text) {
  Item item;
  if (!text.empty()) item.properties.push_back({name, {}, read_rich_text(text)});
  return item;
}

/// A text with its placeholders filled and what was found in it.
struct Filled {
  std::string text;
  std::string findings;
};

Filled fill(std::string_view written, const std::string& variant = "a") {
  const Item basics = item_of("name", "张三");
  const Item target = item_of("organization", "云帆**科技**");
  const Item recipient = item_of("name", "李四");
  RichText text = read_rich_text(written);
  Diagnostics diagnostics;
  fill_letter(text, {basics, target, recipient, variant}, diagnostics);
  Filled filled{dump(text), {}};
  for (const Diagnostic& finding : diagnostics.all()) {
    filled.findings += finding.message.english() + "; " + finding.hint.english() + "\n";
  }
  return filled;
}

TEST_CASE("placeholders stand for what they name") {
  CHECK(fill("我是{name}，应聘{target.organization}。").text ==
        "我是张三，应聘云帆**科技**。");
  CHECK(fill("{name}").text == "张三");
  CHECK(fill("{name}{name}").text == "张三张三");
}

TEST_CASE("a value is set off as the text around it") {
  CHECK(fill("**应聘{target.organization}**").text == "**应聘云帆科技**");
  CHECK(fill("*{name}*").text == "*张三*");
}

TEST_CASE("braces around anything else are text") {
  for (const char* const text :
       {"{", "}", "{}", "{n}", "{1}", "{a b}", "{姓名}", "a{name", "name}", "{ name }"}) {
    CHECK(fill(text).text == text);
    CHECK(fill(text).findings == "");
  }
  CHECK(fill("{{name}}").text == "{张三}");
}

TEST_CASE("code and formulas are left alone") {
  CHECK(fill("`{name}`").text == "`{name}`");
  CHECK(fill("$\\frac{ab}{cd}$").text == "$\\frac{ab}{cd}$");
  CHECK(fill("`{nothing}`").findings == "");
}

TEST_CASE("what a letter cannot name is reported and stays") {
  const Filled near = fill("{target.organisation}");
  CHECK(near.text == "{target.organisation}");
  CHECK(near.findings ==
        "a letter has no placeholder `target.organisation`; did you mean "
        "`target.organization`?\n");
  CHECK(fill("{organization}").findings ==
        "a letter has no placeholder `organization`; did you mean "
        "`target.organization`?\n");
  CHECK(fill("{nam}").findings ==
        "a letter has no placeholder `nam`; did you mean `name`?\n");
  CHECK(fill("{locale}")
            .findings.starts_with("a letter has no placeholder `locale`; write one of "
                                  "`name`, `target.organization`"));
  // Whom a letter goes to stands in its wording, not in the user's.
  CHECK(fill("{recipient.name}")
            .findings.starts_with("a letter has no placeholder `recipient.name`"));
}

TEST_CASE("what is not known is reported where it stands") {
  CHECK(fill("{target.position}").findings ==
        "the variant `a` has no `target.position`; give it in the variant, or write out "
        "what is meant\n");
  CHECK(fill("{target.position}", "").findings ==
        "the résumé as it is has no `target.position`; make the letter of a variant, or "
        "write out what is meant\n");
}

TEST_CASE("the program's own wording leaves out what is not known") {
  const Item basics = item_of("name", "张三");
  const Item target = item_of("organization", "");
  const Item recipient = item_of("name", "李四");
  RichText text = read_rich_text("尊敬的{target.organization}{recipient.name}：");
  fill_wording(text, {basics, target, recipient, ""});
  CHECK(text.plain() == "尊敬的李四：");
}

TEST_CASE("texts on one line: Chinese ones side by side, Western words apart") {
  const auto joined = [](std::string_view first, std::string_view second) {
    RichText line = read_rich_text(first);
    append_beside(read_rich_text(second), line.runs);
    return line.plain();
  };
  CHECK(joined("云帆科技", "推荐部") == "云帆科技推荐部");
  CHECK(joined("Yunfan", "Research") == "Yunfan Research");
  CHECK(joined("Yunfan", "推荐部") == "Yunfan推荐部");
  CHECK(joined("", "Yunfan") == "Yunfan");
}

}  // namespace
}  // namespace jianli
