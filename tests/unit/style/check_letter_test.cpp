// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "load.h"

namespace jianli::test {
namespace {

/// What is found in the settings of letters, a line each.
std::string findings(const std::string& letter) {
  std::string text;
  const LoadedStyle loaded = load("design: {letter: " + letter + "}\n");
  for (const Diagnostic& finding : loaded.diagnostics.all()) {
    text += finding.message.english() + "; " + finding.hint.english() + "\n";
  }
  return text;
}

TEST_CASE("a letter's margins leave room for text") {
  CHECK(findings("{margins: {left: 10cm, right: 9cm}}") ==
        "margins of 283.465pt and 255.118pt leave no room for text; the page measures "
        "595.276pt\n");
  CHECK(findings("{margins: {top: 20cm, bottom: 9cm}}") ==
        "margins of 566.929pt and 255.118pt leave no room for text; the page measures "
        "841.89pt\n");
  CHECK(findings("{margins: {top: -1mm}}") ==
        "the margin `-1mm` lies outside the page; \n");
  CHECK(findings("{margins: {left: 5cm, right: 5cm}}") == "");
}

TEST_CASE("measures of letters have bounds") {
  CHECK(findings("{size: 4pt}") ==
        "the type size `4pt` is out of bounds; write 5pt to "
        "72pt\n");
  CHECK(findings("{leading: {latin: 0.9}}") ==
        "the leading `0.9` is out of bounds; write 1 to 3\n");
  CHECK(findings("{gap: 21}") == "the gap `21` is out of bounds; write 0 to 20\n");
  CHECK(findings("{paragraphGap: {han: 21}}") ==
        "the gap `21` is out of bounds; write 0 to 20\n");
  CHECK(findings("{indent: {han: 6em}}") ==
        "the length `6em` is out of bounds; write 0em to 5em\n");
  CHECK(findings("{signatureHeight: 4mm}") ==
        "the length `4mm` is out of bounds; write 5mm to 40mm\n");
  CHECK(findings("{size: [12pt, 8pt], leading: {latin: 1}, gap: 20, paragraphGap: {han: "
                 "1}, indent: {latin: 1em}, signatureHeight: 40mm}") == "");
}

TEST_CASE("the tight end is no looser than the comfortable one") {
  CHECK(
      findings("{size: [9pt, 12pt]}") ==
      "the tight end `12pt` is looser than the comfortable one, `9pt`; write the greater "
      "one first\n");
}

TEST_CASE("blocks of letters are those of a region") {
  CHECK(findings("{blocks: [header, rule]}") == "");
  CHECK(findings("{blocks: [{grid: [name], columns: 13}]}") ==
        "13 columns cannot stand side by side; write 1 to 12\n");
}

TEST_CASE("words of letters are those of their lists") {
  CHECK(findings("{date: {han: abov}}").find("did you mean `above`?") !=
        std::string::npos);
  CHECK(findings("{recipient: {latin: with-address}}") == "");
}

}  // namespace
}  // namespace jianli::test
