// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "syntax/set_value.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "parsed.h"

namespace jianli {
namespace {

/// The dump after one value was set, or the findings.
std::string after(std::string text, std::string_view path, std::string_view value) {
  Parsed result(std::move(text));
  REQUIRE(result.tree);
  const std::string before = dump(*result.tree);
  if (set_value(*result.tree, path, value, result.sources, result.diagnostics)) {
    CHECK(result.diagnostics.all().empty());
    return dump(*result.tree);
  }
  CHECK(dump(*result.tree) == before);
  return result.findings();
}

TEST_CASE("a value is replaced, and points at its own source") {
  CHECK(after("a:\n  b: c\n  d: e\n", "a.b", "张三") ==
        "mapping 0-16\n"
        "\"a\" 0-1: mapping 5-16\n"
        "  \"b\" 5-6: plain @1:0-6 \"张三\"\n"
        "  \"d\" 12-13: plain 15-16 \"e\"\n");
  Parsed result("a: b\n");
  set_value(*result.tree, "a", "c", result.sources, result.diagnostics);
  CHECK(result.sources[1].name == "--set a");
}

TEST_CASE("the value is YAML, with Jianli's leniency") {
  CHECK(after("a: b\n", "a", "{zh: 张三, en: Zhang San}") ==
        "mapping 0-4\n"
        "\"a\" 0-1: mapping @1:1-26\n"
        "  \"zh\" @1:1-3: plain @1:5-11 \"张三\"\n"
        "  \"en\" @1:13-15: plain @1:17-26 \"Zhang San\"\n");
  CHECK(after("a: b\n", "a", "**c**") ==
        "mapping 0-4\n\"a\" 0-1: plain @1:0-5 \"**c**\"\n");
  CHECK(after("a: b\n", "a", "name：c") ==
        "mapping 0-4\n\"a\" 0-1: plain @1:0-8 \"name：c\"\n");
  CHECK(after("a: b\n", "a", "") == "mapping 0-4\n\"a\" 0-1: null @1:0-0\n");
}

TEST_CASE("a text on the command line has no comments") {
  CHECK(after("a: b\n", "a", "Senior C #1 dev") ==
        "mapping 0-4\n\"a\" 0-1: plain @1:0-15 \"Senior C #1 dev\"\n");
  CHECK(after("a: b\n", "a", " 结果: 好 ") ==
        "mapping 0-4\n\"a\" 0-1: plain @1:1-12 \"结果: 好\"\n");
}

TEST_CASE("missing mappings are made") {
  CHECK(after("a: ~\n", "a.b.c", "x") ==
        "mapping 0-4\n"
        "\"a\" 0-1: mapping @1:0-1\n"
        "  \"b\" @1:0-1: mapping @1:0-1\n"
        "    \"c\" @1:0-1: plain @1:0-1 \"x\"\n");
}

TEST_CASE("items are named by index or id") {
  const std::string text = "w:\n- {id: one, p: a}\n- {id: two, p: b}\n";
  const std::string changed =
      "mapping 0-37\n"
      "\"w\" 0-1: sequence 6-37\n"
      "  - mapping 6-19\n"
      "    \"id\" 6-8: plain 10-13 \"one\"\n"
      "    \"p\" 15-16: plain 18-19 \"a\"\n"
      "  - mapping 24-37\n"
      "    \"id\" 24-26: plain 28-31 \"two\"\n"
      "    \"p\" 33-34: plain @1:0-1 \"x\"\n";
  CHECK(after(text, "w[1].p", "x") == changed);
  CHECK(after(text, "w[two].p", "x") == changed);
  CHECK(after("w: [a, b]\n", "w[0]", "x") ==
        "mapping 0-8\n"
        "\"w\" 0-1: sequence 4-8\n"
        "  - plain @1:0-1 \"x\"\n"
        "  - plain 7-8 \"b\"\n");
}

TEST_CASE("an id that looks like an index comes first") {
  CHECK(after("w: [{id: 7}, {id: 0}]\n", "w[0].p", "x") ==
        "mapping 0-19\n"
        "\"w\" 0-1: sequence 5-19\n"
        "  - mapping 5-10\n"
        "    \"id\" 5-7: plain 9-10 \"7\"\n"
        "  - mapping 14-19\n"
        "    \"id\" 14-16: plain 18-19 \"0\"\n"
        "    \"p\" @1:0-1: plain @1:0-1 \"x\"\n");
}

TEST_CASE("a value shared by an alias is changed at its path only") {
  CHECK(after("a: &x {k: 1}\nb: *x\n", "b.k", "2") ==
        "mapping 0-18\n"
        "\"a\" 0-1: mapping 7-11\n"
        "  \"k\" 7-8: plain 10-11 \"1\"\n"
        "\"b\" 13-14: mapping 7-11\n"
        "  \"k\" 7-8: plain @1:0-1 \"2\"\n");
}

TEST_CASE("a text given once for all languages is set in one of them") {
  CHECK(after("b: {label: 工程师}\n", "b.label.en", "Engineer") ==
        "mapping 0-20\n"
        "\"b\" 0-1: mapping 4-20\n"
        "  \"label\" 4-9: mapping @1:0-8\n"
        "    \"\" nowhere: plain 11-20 \"工程师\"\n"
        "    \"en\" @1:0-8: plain @1:0-8 \"Engineer\"\n");
}

TEST_CASE("a language is found under another tag of its own") {
  CHECK(after("b: {zh-Hans: a, en: b}\n", "b.zh", "x") ==
        "mapping 0-21\n"
        "\"b\" 0-1: mapping 4-21\n"
        "  \"zh-Hans\" 4-11: plain @1:0-1 \"x\"\n"
        "  \"en\" 16-18: plain 20-21 \"b\"\n");
}

TEST_CASE("a path that matches nothing says where") {
  CHECK(after("w:\n- {id: bytedance}\n", "w[bytedence].p", "x") ==
        "--set w[bytedence].p:1:1: error: no item of `w` has the id `bytedence` "
        "[bad-value]\n"
        "    1 | x\n"
        "      | ^ did you mean `w[bytedance]`?\n");
  CHECK(after("w: [a]\n", "w[3]", "x") ==
        "--set w[3]:1:1: error: `w` has 1 item: `[3]` matches nothing [bad-value]\n"
        "    1 | x\n"
        "      | ^ items count from 0\n");
  CHECK(after("w: [a]\n", "w.b", "x") ==
        "--set w.b:1:1: error: `w` is a list: `b` matches nothing [bad-value]\n"
        "    1 | x\n"
        "      | ^ name an item: `w[0].b`\n");
  CHECK(after("w: a\n", "w.b.c", "x") ==
        "--set w.b.c:1:1: error: `w` is a text: `b` matches nothing [bad-value]\n"
        "    1 | x\n"
        "      | ^ set the text itself, or a mapping in its place\n");
  CHECK(after("w: a\n", "w[0]", "x") ==
        "--set w[0]:1:1: error: `w` is no list: `[0]` matches nothing [bad-value]\n"
        "    1 | x\n"
        "      | ^ a bracket names an item of a list\n");
  CHECK(after("w: [{a: b}]\n", "v[0].a", "x").find("`v` is no list") !=
        std::string::npos);
}

TEST_CASE("what is no path is refused") {
  for (const char* path :
       {"", ".", "a.", ".a", "a..b", "[0]", "a[", "a[]", "a[0", "a[0]b", "a]b"}) {
    CAPTURE(path);
    CHECK(after("a: [b]\n", path, "x").find("is no path [bad-value]") !=
          std::string::npos);
  }
}

TEST_CASE("a value that is no YAML is refused at its place") {
  CHECK(
      after("a: b\n", "a", "[c") ==
      "--set a:1:1: error: the bracket `[` that opens here is not closed [yaml-syntax]\n"
      "    1 | [c\n"
      "      | ^ add `]` at the end, or quote the text if it is one\n");
}

TEST_CASE("a value from a terminal in GBK is read, broken bytes are not") {
  CHECK(after("a: b\n", "a", "\xD5\xC5\xC8\xFD").find("plain @1:0-6 \"张三\"") !=
        std::string::npos);
  CHECK(after("a: b\n", "a", "x\xFF") ==
        "--set a:1:2: error: byte 0xFF at offset 1 (line 1) is not UTF-8 [bad-encoding]\n"
        "    1 | x\uFFFD\n"
        "      |  ^ save the file as UTF-8\n");
}

TEST_CASE("a path that ends like a file name is still YAML") {
  CHECK(after("a: b\n", "a.json", "c").find("`a` is a text") != std::string::npos);
  CHECK(after("a: ~\n", "a.json", "c").find("plain @1:0-1 \"c\"") != std::string::npos);
}

TEST_CASE("a literal value is taken as it is") {
  for (const char* text : {"", "张三", "C #1", "结果: 好", "2021.10"}) {
    CHECK(literal_value(text) == text);
  }
  for (const char* text :
       {"[PDF]", "{a}", "\"x\" \\", "'", "| a", "> a", "&a", "*a*", "!a", "~", "%", "@me",
        "`a`", "null", " a ", "a\nb\n", "[", "\t"}) {
    CAPTURE(text);
    Parsed result("a: b\n");
    CHECK(set_value(*result.tree, "a", literal_value(text), result.sources,
                    result.diagnostics));
    CHECK(result.tree->find(result.tree->top(), "a")->value == text);
  }
}

}  // namespace
}  // namespace jianli
