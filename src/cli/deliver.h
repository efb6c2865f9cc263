// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/diagnostics.h"
#include "cli/exit_code.h"

namespace jianli {

/// A text made of a file, and where it goes.
struct Delivery {
  const std::string& input;                ///< the file it was made of
  const std::optional<std::string>& text;  ///< nothing if it could not be made
  const std::string& output;               ///< `-` is standard output
  bool force = false;                      ///< whether it may replace a file
};

/// Writes the text, unless it would replace a file, and prints all findings.
ExitCode deliver(const Delivery& delivery, const Sources& sources,
                 Diagnostics& diagnostics, const Catalog& catalog);

}  // namespace jianli
