// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "parsed.h"
#include "syntax/limits.h"

namespace jianli {
namespace {

std::string repeat(std::string_view part, std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += part;
  return text;
}

/// The first line of what is found in a text.
std::string first_finding(std::string text, std::string name = "me.yaml") {
  const std::string all = findings(std::move(text), std::move(name));
  return all.substr(0, all.find('\n'));
}

TEST_CASE("the name tells JSON from YAML") {
  CHECK(parsed("{\"a\":1}", "me.JSON") == parsed("{\"a\":1}", "me.json"));
  CHECK(first_finding("a: b", "me.json").ends_with("[json-syntax]"));
  CHECK(parsed("a: b", "json") == "mapping 0-4\n\"a\" 0-1: plain 3-4 \"b\"\n");
}

TEST_CASE("a file without a value says what is expected") {
  CHECK(findings("") ==
        "me.yaml:1:1: error: the file is empty [yaml-syntax]\n"
        "    1 | \n"
        "      | ^ `key: value` lines such as `name: 张三` are expected\n");
  CHECK(first_finding("# a\n\n") ==
        "me.yaml:1:1: error: the file holds comments only [yaml-syntax]");
  CHECK(findings(" \n", "me.json") ==
        "me.json:1:1: error: the file is empty [json-syntax]\n"
        "    1 | \n"
        "      | ^ a mapping such as `{\"name\": \"张三\"}` is expected\n");
}

TEST_CASE("text that came in undecoded is refused") {
  CHECK(first_finding("a: \xFF") ==
        "me.yaml:1:4: error: byte 0xFF at offset 3 is not text [bad-encoding]");
  CHECK(first_finding("a: \x01") ==
        "me.yaml:1:4: error: byte 0x01 at offset 3 is not text [bad-encoding]");
  CHECK(first_finding("\xEF\xBB\xBF"
                      "a: b") ==
        "me.yaml:1:1: error: byte 0xEF at offset 0 is not text [bad-encoding]");
}

TEST_CASE("a file has at most 4 MiB, a text 1 MiB") {
  CHECK(
      first_finding(std::string(kMaxFileBytes + 1, 'x')) ==
      "me.yaml:1:1: error: the file has 4194305 bytes; the limit is 4194304 [too-large]");
  const std::string longest(kMaxScalarBytes, 'x');
  CHECK(findings("a: " + longest).empty());
  CHECK(first_finding("a: " + longest + "x") ==
        "me.yaml:1:4: error: this text has 1048577 bytes; the limit is 1048576 "
        "[too-large]");
  CHECK(first_finding("[\"" + longest + "x\"]", "me.json") ==
        "me.json:1:3: error: this text has 1048577 bytes; the limit is 1048576 "
        "[too-large]");
}

TEST_CASE("64 levels are read, one more is not") {
  CHECK(findings(repeat("[", 64) + repeat("]", 64)).empty());
  CHECK(findings(repeat("[", 64) + repeat("]", 64), "me.json").empty());
  CHECK(findings(repeat("- ", 64) + "a").empty());
  const std::string message =
      " error: the nesting is more than 64 levels deep [too-large]";
  CHECK(first_finding(repeat("[", 65) + repeat("]", 65)) == "me.yaml:1:65:" + message);
  CHECK(first_finding(repeat("[", 65) + repeat("]", 65), "me.json") ==
        "me.json:1:65:" + message);
  CHECK(first_finding(repeat("- ", 65) + "a") == "me.yaml:1:129:" + message);
  std::string ladder;
  for (std::size_t i = 0; i < 65; ++i) ladder += std::string(i, ' ') + "a:\n";
  CHECK(first_finding(ladder) == "me.yaml:65:65:" + message);
}

TEST_CASE("no depth of brackets uses up the stack") {
  for (const char* part : {"[", "{", "- ", "[{", "? ", "[: ", "{\"a\":", "[? "}) {
    CAPTURE(part);
    CHECK_FALSE(findings(repeat(part, 100'000)).empty());
    CHECK_FALSE(findings(repeat(part, 100'000), "me.json").empty());
  }
  CHECK_FALSE(findings("[" + repeat(": ", 100'000) + "]").empty());
}

TEST_CASE("depth counts through aliases") {
  std::string text = "a0: &a0 [x]\n";
  for (int i = 1; i < 70; ++i) {
    const std::string name = "a" + std::to_string(i);
    text += name + ": &" + name + " [*a" + std::to_string(i - 1) + "]\n";
  }
  CHECK(first_finding(text) ==
        "me.yaml:64:12: error: the nesting is more than 64 levels deep [too-large]");
}

TEST_CASE("an alias bomb is refused, whether it is walked or merged") {
  std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
  for (int i = 1; i < 9; ++i) {
    const std::string before = "*a" + std::to_string(i - 1);
    const std::string name = "a" + std::to_string(i);
    bomb += name + ": &" + name + " [" + repeat(before + ", ", 9) + before + "]\n";
  }
  CHECK(first_finding(bomb) ==
        "me.yaml:5:55: error: with its aliases written out the file has more than 100000 "
        "values [too-large]");
  std::string merged = "a: &a {";
  for (int i = 0; i < 1000; ++i) merged += "k" + std::to_string(i) + ": 1, ";
  merged += "}\n";
  for (int i = 0; i < 200; ++i) merged += "b" + std::to_string(i) + ": {<<: *a}\n";
  CHECK(first_finding(merged).ends_with("[too-large]"));
  const std::string empty = "l: &l [" + repeat("{}, ", 50'000) + "{}]\n";
  CHECK(first_finding(empty + "a: {<<: *l}\nb: {<<: *l}\n") ==
        "me.yaml:3:5: error: the merge keys `<<` add more than 100000 values "
        "[too-large]");
}

TEST_CASE("a name in `.json` is one of JSON") {
  CHECK(is_json_name("me.json"));
  CHECK(is_json_name("me.Json"));
  CHECK_FALSE(is_json_name("me.yaml"));
  CHECK_FALSE(is_json_name("json"));
  CHECK_FALSE(is_json_name("me\x0Ejson"));
}

TEST_CASE("100,000 values are read, more are not") {
  CHECK(findings("[" + repeat("1,", 99'998) + "1]", "me.json").empty());
  CHECK(first_finding("[" + repeat("1,", 99'999) + "1]", "me.json")
            .ends_with("the file has more than 100000 values [too-large]"));
}

TEST_CASE("findings of one kind are reported a hundred times at most") {
  const Parsed traps(repeat("- 汉 #1\n", 5000));
  CHECK(traps.diagnostics.all().size() == kMaxFindings);
  const Parsed duplicates(repeat("a: 1\n", 5000));
  CHECK(duplicates.diagnostics.all().size() == kMaxFindings);
}

TEST_CASE("noise of every kind ends in a finding") {
  std::uint32_t state = 1;
  const std::string_view alphabet = "[]{}:,-?&*!|>'\"%@#` \n\tab0：汉";
  for (int round = 0; round < 20; ++round) {
    std::string text;
    while (text.size() < 20'000) {
      state = state * 1664525U + 1013904223U;
      text += alphabet[(state >> 16U) % 25];
    }
    CHECK_FALSE(findings(text).empty());
    CHECK_FALSE(findings(text, "me.json").empty());
  }
}

}  // namespace
}  // namespace jianli
