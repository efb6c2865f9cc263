// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "compile/check_names.h"

#include <algorithm>
#include <unordered_map>

#include "base/file_name.h"
#include "base/language.h"
#include "base/normalize.h"

namespace jianli {
namespace {

/// Where the pattern stands that gave an output its name.
Span pattern_of(const PlannedOutput& output, const Workspace& work) {
  const auto variant = std::ranges::find(work.variants, output.variant, &Variant::name);
  const std::vector<TextVersion>& versions = variant->output->versions;
  const auto own = std::ranges::find(versions, canonical_language(output.locale),
                                     &TextVersion::language);
  return own == versions.end() ? versions.front().span : own->span;
}

Message described(const PlannedOutput& output) {
  return say("`{}` in `{}`", output.variant, usual_tag(output.locale));
}

void report(const PlannedOutput& first, const PlannedOutput& second, Workspace& work) {
  Diagnostic finding;
  finding.rule = Rule::same_output;
  finding.span = pattern_of(second, work);
  finding.message = say("the PDFs of {} and {} would have the same name: `{}`",
                        described(first), described(second), second.name);
  finding.hint = way_to_tell_apart(first, second);
  if (first.variant != second.variant) {
    finding.notes = {
        {say("the pattern of `{}` stands here", first.variant), pattern_of(first, work)}};
  }
  work.diagnostics.add(std::move(finding));
}

}  // namespace

void check_names(Workspace& work) {
  std::unordered_map<std::string, const PlannedOutput*> taken;
  for (const Job& job : work.jobs) {
    if (job.plan.name.empty()) continue;
    // File systems that ignore case take these for one.
    const auto [first, is_new] =
        taken.emplace(fold_case(safe_name(job.plan.name)), &job.plan);
    if (!is_new) report(*first->second, job.plan, work);
  }
}

Message way_to_tell_apart(const PlannedOutput& first, const PlannedOutput& second) {
  const bool by_patterns = !first.name.empty() && !second.name.empty();
  if (by_patterns && first.resume != second.resume) {
    return "say in `output:` what sets them apart, or render them into different folders";
  }
  const auto add = [](const char* placeholder) {
    return say("add `{}` to the pattern under `output:`", std::string(placeholder));
  };
  if (by_patterns) {
    if (first.variant != second.variant) return add("{variant}");
    if (first.locale != second.locale) return add("{locale}");
    if (first.template_name != second.template_name) return add("{template}");
  }
  return "rename a file, or render them into different folders";
}

}  // namespace jianli
