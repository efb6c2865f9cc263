// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "compile/find_dropped.h"

#include "compile/read_versions.h"
#include "compose/compose.h"
#include "fit/fit_pages.h"
#include "text/font_set.h"

namespace jianli {

std::vector<Span> dropped_places(const Diagnostics& findings) {
  std::vector<Span> places;
  for (const Diagnostic& finding : findings.all()) {
    if (finding.rule == Rule::dropped_to_fit) places.push_back(finding.span);
  }
  return places;
}

std::vector<Span> find_dropped(const Version& version, const std::string& locale,
                               Workspace& work) {
  // What is wrong with the edition is told when it is made.
  Diagnostics findings;
  const Style& style = *version.styles.front();
  const Edition edition = make_edition(
      *version.resume, *version.tree, work.sources,
      {locale, date_skeleton(style), version.variant, EditionContent::resume}, findings);
  Document document = compose(edition, style, version.images);
  const FontSet fonts = open_fonts(document.fonts, document.han_languages,
                                   work.inputs.fonts, work.inputs.font_folders, findings);
  if (findings.has_errors()) return {};
  Hyphenator hyphenator(work.inputs.hyphenation_folders);
  fit_pages(std::move(document), {edition, style, version.images, fonts, hyphenator},
            findings);
  return dropped_places(findings);
}

}  // namespace jianli
