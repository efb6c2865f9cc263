// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <string>

#include "parsed.h"

namespace jianli {
namespace {

TEST_CASE("keys and values have the bytes of their content") {
  CHECK(parsed("姓名: 张三\nb: \"x 张\"\nc: 'y'\n") ==
        "mapping 0-31\n"
        "\"姓名\" 0-6: plain 8-14 \"张三\"\n"
        "\"b\" 15-16: quoted 19-24 \"x 张\"\n"
        "\"c\" 26-27: quoted 30-31 \"y\"\n");
}

TEST_CASE("CRLF moves no span") {
  CHECK(parsed("a: 张\r\nb:\r\n- c\r\n- |\r\n  d\r\n  e\r\n") ==
        "mapping 0-30\n"
        "\"a\" 0-1: plain 3-6 \"张\"\n"
        "\"b\" 8-9: sequence 14-30\n"
        "  - plain 14-15 \"c\"\n"
        "  - quoted 24-30 \"d\\ne\\n\"\n");
}

TEST_CASE("quoted keys and a comment behind a value") {
  CHECK(parsed("\"a b\": c  # d\n'e': \"f\" # g\n") ==
        "mapping 1-21\n"
        "\"a b\" 1-4: plain 7-8 \"c\"\n"
        "\"e\" 15-16: quoted 20-21 \"f\"\n");
}

TEST_CASE("scalars over several lines are folded") {
  CHECK(parsed("a: x\n\n  y\n  z\nb: 'p\n   q'\nc: \"r\\\n   s\"\n") ==
        "mapping 0-37\n"
        "\"a\" 0-1: plain 3-13 \"x\\ny z\"\n"
        "\"b\" 14-15: quoted 18-24 \"p q\"\n"
        "\"c\" 26-27: quoted 30-37 \"rs\"\n");
}

TEST_CASE("block scalars: literal, folded, with indicators, at the end of the file") {
  CHECK(parsed("a: |\n  x\n   y\n\n  z\nb: >-\n\n  p\n  q\nc: |2+\n    r\n\n") ==
        "mapping 0-46\n"
        "\"a\" 0-1: quoted 7-18 \"x\\n y\\n\\nz\\n\"\n"
        "\"b\" 19-20: quoted 28-33 \"\\np q\"\n"
        "\"c\" 34-35: quoted 43-46 \"  r\\n\\n\"\n");
}

TEST_CASE("flow collections") {
  CHECK(parsed("a: [b, \"c\", {d: e, f: }, []]\ng: {}\nh: [\n  i,\n]\n") ==
        "mapping 0-43\n"
        "\"a\" 0-1: sequence 4-27\n"
        "  - plain 4-5 \"b\"\n"
        "  - quoted 8-9 \"c\"\n"
        "  - mapping 13-21\n"
        "    \"d\" 13-14: plain 16-17 \"e\"\n"
        "    \"f\" 19-20: null 21-21\n"
        "  - sequence 25-27\n"
        "\"g\" 29-30: mapping 32-34\n"
        "\"h\" 35-36: sequence 42-43\n"
        "  - plain 42-43 \"i\"\n");
}

TEST_CASE("null is written or empty; an empty text in quotes is a scalar") {
  CHECK(parsed("a: ~\nb:\nnull: c\nd: null\ne: \"\"\nf:\n  -\n  - Null\ng:\n") ==
        "mapping 0-48\n"
        "\"a\" 0-1: null 3-4\n"
        "\"b\" 5-6: null 7-7\n"
        "\"null\" 8-12: plain 14-15 \"c\"\n"
        "\"d\" 16-17: null 19-23\n"
        "\"e\" 24-25: quoted 28-28 \"\"\n"
        "\"f\" 30-31: sequence 36-45\n"
        "  - null 36-36\n"
        "  - null 41-45\n"
        "\"g\" 46-47: null 48-48\n");
}

TEST_CASE("compact lists and mappings") {
  CHECK(parsed("- - a\n  - b\n- c: d\n  e: f\n") ==
        "sequence 4-25\n"
        "- sequence 4-11\n"
        "  - plain 4-5 \"a\"\n"
        "  - plain 10-11 \"b\"\n"
        "- mapping 14-25\n"
        "  \"c\" 14-15: plain 17-18 \"d\"\n"
        "  \"e\" 21-22: plain 24-25 \"f\"\n");
}

TEST_CASE("a document may begin with directives and a marker") {
  CHECK(parsed("%YAML 1.2\n---\na: b\n...\n") ==
        "mapping 14-18\n"
        "\"a\" 14-15: plain 17-18 \"b\"\n");
  CHECK(parsed("--- text\n") == "plain 4-8 \"text\"\n");
}

TEST_CASE("core tags change nothing") {
  CHECK(parsed("a: !!str 1\nb: !!map\n  c: !!seq [d]\n") ==
        "mapping 0-33\n"
        "\"a\" 0-1: plain 9-10 \"1\"\n"
        "\"b\" 11-12: mapping 22-33\n"
        "  \"c\" 22-23: sequence 32-33\n"
        "    - plain 32-33 \"d\"\n");
}

TEST_CASE("an alias shares its anchor's node") {
  const Parsed result("a: &x {b: 1}\nc: *x\nd: [*x]\n");
  REQUIRE(result.tree);
  const SyntaxTree& tree = *result.tree;
  const Node* const a = tree.find(tree.top(), "a");
  CHECK(a != nullptr);
  CHECK(tree.find(tree.top(), "c") == a);
  CHECK(&tree[tree.find(tree.top(), "d")->items.at(0)] == a);
}

TEST_CASE("an alias in brackets may have a long name") {
  const Parsed yaml(
      "a: &one-page-only {b: 1}\nc: {d: *one-page-only, e: [*one-page-only]}\n");
  REQUIRE(yaml.tree);
  const Node& c = *yaml.tree->find(yaml.tree->top(), "c");
  CHECK(yaml.tree->find(c, "d") == yaml.tree->find(yaml.tree->top(), "a"));
  CHECK(&(*yaml.tree)[yaml.tree->find(c, "e")->items.front()] ==
        yaml.tree->find(yaml.tree->top(), "a"));
}

TEST_CASE("an anchored scalar may be a key") {
  CHECK(parsed("&k a: 1\nb: *k\n") ==
        "mapping 3-13\n"
        "\"a\" 3-4: plain 6-7 \"1\"\n"
        "\"b\" 8-9: plain 3-4 \"a\"\n");
}

TEST_CASE("merged entries stand behind a mapping's own, which win") {
  CHECK(parsed("x: &x {a: 1, b: 2}\ny: &y {b: 3, c: 4}\nz:\n  <<: [*x, *y]\n  c: 5\n") ==
        "mapping 0-62\n"
        "\"x\" 0-1: mapping 7-17\n"
        "  \"a\" 7-8: plain 10-11 \"1\"\n"
        "  \"b\" 13-14: plain 16-17 \"2\"\n"
        "\"y\" 19-20: mapping 26-36\n"
        "  \"b\" 26-27: plain 29-30 \"3\"\n"
        "  \"c\" 32-33: plain 35-36 \"4\"\n"
        "\"z\" 38-39: mapping 43-62\n"
        "  \"c\" 58-59: plain 61-62 \"5\"\n"
        "  \"a\" 7-8: plain 10-11 \"1\"\n"
        "  \"b\" 13-14: plain 16-17 \"2\"\n");
}

TEST_CASE("a quoted << is an ordinary key, and a text cannot be merged") {
  CHECK(parsed("\"<<\": a\n") ==
        "mapping 1-7\n"
        "\"<<\" 1-3: plain 6-7 \"a\"\n");
  CHECK(findings("a: 1\n<<: text\n") ==
        "me.yaml:2:5: error: `<<` takes a mapping or a list of mappings [yaml-syntax]\n"
        "    2 | <<: text\n"
        "      |     ^~~~ write `<<: *name` with the name of an anchor `&name` before a "
        "mapping\n");
}

TEST_CASE("a duplicate key is reported with its first place; the first counts") {
  const Parsed result("a: 1\nb: 2\na: 3\n");
  CHECK(result.findings() ==
        "me.yaml:3:1: error: the key `a` occurs twice in this mapping [duplicate-key]\n"
        "    3 | a: 3\n"
        "      | ^ delete or rename one of the two\n"
        "me.yaml:1:1: note: `a` stands here first\n");
  REQUIRE(result.tree);
  CHECK(result.tree->find(result.tree->top(), "a")->value == "1");
}

TEST_CASE("duplicates are found in large mappings too") {
  std::string text;
  for (int i = 0; i < 40; ++i) text += "k" + std::to_string(i) + ": 1\n";
  CHECK(findings(text).empty());
  CHECK(
      findings(text + "k7: 2\n").starts_with("me.yaml:41:1: error: the key `k7` occurs"));
  CHECK(findings(text + "k39: 2\n")
            .starts_with("me.yaml:41:1: error: the key `k39` occurs"));
}

TEST_CASE("a value cannot hold itself") {
  CHECK(findings("a: &x [1, *x]\n") ==
        "me.yaml:1:11: error: the alias `*x` stands inside the value it repeats "
        "[yaml-syntax]\n"
        "    1 | a: &x [1, *x]\n"
        "      |           ^~ a value cannot contain itself\n");
  CHECK(findings("a: &x\n  <<: *x\n")
            .starts_with("me.yaml:2:7: error: the alias `*x` stands inside"));
}

TEST_CASE("collections are no keys") {
  CHECK(findings("{[a]: b}\n") ==
        "me.yaml:1:3: error: a list stands where a key is expected [yaml-syntax]\n"
        "    1 | {[a]: b}\n"
        "      |   ^ quote the text if it is one\n");
}

TEST_CASE("an escape must not bring in a control character") {
  CHECK(findings("a: \"b\\x07c\"\n") ==
        "me.yaml:1:6: error: the escape `\\x07` stands for a control character "
        "[bad-encoding]\n"
        "    1 | a: \"b\\x07c\"\n"
        "      |      ^~~~ delete it: text holds no control characters\n");
}

TEST_CASE("an unknown tag, for whoever allows traps") {
  RulePolicy policy;
  policy.allowed[Rule::yaml_trap] = true;
  const Parsed refused("a: [!b c]\n", "me.yaml", policy);
  CHECK(refused.findings() ==
        "me.yaml:1:5: error: the tag `!b` is not known [yaml-syntax]\n"
        "    1 | a: [!b c]\n"
        "      |     ^~ delete it, or quote the text that begins with it\n");
}

}  // namespace
}  // namespace jianli
