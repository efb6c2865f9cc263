// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>

#include "cli/command_line.h"
#include "cli/exit_code.h"

namespace jianli {

/// Runs the work on one of several files; a bug that shows in it is told with the file's
/// name and does not stop the others.
ExitCode guarded(const std::string& file, const std::function<ExitCode()>& process);

/// Writes a starter résumé.
ExitCode run(const NewCommand& command);
/// Typesets every file; one bad input does not stop the others.
ExitCode run(const RenderCommand& command);
/// Reports the findings of every file.
ExitCode run(const ValidateCommand& command);
/// Lists the faces of the manifest with their places.
ExitCode run(const FontsCommand& command);
/// Lists the built-in templates.
ExitCode run(const TemplatesCommand& command);
/// Prints the JSON Schema of the résumé.
ExitCode run(const SchemaCommand& command);
/// Prints the version.
ExitCode run(const VersionCommand& command);
/// Prints the help text.
ExitCode run(const HelpCommand& command);
/// Says what is wrong with the command line.
ExitCode run(const UsageError& error);

/// Reads a command line and runs what it asks for. Throws only what a bug throws.
ExitCode run_program(std::vector<std::string> arguments);

}  // namespace jianli
