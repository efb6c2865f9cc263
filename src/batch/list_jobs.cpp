// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/list_jobs.h"

#include <filesystem>
#include <set>
#include <utility>

#include "batch/find_files.h"
#include "batch/match_pattern.h"
#include "batch/output_folder.h"
#include "batch/read_job_list.h"
#include "batch/tell_resumes.h"
#include "files/files.h"

namespace jianli {
namespace {

/// Whether something stands under a path, be it a link to nothing.
bool exists(const std::string& path) {
  std::error_code ignored;
  return std::filesystem::exists(std::filesystem::symlink_status(path, ignored));
}

void report(Message message, Message hint, Diagnostics& diagnostics) {
  diagnostics.report(Rule::bad_job, {}, std::move(message), std::move(hint));
}

/// The jobs of the résumés of a search; what else it found is told.
std::vector<BatchJob> resumes_of(const std::string& input, FoundFiles found,
                                 Diagnostics& diagnostics) {
  const bool searched = found.problems.empty();
  for (Message& problem : found.problems) report(std::move(problem), {}, diagnostics);
  SortedFiles files = tell_resumes(found.paths);
  for (const std::string& path : files.others) {
    Diagnostic diagnostic;
    diagnostic.rule = Rule::bad_job;
    diagnostic.message =
        say("`{}` is passed over: it has neither `basics` nor `resume`", path);
    diagnostics.add_as(Severity::note, std::move(diagnostic));
  }
  if (files.resumes.empty() && searched) {
    const bool is_folder_name = is_folder(input);
    report(is_folder_name ? say("the folder `{}` holds no résumé", input)
                          : say("the pattern `{}` matches no résumé", input),
           "files that end in .yaml, .yml or .json are looked at", diagnostics);
  }
  std::vector<BatchJob> jobs;
  for (std::string& file : files.resumes) {
    BatchJob& job = jobs.emplace_back();
    job.folder = output_folder(file, found.base);
    job.file = std::move(file);
  }
  return jobs;
}

/// The jobs that one argument of the command line stands for.
std::vector<BatchJob> jobs_of(const std::string& input, Diagnostics& diagnostics) {
  if (input == "-") {
    report("a batch reads no résumé from standard input",
           "`--jobs -` reads a list of jobs from there", diagnostics);
    return {};
  }
  if (is_folder(input)) return resumes_of(input, find_files(input), diagnostics);
  if (is_pattern(input) && !exists(input)) {
    return resumes_of(input, match_files(input), diagnostics);
  }
  BatchJob job;
  job.file = input;
  return {std::move(job)};
}

}  // namespace

std::vector<BatchJob> list_jobs(const std::vector<std::string>& inputs,
                                const std::string& list, Sources& sources,
                                Diagnostics& diagnostics) {
  const Diagnostics same_policy = diagnostics;
  std::vector<BatchJob> jobs;
  std::set<std::string> taken;
  for (const std::string& input : inputs) {
    for (BatchJob& job : jobs_of(input, diagnostics)) {
      const std::filesystem::path path = job.file;
      if (!taken.insert(path.lexically_normal().string()).second) continue;
      jobs.push_back(std::move(job));
    }
  }
  if (list.empty()) return jobs;
  for (BatchJob& job : read_job_list(list, same_policy, sources, diagnostics)) {
    jobs.push_back(std::move(job));
  }
  return jobs;
}

}  // namespace jianli
