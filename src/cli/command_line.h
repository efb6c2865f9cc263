// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/diagnostics.h"
#include "compile.h"

namespace jianli {

/// `jianli new`
struct NewCommand {
  std::string file = "resume.yaml";
  std::vector<std::string> locales = {"zh", "en"};
  std::string template_name;
  bool force = false;
};

/// `jianli render`
struct RenderCommand {
  std::vector<std::string> files;
  Options options;
  RulePolicy policy;
  std::optional<std::string> output;
  std::optional<std::int64_t> date;  ///< seconds since 1970 UTC
  bool timings = false;
  bool force = false;
  bool quiet = false;
};

/// `jianli validate`
struct ValidateCommand {
  std::vector<std::string> files;
  Options options;
  RulePolicy policy;
};

/// `jianli fonts`
struct FontsCommand {};
/// `jianli templates`
struct TemplatesCommand {};
/// `jianli schema resume`
struct SchemaCommand {};
/// `jianli --version`
struct VersionCommand {
  bool json = false;
};
/// `jianli --help`, of the program or of one command.
struct HelpCommand {
  std::string text;
};
/// A command line that asks for nothing the program has.
struct UsageError {
  std::string message;  ///< the fact
  std::string hint;     ///< the mend, or empty
};

using Command = std::variant<NewCommand, RenderCommand, ValidateCommand, FontsCommand,
                             TemplatesCommand, SchemaCommand, VersionCommand, HelpCommand,
                             UsageError>;

/// Reads the arguments behind the program's name. `source_date_epoch` is the
/// environment's SOURCE_DATE_EPOCH; `--date` goes before it.
Command read_command_line(std::vector<std::string> arguments,
                          std::optional<std::string> source_date_epoch);

}  // namespace jianli
