// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "compile/compile.h"
#include "files/output_name.h"

namespace jianli {

/// The path of every output of a plan. `options` are those the plan was made with; `stem`
/// is what the names begin with, empty: what the file of the résumé is called.
std::vector<std::string> name_outputs(const std::vector<PlannedOutput>& plan,
                                      const OutputTarget& target, const Options& options,
                                      std::string_view stem = {});

}  // namespace jianli
