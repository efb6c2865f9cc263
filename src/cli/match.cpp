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
#include "compile/read_versions.h"
#include "compose/composer.h"
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

/// Whether a design shows the summary of the basics outside of its sections.
bool shows_summary_elsewhere(const Style& style) {
  const auto is_summary = [](const Part& part) { return part.field == "summary"; };
  const auto shows = [&](const BlockSpec& block) {
    return std::ranges::any_of(block.parts, is_summary) ||
           std::ranges::any_of(block.lead, is_summary);
  };
  return std::ranges::any_of(style.header.lines.value, shows) ||
         std::ranges::any_of(style.regions.values, [&](const RegionSettings& region) {
           return std::ranges::any_of(region.blocks.value, shows);
         });
}

/// The kinds of sections of a résumé that its design does not show.
std::vector<std::string> find_hidden_sections(const Resume& resume, const Style& style) {
  std::vector<std::string> kinds;
  const auto check = [&](std::string kind) {
    const auto names = [&](const Setting<std::string>& name) {
      return names_section(name.value, kind);
    };
    const auto lists = [&](const SectionEntry& entry) {
      return std::ranges::any_of(entry.of, names);
    };
    if (std::ranges::any_of(style.sections.hide.value, names) ||
        std::ranges::none_of(style.sections.order.value, lists)) {
      kinds.push_back(std::move(kind));
    }
  };
  if (resume.basics.find("summary") != nullptr && !shows_summary_elsewhere(style)) {
    check("summary");
  }
  for (const ResumeSection& section : resume.sections) {
    if (section.kind != "custom") {
      check(std::string(section.kind));
      continue;
    }
    for (const Record& custom : section.entries) {
      const FieldValue* const id = custom.find("id");
      if (id == nullptr) continue;
      check("custom." + std::get<LocalizedText>(id->content).versions.front().text);
    }
  }
  return kinds;
}

/// Matches the one version of the résumé that is asked for.
MatchReport match_version(const MatchCommand& command, const Version& version,
                          const Sources& sources, SourceId posting) {
  MatchRequest request{*version.resume, *version.tree,           sources,
                       version.variant, command.options.locales, {},
                       posting};
  if (request.locales.empty() && version.variant != nullptr) {
    request.locales = version.variant->locales;
  }
  if (request.locales.empty()) request.locales = version.resume->locales;
  request.hidden_sections =
      find_hidden_sections(*version.resume, *version.styles.front());
  const std::string variant = version.variant == nullptr ? "" : version.variant->name;
  return {command.file, command.job,           variant, request.locales, sources,
          posting,      match_posting(request)};
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
      const MatchReport report =
          match_version(command, work.versions.front(), sources, *posting);
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
