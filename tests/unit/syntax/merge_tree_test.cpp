// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "syntax/merge_tree.h"

#include <doctest/doctest.h>

#include "parsed.h"

namespace jianli {
namespace {

/// A document and a file merged into it.
struct Merged : Parsed {
  Merged(std::string document, std::string part) : Parsed(std::move(document)) {
    const SourceId id = sources.add("part.yaml", std::move(part));
    auto parsed_part = parse(id, sources, diagnostics);
    REQUIRE(tree);
    REQUIRE(parsed_part);
    merge_tree(*tree, std::move(*parsed_part), sources, diagnostics);
  }
};

}  // namespace

TEST_CASE("the keys of a file stand behind the document's own, with their own places") {
  const Merged merged("basics: {name: Z}\n", "work:\n  - name: A\n");
  CHECK(merged.findings() == "");
  CHECK(dump(*merged.tree) ==
        "mapping 0-16\n"
        "\"basics\" 0-6: mapping 9-16\n"
        "  \"name\" 9-13: plain 15-16 \"Z\"\n"
        "\"work\" @1:0-4: sequence @1:10-17\n"
        "  - mapping @1:10-17\n"
        "    \"name\" @1:10-14: plain @1:16-17 \"A\"\n");
  CHECK(merged.tree->included == std::vector<SourceId>{1});
}

TEST_CASE("a key that both have is a mistake, told with both places") {
  const Merged merged("work: [{name: A}]\n", "skills: []\nwork: [{name: B}]\n");
  CHECK(merged.findings() ==
        "part.yaml:2:1: error: the key `work` stands in `me.yaml`, too [duplicate-key]\n"
        "    2 | work: [{name: B}]\n"
        "      | ^~~~ keep it in one of the two files\n"
        "me.yaml:1:1: note: `work` stands here first\n");
  const Node* const work = merged.tree->find(merged.tree->top(), "work");
  CHECK(work->span.source == 0);
  CHECK(merged.tree->find(merged.tree->top(), "skills") != nullptr);
}

TEST_CASE("each file names its schema for itself") {
  const Merged merged("$schema: a\n", "$schema: b\n");
  CHECK(merged.findings() == "");
  CHECK(merged.tree->find(merged.tree->top(), "$schema")->value == "a");
}

TEST_CASE("an alias keeps its target") {
  const Merged merged("basics: {name: Z}\n", "work: &w [{name: A}]\nprojects: *w\n");
  const Node* const work = merged.tree->find(merged.tree->top(), "work");
  CHECK(work == merged.tree->find(merged.tree->top(), "projects"));
  CHECK((*merged.tree)[work->items.at(0)].entries.at(0).key == "name");
}

}  // namespace jianli
