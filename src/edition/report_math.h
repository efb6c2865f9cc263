// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostics.h"
#include "schema/rich_text.h"
#include "syntax/locator.h"

namespace jianli {

/// Reports what is wrong with the formula of a math run whose source begins at a byte of
/// the scalar's value: `unknown-math-command` and `math-syntax`, each at its place.
void report_math(const RichRun& run, std::size_t begin, Locator& locator,
                 Diagnostics& diagnostics);

}  // namespace jianli
