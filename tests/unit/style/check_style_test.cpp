// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "load.h"

using jianli::test::load;

TEST_CASE("sizes stay between 5 and 72 pt, leading between 1 and 3") {
  CHECK(load("design: {tokens: {sizes: {body: 4pt}}}\n").messages() ==
        "me.yaml:1:33: error: the type size `4pt` is out of bounds [bad-value]\n"
        "    1 | design: {tokens: {sizes: {body: 4pt}}}\n"
        "      |                                 ^~~ write 5pt to 72pt\n");
  CHECK(load("design: {tokens: {sizes: {body: 5pt, name: 72pt}}}\n").messages() == "");
  CHECK(
      load("design: {tokens: {leading: {latin: 0.9}}}\n").diagnostics.all()[0].message ==
      "the leading `0.9` is out of bounds");
}

TEST_CASE("other lengths are neither negative nor beyond the page") {
  for (const char* design :
       {"{tokens: {rules: {thickness: -5pt}}}", "{tokens: {rules: {above: 1000cm}}}",
        "{tokens: {bullets: {indent: 200em}}}", "{tokens: {columnGap: 11em}}",
        "{page: {footer: {baseline: -1pt}}}"}) {
    const auto loaded = load(std::string("design: ") + design + "\n");
    REQUIRE(loaded.diagnostics.all().size() == 1);
    CHECK(loaded.diagnostics.all()[0].message.english().ends_with("` is out of bounds"));
  }
}

TEST_CASE("a photograph is 15 to 60 mm high") {
  const auto findings = [](const std::string& height) {
    return load("design: {header: {image: {height: " + height + "}}}\n").messages();
  };
  CHECK(findings("15mm") == "");
  CHECK(findings("60mm") == "");
  CHECK(findings("14.9mm") ==
        "me.yaml:1:35: error: the length `14.9mm` is out of bounds [bad-value]\n"
        "    1 | design: {header: {image: {height: 14.9mm}}}\n"
        "      |                                   ^~~~~~ write 15mm to 60mm\n");
  CHECK(findings("61mm").find("out of bounds") != std::string::npos);
}

TEST_CASE("a photograph stands at the right, or nowhere") {
  CHECK(load("design: {header: {image: {place: none}}}\n").messages() == "");
  const auto loaded = load("design: {header: {image: {place: left}}}\n");
  REQUIRE(loaded.diagnostics.all().size() == 1);
  CHECK(loaded.diagnostics.all()[0].rule == jianli::Rule::bad_value);
}

TEST_CASE("three levels of bullets leave room for text") {
  const auto loaded = load(
      "design: {page: {margins: {left: 8cm, right: 9cm}}, tokens: {bullets: {indent: "
      "3em}}}\n");
  REQUIRE(loaded.diagnostics.all().size() == 1);
  CHECK(loaded.diagnostics.all()[0].message == "nested bullets leave no room for text");
}

TEST_CASE("margins leave room for text") {
  CHECK(load("design: {page: {margins: {left: 10cm, right: 9cm}}}\n").messages() ==
        "me.yaml:1:33: error: margins of 283.465pt and 255.118pt leave no room for text "
        "[bad-value]\n"
        "    1 | design: {page: {margins: {left: 10cm, right: 9cm}}}\n"
        "      |                                 ^~~~ the page is 595.276pt wide\n");
}

TEST_CASE("an entry look must exist") {
  const auto loaded = load("design: {sections: {kinds: {work: {entries: wrok}}}}\n");
  REQUIRE(loaded.diagnostics.all().size() == 1);
  CHECK(loaded.diagnostics.all()[0].message == "no entry look is called `wrok`");
  CHECK(loaded.diagnostics.all()[0].hint == "did you mean `work`?");
}

TEST_CASE("a header stands in a region, not in an entry") {
  const auto loaded = load("design: {entries: {work: [header]}}\n");
  REQUIRE(loaded.diagnostics.all().size() == 1);
  CHECK(loaded.diagnostics.all()[0].message == "the block `header` cannot stand here");
  CHECK(load("design: {regions: {main: {blocks: [header]}}}\n").messages() == "");
}

TEST_CASE("a joined list has one separator of its own") {
  const auto loaded =
      load("design: {entries: {work: [{joined-list: [name, {separator: dot}, url]}]}}\n");
  REQUIRE(loaded.diagnostics.all().size() == 1);
  CHECK(loaded.diagnostics.all()[0].message ==
        "a part of `joined-list` cannot be a separator");
}

TEST_CASE("lists that cannot be empty are not") {
  const auto loaded =
      load("design: {tokens: {bullets: {labels: []}}, fonts: {code: {han: []}}}\n");
  REQUIRE(loaded.diagnostics.all().size() == 2);
  CHECK(loaded.diagnostics.all()[0].message == "a list needs a bullet");
  CHECK(loaded.diagnostics.all()[1].message ==
        "a role of faces needs at least one family");
}

TEST_CASE("a skeleton of dates names the fields of a date") {
  CHECK(load("design: {dates: {style: icu, skeleton: yMMMd}}\n").messages() == "");
  const auto loaded = load("design: {dates: {style: icu, skeleton: yyyy.MM}}\n");
  REQUIRE(loaded.diagnostics.all().size() == 1);
  CHECK(loaded.diagnostics.all()[0].message == "no date is written by `yyyy.MM`");
}
