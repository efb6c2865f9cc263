// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "lint/check_content.h"

#include <doctest/doctest.h>

#include "unit/lint/findings.h"

namespace jianli {
namespace {

TEST_CASE("every text of the document is looked at, in every language") {
  CHECK(findings("basics:\n"
                 "  name: {zh: 张三, en: “Zhang San}\n"
                 "  location: {city: “武汉}\n"
                 "skills:\n"
                 "  - name: “编程\n"
                 "    keywords: [“检索]\n"
                 "    highlights:\n"
                 "      zh:\n"
                 "        - text: “一\n"
                 "          highlights: [“二]\n") ==
        "2:22 `“` is not closed [unbalanced-quotes] write `”` where it ends\n"
        "3:20 `“` is not closed [unbalanced-quotes] write `”` where it ends\n"
        "5:11 `“` is not closed [unbalanced-quotes] write `”` where it ends\n"
        "6:16 `“` is not closed [unbalanced-quotes] write `”` where it ends\n"
        "9:17 `“` is not closed [unbalanced-quotes] write `”` where it ends\n"
        "10:24 `“` is not closed [unbalanced-quotes] write `”` where it ends\n");
}

TEST_CASE("letters are looked at, too, and say I and we") {
  CHECK(findings("basics: {name: Zhang San}\n"
                 "letter: {body: \"I led “the team.\", closing: Yours}\n"
                 "variants:\n"
                 "  a: {letter: {subject: “Engineer, body: \"- We met\"}}\n") ==
        "2:23 `“` is not closed [unbalanced-quotes] write `”` where it ends\n"
        "4:25 `“` is not closed [unbalanced-quotes] write `”` where it ends\n");
}

TEST_CASE("a block text is looked at paragraph by paragraph") {
  CHECK(findings("basics:\n"
                 "  name: 张三\n"
                 "  summary: |\n"
                 "    负责“召回\n"
                 "\n"
                 "    - 负责,排序\n") ==
        "4:7 `“` is not closed [unbalanced-quotes] write `”` where it ends\n"
        "6:9 `,` is a half-width mark in Chinese text [half-width-punctuation] write "
        "`，`\n"
        "  -> 负责，排序\n");
  // A quotation may have more than one.
  CHECK(findings("basics:\n  name: 张三\n  summary: |\n    他说“召回\n\n    排序”\n") ==
        "");
}

TEST_CASE("the languages of the document tell that of a text without one") {
  CHECK(findings("locales: [de]\nbasics: {name: Hans, label: „Leiter“}\n") == "");
  CHECK(findings("locales: [en]\nbasics: {name: John, label: “Lead}\n") ==
        "2:29 `“` is not closed [unbalanced-quotes] write `”` where it ends\n");
}

TEST_CASE("addresses and names of accounts are not sentences") {
  CHECK(findings("basics:\n"
                 "  name: 张三\n"
                 "  url: https://example.com/a,b\n"
                 "  profiles: [{network: GitHub, username: 张三(号)}]\n") == "");
}

}  // namespace
}  // namespace jianli
