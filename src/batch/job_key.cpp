// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/job_key.h"

#include "batch/hexadecimal.h"

namespace jianli {
namespace {

/// Collects values so that no two lists of values give the same text.
struct Facts {
  std::string text;

  void add(std::string_view value) {
    text += std::to_string(value.size());
    text += ':';
    text += value;
  }
  void add(std::size_t value) { add(std::to_string(value)); }
  void add(const std::vector<std::string>& values) {
    add(values.size());
    for (const std::string& value : values) add(value);
  }
};

}  // namespace

Options job_options(const BatchJob& job, const BatchRequest& request) {
  Options options = request.options;
  if (!job.variants.empty() || job.all_variants) {
    options.variants = job.variants;
    options.all_variants = job.all_variants;
  }
  if (!job.locales.empty()) options.locales = job.locales;
  if (!job.templates.empty()) options.templates = job.templates;
  options.listed = {job.place, job.set};
  return options;
}

std::string job_key(const BatchJob& job, const BatchRequest& request) {
  const Options options = job_options(job, request);
  Facts facts;
  facts.add(hexadecimal(request.machine));
  facts.add(job.file);
  facts.add(job.name);
  facts.add(request.target.path);
  facts.add(options.locales);
  facts.add(options.templates);
  facts.add(options.variants);
  facts.add(static_cast<std::size_t>(options.all_variants));
  facts.add(static_cast<std::size_t>(options.kind));
  facts.add(static_cast<std::size_t>(options.outside_folder));
  // Not where the job's stand: a list in which its row moves sets the same.
  for (const auto& set : {options.set, options.listed.values}) {
    facts.add(set.size());
    for (const auto& [path, value] : set) {
      facts.add(path);
      facts.add(value);
    }
  }
  const RulePolicy& policy = request.policy;
  facts.add(static_cast<std::size_t>(policy.strict));
  for (const auto& [rule, severity] : policy.severities) {
    facts.add(static_cast<std::size_t>(rule));
    facts.add(static_cast<std::size_t>(severity));
  }
  facts.add("allowed");
  for (const auto& [rule, allowed] : policy.allowed) {
    facts.add(static_cast<std::size_t>(rule));
    facts.add(static_cast<std::size_t>(allowed));
  }
  return hexadecimal(hash_bytes(facts.text));
}

}  // namespace jianli
