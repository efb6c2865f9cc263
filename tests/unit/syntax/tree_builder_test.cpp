// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "syntax/tree_builder.h"

#include <doctest/doctest.h>

#include <string>

#include "syntax/limits.h"

namespace jianli {
namespace {

/// A builder over a text, and what it reports.
struct Fixture {
  Sources sources;
  SourceId source = sources.add("me.yaml", "0123456789");
  Diagnostics diagnostics;
  TreeBuilder builder{source, SyntaxLanguage::yaml, sources, diagnostics};

  [[nodiscard]] Span at(std::uint32_t begin, std::uint32_t end) const {
    return {source, begin, end};
  }
};

TEST_CASE("events become a tree whose collections span their children") {
  Fixture f;
  f.builder.begin(NodeKind::mapping, f.at(0, 0));
  CHECK(f.builder.expects_key());
  f.builder.add_key(f.at(1, 2), "a", false);
  CHECK_FALSE(f.builder.expects_key());
  f.builder.begin(NodeKind::sequence, f.at(3, 3));
  f.builder.add_scalar(f.at(4, 5), "b", true);
  f.builder.add_null(f.at(6, 7));
  f.builder.end(f.at(3, 8));
  f.builder.add_scalar(f.at(8, 9), "c", false);
  f.builder.begin(NodeKind::mapping, f.at(9, 9));
  f.builder.end(f.at(9, 10));
  f.builder.end(f.at(0, 10));
  const std::optional<SyntaxTree> tree = f.builder.take();
  REQUIRE(tree);
  CHECK(dump(*tree) ==
        "mapping 1-10\n"
        "\"a\" 1-2: sequence 4-7\n"
        "  - quoted 4-5 \"b\"\n"
        "  - null 6-7\n"
        "\"c\" 8-9: mapping 9-10\n");
}

TEST_CASE("after a failure further events are ignored and there is no tree") {
  Fixture f;
  f.builder.begin(NodeKind::sequence, f.at(0, 0));
  f.builder.fail(Rule::yaml_syntax, f.at(0, 1), "first");
  f.builder.fail(Rule::yaml_syntax, f.at(0, 1), "second");
  f.builder.add_scalar(f.at(1, 2), "b", false);
  f.builder.end(f.at(0, 3));
  CHECK(f.builder.stopped());
  CHECK_FALSE(f.builder.take());
  REQUIRE(f.diagnostics.all().size() == 1);
  CHECK(f.diagnostics.all()[0].message == "first");
}

TEST_CASE("without a value there is no tree") {
  Fixture f;
  CHECK_FALSE(f.builder.take());
  CHECK(f.diagnostics.all().empty());
}

TEST_CASE("an alias may only stand behind the end of its value") {
  Fixture f;
  const NodeId list = f.builder.begin(NodeKind::sequence, f.at(0, 0));
  f.builder.add_alias(list, f.at(1, 2));
  CHECK(f.builder.stopped());
  CHECK(f.diagnostics.all().at(0).message ==
        "the alias `1` stands inside the value it repeats");
}

TEST_CASE("a written null is a key, an empty one is not") {
  Fixture f;
  f.builder.begin(NodeKind::mapping, f.at(0, 0));
  f.builder.add_null(f.at(1, 3));
  f.builder.add_null(f.at(4, 4));
  CHECK_FALSE(f.builder.stopped());
  f.builder.add_null(f.at(5, 5));
  CHECK(f.diagnostics.all().at(0).message == "a key is missing before `:`");
}

}  // namespace
}  // namespace jianli
