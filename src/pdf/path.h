// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "layout/pages.h"

namespace jianli {

/// Appends the operators that fill a rectangle; lengths in 1/1000 pt, y upwards.
void append_rectangle(std::string& out, std::int64_t x, std::int64_t y,
                      std::int64_t width, std::int64_t height);

/// Appends the operators that fill a circle round (x, y); lengths in 1/1000 pt.
void append_circle(std::string& out, std::int64_t x, std::int64_t y, std::int64_t radius);

/// Appends the operators that fill an outline drawn in a square of a side of `size` with
/// its lower left corner at (x, y); lengths in 1/1000 pt.
void append_path(std::string& out, std::int64_t x, std::int64_t y, std::int64_t size,
                 std::span<const DrawStep> path);

}  // namespace jianli
