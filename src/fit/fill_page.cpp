// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "fit/fill_page.h"

#include <algorithm>
#include <vector>

#include "layout/flow.h"

namespace jianli {
namespace {

/// A gap that may grow.
struct Gap {
  Length* space = nullptr;
  std::int64_t share = 1;
  Length limit;  ///< that it may grow by
  Length given = {};
};

/// The gaps of a page of a column.
std::vector<Gap> find_gaps(FlowColumn& column, PageBreak page, Length leading) {
  std::vector<Gap> gaps;
  const std::vector<bool> fixed = find_fixed_lines(column.lines);
  // The space above the first line of a page is none.
  for (std::size_t i = page.begin + 1; i < page.end; ++i) {
    FlowLine& line = column.lines[i];
    if (line.fill == 0 || fixed[i]) continue;
    const Length most = line.fill > 1 ? leading : leading / 2;
    const Length limit = std::min(most, line.space_before);
    if (limit.units > 0) gaps.push_back({&line.space_before, line.fill, limit});
  }
  return gaps;
}

/// Height that the lines of a page leave free.
Length room_below(const FlowColumn& column, PageBreak page, Length height) {
  if (page.begin == page.end) return {};
  const FlowLine& last = column.lines[page.end - 1];
  const Length foot = line_tops(column, page, {}).back() + last.height + last.frame_room;
  return height - foot;
}

/// The part of the room that is spread: all of it if the gaps can take it. A page that
/// ends early all the same is the less changed the emptier it is.
Length room_to_spread(Length room, const std::vector<Gap>& gaps) {
  Length most;
  for (const Gap& gap : gaps) most += gap.limit;
  return room > most ? most.scaled(most.units, room.units) : room;
}

/// Divides room by the gaps' shares; what a gap may not take goes to the others.
void divide(Length room, std::vector<Gap>& gaps) {
  for (bool changed = true; changed && room.units > 0;) {
    changed = false;
    std::int64_t shares = 0;
    for (const Gap& gap : gaps) shares += gap.given < gap.limit ? gap.share : 0;
    if (shares == 0) return;
    // The last units of a room that does not divide evenly go to the first gaps.
    const std::int64_t part = std::max<std::int64_t>(room.units / shares, 1);
    for (Gap& gap : gaps) {
      const std::int64_t wish = std::min(part * gap.share, room.units);
      const Length more{std::min(wish, (gap.limit - gap.given).units)};
      gap.given += more;
      room -= more;
      changed = changed || more.units > 0;
    }
  }
}

/// Where columns face each other the lines stay on their common grid: the gaps that can
/// take a line take one, if all of them can.
void divide_lines(Length room, Length step, std::vector<Gap>& gaps) {
  std::erase_if(gaps, [&](const Gap& gap) { return gap.limit < step; });
  if (room < step * static_cast<std::int64_t>(gaps.size())) return;
  for (Gap& gap : gaps) gap.given = step;
}

}  // namespace

bool fill_last_page(const Document& document, Length leading, Layout& layout) {
  const Length height = text_height(document.page);
  bool filled = false;
  for (std::size_t c = 0; c < layout.breaks.size(); ++c) {
    if (layout.breaks[c].size() < layout.page_count) continue;
    const PageBreak lines = layout.breaks[c].back();
    FlowColumn& column = layout.flow->columns[c];
    const Length room = room_below(column, lines, height);
    std::vector<Gap> gaps = find_gaps(column, lines, leading);
    if (document.grid) {
      divide_lines(room, document.grid->step, gaps);
    } else {
      divide(room_to_spread(room, gaps), gaps);
    }
    for (const Gap& gap : gaps) {
      *gap.space += gap.given;
      filled = filled || gap.given.units > 0;
    }
  }
  return filled;
}

}  // namespace jianli
