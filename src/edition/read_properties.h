// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "edition/read_text.h"

namespace jianli {

/// A record as an item: its fields in the edition's language in file order, then the made
/// properties. Fields that only steer and fields that come out empty are left out.
Item read_item(const Record& record, EditionContext& context);

}  // namespace jianli
