// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "syntax/json_pointer.h"

#include <doctest/doctest.h>

#include <string>

#include "parsed.h"

namespace jianli {
namespace {

constexpr const char* kText =
    "work:\n  - name: x\n    a/b~c: [y, [z]]\nnull: &n w\nv: *n\n";

/// The pointer of a finding at the first place a text stands at.
std::string pointer_at(std::string_view place) {
  const Parsed parsed(kText);
  const std::size_t begin = std::string_view(kText).find(place);
  Diagnostic finding;
  finding.span = {0, static_cast<std::uint32_t>(begin),
                  static_cast<std::uint32_t>(begin + place.size())};
  return json_pointer(*parsed.tree, finding);
}

/// The pointer of a finding about a node, wherever it is shown.
std::string pointer_of(NodeId node) {
  const Parsed parsed(kText);
  Diagnostic finding;
  finding.span = {0, 0, 1};
  finding.node = node;
  return json_pointer(*parsed.tree, finding);
}

TEST_CASE("a key and its text have the same pointer") {
  CHECK(pointer_at("name") == "/work/0/name");
  CHECK(pointer_at("x") == "/work/0/name");
  CHECK(pointer_at("work") == "/work");
}

TEST_CASE("items count from 0, `~` and `/` of keys are escaped") {
  CHECK(pointer_at("y") == "/work/0/a~1b~0c/0");
  CHECK(pointer_at("z") == "/work/0/a~1b~0c/1/0");
}

TEST_CASE("what no value holds is about the document") {
  CHECK(pointer_at("work:\n  - name: x\n    a/b~c: [y, [z]]\nnull") == "");
}

TEST_CASE("a node tells more than its place: a list and its only item begin together") {
  const Parsed parsed(kText);
  const SyntaxTree& tree = *parsed.tree;
  const NodeId work = tree.top().entries[0].value;
  CHECK(pointer_of(tree.root) == "");
  CHECK(pointer_of(work) == "/work");
  CHECK(pointer_of(tree[work].items[0]) == "/work/0");
}

TEST_CASE("a node of another file is none of this one") {
  const Parsed parsed(kText);
  Diagnostic finding;
  finding.span = {parsed.tree->source + 1, 0, 1};
  finding.node = parsed.tree->top().entries[0].value;
  CHECK(json_pointer(*parsed.tree, finding) == "");
}

TEST_CASE("a node with an alias has the pointer of its anchor") {
  const Parsed parsed(kText);
  CHECK(pointer_of(parsed.tree->top().entries[2].value) == "/null");
}

}  // namespace
}  // namespace jianli
