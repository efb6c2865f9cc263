// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "variant/apply_set.h"

#include <doctest/doctest.h>

#include "syntax/find_value.h"
#include "unit/variant/resume_of.h"
#include "variant/value_text.h"

namespace jianli {
namespace {

const std::string kDocument = R"yaml(basics:
  name: {zh: 张三, en: Zhang San}
  label: 工程师
work:
  - &first
    id: starriver
    name: 星河科技
    highlights: [甲, 乙]
    keywords: {zh: [召回], en: [retrieval]}
  - name: 远山智能
volunteer:
  - organization: 图书馆
    summary: &shared 整理。
activities:
  - name: 协会
    summary: *shared
)yaml";

/// The document as its variant makes it; the schema has told what is wrong.
SyntaxTree apply(const ReadDocument& document) {
  Diagnostics unheard;
  return apply_set(*document.tree, document.variant("v"), unheard);
}

/// The value at a path in a variant with these lines of `set`.
std::string value_after(const std::string& set, std::string_view path) {
  const ReadDocument document(kDocument + "variants:\n  v:\n    set:\n" + set);
  CHECK(document.findings() == "");
  const SyntaxTree tree = apply(document);
  const auto id = find_value(tree, path);
  return id ? value_text(tree, *id) : "-";
}

TEST_CASE("values of `set` stand in place of the document's") {
  CHECK(value_after("      basics.label: 研究员\n", "basics.label") == "研究员");
  CHECK(value_after("      work[starriver].name: 星河\n", "work[0].name") == "星河");
  CHECK(value_after("      work[1].name: 远山\n", "work[1].name") == "远山");
  CHECK(value_after("      work[0].highlights[1]: 丙\n", "work[0].highlights") ==
        "[甲, 丙]");
}

TEST_CASE("a text is set in one language") {
  CHECK(value_after("      basics.name.en: San Zhang\n", "basics.name") ==
        "{zh: 张三, en: San Zhang}");
  CHECK(value_after("      basics.label.en: Engineer\n", "basics.label.en") ==
        "Engineer");
  CHECK(value_after("      basics.label.en: Engineer\n", "basics.label.zh") == "工程师");
  CHECK(value_after("      work[0].highlights[0].en: A\n", "work[0].highlights[0].zh") ==
        "甲");
}

TEST_CASE("a text set in one language serves the others as before") {
  const ReadDocument document(kDocument +
                              "variants: {v: {set: {basics.label.en: Engineer}}}\n");
  const SyntaxTree tree = apply(document);
  Diagnostics diagnostics;
  const Resume resume = read_resume(tree, document.sources, diagnostics);
  CHECK(diagnostics.all().empty());
  const auto& versions =
      std::get<LocalizedText>(resume.basics.find("label")->content).versions;
  REQUIRE(versions.size() == 2);
  CHECK(versions[0].language.empty());
  CHECK(versions[0].text == "工程师");
  CHECK(versions[1].language == "en");
  CHECK(document.sources.text(versions[1].span) == "Engineer");
}

TEST_CASE("a list is set in one language") {
  CHECK(value_after("      work[0].keywords.en: [recall]\n", "work[0].keywords") ==
        "{zh: [召回], en: [recall]}");
  CHECK(value_after("      work[0].keywords.zh[0]: 精排\n", "work[0].keywords.zh") ==
        "[精排]");
}

TEST_CASE("whole entries and lists are set") {
  CHECK(value_after("      work[1]: {name: 云海, position: 研究员}\n", "work[1]") ==
        "{name: 云海, position: 研究员}");
  CHECK(value_after("      work: [{name: 云海}]\n", "work") == "[{name: 云海}]");
}

TEST_CASE("what the document lacks is added") {
  CHECK(value_after("      work[1].position: 研究员\n", "work[1]") ==
        "{name: 远山智能, position: 研究员}");
  CHECK(value_after("      basics.location.city: 武汉\n", "basics.location") ==
        "{city: 武汉}");
}

TEST_CASE("null takes a value away") {
  CHECK(value_after("      basics.label: null\n", "basics.label") == "null");
}

TEST_CASE("a value that an alias shares is changed at its path only") {
  const std::string set = "      volunteer[0].summary: 编目。\n";
  CHECK(value_after(set, "volunteer[0].summary") == "编目。");
  CHECK(value_after(set, "activities[0].summary") == "整理。");
}

TEST_CASE("later values are set into earlier ones") {
  CHECK(value_after("      work[1]: {name: 云海}\n      work[1].position: 研究员\n",
                    "work[1]") == "{name: 云海, position: 研究员}");
}

TEST_CASE("a mapping in place of an entry keeps its id, for later values and others") {
  CHECK(value_after("      work[starriver]: {name: 云海}\n"
                    "      work[starriver].position: 研究员\n",
                    "work[0]") == "{name: 云海, id: starriver, position: 研究员}");
  CHECK(value_after("      work[starriver]: {id: cloud, name: 云海}\n", "work[0]") ==
        "{id: cloud, name: 云海}");
}

TEST_CASE("a path to what an earlier value took away is unused") {
  const ReadDocument document(kDocument +
                              "variants:\n  v:\n    set:\n"
                              "      work[0].highlights: [丙]\n"
                              "      work[0].highlights[1]: 丁\n");
  CHECK(document.findings() == "");
  Diagnostics diagnostics;
  const SyntaxTree tree = apply_set(*document.tree, document.variant("v"), diagnostics);
  CHECK(value_text(tree, *find_value(tree, "work[0].highlights")) == "[丙]");
  REQUIRE(diagnostics.all().size() == 1);
  const Diagnostic& finding = diagnostics.all().front();
  CHECK(finding.rule == Rule::unused_path);
  CHECK(finding.severity == Severity::warning);
  CHECK(document.sources.text(finding.span) == "work[0].highlights[1]");
  CHECK(finding.message.english() ==
        "`work[0].highlights` has 1 item: `[1]` matches nothing");
}

TEST_CASE("what the schema told of a path is told once") {
  const ReadDocument document(kDocument + "variants: {v: {set: {'work[7].name': x}}}\n");
  Diagnostics diagnostics;
  const Variant variant = document.variant("v");
  diagnostics.report(Rule::unused_path, variant.set.front().path_span, "told");
  apply_set(*document.tree, variant, diagnostics);
  CHECK(diagnostics.all().size() == 1);
}

TEST_CASE("a path that matches nothing changes nothing") {
  const ReadDocument document(kDocument + "variants: {v: {set: {'work[7].name': x}}}\n");
  const SyntaxTree tree = apply(document);
  CHECK(value_text(tree, tree.root) == value_text(*document.tree, document.tree->root));
  CHECK(
      document.findings() ==
      "17:23: `work` has 2 items: `[7]` matches nothing [unused-path]; items count from "
      "0\n");
}

TEST_CASE("the document itself stays") {
  const ReadDocument document(kDocument + "variants: {v: {set: {basics.label: x}}}\n");
  const std::string before = value_text(*document.tree, document.tree->root);
  apply(document);
  CHECK(value_text(*document.tree, document.tree->root) == before);
}

}  // namespace
}  // namespace jianli
