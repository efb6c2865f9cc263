// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>

#include "batch/unit.h"

namespace jianli {

/// Runs the work on one unit. What it throws is a failure of this unit alone: told with
/// the name of its file.
void guard_unit(const std::string& file, const Teller& teller, UnitResult& result,
                const std::function<void()>& work);

}  // namespace jianli
