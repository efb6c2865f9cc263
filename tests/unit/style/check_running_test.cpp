// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "load.h"

using jianli::test::load;

TEST_CASE("a running line has the placeholders it can fill") {
  CHECK(load("design: {page: {header: {pattern: {zh: '{name} · 第 {page} 页', en: "
             "'{name} – {page} of {pages}'}}}}\n")
            .messages() == "");
  CHECK(load("design: {page: {footer: {pattern: '{page} { {'}}}\n").messages() == "");
  const auto loaded = load("design: {page: {footer: {pattern: '{pgae} of {pages}'}}}\n");
  CHECK(loaded.messages() ==
        "me.yaml:1:37: error: a running line has no placeholder `{pgae}` [bad-value]\n"
        "    1 | design: {page: {footer: {pattern: '{pgae} of {pages}'}}}\n"
        "      |                                     ^~~~ did you mean `page`?\n");
  REQUIRE(loaded.diagnostics.all()[0].fix);
  CHECK(loaded.diagnostics.all()[0].fix->replacement == "page");
}

TEST_CASE("placeholders are checked in every language") {
  const auto loaded = load(
      "design:\n"
      "  page: {header: {pattern: {zh: '{页}', en: '{page}'}}}\n");
  REQUIRE(loaded.diagnostics.all().size() == 1);
  CHECK(loaded.diagnostics.all()[0].message ==
        "a running line has no placeholder `{页}`");
  CHECK(loaded.diagnostics.all()[0].hint == "write one of `page`, `pages`, `name`");
}

TEST_CASE("a running line stands on a page, from the first one on") {
  CHECK(load("design: {page: {footer: {from: 1, baseline: 0pt}}}\n").messages() == "");
  const auto loaded = load("design: {page: {footer: {from: 0, baseline: -1pt}}}\n");
  REQUIRE(loaded.diagnostics.all().size() == 2);
  CHECK(loaded.diagnostics.all()[0].message == "the length `-1pt` is out of bounds");
  CHECK(loaded.diagnostics.all()[1].message == "pages are counted from 1");
}
