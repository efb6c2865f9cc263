// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "syntax/yaml_message.h"

#include <doctest/doctest.h>

#include <string>

#include "parsed.h"

namespace jianli {
namespace {

TEST_CASE("what only the reader finds is told in words of the file") {
  CHECK(findings("a: *b\n") ==
        "me.yaml:1:4: error: `*b` names another value, but no anchor of that name exists "
        "[yaml-syntax]\n"
        "    1 | a: *b\n"
        "      |    ^~ quote the text, or set an anchor `&name` before the value it "
        "repeats\n");
  CHECK(findings("a: \"b\\qc\"\n") ==
        "me.yaml:1:6: error: the backslash begins an escape that YAML does not know "
        "[yaml-syntax]\n"
        "    1 | a: \"b\\qc\"\n"
        "      |      ^~ write `\\\\` for a backslash, or use single quotes\n");
  CHECK(findings("a: \"\\ud83d\"\n") ==
        "me.yaml:1:5: error: an escape stands for no character [yaml-syntax]\n"
        "    1 | a: \"\\ud83d\"\n"
        "      |     ^~~~~~ write the character itself, or `\\U` with eight digits\n");
  CHECK(findings("a: &b &c d\ne: [*b, *c]\n")
            .starts_with("me.yaml:1:7: error: the value has two anchors"));
  CHECK(findings("%YAML 2.0\n---\na: b\n")
            .starts_with(
                "me.yaml:1:1: error: the directive `%YAML` names no known version"));
}

TEST_CASE("the word at the place is quoted, a long one shortened") {
  const YamlMessage ours =
      explain_yaml_error("end of map not found", "a: b\n 张三丰 c", 6);
  CHECK(ours.message == "`张三丰` stands where the next key of a mapping is expected");
  CHECK(ours.begin == 6);
  CHECK(ours.end == 15);
  CHECK(explain_yaml_error("unknown token", std::string(30, 'x'), 0).message ==
        "no text can start with `xxxxxxxxxxxxxxxxxxxxxxxx…`");
  CHECK(explain_yaml_error("illegal flow end", "]x", 0).message ==
        "`]` closes no bracket");
}

TEST_CASE("the ends of a line and of the file have names") {
  CHECK(explain_yaml_error("end of sequence not found", "a\nb", 1).message ==
        "the end of the line stands where the next list item is expected");
  CHECK(explain_yaml_error("end of sequence flow not found", "a", 9).message ==
        "the end of the file stands where `,` or the closing bracket of a list is "
        "expected");
}

TEST_CASE("a message that is not known is never shown as it is") {
  const YamlMessage ours = explain_yaml_error("frobnication failed", "a: b", 3);
  CHECK(ours.message == "`b` is not well-formed YAML");
  CHECK(ours.hint == "quote the text if it is one");
}

}  // namespace
}  // namespace jianli
