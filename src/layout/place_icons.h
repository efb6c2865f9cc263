// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "layout/flow.h"

namespace jianli {

/// Adds the icons of a set line that begins at `x`, each in the room before its text.
void place_icons(const FlowParagraph& paragraph, const SetLine& line, Length x,
                 Length baseline, std::vector<PageItem>& artifacts);

}  // namespace jianli
