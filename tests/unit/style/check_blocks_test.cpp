// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "load.h"

using jianli::test::load;

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

TEST_CASE("cells have no separators between them") {
  const auto loaded = load(
      "design: {entries: {work: [{grid: [name, {separator: dot}]}]}, "
      "sections: {kinds: {family: {table: [name, {separator: dot}]}}}}\n");
  REQUIRE(loaded.diagnostics.all().size() == 2);
  CHECK(loaded.diagnostics.all()[0].message == "a part of `table` cannot be a separator");
  CHECK(loaded.diagnostics.all()[1].message == "a part of `grid` cannot be a separator");
  CHECK(loaded.diagnostics.all()[1].hint == "leave it out");
}

TEST_CASE("cells of a form are counted up to twelve") {
  CHECK(load("design: {regions: {main: {blocks: [{table: [gender, {field: hometown, "
             "width: 3}], columns: 12}]}}}\n")
            .messages() == "");
  const auto loaded = load(
      "design: {regions: {main: {blocks: [{table: [{field: gender, width: 0}], "
      "columns: 13}]}}}\n");
  REQUIRE(loaded.diagnostics.all().size() == 2);
  CHECK(loaded.diagnostics.all()[0].message == "13 columns cannot stand side by side");
  CHECK(loaded.diagnostics.all()[1].message == "a part cannot be 0 columns wide");
  CHECK(loaded.diagnostics.all()[1].hint == "write 1 to 12");
}

TEST_CASE("a section that is a table has up to twelve columns") {
  const auto messages = [](int columns) {
    std::string table;
    for (int i = 0; i < columns; ++i) table += i == 0 ? "name" : ", name";
    return load("design: {sections: {kinds: {work: {table: [" + table + "]}}}}\n")
        .messages();
  };
  CHECK(messages(12) == "");
  CHECK(messages(13).find("13 columns cannot stand side by side") != std::string::npos);
}

TEST_CASE("the columns of such a table find their own width") {
  CHECK(load("design: {sections: {kinds: {work: {table: [{field: name, width: 2}]}}}}\n")
            .diagnostics.all()
            .at(0)
            .message == "a column of entries is as wide as its texts need");
}
