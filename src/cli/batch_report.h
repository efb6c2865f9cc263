// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "batch/unit.h"

namespace jianli {

/// A finished unit as one line of JSON, with its line break.
std::string report_line(const BatchUnit& unit, const UnitResult& result);

/// Whether a file begins as a report does, and may be replaced by one.
bool is_report(std::string_view bytes);

}  // namespace jianli
