// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostics.h"
#include "image/read_images.h"
#include "layout/pages.h"

namespace jianli {

/// Reports pictures that have too few pixels for the size they are printed at, as
/// `low-resolution-photo` where their files are named.
void check_pictures(const Pages& pages, const Images& images, Diagnostics& diagnostics);

}  // namespace jianli
