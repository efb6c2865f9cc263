// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "edition/read_text.h"

namespace jianli {

/// The property `place` of a location: its city, region and country in the locale's
/// order, one of those that are the same (上海). The locale's home country is named only
/// where it stands alone; nothing if none is given.
std::optional<Property> make_place(const Item& location, const EditionContext& context);

}  // namespace jianli
