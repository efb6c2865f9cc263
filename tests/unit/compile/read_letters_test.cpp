// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "compile/read_letters.h"

#include <doctest/doctest.h>

#include "compile/read_versions.h"
#include "world.h"

namespace jianli {
namespace {

const std::string kVariants =
    "basics: {name: 张三}\n"
    "variants:\n"
    "  with: {letter: {body: 您好。, signatureImage: s.png}}\n"
    "  without: {}\n";

/// The versions of which letters are made.
struct Letters {
  SmallWorld world;
  Inputs inputs;
  std::optional<DocumentTree> document;
  std::optional<Workspace> work;

  Letters(const std::string& text, Options options, Goal goal = Goal::render)
      : world{{{"me.yaml", text}}, std::move(options)}, inputs(world.inputs()) {
    RulePolicy policy;
    policy.allowed[Rule::bad_value] = true;  // of this world, which has no fonts
    world.diagnostics = Diagnostics(std::move(policy));
    document =
        read_document("me.yaml", inputs, world.options, world.sources, world.diagnostics);
    REQUIRE(document);
    work.emplace(Workspace{inputs, world.options, goal, world.sources, world.diagnostics,
                           nullptr, *document});
    read_versions(*work);
    read_letters(*work);
  }

  [[nodiscard]] std::string names() const {
    std::string text;
    for (const Version& version : work->versions) {
      text += version.variant != nullptr ? version.variant->name : "itself";
      text += version.content == EditionContent::resume   ? ""
              : version.content == EditionContent::letter ? " letter"
                                                          : " all";
      text += "\n";
    }
    return text;
  }
};

Options letters(std::vector<std::string> variants = {}) {
  Options options;
  options.kind = DocumentKind::letter;
  options.variants = std::move(variants);
  return options;
}

Options all_letters() {
  Options options = letters();
  options.all_variants = true;
  return options;
}

TEST_CASE("a version becomes its letter, on one page") {
  const Letters made("basics: {name: 张三}\nletter: {body: 您好。}\n", letters());
  CHECK(made.names() == "itself letter\n");
  CHECK(made.world.found() == "");
  const Style& style = *made.work->versions.front().styles.front();
  CHECK(style.fit.pages.value == 1);
  CHECK(made.world.sources.text(style.fit.pages.origin).starts_with("body"));
}

TEST_CASE("without a letter there is nothing to make") {
  const Letters made("basics: {name: 张三}\n", letters());
  CHECK(made.names() == "");
  CHECK(made.world.found() == "missing-letter: the résumé has no letter\n");
  CHECK(made.world.diagnostics.all().front().hint == "write `letter:` with a `body`");
}

TEST_CASE("letters of variants are told where the résumé has none") {
  const Letters made(kVariants, letters());
  CHECK(made.world.diagnostics.all().front().hint ==
        "give --all, or --variant with `with`");
}

TEST_CASE("a variant that is named must have a letter") {
  const Letters made(kVariants, letters({"without"}));
  CHECK(made.names() == "");
  REQUIRE(made.world.diagnostics.all().size() == 1);
  const Diagnostic& finding = made.world.diagnostics.all().front();
  CHECK(finding.message.english() == "the variant `without` has no letter");
  CHECK(finding.severity == Severity::error);
  CHECK(made.world.sources.text(finding.span) == "without");
}

TEST_CASE("of all variants those with a letter are made, the others only told") {
  const Letters made(kVariants, all_letters(), Goal::plan);
  CHECK(made.names() == "with letter\n");
  CHECK(made.world.found() == "missing-letter: the variant `without` has no letter\n");
  CHECK_FALSE(made.world.diagnostics.has_errors());
}

TEST_CASE("that none of all variants has a letter is a mistake") {
  const Letters made("basics: {name: 张三}\nvariants: {a: {}, b: {}}\n", all_letters());
  CHECK(made.world.found() ==
        "missing-letter: the variant `a` has no letter\n"
        "missing-letter: the variant `b` has no letter\n");
  CHECK(made.world.diagnostics.has_errors());
}

TEST_CASE("what all share is no letter without a body") {
  const std::string shared =
      "basics: {name: 张三}\nletter: {closing: 谨上}\nvariants: {a: {}, b: {letter: "
      "{body: "
      "您好。}}}\n";
  CHECK(Letters(shared, letters({"b"})).names() == "b letter\n");
  CHECK(Letters(shared, letters()).world.found() ==
        "missing-letter: the letter of the résumé has no `body`\n");
  // The variant that has no letter of its own need not have one.
  const Letters checked(shared, {}, Goal::validate);
  CHECK(checked.names() == "itself\na\nb all\n");
  CHECK(checked.world.found() == "");
}

TEST_CASE("all letters are checked with the résumé") {
  const Letters made("basics: {name: 张三}\nvariants: {a: {letter: {subject: 你好}}}\n",
                     {}, Goal::validate);
  CHECK(made.world.found() ==
        "missing-letter: the letter of the variant `a` has no `body`\n");
  CHECK(Letters("basics: {name: 张三}\nletter: {body: 您好。}\n", {}, Goal::validate)
            .names() == "itself all\n");
}

TEST_CASE("a résumé that is rendered has nothing of a letter") {
  const Letters made(kVariants, {});
  CHECK(made.names() == "itself\n");
  CHECK(made.world.bounds.empty());
}

TEST_CASE("the picture of a signature is read where it is shown or checked") {
  CHECK(Letters(kVariants, letters({"with"})).world.found() ==
        "unreadable-image: cannot read `s.png`: no such file\n");
  CHECK(Letters(kVariants, {}, Goal::validate).world.bounds.contains("s.png"));
}

TEST_CASE("a letter without a date is told as a note") {
  Edition edition;
  Diagnostics diagnostics;
  report_undated(edition, diagnostics);
  edition.letter.emplace();
  edition.letter->date = read_rich_text("2026");
  report_undated(edition, diagnostics);
  CHECK(diagnostics.all().empty());
  edition.letter->date = {};
  report_undated(edition, diagnostics);
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all().front().severity == Severity::note);
}

}  // namespace
}  // namespace jianli
