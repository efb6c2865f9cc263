// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "compile/check_redaction.h"

#include <doctest/doctest.h>

#include "world.h"

namespace jianli {
namespace {

/// What is found in a résumé whose copies go without some fields, and the bytes of it
/// that are pointed at, before a page is set.
std::string found(const std::string& resume, std::vector<std::string> fields,
                  Options options = {}) {
  SmallWorld world{{{"me.yaml", resume}}};
  options.pdf.redacted = std::move(fields);
  options.accept = [](const std::vector<PlannedOutput>&) { return false; };
  compile("me.yaml", world.inputs(), options, Goal::render, world.sources,
          world.diagnostics);
  std::string text;
  for (const Diagnostic& finding : world.diagnostics.all()) {
    // This world has no fonts, which is told, too.
    if (finding.rule != Rule::redacted_elsewhere &&
        finding.rule != Rule::nothing_redacted) {
      continue;
    }
    text += std::string(info(finding.rule).name) + " at `" +
            std::string(world.sources.text(finding.span)) +
            "`: " + finding.message.told(Catalog{}) + "\n";
  }
  return text;
}

TEST_CASE("a number in another text is pointed at") {
  CHECK(
      found("basics: {name: 张三, phone: 138 0013 8000, summary: 请致电 13800138000。}\n",
            {"phone"}) ==
      "redacted-elsewhere at `13800138000`: `13800138000` still stands here: `phone` "
      "is to be redacted\n");
  CHECK(
      found("basics: {name: 张三, phone: 138 0013 8000, summary: 请致电。}\n", {"phone"})
          .empty());
}

TEST_CASE("emphasis inside of a number does not hide it") {
  CHECK(
      found("basics: {name: 张三, phone: 138 0013 8000, label: \"**138** 0013 8000\"}\n",
            {"phone"}) ==
      "redacted-elsewhere at `138`: `138 0013 8000` still stands here: `phone` is to be "
      "redacted\n");
}

TEST_CASE("links are looked at, decoded") {
  const std::string resume =
      "basics: {name: 张三, email: a@example.com, label: "
      "\"[写信](mailto:%61@example.com)\"}\n";
  CHECK(found(resume, {"email"}) ==
        "redacted-elsewhere at `写信`: `a@example.com` still stands here: `email` is to "
        "be redacted\n");
}

TEST_CASE("every part of an entry is looked at") {
  CHECK(found("basics: {name: 张三, email: a@example.com}\n"
              "work:\n"
              "  - name: 星河\n"
              "    startDate: 2021\n"
              "    summary: 一 a@example.com\n"
              "    keywords: [二 a@example.com]\n"
              "    highlights: [{text: 三, highlights: [四 a@example.com]}]\n",
              {"email"}) ==
        "redacted-elsewhere at `a@example.com`: `a@example.com` still stands here: "
        "`email` is to be redacted\n"
        "redacted-elsewhere at `a@example.com`: `a@example.com` still stands here: "
        "`email` is to be redacted\n"
        "redacted-elsewhere at `a@example.com`: `a@example.com` still stands here: "
        "`email` is to be redacted\n");
}

TEST_CASE("a letter is looked at") {
  Options options;
  options.kind = DocumentKind::letter;
  options.letter_date = 0;
  CHECK(found("basics: {name: 张三, email: a@example.com}\n"
              "letter: {body: 写信至 a@example.com。}\n",
              {"email"}, options) ==
        "redacted-elsewhere at `a@example.com`: `a@example.com` still stands here: "
        "`email` is to be redacted\n");
}

TEST_CASE("the name of a file is looked at") {
  const std::string resume =
      "basics: {name: 张三, phone: 13800138000}\n"
      "variants: {a: {output: 13800138000-简历}}\n";
  Options options;
  options.all_variants = true;
  CHECK(found(resume, {"phone"}, options).starts_with("redacted-elsewhere at"));
}

TEST_CASE("what a variant sets is redacted, and looked for") {
  const std::string resume =
      "basics: {name: 张三, phone: 13800138000}\n"
      "variants: {a: {set: {basics.phone: 13900139000, basics.label: 电话 "
      "13900139000}}}\n";
  Options options;
  options.all_variants = true;
  CHECK(found(resume, {"phone"}, options) ==
        "redacted-elsewhere at `13900139000`: `13900139000` still stands here: `phone` "
        "is to be redacted\n");
}

TEST_CASE("fields that no version has are told of once") {
  CHECK(found("basics: {name: 张三}\n", {"phone", "image"}) ==
        "nothing-redacted at ``: there is no `phone` to redact in `me.yaml`\n"
        "nothing-redacted at ``: there is no `image` to redact in `me.yaml`\n");
  Options options;
  options.all_variants = true;
  CHECK(found("basics: {name: 张三}\nvariants: {a: {set: {basics.phone: 13800138000}}}\n",
              {"phone"}, options)
            .empty());
}

}  // namespace
}  // namespace jianli
