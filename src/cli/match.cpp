// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "match/match.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/encoding.h"
#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/match_report.h"
#include "cli/terminal.h"
#include "compile/find_dropped.h"
#include "compile/read_versions.h"
#include "compose/hidden_sections.h"
#include "files/files.h"

namespace jianli {
namespace {

/// A hundred times a long posting; what is larger is something else.
constexpr std::size_t kLargestPosting = std::size_t{256} << 10U;

/// The text of the posting; nothing if what is wrong with it was reported.
std::optional<SourceId> read_job(const std::string& path, Sources& sources,
                                 Diagnostics& diagnostics) {
  const FileContent file = read_input(path);
  if (!file.error.empty()) {
    diagnostics.report(file.rule, {}, file.error, file.hint);
    return std::nullopt;
  }
  if (file.bytes.size() > kLargestPosting) {
    diagnostics.report(Rule::too_large, {},
                       say("`{}` is larger than {} KiB", path, kLargestPosting >> 10U),
                       "a posting is a page of text; save that alone");
    return std::nullopt;
  }
  const auto source = decode_text(path, file.bytes, sources, diagnostics);
  if (!source) return std::nullopt;
  const std::string& text = sources[*source].text;
  if (text.find_first_not_of(" \t\r\n") == std::string::npos) {
    diagnostics.report(Rule::bad_value, {}, say("`{}` holds no text", path),
                       "save the posting in it");
    return std::nullopt;
  }
  return source;
}

/// What the editions of a version leave out to fit their pages, where its design lets
/// them.
std::vector<std::vector<Span>> find_dropped(const Version& version,
                                            const std::vector<std::string>& locales,
                                            Workspace& work) {
  const FitSettings& fit = version.styles.front()->fit;
  if (fit.pages.value == 0 || !fit.drop.value) return {};
  std::vector<std::vector<Span>> dropped;
  for (const std::string& locale : locales) {
    dropped.push_back(find_dropped(version, locale, work));
  }
  return dropped;
}

/// Matches the one version of the résumé that is asked for.
MatchReport match_version(const MatchCommand& command, Workspace& work,
                          SourceId posting) {
  const Version& version = work.versions.front();
  MatchRequest request{*version.resume, *version.tree,           work.sources,
                       version.variant, command.options.locales, {},
                       posting};
  if (request.locales.empty()) request.locales = locales_of(version);
  request.hidden_sections =
      find_hidden_sections(*version.resume, *version.styles.front());
  request.dropped = find_dropped(version, request.locales, work);
  const bool has_dropped = std::ranges::any_of(
      request.dropped, [](const std::vector<Span>& places) { return !places.empty(); });
  const std::string variant = version.variant == nullptr ? "" : version.variant->name;
  return {command.file,
          command.job,
          variant,
          request.locales,
          work.sources,
          posting,
          has_dropped ? version.styles.front()->fit.pages.value : 0,
          match_posting(request)};
}

ExitCode match_file(const MatchCommand& command, const Catalog& catalog) {
  Sources sources;
  Diagnostics diagnostics;
  const Inputs inputs = make_inputs(std::nullopt);
  const auto posting = read_job(command.job, sources, diagnostics);
  const auto document =
      read_document(command.file, inputs, command.options, sources, diagnostics);
  std::optional<UsageError> usage_error;
  if (document) {
    Workspace work{inputs,      command.options, Goal::plan, sources,
                   diagnostics, nullptr,         *document};
    read_versions(work);
    if (work.versions.size() > 1) {
      usage_error = UsageError{"a posting is matched with one variant at a time",
                               "name it with --variant"};
    }
    if (posting && !usage_error && !diagnostics.has_errors() &&
        work.versions.size() == 1) {
      const MatchReport report = match_version(command, work, *posting);
      const std::string text = command.format == ReportFormat::json
                                   ? match_json(report)
                                   : match_text(report, catalog);
      std::fwrite(text.data(), 1, text.size(), stdout);
    }
  }
  FindingCount count;
  print_findings(diagnostics, sources,
                 {terminal_colour(), Verbosity::errors_only, catalog}, count);
  if (usage_error && !diagnostics.has_errors()) return run(*usage_error, catalog);
  return exit_code(diagnostics);
}

}  // namespace

ExitCode run(const MatchCommand& command, const Catalog& catalog) {
  return guarded(command.file, catalog, [&] { return match_file(command, catalog); });
}

}  // namespace jianli
