// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "load.h"

using jianli::test::load;

TEST_CASE("margins leave room for text") {
  CHECK(load("design: {page: {margins: {left: 10cm, right: 9cm}}}\n").messages() ==
        "me.yaml:1:33: error: margins of 283.465pt and 255.118pt leave no room for text "
        "[bad-value]\n"
        "    1 | design: {page: {margins: {left: 10cm, right: 9cm}}}\n"
        "      |                                 ^~~~ the page is 595.276pt wide\n");
}

TEST_CASE("three levels of bullets leave room for text") {
  const auto loaded = load(
      "design: {page: {margins: {left: 8cm, right: 9cm}}, tokens: {bullets: {indent: "
      "3em}}}\n");
  REQUIRE(loaded.diagnostics.all().size() == 1);
  CHECK(loaded.diagnostics.all()[0].message == "nested bullets leave no room for text");
}

TEST_CASE("no margin lies outside the page, at neither end") {
  CHECK(load("design: {page: {margins: {top: [10mm, -1mm]}}}\n").messages() ==
        "me.yaml:1:39: error: the margin `-1mm` lies outside the page [bad-value]\n"
        "    1 | design: {page: {margins: {top: [10mm, -1mm]}}}\n"
        "      |                                       ^~~~\n");
  CHECK(load("design: {page: {margins: {top: [10mm, 0mm]}}}\n").messages() == "");
}

TEST_CASE("the aside holds text and leaves room for the main one") {
  const auto findings = [](const std::string& aside) {
    std::string text;
    const auto loaded = load("design: {page: {aside: " + aside + "}}\n");
    for (const auto& finding : loaded.diagnostics.all()) {
      text += finding.message.english() + "; " + finding.hint.english() + "\n";
    }
    return text;
  };
  CHECK(findings("{width: 55mm}") == "");
  CHECK(findings("{width: [55mm, 60mm]}") == "");
  CHECK(findings("{width: 0mm, gap: 0mm}") == "");
  CHECK(findings("{width: 25mm}") ==
        "an aside of `25mm` holds no text; write at least 26mm, or 0mm for none\n");
  CHECK(findings("{width: 14cm, gap: 20mm}")
            .starts_with("an aside of `14cm` leaves no room for the main text; page and "
                         "margins leave "));
  CHECK(findings("{gap: [51mm, 50mm]}") ==
        "the length `51mm` is out of bounds; write 0mm to 50mm\n");
  CHECK(findings("{width: 55mm, gap: 200mm}") ==
        "the length `200mm` is out of bounds; write 0mm to 50mm\n");
}
