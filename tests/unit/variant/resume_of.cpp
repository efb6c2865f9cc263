// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "unit/variant/resume_of.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace jianli {

ReadDocument::ReadDocument(std::string_view yaml) {
  const SourceId source = sources.add("me.yaml", std::string(yaml));
  tree = parse(source, sources, diagnostics);
  REQUIRE(tree.has_value());
  resume = read_resume(*tree, sources, diagnostics);
}

Variant ReadDocument::variant(std::string_view name) const {
  const auto found = std::ranges::find(resume.variants, name, &NamedRecord::name);
  REQUIRE(found != resume.variants.end());
  return read_variant(*found, *tree);
}

std::string ReadDocument::findings() const {
  std::string text;
  for (const Diagnostic& finding : diagnostics.sorted()) {
    if (finding.span.known()) {
      const LineColumn place =
          line_column(sources[finding.span.source].text, finding.span.begin);
      text += std::to_string(place.line) + ":" + std::to_string(place.column) + ": ";
    }
    text += finding.message.english() + " [" + std::string(info(finding.rule).name) + "]";
    if (!finding.hint.empty()) text += "; " + finding.hint.english();
    text += "\n";
  }
  return text;
}

}  // namespace jianli
