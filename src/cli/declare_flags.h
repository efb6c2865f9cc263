// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "base/message.h"
#include "cli/command_line.h"

namespace CLI {
class App;
}

namespace jianli {

/// The flags of all commands as CLI11 leaves them, before their values are read.
struct RawFlags {
  NewCommand fresh;
  std::vector<std::string> files, locales, templates, variants, assignments, denied,
      allowed, redacted;
  std::string standard;
  std::optional<std::string> password;
  std::string output, date, schema, messages, format, rule, tool, input, path;
  std::string jobs, workers, shard, report, job, attachment;
  bool allow_outside = false, all = false, resume = false;
  bool strict = false, timings = false, force = false, quiet = false;
  bool attach_data = false, attach_source = false;
  bool version = false, json = false;
};

/// Declares the commands and their flags, with help in the language of a catalog. Parsing
/// fills `raw`.
void declare_flags(CLI::App& program, RawFlags& raw, const Catalog& catalog);

}  // namespace jianli
