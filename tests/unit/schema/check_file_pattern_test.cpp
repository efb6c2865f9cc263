// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/schema/read.h"

namespace jianli {
namespace {

/// The findings of a variant's `output`.
std::string messages_of(const std::string& output) {
  return read("basics: {name: 张三}\nvariants:\n  a:\n    output: " + output + '\n')
      .messages();
}

TEST_CASE("a pattern of known placeholders is right") {
  CHECK(messages_of("\"{name}-{target.organization}-{target.position}-{locale}\"") == "");
  CHECK(messages_of("简历-{variant}-{template}") == "");
  CHECK(messages_of("\"{{literal}}\"") == "");
  CHECK(messages_of("2026") == "");
  CHECK(messages_of("{zh: \"{name}-简历\", en: \"{name} - Resume\"}") == "");
}

TEST_CASE("an unknown placeholder is shown where it stands, with the one it means") {
  CHECK(messages_of("\"{name}-{lokale}\"") ==
        "4:21 error: `{lokale}` is no placeholder [bad-value] did you mean `{locale}`?\n"
        "  -> output: \"{name}-{locale}\"\n");
  CHECK(messages_of("x-{target.organisation}") ==
        "4:15 error: `{target.organisation}` is no placeholder [bad-value] did you mean "
        "`{target.organization}`?\n  -> output: x-{target.organization}\n");
}

TEST_CASE("a field of the target is meant without `target.`, too") {
  CHECK(messages_of("x-{position}") ==
        "4:15 error: `{position}` is no placeholder [bad-value] did you mean "
        "`{target.position}`?\n  -> output: x-{target.position}\n");
}

TEST_CASE("where nothing is near all placeholders are told") {
  CHECK(messages_of("x-{公司}") ==
        "4:15 error: `{公司}` is no placeholder [bad-value] there are `{name}`, "
        "`{target.organization}`, `{target.department}`, `{target.position}`, "
        "`{target.location}`, `{variant}`, `{locale}`, `{template}`\n");
}

TEST_CASE("a brace without its other is a mistake") {
  CHECK(messages_of("x-{name") ==
        "4:15 error: `{name` lacks its `}` [bad-value] write `{{` for a brace that "
        "stays\n");
  CHECK(messages_of("x-name}") ==
        "4:19 error: a `}` stands without its `{` [bad-value] write `}}` for a brace "
        "that stays\n");
}

TEST_CASE("a name makes no folder") {
  CHECK(messages_of("out/{name}") ==
        "4:16 error: the name of a file holds no `/` [bad-value] `-o` says which folder "
        "it goes to\n");
  CHECK(messages_of("\"{{a}}/{name}\"") ==
        "4:19 error: the name of a file holds no `/` [bad-value] `-o` says which folder "
        "it goes to\n");
}

TEST_CASE("every language's pattern is checked, and every mistake of one told") {
  CHECK(messages_of("{zh: \"{x}/{nam}\", en: \"{name\"}") ==
        "4:19 error: `{x}` is no placeholder [bad-value] there are `{name}`, "
        "`{target.organization}`, `{target.department}`, `{target.position}`, "
        "`{target.location}`, `{variant}`, `{locale}`, `{template}`\n"
        "4:22 error: the name of a file holds no `/` [bad-value] `-o` says which folder "
        "it goes to\n"
        "4:23 error: `{nam}` is no placeholder [bad-value] did you mean `{name}`?\n"
        "  -> output: {zh: \"{x}/{name}\", en: \"{name\"}\n"
        "4:36 error: `{name` lacks its `}` [bad-value] write `{{` for a brace that "
        "stays\n");
}

}  // namespace
}  // namespace jianli
