// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <string>

#include "parsed.h"
#include "syntax/readers.h"

namespace jianli {
namespace {

std::string json(std::string text) { return parsed(std::move(text), "me.json"); }

TEST_CASE("JSON has the same tree as YAML") {
  CHECK(json("{\"名\" : \"张三\",\n \"b\": [1, -2.50e3, true, null, {}, []]}") ==
        "mapping 2-56\n"
        "\"名\" 2-5: quoted 10-16 \"张三\"\n"
        "\"b\" 21-22: sequence 26-56\n"
        "  - plain 26-27 \"1\"\n"
        "  - plain 29-36 \"-2.50e3\"\n"
        "  - plain 38-42 \"true\"\n"
        "  - null 44-48\n"
        "  - mapping 50-52\n"
        "  - sequence 54-56\n");
}

TEST_CASE("escapes, and pairs of them") {
  CHECK(json("[\"a\\n\\u4e2d\\ud83d\\ude00\\\"\\/\"]") ==
        "sequence 2-27\n"
        "- quoted 2-27 \"a\\n中😀\\\"/\"\n");
}

TEST_CASE("keys may be long, and << is one like any other") {
  const std::string key(2000, 'k');
  CHECK(json("{\"" + key + "\":1}") ==
        "mapping 2-2005\n\"" + key + "\" 2-2002: plain 2004-2005 \"1\"\n");
  CHECK(json("{\"<<\": {\"a\": 1}}") ==
        "mapping 2-14\n"
        "\"<<\" 2-4: mapping 9-14\n"
        "  \"a\" 9-10: plain 13-14 \"1\"\n");
}

TEST_CASE("a scalar alone is a document") {
  CHECK(json(" \"a\" ") == "quoted 2-3 \"a\"\n");
}

TEST_CASE("duplicate keys") {
  CHECK(json("{\"a\":1,\n\"a\":2}") ==
        "me.json:2:2: error: the key `a` occurs twice in this mapping [duplicate-key]\n"
        "    2 | \"a\":2}\n"
        "      |  ^ delete or rename one of the two\n"
        "me.json:1:3: note: `a` stands here first\n");
}

TEST_CASE("mistakes are told in words of the file") {
  CHECK(json("{\"a\":1,}") ==
        "me.json:1:8: error: a key in double quotes is expected here [json-syntax]\n"
        "    1 | {\"a\":1,}\n"
        "      |        ^ JSON allows no comma before `}`, no comments and no other "
        "quotes\n");
  CHECK(json("{\"a\" 1}") ==
        "me.json:1:6: error: `:` is expected behind the key [json-syntax]\n"
        "    1 | {\"a\" 1}\n"
        "      |      ^ write `\"key\": value`\n");
  CHECK(json("{\"a\":1 \"b\":2}") ==
        "me.json:1:8: error: `,` or `}` is expected here [json-syntax]\n"
        "    1 | {\"a\":1 \"b\":2}\n"
        "      |        ^ is a comma missing behind the value above?\n");
  CHECK(json("[1 2]").starts_with("me.json:1:4: error: `,` or `]` is expected here"));
  CHECK(json("[1,]").starts_with("me.json:1:4: error: a value is expected here"));
  CHECK(json("[tru]").find("error: a value is expected here") != std::string::npos);
  CHECK(json("[1.]").find("error: the number is not complete") != std::string::npos);
  CHECK(json("{} x").starts_with("me.json:1:4: error: text stands behind the end"));
  CHECK(json("[\"a").find("error: a quote is not closed") != std::string::npos);
  CHECK(json("[\"a\nb\"]").find("a text in quotes holds a line break") !=
        std::string::npos);
  CHECK(json("[\"\\q\"]").find("an escape that JSON does not know") != std::string::npos);
  CHECK(json("[\"\\ud83d\"]").find("half of a pair") != std::string::npos);
  CHECK(json("[\"\\u12x4\"]").find("four hexadecimal digits") != std::string::npos);
}

TEST_CASE("an escape must not bring in a control character") {
  CHECK(json("[\"a\\u0000\"]") ==
        "me.json:1:4: error: the escape `\\u0000` stands for a control character "
        "[bad-encoding]\n"
        "    1 | [\"a\\u0000\"]\n"
        "      |    ^~~~~~ delete it: text holds no control characters\n");
}

TEST_CASE("a part of a text keeps its places") {
  Sources sources;
  Diagnostics diagnostics;
  const SourceId source =
      sources.add("jobs.jsonl", "{\"a\": 1}\n{\"b\": 2}\n{\"c\" 3}\n");
  const auto second = read_json(Span{source, 9, 17}, sources, diagnostics);
  REQUIRE(second);
  CHECK(dump(*second) == "mapping 11-16\n\"b\" 11-12: plain 15-16 \"2\"\n");
  CHECK_FALSE(read_json(Span{source, 18, 25}, sources, diagnostics));
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(format(diagnostics.all()[0], sources)
            .starts_with("jobs.jsonl:3:6: error: `:` is expected behind the key"));
}

}  // namespace
}  // namespace jianli
