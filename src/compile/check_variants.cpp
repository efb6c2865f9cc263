// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "compile/check_variants.h"

#include "compile/read_versions.h"
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

}  // namespace

void check_variants(Workspace& work) {
  const bool is_read = work.goal != Goal::plan;
  if (!is_read || work.options.kind == DocumentKind::letter) return;
  check_emphasis(work);
  check_equal(work);
}

}  // namespace jianli
