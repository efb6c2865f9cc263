// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "compile/check_variants.h"

#include <doctest/doctest.h>

#include "world.h"

namespace jianli {
namespace {

const std::string kHead =
    "basics: {name: {zh: 张三, en: Zhang San}}\n"
    "work:\n"
    "  - name: {zh: 星河, en: Star}\n"
    "    startDate: 2024-04\n"
    "    highlights: [{zh: 做召回, en: Retrieval}, {text: SQL, tags: [sql]}]\n"
    "variants:\n";

/// The findings of a run over a document with these variants. The world has no fonts,
/// which templates miss.
std::vector<Diagnostic> findings(SmallWorld& world, Goal goal) {
  compile("me.yaml", world.inputs(), world.options, goal, world.sources,
          world.diagnostics);
  std::vector<Diagnostic> found = world.diagnostics.all();
  std::erase_if(found, [](const Diagnostic& finding) {
    return finding.span.source >= kFirstBuiltIn;
  });
  return found;
}

std::string found(const std::string& variants, Options options, Goal goal) {
  SmallWorld world{{{"me.yaml", kHead + variants}}, std::move(options)};
  std::string text;
  for (const Diagnostic& finding : findings(world, goal)) {
    text +=
        std::string(info(finding.rule).name) + ": " + finding.message.english() + "\n";
  }
  return text;
}

TEST_CASE("a word is unused if no language of the variant has it") {
  CHECK(found("  v: {emphasize: [召回, retrieval]}\n", {}, Goal::validate) == "");
  CHECK(found("  v: {emphasize: [召回, 精排]}\n", {}, Goal::validate) ==
        "unused-emphasis: `精排` stands in no bullet, summary or list of `v`\n");
  CHECK(found("  v: {emphasize: [retrieval], locales: [zh]}\n", {}, Goal::validate) ==
        "unused-emphasis: `retrieval` stands in no bullet, summary or list of `v`\n");
}

TEST_CASE("what a variant leaves out does not have the word") {
  CHECK(found("  v: {emphasize: [SQL], omit: [sql]}\n", {}, Goal::validate) ==
        "unused-emphasis: `SQL` stands in no bullet, summary or list of `v`\n");
}

TEST_CASE("in one of its languages a word may be absent") {
  Options options;
  options.locales = {"en"};
  CHECK(found("  v: {emphasize: [召回]}\n", options, Goal::validate) == "");
}

TEST_CASE("equal variants are told where several are looked at") {
  const std::string two = "  a: {omit: [sql]}\n  b: {omit: [sql]}\n";
  const std::string told = "equal-variants: the variants `a` and `b` do the same\n";
  CHECK(found(two, {}, Goal::validate) == told);
  Options one;
  one.variants = {"a"};
  CHECK(found(two, one, Goal::validate) == "");
}

TEST_CASE("where nothing is read but names nothing is told") {
  CHECK(found("  a: {emphasize: [x]}\n  b: {emphasize: [x]}\n", {}, Goal::plan) == "");
}

TEST_CASE("a value that is wrong is told once, and nothing that follows from it") {
  CHECK(found("  a: {set: {'work[0].startDate': 2024-13}}\n", {}, Goal::validate) ==
        "bad-date: `2024-13` does not exist: there is no month 13\n");
  CHECK(found("  a: {set: {basics.lable: x}}\n", {}, Goal::validate) ==
        "unknown-path: unknown field `lable` in `basics`\n");
}

TEST_CASE("what a value brings about is told at the value") {
  SmallWorld world{{{"me.yaml", kHead + "  a: {set: {'work[0].endDate': 2023-01}}\n"}},
                   {}};
  const std::vector<Diagnostic> all = findings(world, Goal::validate);
  REQUIRE(all.size() == 1);
  const Diagnostic& finding = all.front();
  CHECK(finding.rule == Rule::date_order);
  CHECK(world.sources.text(finding.span) == "2023-01");
}

TEST_CASE("the paths of one variant are not looked for in what another one makes") {
  CHECK(found("  a: {set: {work: [{name: 甲, startDate: 2020-01}]}, locales: [zh]}\n"
              "  b: {set: {'work[0].highlights[1].text': NoSQL}}\n",
              {}, Goal::validate) == "");
}

TEST_CASE("a variant that shows no entry of a résumé that has some") {
  CHECK(found("  v: {untagged: drop}\n", {}, Goal::validate) ==
        "empty-variant: the variant `v` shows no entry at all\n");
  CHECK(found("  v: {design: {sections: [skills]}}\n", {}, Goal::validate) ==
        "not-shown: the section `work` is not listed in the design\n"
        "empty-variant: the variant `v` shows no entry at all\n");
  CHECK(found("  v: {set: {'work[0].only': [zh]}}\n", {}, Goal::validate) ==
        "empty-variant: the variant `v` shows no entry at all in `en`\n");
  CHECK(found("  v: {design: {sections: [work]}}\n", {}, Goal::validate) == "");
}

TEST_CASE("a résumé without entries is not emptied by its variants") {
  SmallWorld world{{{"me.yaml",
                     "basics: {name: 张三}\n"
                     "variants: {v: {untagged: drop}}\n"}},
                   {}};
  CHECK(findings(world, Goal::validate).empty());
}

}  // namespace
}  // namespace jianli
