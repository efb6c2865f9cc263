// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "compose/composer.h"
#include "editions.h"

namespace jianli::test {
namespace {

/// The text of a row of a skills entry whose parts are given as YAML.
std::string row(const std::string& parts, const Item& entry,
                const std::string& language = "zh-Hans") {
  const Edition resume = edition(language, "张三");
  const Style look = style("entries: {skills: [{row: " + parts + "}]}");
  REQUIRE(!look.sections.order.value.empty());
  const auto& specs = look.entries.find("skills")->value;
  return plain_text(join_parts({resume, look}, entry, specs[0].parts));
}

const std::string kParts = "[name, {separator: dot}, area, {separator: comma}, level]";

}  // namespace

TEST_CASE("a separator stands between two present parts, once") {
  CHECK(row(kParts, item({text("name", "甲"), text("area", "乙"),
                          text("level", "丙")})) == "甲 · 乙，丙");
  CHECK(row(kParts, item({text("name", "甲"), text("level", "丙")})) == "甲 · 丙");
  CHECK(row(kParts, item({text("name", "甲"), text("area", "乙")})) == "甲 · 乙");
  CHECK(row(kParts, item({text("area", "乙"), text("level", "丙")})) == "乙，丙");
  CHECK(row(kParts, item({text("level", "丙")})) == "丙");
  CHECK(row(kParts, item({})) == "");
}

TEST_CASE("separators and brackets are the language's") {
  const Item entry = item({text("name", "A"), text("area", "B"), text("level", "C")});
  CHECK(row(kParts, entry, "en") == "A · B, C");
  const std::string wrapped = "[name, {field: level, wrap: parens}]";
  CHECK(row(wrapped, entry, "en") == "A (C)");
  CHECK(row(wrapped, item({text("name", "硕士"), text("level", "推免")})) ==
        "硕士（推免）");
  // Brackets that open a line bring no space.
  CHECK(row(wrapped, item({text("level", "C")}), "en") == "(C)");
}

TEST_CASE("words of a design are chosen by language") {
  const Item entry = item({text("name", "A"), text("level", "B")});
  const std::string parts = "[name, {separator: {zh: ——, en: ' to '}}, level]";
  CHECK(row(parts, entry, "zh-Hans") == "A——B");
  CHECK(row(parts, entry, "en") == "A to B");
  CHECK(row("[{text: {zh: 姓名, en: Name}}]", entry, "en") == "Name");
}

TEST_CASE("the elements of a list stand with the language's list separator") {
  const Item entry = item({texts("roles", {"负责人", "算法"})});
  CHECK(row("[roles]", entry) == "负责人、算法");
  CHECK(row("[roles]", entry, "en") == "负责人, 算法");
}

TEST_CASE("Western authors have Western marks between them") {
  CHECK(row("[authors]", item({texts("authors", {"李四", "张三"})})) == "李四、张三");
  CHECK(row("[authors]", item({texts("authors", {"Li Si", "San Zhang"})})) ==
        "Li Si, San Zhang");
  CHECK(row("[authors]", item({texts("authors", {"Li, S.", "Zhang, S."})})) ==
        "Li, S.; Zhang, S.");
}

TEST_CASE("a label is the language's, with a colon between Han and a plain one else") {
  const Item entry = item({text("score", "3.8/4.0")});
  CHECK(row("[{field: score, label: score}]", entry) == "成绩：3.8/4.0");
  CHECK(row("[{field: score, label: score}]", entry, "en") == "GPA: 3.8/4.0");
  CHECK(row("[{field: score, label: {zh: GPA}}]", entry) == "GPA: 3.8/4.0");
}

TEST_CASE("marks between spaces go at a line's end, what says something stays") {
  const auto separates = [](std::string_view words) {
    Inlines inlines;
    append_separator(words, {}, "en", inlines);
    return inlines.at(0).separator;
  };
  CHECK(separates(" | "));
  CHECK(separates(" · "));
  CHECK(separates("   "));
  CHECK(!separates("、"));
  CHECK(!separates(", "));
  CHECK(!separates("/"));
  CHECK(!separates(" and "));
  CHECK(!separates(" 和 "));
}

TEST_CASE("the separators of rows and lists are told apart from text") {
  const Edition resume = edition("zh-Hans", "张三");
  const Style look = style("entries: {skills: [{row: " + kParts + "}]}");
  const auto& specs = look.entries.find("skills")->value;
  const Inlines inlines =
      join_parts({resume, look},
                 item({text("name", "甲 | 乙"), text("area", "丙"), text("level", "丁")}),
                 specs[0].parts);
  std::string separators;
  for (const Inline& piece : inlines) {
    if (piece.separator) separators += "[" + piece.text + "]";
  }
  CHECK(separators == "[ · ]");
}

}  // namespace jianli::test
