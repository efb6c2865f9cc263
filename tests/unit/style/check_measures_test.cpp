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
        "{tokens: {bullets: {indent: 200em}}}", "{tokens: {columnGap: 11em}}"}) {
    const auto loaded = load(std::string("design: ") + design + "\n");
    REQUIRE(loaded.diagnostics.all().size() == 1);
    CHECK(loaded.diagnostics.all()[0].message.english().ends_with("` is out of bounds"));
  }
}

TEST_CASE("a body out of bounds is all that is told, not what is measured by it") {
  for (const char* size : {"-1pt", "0pt", "300pt"}) {
    const auto loaded =
        load(std::string("design: {tokens: {sizes: {body: ") + size + "}}}\n");
    REQUIRE(loaded.diagnostics.all().size() == 1);
    CHECK(loaded.diagnostics.all()[0].message.english().starts_with("the type size `"));
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

TEST_CASE("both ends of a value are checked, each at its place") {
  CHECK(load("design: {tokens: {sizes: {body: [10pt, 4pt]}}}\n").messages() ==
        "me.yaml:1:40: error: the type size `4pt` is out of bounds [bad-value]\n"
        "    1 | design: {tokens: {sizes: {body: [10pt, 4pt]}}}\n"
        "      |                                        ^~~ write 5pt to 72pt\n");
  CHECK(load("design: {tokens: {leading: {han: [3.5, 1.4]}}}\n")
            .diagnostics.all()[0]
            .message == "the leading `3.5` is out of bounds");
  CHECK(load("design: {tokens: {gaps: {section: [1.4, 1]}}}\n").messages() == "");
  CHECK(load("design: {tokens: {gaps: {section: 21}}}\n").diagnostics.all()[0].message ==
        "the gap `21` is out of bounds");
}

TEST_CASE("the tight end is not looser than the comfortable one") {
  CHECK(
      load("design: {tokens: {sizes: {body: [9pt, 10pt]}}}\n").messages() ==
      "me.yaml:1:39: error: the tight end `10pt` is looser than the comfortable one, "
      "`9pt` [bad-value]\n"
      "    1 | design: {tokens: {sizes: {body: [9pt, 10pt]}}}\n"
      "      |                                       ^~~~ write the greater one first\n");
  CHECK(load("design: {tokens: {sizes: {body: [10pt, 10pt]}}}\n").messages() == "");
  CHECK(load("design: {page: {margins: {left: [12mm, 20mm]}}}\n")
            .diagnostics.all()[0]
            .message ==
        "the tight end `20mm` is looser than the comfortable one, `12mm`");
}

TEST_CASE("Latin text is half to twice the size of Han beside it") {
  CHECK(load("design: {fonts: {body: {latinScale: 1.1}}}\n").messages() == "");
  CHECK(
      load("design: {fonts: {body: {latinScale: 2.1}}}\n").diagnostics.all()[0].message ==
      "the scale `2.1` is out of bounds");
}

TEST_CASE("a résumé fits 1 to 99 pages, in type of 5 pt at least") {
  CHECK(load("design: {fit: {pages: 99, minSize: 8pt}}\n").messages() == "");
  const auto loaded = load("design: {fit: {pages: 100, minSize: 4pt}}\n");
  REQUIRE(loaded.diagnostics.all().size() == 2);
  CHECK(loaded.diagnostics.all()[0].message == "the type size `4pt` is out of bounds");
  CHECK(loaded.diagnostics.all()[1].message == "no résumé has 100 pages");
}
