// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "compile/check_names.h"

#include <doctest/doctest.h>

#include "planned_output.h"
#include "world.h"

namespace jianli {
namespace {

/// The findings about names in a document with these variants, each with its place.
std::string found(const std::string& variants, Goal goal = Goal::validate) {
  SmallWorld world{{{"me.yaml",
                     "basics: {name: {zh: 张三, en: Zhang San}}\n"
                     "variants:\n" +
                         variants}}};
  compile("me.yaml", world.inputs(), {}, goal, world.sources, world.diagnostics);
  std::string text;
  for (const Diagnostic& finding : world.diagnostics.all()) {
    if (finding.rule != Rule::same_output) continue;
    const LineColumn at =
        line_column(world.sources[finding.span.source].text, finding.span.begin);
    text += std::to_string(at.line) + ":" + std::to_string(at.column) + " " +
            finding.message.english() + "; " + finding.hint.english() + "\n";
  }
  return text;
}

TEST_CASE("two variants whose patterns give one name") {
  CHECK(found("  a: {locales: [en], output: Resume}\n"
              "  b: {locales: [en], output: RESUME}\n") ==
        "4:30 the PDFs of `a` in `en` and `b` in `en` would have the same name: "
        "`RESUME`; add `{variant}` to the pattern under `output:`\n");
}

TEST_CASE("two languages of a variant that its pattern gives one name") {
  CHECK(found("  a: {output: Resume}\n") ==
        "3:15 the PDFs of `a` in `zh` and `a` in `en` would have the same name: "
        "`Resume`; add `{locale}` to the pattern under `output:`\n");
  CHECK(found("  a: {output: \"{name}\"}\n") == "");
}

TEST_CASE("names of no pattern differ by themselves, and rendering refuses on its own") {
  CHECK(found("  a: {}\n  b: {}\n") == "");
  CHECK(found("  a: {output: Resume}\n", Goal::render) == "");
}

TEST_CASE("equal names are told apart by what differs") {
  CHECK(
      way_to_tell_apart(output_of("bank", "zh", "张三"), output_of("bank", "en", "张三"))
          .english() == "add `{locale}` to the pattern under `output:`");
  CHECK(way_to_tell_apart(output_of("bank", "zh", "张三"), output_of("lab", "zh", "张三"))
            .english() == "add `{variant}` to the pattern under `output:`");
  PlannedOutput serif = output_of("bank", "zh", "张三");
  serif.template_name = "serif";
  CHECK(way_to_tell_apart(output_of("bank", "zh", "张三"), serif).english() ==
        "add `{template}` to the pattern under `output:`");
  PlannedOutput other = output_of("bank", "zh", "张三");
  other.resume = "people/you.yaml";
  CHECK(way_to_tell_apart(output_of("bank", "zh", "张三"), other).english() ==
        "say in `output:` what sets them apart, or render them into different folders");
  CHECK(way_to_tell_apart(output_of("", "zh"), output_of("", "zh")).english() ==
        "rename a file, or render them into different folders");
}

}  // namespace
}  // namespace jianli
