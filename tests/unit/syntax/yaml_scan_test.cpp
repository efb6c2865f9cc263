// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "syntax/yaml_scan.h"

#include <doctest/doctest.h>

#include <string>

#include "parsed.h"

namespace jianli {
namespace {

TEST_CASE("a text may start with **, a backtick, @ or %") {
  CHECK(parsed("- **召回** y\n- `code`\n- @a\n- 50%\n- %b\n- [**x**, `y`, {@k: %v}]\n") ==
        "sequence 2-62\n"
        "- plain 2-14 \"**召回** y\"\n"
        "- plain 17-23 \"`code`\"\n"
        "- plain 26-28 \"@a\"\n"
        "- plain 31-34 \"50%\"\n"
        "- plain 37-39 \"%b\"\n"
        "- sequence 43-62\n"
        "  - plain 43-48 \"**x**\"\n"
        "  - plain 50-53 \"`y`\"\n"
        "  - mapping 56-62\n"
        "    \"@k\" 56-58: plain 60-62 \"%v\"\n");
  CHECK(parsed("@a: **b**\n") ==
        "mapping 0-9\n"
        "\"@a\" 0-2: plain 4-9 \"**b**\"\n");
}

TEST_CASE("emphasis is text, an alias is an alias") {
  CHECK(parsed("- &x a\n- *em* b\n- *em*\n- *x\n") ==
        "sequence 5-27\n"
        "- plain 5-6 \"a\"\n"
        "- plain 9-15 \"*em* b\"\n"
        "- plain 18-22 \"*em*\"\n"
        "- plain 5-6 \"a\"\n");
}

TEST_CASE("stand-ins are control characters that no text can hold") {
  for (const char c : {'*', '`', '@', '%'}) {
    CHECK(static_cast<unsigned char>(stand_in(c)) < 0x09);
    CHECK(stood_for(stand_in(c)) == c);
  }
  CHECK(stand_in('a') == 'a');
  CHECK(stood_for('a') == 'a');
}

TEST_CASE("text that YAML drops behind ` #`") {
  CHECK(findings("a: 获得 #1 名\n") ==
        "me.yaml:1:7: error: YAML drops `#1 名` as a comment [yaml-trap]\n"
        "    1 | a: 获得 #1 名\n"
        "      |         ^~~~~ quote the text, or set a comment off by two spaces\n");
  CHECK(fixed("a: 获得 #1 名\n") == "a: \"获得 #1 名\"\n");
  CHECK(
      findings("a:\n  - 熟悉 C #\n").starts_with("me.yaml:2:10: error: YAML drops `#`"));
  CHECK(findings("a: [召回 #1,\n  b]\n")
            .starts_with("me.yaml:1:8: error: YAML drops `#1,`"));
  CHECK(findings("a: 召回\n  排序 #1\n")
            .starts_with("me.yaml:2:6: error: YAML drops `#1`"));
}

TEST_CASE("real comments and signs are let alone") {
  CHECK(findings("# 名\na: 张三  # 我的名字\nb: x # 拉丁\nc: C#\nd: \"获得 #1\"\n"
                 "e: # 空\n  - f\ng: [召回] # x\n")
            .empty());
}

TEST_CASE("a list item that YAML joins to the line above") {
  CHECK(findings("a: x\n  - y\n") ==
        "me.yaml:2:3: error: YAML joins `- y` to the text of the line above [yaml-trap]\n"
        "    2 |   - y\n"
        "      |   ^~~ align the `-` with its list, or quote the whole text\n"
        "me.yaml:1:4: note: the text begins here\n");
  CHECK(findings("- x\n - y\n").starts_with("me.yaml:2:2: error: YAML joins `- y`"));
}

TEST_CASE("a key that YAML joins to the line above") {
  CHECK(findings("a: x\n  b: y\n") ==
        "me.yaml:2:3: error: YAML joins the key `b` to the text of the line above "
        "[yaml-trap]\n"
        "    2 |   b: y\n"
        "      |   ^~ align the key with its mapping, or quote the whole text\n"
        "me.yaml:1:4: note: the text begins here\n");
  CHECK(
      findings("- a\n  b:\n").starts_with("me.yaml:2:3: error: YAML joins the key `b`"));
}

TEST_CASE("text over several lines is no trap") {
  CHECK(findings("a: x\n  y -z\n\n  http://b:80 c:d\nb: |\n  - x\n  k: v\nc: \"x\n  - "
                 "y\n  k: v\"\n")
            .empty());
}

TEST_CASE("tabs in the indentation, each of them") {
  CHECK(findings("a:\n\tb: c\n  \td: e\n") ==
        "me.yaml:2:1: error: a tab stands in the indentation [yaml-trap]\n"
        "    2 |     b: c\n"
        "      | ^~~~ indent with spaces only\n"
        "me.yaml:3:3: error: a tab stands in the indentation [yaml-trap]\n"
        "    3 |     d: e\n"
        "      |   ^~ indent with spaces only\n");
  CHECK(findings("a: b\n\tc\n").starts_with("me.yaml:2:1: error: a tab stands"));
  CHECK(findings("a: |\n\tb\n").starts_with("me.yaml:2:1: error: a tab stands"));
  CHECK(findings("a:\tb\n\t\nc: |\n  x\n  \ty\n\t# z\n").empty());
}

TEST_CASE("a full-width colon behind a key") {
  CHECK(findings("name: 张三\nlabel：工程师\nx: y\n") ==
        "me.yaml:2:6: error: a full-width colon `：` stands behind the key `label` "
        "[yaml-trap]\n"
        "    2 | label：工程师\n"
        "      |      ^~ write `: `, a colon and a space\n");
  CHECK(fixed("name: 张三\nlabel：工程师\n") == "name: 张三\nlabel: 工程师\n");
  CHECK(
      findings("name：张三\nlabel: x\n").starts_with("me.yaml:1:5: error: a full-width"));
  CHECK(findings("name: x\n姓名：y\n").starts_with("me.yaml:2:3: error: a full-width"));
  CHECK(findings("a:\n  name：张三\n").starts_with("me.yaml:2:7: error: a full-width"));
  CHECK(
      findings("- name：x\n  date: y\n").starts_with("me.yaml:1:7: error: a full-width"));
  CHECK(
      findings("- name：x\n  date：y\n").starts_with("me.yaml:1:7: error: a full-width"));
}

TEST_CASE("a full-width colon in a text is fine") {
  CHECK(findings("- Python：熟练\n- name：x\n- 姓名：张三\n  电话：1\n").empty());
  CHECK(findings("a: name：x\nb:\n  技术栈：C++\nc:\n  Python：熟练\n").empty());
}

TEST_CASE("a colon without a space behind it") {
  CHECK(findings("a:\n  name:张三\n  label: x\n") ==
        "me.yaml:2:7: error: no space stands behind the colon of the key `name` "
        "[yaml-trap]\n"
        "    2 |   name:张三\n"
        "      |       ^ write `: `, a colon and a space\n");
  CHECK(fixed("a: b\nlabel:x\n") == "a: b\nlabel: x\n");
  CHECK(fixed("- text:x\n  tags: [y]\n") == "- text: x\n  tags: [y]\n");
  CHECK(findings("a:\n  https://x.example\nb: c:d\nc:\n  - std::move\n  - text:x\n")
            .empty());
}

TEST_CASE("a broken colon before a text on the lines below") {
  CHECK(findings("a:\n  - zh：|\n      x: y\n    en: z\n")
            .starts_with("me.yaml:2:7: error: a full-width colon `：`"));
}

TEST_CASE("a mapping in brackets with an entry that is no key and value") {
  CHECK(findings("a: {zh 张三, en: x}\n") ==
        "me.yaml:1:5: error: `zh 张三` stands in a mapping, but is no key with a value "
        "[yaml-trap]\n"
        "    1 | a: {zh 张三, en: x}\n"
        "      |     ^~~~~~~ write `key: value`\n");
  CHECK(fixed("a: {zh：张三, en: x}\n") == "a: {zh: 张三, en: x}\n");
  CHECK(fixed("a: {en: x, zh:张三}\n") == "a: {en: x, zh: 张三}\n");
  CHECK(findings("a: {\"zh\":张三, en: }\n").empty());
}

TEST_CASE("a full-width comma between the keys of a mapping in brackets") {
  CHECK(findings("a: {zh: 张三，en: x}\n") ==
        "me.yaml:1:11: error: a full-width comma `，` stands before a key [yaml-trap]\n"
        "    1 | a: {zh: 张三，en: x}\n"
        "      |             ^~ write `, `, a comma and a space\n");
  CHECK(fixed("a: {zh: 张三，en: x}\n") == "a: {zh: 张三, en: x}\n");
  CHECK(
      findings("a: {zh: b c: d}\n").starts_with("me.yaml:1:9: error: `b c:` holds `: `"));
}

TEST_CASE("a text in brackets that starts with a sign of YAML's") {
  CHECK(fixed("a: [>b, c]\n") == "a: [\">b\", c]\n");
  CHECK(fixed("a: [> b, c]\n") == "a: [\"> b\", c]\n");
  CHECK(
      findings("a: {zh: | b}\n").starts_with("me.yaml:1:9: error: a text cannot start"));
  CHECK(findings("a: [-1, x > y]\n").empty());
}

TEST_CASE("a text that starts like another kind of node must be quoted") {
  CHECK(
      findings("- [链接](a) 文字\n") ==
      "me.yaml:1:3: error: YAML reads `[链接]` as a list, and more text stands behind it "
      "[yaml-trap]\n"
      "    1 | - [链接](a) 文字\n"
      "      |   ^~~~~~~~~~~~~~ quote this text: \"[链接](a) 文字\"\n");
  CHECK(fixed("- [链接](a) 文字\n") == "- \"[链接](a) 文字\"\n");
  CHECK(fixed("- {a} b\n") == "- \"{a} b\"\n");
  CHECK(fixed("- & b\n") == "- \"& b\"\n");
  CHECK(fixed("- !重要 b\n") == "- \"!重要 b\"\n");
  CHECK(fixed("- ! b\n") == "- \"! b\"\n");
  CHECK(fixed("- | b\n") == "- \"| b\"\n");
  CHECK(fixed("- >50人\n") == "- \">50人\"\n");
  CHECK(fixed("- *x y\n") == "- \"*x y\"\n");
  CHECK(fixed("- * y\n") == "- \"* y\"\n");
  CHECK(fixed("- ] y\n") == "- \"] y\"\n");
  CHECK(fixed("- ? y\n") == "- \"? y\"\n");
  CHECK(fixed("- : y\n") == "- \": y\"\n");
  CHECK(fixed("a: - y\n") == "a: \"- y\"\n");
  CHECK(fixed("a: b: c\n") == "a: \"b: c\"\n");
  CHECK(fixed("a: \"b: c\" d\n") == "a: '\"b: c\" d'\n");
  CHECK(fixed("- \"双塔\"模型，it's\n") == "- '\"双塔\"模型，it''s'\n");
  CHECK(fixed("- a\\b: c: d\n") == "- a\\b: \"c: d\"\n");
}

TEST_CASE("what YAML takes for an anchor or a comment instead of text") {
  CHECK(findings("- &符号 文\n") ==
        "me.yaml:1:3: error: YAML drops `&符号` as the name of a value, which nothing "
        "refers to [yaml-trap]\n"
        "    1 | - &符号 文\n"
        "      |   ^~~~~~~~ quote this text: \"&符号 文\"\n");
  CHECK(fixed("a: &b\nc: d\n") == "a: \"&b\"\nc: d\n");
  CHECK(fixed("a: [R, &D b]\n") == "a: [R, \"&D b\"]\n");
  CHECK(findings("a: [!b, !c d]\n") ==
        "me.yaml:1:5: error: a text cannot start with `!` [yaml-trap]\n"
        "    1 | a: [!b, !c d]\n"
        "      |     ^~ quote this text: \"!b\"\n"
        "me.yaml:1:9: error: a text cannot start with `!` [yaml-trap]\n"
        "    1 | a: [!b, !c d]\n"
        "      |         ^~~~ quote this text: \"!c d\"\n");
  CHECK(findings("a: &b c\nd: *b\n").empty());
  CHECK(findings("a: [&b c, *b, !!str 1]\n").empty());
  CHECK(findings("a: &b [c]\nd: &e\n  f: g\nh: &i\n- j\n").empty());
  CHECK(findings("- # 1 名\n- b\n") ==
        "me.yaml:1:3: error: YAML drops `# 1 名` as a comment [yaml-trap]\n"
        "    1 | - # 1 名\n"
        "      |   ^~~~~~ quote this text: \"# 1 名\"\n");
  CHECK(findings("- # c\n\n# d\n  e: f\n- # g\n  - h\n").empty());
}

TEST_CASE("every such text is reported, and nothing else of it") {
  const Parsed result("- [a] b\n- > c\n- d\n- {e} f\n");
  CHECK(result.diagnostics.all().size() == 3);
  CHECK_FALSE(result.tree);
}

TEST_CASE("whoever allows traps gets what YAML reads, or hears why it cannot") {
  RulePolicy policy;
  policy.allowed[Rule::yaml_trap] = true;
  const Parsed read("a: 获得 #1\n", "me.yaml", policy);
  REQUIRE(read.tree);
  CHECK(dump(*read.tree) == "mapping 0-9\n\"a\" 0-1: plain 3-9 \"获得\"\n");
  const Parsed refused("- [a] b\n", "me.yaml", policy);
  CHECK_FALSE(refused.tree);
  CHECK(refused.findings() ==
        "me.yaml:1:7: error: `b` stands where the next list item is expected "
        "[yaml-syntax]\n"
        "    1 | - [a] b\n"
        "      |       ^ begin it with `- `, aligned with the items above\n");
}

TEST_CASE("an unclosed quote is found where it opens") {
  CHECK(findings("a: \"x\nb: y\n") ==
        "me.yaml:1:4: error: the quote `\"` that opens here is not closed [yaml-syntax]\n"
        "    1 | a: \"x\n"
        "      |    ^~ add `\"` at the end of the text\n");
  CHECK(fixed("a: \"x\nb: \"y\"\n") == "a: \"x\"\nb: \"y\"\n");
  CHECK(fixed("- 'x\n- 'y'\n") == "- 'x'\n- 'y'\n");
  CHECK(findings("a: [\"x]\n").starts_with("me.yaml:1:5: error: the quote `\"`"));
  CHECK(findings("\"x").starts_with("me.yaml:1:1: error: the quote `\"`"));
  CHECK(findings("a: \"x\n  y\nb: \"z\n")
            .starts_with(
                "me.yaml:1:4: error: the quote `\"` that opens here is not closed"));
}

TEST_CASE("text behind what ends on a later line") {
  CHECK(findings("a: \"x\n  y\" z\n") ==
        "me.yaml:2:6: error: text stands behind the end `\"` of what begins on line 1 "
        "[yaml-syntax]\n"
        "    2 |   y\" z\n"
        "      |      ^ is the quote in that line closed?\n");
}

TEST_CASE("brackets") {
  CHECK(
      findings("a: [b, c\nd: e\n") ==
      "me.yaml:1:4: error: the bracket `[` that opens here is not closed [yaml-syntax]\n"
      "    1 | a: [b, c\n"
      "      |    ^ add `]` at the end, or quote the text if it is one\n");
  CHECK(findings("a: {b: [c}\n") ==
        "me.yaml:1:10: error: `}` closes a `[` [yaml-syntax]\n"
        "    1 | a: {b: [c}\n"
        "      |          ^ the brackets do not match\n");
}

TEST_CASE("indentation") {
  CHECK(findings("a:\n    b: c\n  d: e\n") ==
        "me.yaml:3:3: error: this line is indented by 2 spaces, where 0 or 4 is expected "
        "[yaml-syntax]\n"
        "    3 |   d: e\n"
        "      |   ^~~~ align it with the lines it belongs to\n");
  CHECK(findings("a: \"b\"\n c: d\n")
            .starts_with(
                "me.yaml:2:2: error: this line is indented by 1 space, where 0 is"));
  CHECK(
      findings("  a: b\nc: d\n")
          .starts_with(
              "me.yaml:1:3: error: this line is indented by 2 spaces, but line 2 by 0"));
  CHECK(findings("a: |\n  b\n c\n")
            .starts_with(
                "me.yaml:3:2: error: this line is indented by 1 space, where 0 is"));
  CHECK(findings("a: b\n# c\n  d\n")
            .starts_with("me.yaml:3:3: error: this line is indented"));
}

TEST_CASE("keys and items in each other's place") {
  CHECK(findings("a: b\nc\nd: e\n") ==
        "me.yaml:2:1: error: `c` stands where a key is expected [yaml-syntax]\n"
        "    2 | c\n"
        "      | ^ write `key: value`, or indent the line if it continues the text "
        "above\n");
  CHECK(findings("a: b\n\"c\"\n")
            .starts_with("me.yaml:2:1: error: `\"c\"` stands where a key"));
  CHECK(findings("a: b\n- c\n") ==
        "me.yaml:2:1: error: a list item stands where a key is expected [yaml-syntax]\n"
        "    2 | - c\n"
        "      | ^~~ indent the list under the key it belongs to, and leave that key's "
        "line "
        "empty\n");
  CHECK(findings("- a\nb: c\n") ==
        "me.yaml:2:1: error: `b: c` stands where a list item is expected [yaml-syntax]\n"
        "    2 | b: c\n"
        "      | ^~~~ begin it with `- `, or indent it under the item above\n");
}

TEST_CASE("one document, one value") {
  CHECK(findings("a: b\n---\nc: d\n") ==
        "me.yaml:2:1: error: a second document begins here [yaml-syntax]\n"
        "    2 | ---\n"
        "      | ^~~ a file holds one document: delete the `---` and what follows\n");
  CHECK(findings("a: b\n...\nc\n")
            .starts_with("me.yaml:3:1: error: text stands behind the end"));
  CHECK(findings("[a]\nb: c\n")
            .starts_with(
                "me.yaml:2:1: error: text stands behind the end of the file's only"));
}

TEST_CASE("a key that is too long to be one") {
  CHECK(
      findings("- " + std::string(1100, 'x') + ": y\n")
          .starts_with("me.yaml:1:3: error: this key has 1100 bytes; the limit is 1024"));
}

}  // namespace
}  // namespace jianli
