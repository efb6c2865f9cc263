// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/rule_texts.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>

#include "cli/inputs.h"
#include "compile/compile.h"

using namespace jianli;

namespace {

/// The rules that an example is found to break; rendered where the rule asks for it.
std::vector<Rule> findings_of(const std::string& example, const RuleText& text) {
  Inputs inputs;
  inputs.read_file = [&](const std::string&) {
    FileContent content;
    content.bytes = example;
    return content;
  };
  inputs.fonts = built_in_fonts();
  Sources sources;
  Diagnostics diagnostics;
  const Goal goal = text.kind == ExampleKind::rendered ? Goal::render : Goal::validate;
  compile(text.file, inputs, {}, goal, sources, diagnostics);
  std::vector<Rule> rules;
  for (const Diagnostic& finding : diagnostics.all()) rules.push_back(finding.rule);
  return rules;
}

bool contains(const std::vector<Rule>& rules, Rule rule) {
  return std::ranges::find(rules, rule) != rules.end();
}

}  // namespace

TEST_CASE("every rule is explained once, in both languages") {
  const std::vector<RuleText> texts = read_rule_texts();
  std::map<Rule, int> count;
  for (const RuleText& text : texts) {
    CAPTURE(info(text.rule).name);
    CHECK(++count[text.rule] == 1);
    for (const MessageLanguage language :
         {MessageLanguage::english, MessageLanguage::chinese}) {
      CHECK_FALSE(text.summary.in(language).empty());
      CHECK_FALSE(text.means.in(language).empty());
      CHECK_FALSE(text.matters.in(language).empty());
    }
    CHECK_FALSE(text.bad.empty());
    CHECK_FALSE(text.good.empty());
    CHECK(text.bad != text.good);
  }
  for (const RuleInfo& row : all_rules()) {
    CAPTURE(row.name);
    CHECK(count[row.rule] == 1);
  }
}

TEST_CASE("every bad example breaks its rule, and no good one does") {
  for (const RuleText& text : read_rule_texts()) {
    if (text.kind == ExampleKind::command) continue;
    CAPTURE(info(text.rule).name);
    CHECK(contains(findings_of(text.bad, text), text.rule));
    CHECK_FALSE(contains(findings_of(text.good, text), text.rule));
  }
}

TEST_CASE("examples that are commands are those about files, fonts and other formats") {
  std::vector<std::string_view> names;
  for (const RuleText& text : read_rule_texts()) {
    if (text.kind != ExampleKind::command) continue;
    names.push_back(info(text.rule).name);
    CHECK(text.bad.starts_with("jianli "));
    CHECK(text.good.starts_with("jianli "));
  }
  // Each of them is brought about in tests/end_to_end or in the unit test of its stage.
  CHECK(names == std::vector<std::string_view>{
                     "unknown-variant", "bad-job", "large-photo", "outside-folder",
                     "bad-template", "missing-font", "empty-entry", "foreign-format",
                     "not-imported", "changed-on-import", "not-exported",
                     "redacted-elsewhere", "nothing-redacted", "unreadable-file",
                     "unwritable-file"});
}

TEST_CASE("one rule's texts are found among all") {
  const std::vector<RuleText> texts = read_rule_texts();
  CHECK(text_of(Rule::bad_date, texts).rule == Rule::bad_date);
  CHECK_THROWS(text_of(Rule::bad_date, {}));
}
