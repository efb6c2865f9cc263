// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "load.h"

using jianli::test::load;

TEST_CASE("a length tells how lengths are written") {
  CHECK(
      load("design:\n  page: {margins: {top: 18}}\n").messages() ==
      "me.yaml:2:25: error: `18` is no value for `design.page.margins.top` [bad-value]\n"
      "    2 |   page: {margins: {top: 18}}\n"
      "      |                         ^~ write a length such as `10.5pt`, `18mm`, "
      "`1.8cm` "
      "or `0.5in`\n");
}

TEST_CASE("a colour without quotes is a comment to YAML") {
  const auto loaded = load("design:\n  tokens: {colors: {accent: blue}}\n");
  CHECK(loaded.messages() ==
        "me.yaml:2:29: error: `blue` is no value for `design.tokens.colors.accent` "
        "[bad-value]\n"
        "    2 |   tokens: {colors: {accent: blue}}\n"
        "      |                             ^~~~ write a colour in quotes, such as "
        "`\"#1f4e79\"`\n");
  // The old value stays.
  CHECK(to_string(loaded.style.tokens.colors[jianli::ColorName::accent].value) ==
        "#1f4e79");
}

TEST_CASE("a multiple, a multiple of the size and a number have one form each") {
  const auto loaded = load(
      "design:\n"
      "  tokens: {gaps: {entry: half}, justifyFrom: {han: 20}}\n"
      "  page: {footer: {from: -1}}\n");
  const auto findings = loaded.diagnostics.sorted();
  REQUIRE(findings.size() == 3);
  CHECK(findings[0].message == "`half` is no value for `design.tokens.gaps.entry`");
  CHECK(findings[0].hint == "write a multiple such as `1.35`");
  CHECK(findings[1].message == "`20` is no value for `design.tokens.justifyFrom.han`");
  CHECK(findings[1].hint == "write a multiple of the type size, such as `1.5em`");
  CHECK(findings[2].message == "`-1` is no value for `design.page.footer.from`");
  CHECK(findings[2].hint == "write a whole number from 0 to 999");
}

TEST_CASE("multiples are read exactly, three decimals at most") {
  const auto loaded = load("design: {tokens: {gaps: {entry: 0.125, bullet: 0.0625}}}\n");
  const auto& gaps = loaded.style.tokens.gaps;
  CHECK(gaps[jianli::GapName::entry].value.thousandths == 125);
  REQUIRE(loaded.diagnostics.all().size() == 1);
  CHECK(loaded.diagnostics.all()[0].message ==
        "`0.0625` is no value for `design.tokens.gaps.bullet`");
}

TEST_CASE("a word of a vocabulary is suggested or the words are listed") {
  CHECK(load("design: {paper: a5}\n").messages() ==
        "me.yaml:1:17: error: `a5` is no value for `design.paper` [bad-value]\n"
        "    1 | design: {paper: a5}\n"
        "      |                 ^~ write one of `a4`, `letter`\n");
  CHECK(load("design: {header: {name: {weight: blod}}}\n").messages() ==
        "me.yaml:1:34: error: `blod` is no value for `design.header.name.weight` "
        "[bad-value]\n"
        "    1 | design: {header: {name: {weight: blod}}}\n"
        "      |                                  ^~~~ did you mean `bold`?\n");
}

TEST_CASE("the name of a token that does not exist is found") {
  const auto loaded = load("design: {tokens: {sizes: {bodi: 9pt}}}\n");
  REQUIRE(loaded.diagnostics.all().size() == 1);
  CHECK(loaded.diagnostics.all()[0].rule == jianli::Rule::unknown_field);
  CHECK(loaded.diagnostics.all()[0].message ==
        "unknown field `bodi` in `design.tokens.sizes`");
  CHECK(loaded.diagnostics.all()[0].hint == "did you mean `body`?");
}

TEST_CASE("a mapping is not a scalar and a scalar is no mapping") {
  CHECK(load("design: {page: a4}\n").messages() ==
        "me.yaml:1:16: error: `design.page` needs a mapping, not `a4` [wrong-type]\n"
        "    1 | design: {page: a4}\n"
        "      |                ^~\n");
  CHECK(
      load("design: {tokens: {leading: {han: [1.5]}}}\n").diagnostics.all()[0].message ==
      "a list is no value for `design.tokens.leading.han`");
}

TEST_CASE("an empty value sets nothing") {
  const auto loaded = load("design:\n  page:\n  tokens: {sizes: {body: }}\n");
  CHECK(loaded.messages() == "");
  CHECK(loaded.style.tokens.sizes[jianli::SizeName::body].value ==
        jianli::Length::points(10));
}

TEST_CASE("one family may stand without a list") {
  const auto loaded = load("design: {fonts: {body: {latin: Lato}}}\n");
  CHECK(loaded.messages() == "");
  CHECK(loaded.style.fonts[0].latin == std::vector<std::string>{"Lato"});
}

TEST_CASE("a switch is true or false") {
  const auto loaded = load("design: {header: {nameSpread: true}}\n");
  CHECK(loaded.style.header.name_spread.value);
  CHECK(load("design: {header: {nameSpread: yes}}\n").messages() ==
        "me.yaml:1:31: error: `yes` is no value for `design.header.nameSpread` "
        "[bad-value]\n"
        "    1 | design: {header: {nameSpread: yes}}\n"
        "      |                               ^~~ write `true` or `false`\n");
}
