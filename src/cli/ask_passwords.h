// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "cli/command_line.h"

namespace jianli {

/// Reads the password that a command takes from standard input, for which it says
/// `--password -`: its first line, asked for without showing it on a terminal. The
/// mistake in it, if there is one.
std::optional<UsageError> ask_passwords(Command& command, const Catalog& catalog);

/// Says on standard error what PDFs lose by a password, if a command writes any with one
/// and is not quiet.
void tell_encryption(const Command& command, const Catalog& catalog);

}  // namespace jianli
