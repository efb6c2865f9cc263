// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "cli/command_line.h"
#include "cli/declare_flags.h"

namespace jianli {

/// Makes the command of a name, empty for the program itself, of the flags given with it.
Command make_command(const std::string& name, RawFlags& raw,
                     const std::optional<std::string>& source_date_epoch);

}  // namespace jianli
