// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "style/check_style.h"
#include "style/reader.h"

namespace jianli {
namespace {

/// What compose and layout replace in a running line.
const std::vector<std::string>& placeholders() {
  static const std::vector<std::string> names = {"page", "pages", "name"};
  return names;
}

/// Where a file says `{name}` in a pattern; the whole pattern if that cannot be told.
Span place_of(const std::string& name, Span pattern, const Sources& sources) {
  const std::size_t at = sources.text(pattern).find('{' + name + '}');
  return at == std::string_view::npos ? pattern
                                      : pattern.part(at + 1, at + 1 + name.size());
}

void check_pattern(const Setting<DesignText>& pattern, const Sources& sources,
                   Diagnostics& diagnostics) {
  for (const auto& [language, text] : pattern.value.versions) {
    std::size_t open = 0;
    while ((open = text.find('{', open)) != std::string::npos) {
      const std::size_t close = text.find('}', open);
      if (close == std::string::npos) break;
      const std::string name = text.substr(open + 1, close - open - 1);
      open = close;
      if (std::ranges::find(placeholders(), name) != placeholders().end()) continue;
      report_word(Rule::bad_value, name, place_of(name, pattern.origin, sources),
                  say("a running line has no placeholder `{}`", '{' + name + '}'),
                  placeholders(), diagnostics);
    }
  }
}

void check_line(const Style& style, const RunningSettings& line, const Sources& sources,
                Diagnostics& diagnostics) {
  check_pattern(line.pattern, sources, diagnostics);
  const Setting<Length>& baseline = line.baseline;
  if (baseline.value.units < 0 || baseline.value > style.page.height) {
    diagnostics.report(
        Rule::bad_value, baseline.origin,
        say("the length `{}` is out of bounds", sources.text(baseline.origin)),
        "write a length within the page");
  }
  if (line.from.value < 1) {
    diagnostics.report(Rule::bad_value, line.from.origin, "pages are counted from 1",
                       "write the first page that carries the line");
  }
}

}  // namespace

void check_running(const Style& style, const Sources& sources, Diagnostics& diagnostics) {
  check_line(style, style.page_settings.header, sources, diagnostics);
  check_line(style, style.page_settings.footer, sources, diagnostics);
}

}  // namespace jianli
