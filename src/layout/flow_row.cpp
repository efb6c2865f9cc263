// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "layout/flow_maker.h"

namespace jianli {

Length widest(const FlowParagraph& paragraph) {
  Length width;
  for (const SetLine& line : paragraph.set.lines) width = std::max(width, line.width);
  return width;
}

bool FlowMaker::is_overfull(const Paragraph& paragraph, Length measure) const {
  Diagnostics unheard;
  const TypeTools quiet = tools.reporting_to(unheard);
  const auto lines =
      set_flow_paragraph(tools.shaped.paragraphs[paragraph.number], measure, quiet)
          .set.lines;
  return std::any_of(lines.begin(), lines.end(),
                     [](const SetLine& line) { return line.overfull; });
}

void FlowMaker::add_row(const Row& row, const Measure& measure) {
  // All cells but the first at the start keep their natural width; that one takes the
  // rest.
  std::vector<std::uint32_t> ids(row.cells.size());
  Length rest = measure.width;
  std::optional<std::size_t> flexible;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    if (!flexible && row.cells[i].align == Align::start) {
      flexible = i;
      continue;
    }
    ids[i] = set(row.cells[i].paragraph, measure.width);
    rest -= widest(flow.paragraphs[ids[i]]) + row.gap;
  }
  // Less than a quarter of the measure is no place for a title, nor is any that is
  // narrower than one of its words: its row gets a line of its own above the others.
  const bool stacked =
      flexible &&
      (rest < measure.width / 4 ||
       (rest < measure.width / 2 && is_overfull(row.cells[*flexible].paragraph, rest)));
  if (flexible) {
    ids[*flexible] = set(row.cells[*flexible].paragraph, stacked ? measure.width : rest);
  }
  std::size_t beside = 0;  // lines of the cells that stand on the first line
  std::size_t below = 0;   // lines of those that found no room there
  Length leading;
  Length baseline;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const Paragraph& paragraph = row.cells[i].paragraph;
    const std::size_t own = flow.paragraphs[ids[i]].set.lines.size();
    std::size_t& count = stacked && i != *flexible ? below : beside;
    count = std::max(count, own);
    leading = std::max(leading, paragraph.leading);
    baseline = std::max(baseline, baseline_of(paragraph));
  }
  const std::size_t line_count = beside + below;
  // Bands first, then the pieces: a cell is read to its end before the next one, so that
  // a title of two lines is not cut by its dates; they are raised to the first line.
  const std::size_t first = column.lines.size();
  for (std::size_t k = 0; k < line_count; ++k) {
    if (k > 0) keep_pending = true;
    add_line(leading, baseline);
  }
  Length left;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const SetParagraph& cell = flow.paragraphs[ids[i]].set;
    const Length width = widest(flow.paragraphs[ids[i]]);
    const bool is_below = stacked && i != *flexible;
    // Alone on its line, what stood at the end would hang in the air.
    const bool at_start =
        row.cells[i].align == Align::start || (is_below && row.cells.size() == 2);
    const std::size_t top = is_below ? beside : 0;
    for (std::size_t k = 0; k < cell.lines.size(); ++k) {
      Length x = aligned(row.cells[i].align, measure.width, cell.lines[k].width);
      if (at_start) x = is_below ? Length{} : left;
      const std::size_t own = top + k;
      const std::size_t band = flexible && i > *flexible && !is_below ? beside - 1 : own;
      const bool is_followed = k + 1 == cell.lines.size() && i + 1 < row.cells.size();
      const Length raise = leading * static_cast<std::int64_t>(band - own);
      column.lines[first + band].pieces.push_back({ids[i], static_cast<std::uint32_t>(k),
                                                   measure.x + x, raise,
                                                   measure.structure, is_followed});
    }
    if (row.cells[i].align == Align::start) left += width + row.gap;
  }
}

}  // namespace jianli
