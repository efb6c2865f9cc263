// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "variant/report_equal.h"

#include <doctest/doctest.h>

#include <deque>

#include "unit/variant/resume_of.h"
#include "variant/apply_set.h"

namespace jianli {
namespace {

/// The findings about the variants of a document, which has items of two tags.
std::string findings(const std::string& variants) {
  ReadDocument document(
      "basics: {name: 张三, label: 工程师}\n"
      "work: [{name: 甲, tags: [a]}, {name: 乙, tags: [b]}]\n"
      "design: {template: serif}\n"
      "letter: {body: 您好。}\n"
      "variants:\n" +
      variants);
  std::deque<Variant> read;
  std::deque<SyntaxTree> trees;
  std::deque<Resume> resumes;
  std::vector<ComparedVersion> versions;
  for (const NamedRecord& named : document.resume.variants) {
    read.push_back(read_variant(named, *document.tree));
    Diagnostics unheard;
    trees.push_back(apply_set(*document.tree, read.back(), unheard));
    resumes.push_back(read_resume(trees.back(), document.sources, unheard));
    const auto& own = read.back().locales;
    versions.push_back({&read.back(), &trees.back(), &resumes.back(),
                        own.empty() ? resumes.back().locales : own});
  }
  const ComparedVersion base{nullptr, &*document.tree, &document.resume,
                             document.resume.locales};
  report_equal_variants(base, versions, document.diagnostics);
  std::string text;
  for (const Diagnostic& finding : document.diagnostics.all()) {
    if (finding.rule != Rule::equal_variants) continue;
    text += label_of(finding.severity) + finding.message.english() + "; " +
            finding.hint.english() + "\n";
    CHECK(finding.notes.size() == 1);
  }
  return text;
}

TEST_CASE("variants that do the same are told") {
  CHECK(findings("  x: {select: [a]}\n  y: {select: [a]}\n") ==
        "warning: the variants `x` and `y` do the same; leave one out, or say what sets "
        "them apart\n");
}

TEST_CASE("it is what they do that counts, not what is written") {
  CHECK(findings("  x: {select: [a]}\n  y: {omit: [b]}\n") != "");
  CHECK(findings("  x: {}\n  y: {set: {basics.label: 工程师}}\n") != "");
  CHECK(findings("  x: {}\n  y: {design: {template: serif}}\n") != "");
  CHECK(findings("  x: {emphasize: [甲, 乙]}\n  y: {emphasize: [乙, 甲]}\n") != "");
  CHECK(findings("  x: {locales: [zh]}\n  y: {locales: [zh-Hans]}\n") != "");
}

TEST_CASE("each of these sets variants apart") {
  for (const char* apart :
       {"select: [a]", "omit: [a]", "untagged: drop, select: [b]", "emphasize: [甲]",
        "set: {basics.label: 研究员}", "design: {template: compact}", "locales: [en]",
        "letter: {body: 再见。}"}) {
    CAPTURE(apart);
    CHECK(findings(std::string("  x: {}\n  y: {") + apart + "}\n") == "");
  }
}

TEST_CASE("whom it is for and the file's name do not: that is a note") {
  CHECK(
      findings("  x: {target: {organization: 甲}}\n  y: {output: x}\n") ==
      "note: the variants `x` and `y` have the same content; only whom they are for and "
      "their files' names differ\n");
}

TEST_CASE("each variant is told once, with the first that is equal") {
  CHECK(findings("  x: {}\n  y: {}\n  z: {}\n") ==
        "warning: the variants `x` and `y` do the same; leave one out, or say what sets "
        "them apart\n"
        "warning: the variants `x` and `z` do the same; leave one out, or say what sets "
        "them apart\n");
}

TEST_CASE("one variant has none to be equal to") { CHECK(findings("  x: {}\n") == ""); }

}  // namespace
}  // namespace jianli
