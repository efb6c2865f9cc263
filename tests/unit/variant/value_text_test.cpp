// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "variant/value_text.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

SyntaxTree tree_of(std::string_view yaml) {
  Sources sources;
  Diagnostics diagnostics;
  const SourceId source = sources.add("me.yaml", std::string(yaml));
  const auto tree = parse(source, sources, diagnostics);
  REQUIRE(tree.has_value());
  return *tree;
}

std::string text_of(std::string_view yaml) {
  const SyntaxTree tree = tree_of(yaml);
  return value_text(tree, tree.root);
}

TEST_CASE("a value on one line") {
  CHECK(text_of("a: 算法\nb:\n  - 1\n  - {c: x}\n") == "{a: 算法, b: [1, {c: x}]}");
  CHECK(text_of("a:\nb: []\nc: {}\n") == "{a: null, b: [], c: {}}");
}

TEST_CASE("the way a value is written does not matter") {
  CHECK(text_of("a: 'x'\nb: \"y\"\n") == text_of("{a: x, b: y}"));
}

TEST_CASE("texts that would read as something else are quoted") {
  CHECK(text_of("[a, b]") != text_of("['a, b']"));
  CHECK(text_of("['a, b', 'null', '', 'a: b']") == R"(["a, b", "null", "", "a: b"])");
}

TEST_CASE("the values below a mapping by their paths") {
  const SyntaxTree tree =
      tree_of("template: serif\nfit: {pages: 1, drop: {}}\nl: [a, b]\n");
  using Values = std::vector<std::pair<std::string, std::string>>;
  CHECK(flat_values(tree, tree.top(), Depth::all) == Values{{"template", "serif"},
                                                            {"fit.pages", "1"},
                                                            {"fit.drop", "{}"},
                                                            {"l", "[a, b]"}});
  CHECK(flat_values(tree, tree.top(), Depth::one_level) ==
        Values{{"template", "serif"}, {"fit", "{pages: 1, drop: {}}"}, {"l", "[a, b]"}});
}

}  // namespace
}  // namespace jianli
