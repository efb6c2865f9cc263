// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "style/style.h"

namespace jianli {

/// Reports values that are well-formed but fit neither each other nor a page: names of
/// sections and entry looks that do not exist, sizes and margins out of bounds.
void check_style(const Style& style, const Sources& sources, Diagnostics& diagnostics);

}  // namespace jianli
