// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "layout/flow.h"

namespace jianli {

/// Adds what is drawn with a set line that begins at `x`: lines under and through its
/// text, emphasis dots below its Han characters. All are artifacts.
void place_decorations(const FlowParagraph& paragraph, const SetLine& line, Length x,
                       Length baseline, const FontSet& fonts,
                       std::vector<PageItem>& artifacts);

}  // namespace jianli
