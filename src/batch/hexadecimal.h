// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "base/hash.h"

namespace jianli {

/// A fingerprint as 32 hexadecimal digits.
std::string hexadecimal(const Hash& hash);

}  // namespace jianli
