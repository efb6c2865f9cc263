// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "batch/job.h"
#include "batch/read_job_list.h"

namespace jianli {

/// `2:7 error: message [rule] hint` lines.
inline std::string told(const std::vector<Diagnostic>& findings, const Sources& sources) {
  std::string text;
  for (const Diagnostic& finding : findings) {
    if (finding.span.known()) {
      const LineColumn place =
          line_column(sources[finding.span.source].text, finding.span.begin);
      text += std::to_string(place.line) + ":" + std::to_string(place.column) + " ";
    }
    text += label_of(finding.severity) + finding.message.english() + " [" +
            std::string(info(finding.rule).name) + "]";
    if (!finding.hint.empty()) text += " " + finding.hint.english();
    text += '\n';
  }
  return text;
}

/// A job as a line, and what is wrong with it on further ones.
inline std::string told(const BatchJob& job, const Sources& sources) {
  std::string text = job.file;
  const auto add = [&](const char* key, const std::vector<std::string>& values) {
    if (values.empty()) return;
    text += std::string(" ") + key;
    for (const std::string& value : values) text += " " + value;
  };
  add("variants", job.variants);
  if (job.all_variants) text += " all";
  add("locales", job.locales);
  add("templates", job.templates);
  for (const auto& [path, value] : job.set) text += " " + path + "=" + value;
  if (job.kind == DocumentKind::letter) text += " letter";
  if (!job.name.empty()) text += " as " + job.name;
  return text + '\n' + told(job.mistakes, sources);
}

/// A text as a list of this name: its jobs, and what leaves jobs unknown.
template <typename Read>
std::string jobs_of(const std::string& name, std::string text, Read read) {
  Sources sources;
  Diagnostics diagnostics;
  const Diagnostics fresh;
  const SourceId source = sources.add(name, std::move(text));
  const ListReader list{name, source, fresh, sources, diagnostics};
  std::string result;
  for (const BatchJob& job : read(list)) result += told(job, sources);
  return result + told(diagnostics.sorted(), sources);
}

}  // namespace jianli
