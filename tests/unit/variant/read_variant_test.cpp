// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/variant/resume_of.h"

namespace jianli {
namespace {

using Names = std::vector<std::string>;

Variant variant_of(const ReadDocument& document) { return document.variant("mine"); }

const std::string kHead = "basics: {name: 张三}\nvariants:\n";

TEST_CASE("an empty variant changes nothing") {
  const ReadDocument document(kHead + "  mine: {}\n");
  const Variant variant = variant_of(document);
  CHECK(variant.name == "mine");
  CHECK(document.sources.text(variant.name_span) == "mine");
  CHECK(variant.target == nullptr);
  CHECK(variant.locales.empty());
  CHECK_FALSE(variant.select.has_value());
  CHECK(variant.omit.empty());
  CHECK(variant.untagged == Untagged::keep);
  CHECK(variant.set.empty());
  CHECK(variant.emphasize.empty());
  CHECK(variant.letter == nullptr);
  CHECK(variant.design == nullptr);
  CHECK(variant.output == nullptr);
}

TEST_CASE("all that a variant may say") {
  const ReadDocument document(kHead +
                              "  mine:\n"
                              "    target: {organization: 蓝鲸}\n"
                              "    locales: [zh, en, zh-Hans]\n"
                              "    select: [recsys, llm]\n"
                              "    omit: [teaching]\n"
                              "    untagged: drop\n"
                              "    set: {basics.label: 工程师, basics.url: null}\n"
                              "    emphasize: [PyTorch, 召回]\n"
                              "    design: {template: serif}\n"
                              "    letter: {body: 您好。}\n"
                              "    output: x\n");
  CHECK(document.findings().find("unused-tag") != std::string::npos);
  const Variant variant = variant_of(document);
  REQUIRE(variant.target != nullptr);
  CHECK(variant.target->find("organization") != nullptr);
  CHECK(variant.locales == Names{"zh-Hans", "en"});
  CHECK(variant.select == Names{"recsys", "llm"});
  CHECK(variant.omit == Names{"teaching"});
  CHECK(variant.untagged == Untagged::drop);
  REQUIRE(variant.set.size() == 2);
  CHECK(variant.set[0].path == "basics.label");
  CHECK(document.sources.text(variant.set[0].path_span) == "basics.label");
  CHECK((*document.tree)[variant.set[0].value].value == "工程师");
  REQUIRE(variant.emphasize.size() == 2);
  CHECK(variant.emphasize[1].text == "召回");
  CHECK(document.tree->find(*variant.design, "template")->value == "serif");
  CHECK(variant.letter->find("body") != nullptr);
  CHECK(variant.output->versions.front().text == "x");
}

TEST_CASE("an empty list of tags is an absent one") {
  const ReadDocument document(kHead + "  mine: {select: [], untagged: keep}\n");
  CHECK_FALSE(variant_of(document).select.has_value());
  CHECK(variant_of(document).untagged == Untagged::keep);
}

}  // namespace
}  // namespace jianli
