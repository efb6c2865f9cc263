// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "layout/flow.h"

namespace jianli {

std::vector<PageBreak> paginate(const FlowColumn& column, Length height) {
  std::vector<PageBreak> pages;
  std::size_t begin = 0;
  Length used;
  std::size_t allowed = 0;  // the last line a page may begin with, after `begin`
  for (std::size_t i = 0; i < column.lines.size(); ++i) {
    const FlowLine& line = column.lines[i];
    if (i > begin && line.must_break_before) {
      pages.push_back({begin, i});
      begin = i;
      used = {};
      allowed = begin;
    }
    if (i > begin && line.may_break_before) allowed = i;
    used +=
        (i > begin ? line.space_before : line.frame_room + line.head_room) + line.height;
    if (used + line.frame_room + line.foot_room <= height || i == begin) continue;
    // Where nothing on the page allows a break, the page is cut at its end all the same.
    const std::size_t end = allowed > begin ? allowed : i;
    pages.push_back({begin, end});
    begin = end;
    allowed = begin;
    used = {};
    i = end - 1;  // the lines after the break are measured anew
  }
  if (begin < column.lines.size() || pages.empty())
    pages.push_back({begin, column.lines.size()});
  return pages;
}

}  // namespace jianli
