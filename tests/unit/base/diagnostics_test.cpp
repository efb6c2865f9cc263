// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/diagnostics.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

TEST_CASE("a finding has its rule's severity") {
  Diagnostics diagnostics;
  diagnostics.report(Rule::missing_translation, {}, "m");
  CHECK(diagnostics.all().at(0).severity == Severity::warning);
  CHECK_FALSE(diagnostics.has_errors());
  diagnostics.report(Rule::bad_date, {}, "m");
  CHECK(diagnostics.all().at(1).severity == Severity::error);
  CHECK(diagnostics.has_errors());
}

TEST_CASE("strict makes errors of warnings and leaves notes") {
  RulePolicy policy;
  policy.strict = true;
  Diagnostics diagnostics(policy);
  diagnostics.report(Rule::missing_translation, {}, "m");
  diagnostics.report(Rule::not_shown, {}, "m");
  CHECK(diagnostics.all().at(0).severity == Severity::error);
  CHECK(diagnostics.all().at(1).severity == Severity::note);
}

TEST_CASE("a rule's own severity wins over strict, and allowing it over both") {
  RulePolicy policy;
  policy.strict = true;
  policy.severities[Rule::missing_translation] = Severity::note;
  policy.severities[Rule::missing_glyph] = Severity::error;
  policy.allowed[Rule::missing_glyph] = true;
  Diagnostics diagnostics(policy);
  diagnostics.report(Rule::missing_translation, {}, "m");
  diagnostics.report(Rule::missing_glyph, {}, "m");
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all()[0].severity == Severity::note);
  CHECK(diagnostics.allows(Rule::missing_glyph));
}

TEST_CASE("what leaves nothing to compile cannot be allowed") {
  RulePolicy policy;
  policy.allowed[Rule::yaml_syntax] = true;
  policy.allowed[Rule::bad_job] = true;
  Diagnostics diagnostics(policy);
  diagnostics.report(Rule::yaml_syntax, {}, "m");
  CHECK(diagnostics.has_errors());
  CHECK_FALSE(diagnostics.allows(Rule::yaml_syntax));
  CHECK_FALSE(diagnostics.allows(Rule::bad_job));
}

TEST_CASE("another default severity is subject to the policy too") {
  RulePolicy policy;
  policy.strict = true;
  for (const bool strict : {false, true}) {
    Diagnostics diagnostics = strict ? Diagnostics(policy) : Diagnostics();
    Diagnostic diagnostic;
    diagnostic.rule = Rule::unknown_field;
    diagnostics.add_as(Severity::warning, diagnostic);
    CHECK(diagnostics.has_errors() == strict);
  }
}

TEST_CASE("an exact repetition is dropped") {
  Diagnostics diagnostics;
  diagnostics.report(Rule::bad_date, {0, 1, 2}, "m");
  diagnostics.report(Rule::bad_date, {0, 1, 2}, "m");
  diagnostics.report(Rule::bad_date, {0, 1, 2}, "n");
  diagnostics.report(Rule::bad_date, {0, 1, 3}, "m");
  diagnostics.report(Rule::bad_url, {0, 1, 2}, "m");
  CHECK(diagnostics.all().size() == 4);
}

TEST_CASE("findings are sorted by place, those without one last") {
  Diagnostics diagnostics;
  diagnostics.report(Rule::bad_date, {}, "e");
  diagnostics.report(Rule::bad_date, {1, 0, 1}, "d");
  diagnostics.report(Rule::bad_date, {0, 9, 10}, "b");
  diagnostics.report(Rule::bad_date, {0, 9, 9}, "c");
  diagnostics.report(Rule::bad_date, {0, 2, 3}, "a");
  std::string order;
  for (const Diagnostic& diagnostic : diagnostics.sorted())
    order += diagnostic.message.english();
  CHECK(order == "abcde");
}

}  // namespace
}  // namespace jianli
