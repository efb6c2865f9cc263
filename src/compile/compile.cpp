// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "compile/compile.h"

#include <map>

#include "base/stopwatch.h"
#include "compile/read_versions.h"
#include "compile/typeset.h"
#include "compose/compose.h"
#include "edition/fill_pattern.h"

namespace jianli {
namespace {

/// The fields of dates that a style has ICU write; empty if the locale's patterns do.
std::string date_skeleton(const Style& style) {
  const bool by_icu = style.dates.style.value == DateStyle::icu;
  return by_icu ? style.dates.skeleton.value : std::string();
}

/// What will be made of an edition in a style.
PlannedOutput plan_output(const Edition& edition, const Style& style,
                          const Version& version, const Workspace& work) {
  PlannedOutput plan;
  plan.resume = work.document.path;
  plan.variant = edition.variant;
  plan.kind = work.options.kind;
  plan.locale = edition.locale;
  plan.template_name = style.template_name;
  if (version.variant != nullptr) {
    plan.name = fill_pattern(version.variant->output.text, edition, style.template_name);
  }
  return plan;
}

/// Makes the editions of one locale, one for each way of writing dates among the styles,
/// and appends a job for every style.
void make_editions(const std::string& locale, const Version& version, Workspace& work) {
  std::map<std::string, const Edition*> by_dates;
  for (const auto& style : version.styles) {
    const std::string dates = date_skeleton(*style);
    const Edition*& edition = by_dates[dates];
    if (edition == nullptr) {
      // A second edition of a locale differs in its dates alone: nothing new to report.
      Diagnostics repeated;
      Diagnostics& findings = by_dates.size() == 1 ? work.diagnostics : repeated;
      work.editions.push_back(make_edition(*version.resume, *version.tree, work.sources,
                                           {locale, dates, version.variant}, findings));
      edition = &work.editions.back();
    }
    report_hidden(*edition, *style, work.diagnostics);
    work.jobs.push_back({edition, style.get(), version.images,
                         plan_output(*edition, *style, version, work)});
  }
}

/// The languages a version is made in.
const std::vector<std::string>& locales_of(const Version& version,
                                           const Options& options) {
  if (!options.locales.empty()) return options.locales;
  const bool has_own = version.variant != nullptr && !version.variant->locales.empty();
  return has_own ? version.variant->locales : version.resume->locales;
}

}  // namespace

std::int64_t* Timings::counter(const std::string& stage) {
  for (auto& [name, total] : stages) {
    if (name == stage) return &total;
  }
  return &stages.emplace_back(stage, 0).second;
}

Compilation compile(const std::string& path, const Inputs& inputs, const Options& options,
                    Goal goal, Sources& sources, Diagnostics& diagnostics,
                    Timings* timings, Caches* caches) {
  Compilation result;
  std::optional<DocumentTree> document;
  {
    const Stopwatch watch(stage(timings, "syntax"));
    document = read_document(path, inputs, options, sources, diagnostics);
  }
  if (!document) return result;
  Workspace work{inputs, options, goal, sources, diagnostics, timings, *document};
  read_versions(work);
  {
    const Stopwatch watch(stage(timings, "edition"));
    for (const Version& version : work.versions) {
      for (const std::string& locale : locales_of(version, options)) {
        make_editions(locale, version, work);
      }
    }
  }
  std::vector<PlannedOutput> plan;
  for (const Job& job : work.jobs) plan.push_back(job.plan);
  const bool accepted = !options.accept || options.accept(plan);
  if (accepted && !diagnostics.has_errors() && goal == Goal::render) {
    Caches own;
    Caches& kept = caches != nullptr ? *caches : own;
    if (!kept.hyphenator) kept.hyphenator.emplace(inputs.hyphenation_folders);
    const Strictness strictness = is_json_resume(document->tree, sources)
                                      ? Strictness::json_resume
                                      : Strictness::jianli;
    for (Job& job : work.jobs) {
      result.outputs.push_back(
          typeset(std::move(job), *kept.hyphenator, strictness, work));
    }
    if (diagnostics.has_errors()) result.outputs.clear();
  }
  result.tree = std::move(document->tree);
  return result;
}

}  // namespace jianli
