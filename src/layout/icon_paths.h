// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "layout/pages.h"

namespace jianli {

/// The outline of an icon in a square of 1000 units; empty of `Icon::none`. Lines are
/// about 80 units thick, as strong as the stems of regular type.
std::span<const DrawStep> icon_path(Icon icon);

}  // namespace jianli
