// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "layout/pages.h"

namespace jianli {

/// Appends the operators that draw a picture on a page of a height, turned upright and
/// clipped to what shows of it.
void append_image(std::string& out, const ImageItem& item, Length page_height);

}  // namespace jianli
