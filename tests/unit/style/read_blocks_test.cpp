// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "load.h"

using jianli::Align;
using jianli::SpecKind;
using jianli::test::load;

namespace {

/// The blocks a design gives the entries of `skills`, and what was said of them.
auto load_blocks(const std::string& blocks) {
  return load("design:\n  entries:\n    skills: " + blocks + "\n");
}

}  // namespace

TEST_CASE("a row's parts say how they look and where they stand") {
  const auto loaded = load_blocks(
      "[{row: [{field: name, weight: bold}, {separator: dot}, level, "
      "{field: dates, align: right}], color: muted}]");
  CHECK(loaded.messages() == "");
  const auto& blocks = loaded.style.entries.find("skills")->value;
  REQUIRE(blocks.size() == 1);
  CHECK(blocks[0].kind == SpecKind::row);
  const auto& parts = blocks[0].parts;
  REQUIRE(parts.size() == 4);
  CHECK(parts[0].field == "name");
  CHECK(parts[0].look.weight == jianli::Weight::bold);
  CHECK(parts[0].look.color == jianli::ColorName::muted);
  CHECK(parts[1].separator.name == jianli::SeparatorName::dot);
  CHECK(parts[2].field == "level");
  CHECK(parts[3].align == Align::end);
}

TEST_CASE("a separator is a name of the locale or words of its own") {
  const auto loaded = load_blocks(
      "[{row: [name, {separator: \" / \"}, level, {separator: {zh: ，, en: ', '}}, "
      "dates]}]");
  CHECK(loaded.messages() == "");
  const auto& parts = loaded.style.entries.find("skills")->value[0].parts;
  CHECK(!parts[1].separator.name);
  CHECK(parts[1].separator.text.versions[0].second == " / ");
  CHECK(parts[3].separator.text.versions[1].first == "en");
}

TEST_CASE("a separator no locale has is a mistake") {
  const auto loaded = load_blocks("[{row: [name, {separator: dott}, level]}]");
  REQUIRE(loaded.diagnostics.all().size() == 1);
  CHECK(loaded.diagnostics.all()[0].message ==
        "`dott` is no value for `design.entries.skills.row.separator`");
  CHECK(loaded.diagnostics.all()[0].hint == "did you mean `dot`?");
}

TEST_CASE("a block says what it is, once") {
  CHECK(load_blocks("[{size: small}]").messages() ==
        "me.yaml:3:15: error: a block in `design.entries.skills` does not say what it is "
        "[missing-field]\n"
        "    3 |     skills: [{size: small}]\n"
        "      |               ^~~~~~~~~~~ write one of `row`, `paragraph`, `bullets`, "
        "`joined-list`, `label-value`, `entries`, `grid`, `table`, `image`, `rule`, "
        "`space`, `header`\n");
  CHECK(
      load_blocks("[{row: [name], bullets: highlights}]").diagnostics.all()[0].message ==
      "the block is `row` already and cannot be `bullets`, too");
}

TEST_CASE("an unknown block or option is suggested") {
  const auto loaded =
      load_blocks("[{bullet: highlights}, {row: [name], colour: muted}, rul]");
  const auto findings = loaded.diagnostics.sorted();
  REQUIRE(findings.size() == 3);
  CHECK(findings[0].message == "unknown field `bullet` in `design.entries.skills`");
  CHECK(findings[0].hint == "did you mean `bullets`?");
  CHECK(findings[1].message == "unknown field `colour` in `design.entries.skills`");
  CHECK(findings[1].hint == "did you mean `color`?");
  CHECK(findings[2].message == "`rul` is no value for `design.entries.skills`");
  CHECK(findings[2].hint == "did you mean `rule`?");
  // The row is still there.
  CHECK(loaded.style.entries.find("skills")->value.size() == 1);
}

TEST_CASE("a part is a field, a text or a separator") {
  const auto loaded = load_blocks("[{row: [{field: name, text: Name}]}]");
  REQUIRE(loaded.diagnostics.all().size() == 1);
  CHECK(loaded.diagnostics.all()[0].message ==
        "a part in `design.entries.skills.row` needs exactly one of `field`, `text` and "
        "`separator`");
  CHECK(load_blocks("[{row: [\" · \"]}]").diagnostics.all()[0].message ==
        "` · ` is no value for `design.entries.skills.row`");
}

TEST_CASE("a space and a rule are blocks without fields") {
  const auto loaded = load_blocks("[rule, {space: 0.5}, {rule: , before: entry}]");
  CHECK(loaded.messages() == "");
  const auto& blocks = loaded.style.entries.find("skills")->value;
  REQUIRE(blocks.size() == 3);
  CHECK(blocks[1].amount.thousandths == 500);
  CHECK(blocks[2].before == jianli::GapName::entry);
  CHECK(load_blocks("[space]").diagnostics.all()[0].hint ==
        "write `space:` with its content");
}

TEST_CASE("bullets and paragraphs take one field") {
  CHECK(load_blocks("[{bullets: [highlights, courses]}]").diagnostics.all()[0].message ==
        "`design.entries.skills.bullets` needs one field, not a list");
}
