// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/name_outputs.h"

#include "base/file_name.h"

namespace jianli {

std::vector<std::string> name_outputs(const std::vector<PlannedOutput>& plan,
                                      const OutputTarget& target, const Options& options,
                                      std::string_view stem) {
  const bool several_templates = options.templates.size() > 1;
  std::vector<std::string> paths;
  paths.reserve(plan.size());
  for (const PlannedOutput& output : plan) {
    NameParts parts;
    parts.stem = stem.empty() ? stem_of(output.resume) : stem;
    parts.variant = output.variant;
    if (several_templates) parts.template_name = output.template_name;
    const bool is_letter = output.kind == DocumentKind::letter;
    parts.kind = is_letter ? NamedKind::letter : NamedKind::resume;
    parts.locale = output.locale;
    parts.given = output.name;
    paths.push_back(output_path(target, parts));
  }
  return paths;
}

}  // namespace jianli
