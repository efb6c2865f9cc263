// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "edition/read_text.h"

namespace jianli {

/// The property `place` of a location: its city and region in the locale's order, one of
/// them if they are the same (上海), else the country's name; nothing if none is given.
std::optional<Property> make_place(const Item& location, const EditionContext& context);

}  // namespace jianli
