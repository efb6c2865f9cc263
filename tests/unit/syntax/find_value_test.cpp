// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "syntax/find_value.h"

#include <doctest/doctest.h>

#include "syntax/set_value.h"
#include "unit/syntax/parsed.h"

namespace jianli {
namespace {

const char* const kText =
    "basics: {label: {zh: 工程师, en: Engineer}, name: 张三}\n"
    "work:\n"
    "  - {id: star, name: 星河}\n"
    "  - {name: 远山}\n";

/// The text at a path; `-` if there is none, and `…` for what is no text.
std::string at(const SyntaxTree& tree, std::string_view path) {
  const auto id = find_value(tree, path);
  if (!id) return "-";
  return tree[*id].kind == NodeKind::scalar ? tree[*id].value : "…";
}

TEST_CASE("a path leads to a value") {
  const Parsed file(kText);
  CHECK(at(*file.tree, "work[star].name") == "星河");
  CHECK(at(*file.tree, "work[1].name") == "远山");
  CHECK(at(*file.tree, "basics") == "…");
  CHECK(at(*file.tree, "basics.label.en") == "Engineer");
}

TEST_CASE("where a path leads to nothing there is none") {
  const Parsed file(kText);
  for (const char* path :
       {"work[2].name", "work[tar].name", "basics.labels", "basics[0]", "work.name",
        "a..b", "basics.label.ja", "basics.name.first.letter"}) {
    CAPTURE(path);
    CHECK(at(*file.tree, path) == "-");
  }
}

TEST_CASE("a language goes by all its tags") {
  const Parsed file(kText);
  CHECK(at(*file.tree, "basics.label.zh-Hans") == "工程师");
  CHECK(at(*file.tree, "basics.label.zh-Hant") == "-");
}

TEST_CASE("a text given once stands in each language") {
  Parsed file(kText);
  CHECK(at(*file.tree, "basics.name.en") == "张三");
  REQUIRE(set_value(*file.tree, "basics.name.en", "Zhang San", file.sources,
                    file.diagnostics));
  CHECK(at(*file.tree, "basics.name.en") == "Zhang San");
  CHECK(at(*file.tree, "basics.name.zh") == "张三");
}

TEST_CASE("entries and items by their names") {
  const Parsed file(kText);
  const SyntaxTree& tree = *file.tree;
  const Node& label = tree[*find_value(tree, "basics.label")];
  CHECK(find_entry(label, "en") == 1);
  CHECK(find_entry(label, "ja") == std::nullopt);
  CHECK(find_entry(label, "zh-Hans") == 0);
  const Node& work = tree[*find_value(tree, "work")];
  CHECK(find_item(tree, work, "star") == 0);
  CHECK(find_item(tree, work, "1") == 1);
  CHECK(find_item(tree, work, "2") == std::nullopt);
}

}  // namespace
}  // namespace jianli
