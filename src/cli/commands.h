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
ExitCode guarded(const std::string& file, const Catalog& catalog,
                 const std::function<ExitCode()>& process);

// Every command speaks the language of its catalog.

/// Writes a starter résumé.
ExitCode run(const NewCommand& command, const Catalog& catalog);
/// Typesets every file; one bad input does not stop the others.
ExitCode run(const RenderCommand& command, const Catalog& catalog);
/// Typesets many files on all cores.
ExitCode run(const BatchCommand& command, const Catalog& catalog);
/// Tells what two variants show differently.
ExitCode run(const DiffCommand& command, const Catalog& catalog);
/// Tells which terms of a posting a résumé covers.
ExitCode run(const MatchCommand& command, const Catalog& catalog);
/// Reports the findings of every file.
ExitCode run(const ValidateCommand& command, const Catalog& catalog);
/// Makes YAML of ours of another tool's file.
ExitCode run(const ImportCommand& command, const Catalog& catalog);
/// Makes another tool's file of a résumé.
ExitCode run(const ExportCommand& command, const Catalog& catalog);
/// Tells what a rule means, or lists all rules.
ExitCode run(const ExplainCommand& command, const Catalog& catalog);
/// Tells the values of a résumé's design.
ExitCode run(const ExplainDesignCommand& command, const Catalog& catalog);
/// Tells what a machine and a screen reader find in a PDF.
ExitCode run(const InspectCommand& command, const Catalog& catalog);
/// Takes a file out of a PDF.
ExitCode run(const ExtractCommand& command, const Catalog& catalog);
/// Lists the faces of the manifest with their places.
ExitCode run(const FontsCommand& command, const Catalog& catalog);
/// Lists the built-in templates.
ExitCode run(const TemplatesCommand& command, const Catalog& catalog);
/// Prints a JSON Schema, or the reference of all fields.
ExitCode run(const SchemaCommand& command, const Catalog& catalog);
/// Prints the version.
ExitCode run(const VersionCommand& command, const Catalog& catalog);
/// Prints the help text.
ExitCode run(const HelpCommand& command, const Catalog& catalog);
/// Says what is wrong with the command line.
ExitCode run(const UsageError& error, const Catalog& catalog);

/// Reads a command line and runs what it asks for. Throws only what a bug throws.
ExitCode run_program(std::vector<std::string> arguments);

}  // namespace jianli
