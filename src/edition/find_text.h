// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "edition/edition.h"

namespace jianli {

/// The text of an item's field; nothing if it is absent or holds no single text.
const RichText* find_text(const Item& item, std::string_view name);

}  // namespace jianli
