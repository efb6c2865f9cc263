// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostics.h"
#include "edition/edition.h"
#include "layout/pages.h"

namespace jianli {

/// Notes a photo on the pages whose alternative text had to be made, as `default-alt`
/// where the photo is named.
void check_alt(const Edition& edition, const Pages& pages, Diagnostics& diagnostics);

}  // namespace jianli
