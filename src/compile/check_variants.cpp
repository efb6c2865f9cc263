// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "compile/check_variants.h"

#include <algorithm>

#include "base/language.h"
#include "compile/check_names.h"
#include "compile/read_versions.h"
#include "compose/hidden_sections.h"
#include "edition/emphasize.h"
#include "variant/report_equal.h"

namespace jianli {
namespace {

void check_emphasis(Workspace& work) {
  // In some of its languages a word may well be absent.
  if (!work.options.locales.empty()) return;
  for (const Variant& variant : work.variants) {
    if (variant.emphasize.empty()) continue;
    std::vector<const Edition*> editions;
    for (const Edition& edition : work.editions) {
      if (edition.variant == variant.name) editions.push_back(&edition);
    }
    report_unused_emphasis(variant, editions, work.diagnostics);
  }
}

void check_equal(Workspace& work) {
  if (work.variants.size() < 2) return;
  const Resume& resume = work.resumes.front();
  const ComparedVersion base{nullptr, &work.document.tree, &resume, resume.locales};
  std::vector<ComparedVersion> variants;
  for (const Version& version : work.versions) {
    if (version.variant != nullptr) variants.push_back(compared(version));
  }
  report_equal_variants(base, variants, work.diagnostics);
}

/// Whether an edition shows an entry in a style.
bool shows_entry(const Edition& edition, const Style& style, const Resume& resume) {
  const std::vector<std::string> hidden = find_hidden_sections(resume, style);
  return std::ranges::any_of(edition.sections, [&](const EditionSection& section) {
    return std::ranges::find(hidden, section.kind) == hidden.end();
  });
}

/// Reports that a variant keeps nothing of a résumé that has something, in all of its
/// languages or in some.
void check_empty(const Version& version, Workspace& work) {
  std::vector<Message> empty;
  std::size_t editions = 0;
  for (const Job& job : work.jobs) {
    if (job.plan.variant != version.variant->name) continue;
    if (job.style != version.styles.front().get()) continue;
    ++editions;
    if (!shows_entry(*job.edition, *job.style, *version.resume)) {
      empty.push_back(say("`{}`", usual_tag(job.plan.locale)));
    }
  }
  if (empty.empty()) return;
  const std::string& name = version.variant->name;
  work.diagnostics.report(
      Rule::empty_variant, version.variant->name_span,
      empty.size() == editions ? say("the variant `{}` shows no entry at all", name)
                               : say("the variant `{}` shows no entry at all in {}", name,
                                     list_of(std::move(empty))),
      "see what its `select`, `omit`, `untagged` and `design.sections` leave out");
}

void check_empty(Workspace& work) {
  const auto& sections = work.resumes.front().sections;
  if (std::ranges::all_of(sections, [](const ResumeSection& section) {
        return section.entries.empty();
      })) {
    return;
  }
  for (const Version& version : work.versions) {
    if (version.variant != nullptr) check_empty(version, work);
  }
}

}  // namespace

void check_variants(Workspace& work) {
  const bool is_read = work.goal != Goal::plan;
  if (!is_read || work.options.kind == DocumentKind::letter) return;
  check_emphasis(work);
  check_equal(work);
  check_empty(work);
  if (work.goal == Goal::validate) check_names(work);
}

}  // namespace jianli
