// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "compose/compose.h"
#include "edition/edition.h"
#include "style/style.h"

namespace jianli {
namespace {

/// What is wrong with the fields that a design shows.
std::string findings(const std::string& design) {
  Sources sources;
  Diagnostics diagnostics;
  const SourceId source = sources.add("me.yaml", "design: " + design + "\n");
  const auto tree = parse(source, sources, diagnostics);
  REQUIRE(tree);
  const StyleRequest request{
      {}, &*tree, tree->find(tree->top(), "design"), TemplateFiles{}};
  const auto style = load_style(request, sources, diagnostics);
  REQUIRE(diagnostics.all().empty());
  check_fields(*style, diagnostics);
  std::string text;
  for (const Diagnostic& finding : diagnostics.sorted()) {
    text += format(finding, sources);
  }
  return text;
}

}  // namespace

TEST_CASE("a field that no entry of the look has is found where it is named") {
  CHECK(findings("{entries: {education: [{row: [{field: institutoin}]}]}}") ==
        "me.yaml:1:47: error: no entry in the look `education` has a field `institutoin` "
        "[unknown-field]\n"
        "    1 | design: {entries: {education: [{row: [{field: institutoin}]}]}}\n"
        "      |                                               ^~~~~~~~~~~ did you mean "
        "`institution`?\n");
}

TEST_CASE("a look shows the fields of every section that uses it") {
  // Of jobs, and of the internships that look like them.
  CHECK(findings("{entries: {work: [{row: [name, team, dates]}]}}") == "");
  CHECK(findings("{entries: {work: [{row: [institution]}]}}")
            .find("has a field `institution`") != std::string::npos);
  CHECK(findings("{sections: {kinds: {awards: {entries: certificates}}}, entries: "
                 "{certificates: [{row: [title, name, awarder, issuer]}]}}") == "");
}

TEST_CASE("entries inside entries have fields of their own") {
  CHECK(findings("{entries: {positions: [{row: [position, team, dates]}]}}") == "");
  CHECK(findings("{entries: {positions: [{row: [institution]}]}}")
            .find("no entry in the look `positions` has a field `institution`") !=
        std::string::npos);
}

TEST_CASE("paths lead into records, and made fields count") {
  CHECK(findings("{header: {contacts: {items: [phone, place, location.address]}}}") ==
        "");
  CHECK(findings("{header: {contacts: {items: [location.adress]}}}")
            .find("did you mean `location.address`?") != std::string::npos);
  CHECK(findings("{header: {lines: [{joined-list: [dates]}]}}")
            .find("`basics` has no field `dates`") != std::string::npos);
  CHECK(findings("{entries: {custom: [{row: [title, subtitle, dates]}]}}") == "");
}

TEST_CASE("what only steers is no field to show") {
  CHECK(findings("{entries: {work: [{row: [name, priority]}]}}")
            .find("has a field `priority`") != std::string::npos);
}

TEST_CASE("columns of a section's table are fields of its entries") {
  CHECK(findings("{sections: {kinds: {family: {table: [relation, name, employer]}}}}") ==
        "");
  CHECK(findings("{sections: {kinds: {family: {table: [relation, salary]}}}}")
            .find("no entry of `family` has a field `salary`") != std::string::npos);
}

TEST_CASE("the built-in templates show fields that exist") {
  for (const auto& [name, description] : built_in_templates()) {
    CAPTURE(std::string(name));
    // A design of its own, so that the style is not taken for the built-in one.
    CHECK(findings("{template: " + std::string(name) + ", paper: letter}") == "");
  }
}

TEST_CASE("the blocks above a letter show the basics") {
  CHECK(findings("{letter: {blocks: [header, {joined-list: [phone, email]}]}}") == "");
  CHECK(findings("{letter: {blocks: [{joined-list: [phoen]}]}}")
            .find("did you mean `phone`?") != std::string::npos);
}

}  // namespace jianli
