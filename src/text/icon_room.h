// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/length.h"
#include "compose/document.h"

namespace jianli {

/// The room an icon takes before the text of its inline: a square as high as the type,
/// and the distance to the text. Without text it is the square alone.
Length icon_room(const Inline& part);

/// The distance of an icon from what stands before it on its line, beside a space:
/// greater than that to its own text, so that one sees whose it is.
Length icon_lead(const Inline& part);

}  // namespace jianli
