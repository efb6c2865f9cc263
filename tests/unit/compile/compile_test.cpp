// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "compile/compile.h"

#include <doctest/doctest.h>

#include "world.h"

namespace jianli {
namespace {

using Lines = std::vector<std::string>;

const std::string kResume =
    "basics: {name: {zh: 张三, en: Zhang San}}\n"
    "variants:\n"
    "  bank:\n"
    "    target: {organization: {zh: 远山银行, en: Yuanshan Bank}}\n"
    "    set: {basics.name: {zh: 张三丰, en: Zhang Sanfeng}}\n"
    "    output: \"{name}-{target.organization}-{target.position}-{locale}\"\n"
    "  lab:\n"
    "    design: {template: serif}\n"
    "    output: {zh: \"{name}的简历\", en: \"{name}, {template}\"}\n"
    "  plain: {locales: [en]}\n";

/// What would be made of `me.yaml`, a line each: résumé, variant, locale, template, name.
Lines plan_of(Options options, Goal goal, const std::string& path = "me.yaml") {
  SmallWorld world{
      {{"me.yaml", kResume}, {"x.yaml", "resume: me.yaml\nvariants: {own: {}}\n"}}};
  Lines lines;
  options.accept = [&](const std::vector<PlannedOutput>& plan) {
    for (const PlannedOutput& output : plan) {
      lines.push_back(output.resume + " " + output.variant + " " + output.locale + " " +
                      output.template_name + " " + output.name);
    }
    return false;
  };
  compile(path, world.inputs(), options, goal, world.sources, world.diagnostics);
  return lines;
}

TEST_CASE("a plan names what every variant gives, in each language") {
  Options options;
  options.all_variants = true;
  const Lines lines = {"me.yaml bank zh-Hans classic 张三丰-远山银行-zh",
                       "me.yaml bank en classic Zhang Sanfeng-Yuanshan Bank-en",
                       "me.yaml lab zh-Hans serif 张三的简历",
                       "me.yaml lab en serif Zhang San, serif",
                       "me.yaml plain en classic "};
  CHECK(plan_of(options, Goal::plan) == lines);
  // Planning alone reads less; what it tells is the same.
  CHECK(plan_of(options, Goal::validate) == lines);
  CHECK(plan_of(options, Goal::render) == lines);
}

TEST_CASE("a plan has an output for every locale and template asked for") {
  Options options;
  options.locales = {"en"};
  options.templates = {"classic", "compact"};
  CHECK(plan_of(options, Goal::plan) ==
        Lines{"me.yaml  en classic ", "me.yaml  en compact "});
}

TEST_CASE("the résumé of a file of variants is the other file") {
  CHECK(plan_of({}, Goal::plan, "x.yaml") ==
        Lines{"me.yaml own zh-Hans classic ", "me.yaml own en classic "});
}

TEST_CASE("a pattern that lacks a language falls back to another, which is told") {
  SmallWorld world{{{"me.yaml",
                     "basics: {name: Zhang San}\nlocales: [zh, en]\n"
                     "variants: {a: {output: {zh: 简历}}, b: {output: 简历}}\n"}}};
  Lines names;
  Options options;
  options.all_variants = true;
  options.locales = {"en"};
  options.accept = [&](const std::vector<PlannedOutput>& plan) {
    for (const PlannedOutput& output : plan) names.push_back(output.name);
    return false;
  };
  compile("me.yaml", world.inputs(), options, Goal::plan, world.sources,
          world.diagnostics);
  CHECK(names == Lines{"简历", "简历"});
  std::size_t told = 0;
  for (const Diagnostic& finding : world.diagnostics.all()) {
    if (finding.rule == Rule::missing_translation) ++told;
  }
  // A pattern written once serves all languages: only that of `a` lacks one.
  CHECK(told == 1);
}

TEST_CASE("all variants of a résumé without any are told") {
  SmallWorld world{{{"me.yaml", "basics: {name: Zhang San}\n"}}};
  Options options;
  options.all_variants = true;
  compile("me.yaml", world.inputs(), options, Goal::plan, world.sources,
          world.diagnostics);
  CHECK(world.found() ==
        "unknown-variant: all variants are asked for: the résumé has none\n");
}

TEST_CASE("a file of variants without any is told") {
  SmallWorld world{
      {{"me.yaml", "basics: {name: Zhang San}\n"}, {"x.yaml", "resume: me.yaml\n"}}};
  compile("x.yaml", world.inputs(), {}, Goal::plan, world.sources, world.diagnostics);
  CHECK(world.found().starts_with("unknown-variant: the file has no variant\n"));
}

}  // namespace
}  // namespace jianli
