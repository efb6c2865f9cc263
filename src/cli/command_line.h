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
#include "batch/shard.h"
#include "compile/compile.h"
#include "exchange/import_resume.h"

namespace jianli {

/// `jianli new`
struct NewCommand {
  std::string file = "resume.yaml";
  std::vector<std::string> locales = {"zh", "en"};
  std::string template_name;
  bool force = false;
};

/// `jianli render`, and `jianli letter`, whose options ask for letters.
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

/// `jianli batch`
struct BatchCommand {
  std::vector<std::string> inputs;  ///< files, folders, patterns
  std::string jobs;                 ///< file of jobs; `-`: standard input; empty: none
  Options options;
  RulePolicy policy;
  std::string output;         ///< folder; empty: the current one
  std::uint32_t workers = 0;  ///< 0: one a processor core
  Shard shard;
  std::string report;  ///< file of results; empty: none
  bool resume = false;
  std::optional<std::int64_t> date;  ///< seconds since 1970 UTC
  bool force = false;
  bool quiet = false;
};

/// How findings are told: as text on standard error, or as a document on standard output.
enum class ReportFormat : std::uint8_t { text, json, sarif };

/// `jianli validate`
struct ValidateCommand {
  std::vector<std::string> files;
  Options options;
  RulePolicy policy;
  ReportFormat format = ReportFormat::text;
};

/// `jianli diff`: of one variant from the résumé as it is, or of two.
struct DiffCommand {
  std::string file;
  Options options;
  ReportFormat format = ReportFormat::text;
};

/// `jianli match`
struct MatchCommand {
  std::string file;
  std::string job;  ///< file of the posting; `-`: standard input
  Options options;
  ReportFormat format = ReportFormat::text;
};

/// `jianli import`
struct ImportCommand {
  ForeignFormat format = ForeignFormat::rendercv;
  std::string file;
  std::string output = "-";
  bool force = false;
};

/// `jianli export jsonresume`
struct ExportCommand {
  std::string file;
  std::string locale;   ///< empty: the first of the résumé, or of the variant
  std::string variant;  ///< empty: the résumé as it is, or the one variant of the file
  std::string output = "-";
  OutsideFolder outside_folder = OutsideFolder::except_resume;
  bool force = false;
};

/// `jianli inspect`
struct InspectCommand {
  std::string file;      ///< PDF; `-`: standard input
  std::string password;  ///< empty: none
  ReportFormat format = ReportFormat::text;
};

/// `jianli extract`
struct ExtractCommand {
  std::string file;      ///< PDF; `-`: standard input
  std::string name;      ///< of the attachment; empty: the data
  std::string password;  ///< empty: none
  std::string output = "-";
  bool force = false;
};

/// `jianli explain`, of one rule or as a list of all.
struct ExplainCommand {
  std::optional<Rule> rule;
};
/// `jianli fonts`
struct FontsCommand {};
/// `jianli templates`
struct TemplatesCommand {};
/// `jianli explain-design`
struct ExplainDesignCommand {
  std::string file;
  std::string path;  ///< the values at and below it; empty: all
  Options options;
};
/// What `jianli schema` prints: the JSON Schema of résumés or of templates, or all fields
/// as Markdown.
enum class SchemaPage : std::uint8_t { resume, design_template, reference };
/// `jianli schema resume|template|reference`
struct SchemaCommand {
  SchemaPage page = SchemaPage::resume;
};
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
  Message message;  ///< the fact
  Message hint;     ///< the mend, or empty
};

using Command = std::variant<NewCommand, RenderCommand, BatchCommand, DiffCommand,
                             MatchCommand, ValidateCommand, ImportCommand, ExportCommand,
                             ExplainCommand, ExplainDesignCommand, InspectCommand,
                             ExtractCommand, FontsCommand, TemplatesCommand,
                             SchemaCommand, VersionCommand, HelpCommand, UsageError>;

/// Reads the arguments behind the program's name. `source_date_epoch` is the
/// environment's SOURCE_DATE_EPOCH; `--date` goes before it. Help is told in the language
/// of the catalog.
Command read_command_line(std::vector<std::string> arguments,
                          std::optional<std::string> source_date_epoch,
                          const Catalog& catalog = {});

/// The value of the last `--messages` among the arguments, before they are read; empty
/// without one.
std::string_view messages_flag(const std::vector<std::string>& arguments);

}  // namespace jianli
