// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "compose/composer.h"

namespace jianli {
namespace {

/// The margin a running line stands in.
enum class Edge : std::uint8_t { top, bottom };

/// How far a baseline stands from the near edge of the page: as the design has it, but
/// never so far that the line would touch the text.
Length distance_of(const RunningSettings& settings, Length size, Length margin,
                   Edge edge) {
  // Between line and text are eight tenths of its size; Han reach 0.88 em above their
  // baseline, descenders 0.25 em below it.
  const Length greatest = margin - size.scaled(edge == Edge::top ? 105 : 168, 100);
  const Length least = size.scaled(edge == Edge::top ? 88 : 25, 100);
  return std::max(std::min(settings.baseline.value, greatest), least);
}

void add_running_line(const Composer& composer, const RunningSettings& settings,
                      Edge edge, Document& document) {
  const ChosenWords pattern = choose_words(composer, settings.pattern.value);
  if (pattern.words.empty()) return;
  Look look;
  look.size = settings.size.value;
  look.color = settings.color.value;
  RunningLine line;
  line.pattern = pattern.words;
  line.span = settings.pattern.origin;
  line.style = text_style(composer, look);
  line.style.tabular_figures = true;
  line.language = pattern.language;
  line.typography = typography_of(composer, line.language);
  line.from_page = static_cast<std::uint32_t>(settings.from.value);
  line.align = settings.align.value;
  const PageGeometry& page = document.page;
  const bool top = edge == Edge::top;
  const Length distance =
      distance_of(settings, line.style.size, top ? page.top : page.bottom, edge);
  line.baseline = top ? distance : page.height - distance;
  document.running.push_back(std::move(line));
}

}  // namespace

void add_running_lines(const Composer& composer, Document& document) {
  const PageSettings& page = composer.style.page_settings;
  add_running_line(composer, page.header, Edge::top, document);
  add_running_line(composer, page.footer, Edge::bottom, document);
}

}  // namespace jianli
