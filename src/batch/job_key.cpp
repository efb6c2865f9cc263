// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/job_key.h"

#include "base/hash.h"

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
  options.kind = job.kind;
  options.listed = {job.place, job.set};
  return options;
}

OutputTarget job_target(const BatchJob& job, const BatchRequest& request) {
  OutputTarget target = request.target;
  if (job.folder.empty()) return target;
  if (!target.path.empty() && !target.path.ends_with('/')) target.path += '/';
  target.path += job.folder;
  return target;
}

std::string job_key(const BatchJob& job, const BatchRequest& request) {
  const Options options = job_options(job, request);
  Facts facts;
  facts.add(hexadecimal(request.machine));
  facts.add(job.file);
  facts.add(job.name);
  facts.add(job_target(job, request).path);
  facts.add(options.locales);
  facts.add(options.templates);
  facts.add(options.variants);
  facts.add(static_cast<std::size_t>(options.all_variants));
  facts.add(static_cast<std::size_t>(options.kind));
  facts.add(static_cast<std::size_t>(options.outside_folder));
  facts.add(options.letter_date ? std::to_string(*options.letter_date) : "");
  facts.add(options.pdf.standard ? static_cast<std::size_t>(*options.pdf.standard) + 1
                                 : std::size_t{0});
  facts.add(static_cast<std::size_t>(options.pdf.attach_data));
  facts.add(static_cast<std::size_t>(options.pdf.attach_source));
  facts.add(options.pdf.redacted);
  // Of a password only that there is one: the machine's fingerprint tells of another.
  facts.add(static_cast<std::size_t>(!options.pdf.password.empty()));
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
