// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "compile/compile.h"

#include <chrono>
#include <map>

#include "base/stopwatch.h"
#include "compile/attach_files.h"
#include "compile/check_redaction.h"
#include "compile/check_variants.h"
#include "compile/read_letters.h"
#include "compile/read_versions.h"
#include "compile/typeset.h"
#include "compose/compose.h"
#include "edition/fill_pattern.h"

namespace jianli {
namespace {

/// What will be made of an edition in a style.
PlannedOutput plan_output(const Edition& edition, const Style& style,
                          const Workspace& work) {
  PlannedOutput plan;
  plan.resume = work.document.path;
  plan.variant = edition.variant;
  plan.kind = work.options.kind;
  plan.locale = edition.locale;
  plan.template_name = style.template_name;
  plan.name = fill_pattern(edition, style.template_name);
  return plan;
}

/// The day of a moment, UTC.
std::optional<Date> day_of(std::optional<std::int64_t> seconds) {
  if (!seconds) return std::nullopt;
  const std::chrono::sys_seconds moment{std::chrono::seconds(*seconds)};
  const std::chrono::year_month_day day{std::chrono::floor<std::chrono::days>(moment)};
  Date date;
  date.year = static_cast<std::int16_t>(int{day.year()});
  date.month = static_cast<std::int8_t>(unsigned{day.month()});
  date.day = static_cast<std::int8_t>(unsigned{day.day()});
  return date;
}

/// Makes the editions of one locale, one for each way of writing dates among the styles,
/// and appends a job for every style.
void make_editions(const std::string& locale, const Version& version, Workspace& work) {
  std::map<std::string, const Edition*> by_dates;
  const EditionContent content =
      work.goal == Goal::plan ? EditionContent::names : version.content;
  for (const auto& style : version.styles) {
    const std::string dates = date_skeleton(*style);
    const Edition*& edition = by_dates[dates];
    if (edition == nullptr) {
      // A second edition of a locale differs in its dates alone: nothing new to report.
      Diagnostics repeated;
      Diagnostics& findings = by_dates.size() == 1 ? work.diagnostics : repeated;
      work.editions.push_back(make_edition(
          *version.resume, *version.tree, work.sources,
          {locale, dates, version.variant, content, day_of(work.options.letter_date)},
          findings));
      edition = &work.editions.back();
    }
    if (work.options.kind == DocumentKind::letter) {
      if (work.goal == Goal::render) report_undated(*edition, work.diagnostics);
    } else if (work.goal != Goal::plan) {
      report_hidden(*edition, *style, work.diagnostics);
    }
    work.jobs.push_back(
        {edition, style.get(), &version, plan_output(*edition, *style, work)});
    if (work.goal == Goal::render) check_redaction(*edition, work.jobs.back().plan, work);
  }
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
  std::vector<ReadFile> files;
  {
    const Stopwatch watch(stage(timings, "syntax"));
    if (options.pdf.attach_source && goal == Goal::render) {
      const Inputs recording = record_reads(inputs, files);
      document = read_document(path, recording, options, sources, diagnostics);
    } else {
      document = read_document(path, inputs, options, sources, diagnostics);
    }
  }
  if (!document) return result;
  Workspace work{inputs,      options, goal,      sources,
                 diagnostics, timings, *document, std::move(files)};
  read_versions(work);
  read_letters(work);
  {
    const Stopwatch watch(stage(timings, "edition"));
    for (const Version& version : work.versions) {
      const auto& own = locales_of(version);
      for (const std::string& locale : options.locales.empty() ? own : options.locales) {
        make_editions(locale, version, work);
      }
    }
    check_variants(work);
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
      result.outputs.push_back(typeset(std::move(job), kept, strictness, work));
    }
    if (diagnostics.has_errors()) result.outputs.clear();
  }
  result.tree = std::move(document->tree);
  return result;
}

}  // namespace jianli
