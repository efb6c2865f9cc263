// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace jianli {

/// The versions of the program and its libraries as JSON, on one line.
std::string versions();

}  // namespace jianli
