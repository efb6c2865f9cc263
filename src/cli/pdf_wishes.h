// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "cli/command_line.h"
#include "cli/declare_flags.h"
#include "compile/compile.h"

namespace jianli {

/// What stands for a password that is read from standard input.
inline constexpr std::string_view kAskedPassword = "-";

/// The password of `--password`, prepared, or `-` as it is; empty without one.
std::string read_password(const RawFlags& raw, std::optional<UsageError>& error);

/// What the flags ask of a PDF; fills `error` where they exclude each other.
PdfWishes read_pdf_wishes(RawFlags& raw, std::optional<UsageError>& error);

}  // namespace jianli
