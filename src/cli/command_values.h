// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostics.h"
#include "cli/command_line.h"

namespace jianli {

// The values of flags: each reader gives nothing where it can, and fills `error` where it
// cannot read the value.

/// `2026-09-01` as seconds since 1970 UTC.
std::optional<std::int64_t> read_date_flag(const std::string& text,
                                           std::optional<UsageError>& error);
/// SOURCE_DATE_EPOCH: a whole number of seconds since 1970 UTC, at most the year 9999.
std::optional<std::int64_t> read_source_date_epoch(const std::string& text,
                                                   std::optional<UsageError>& error);
/// `PATH=VALUE`, split at the first `=`.
std::pair<std::string, std::string> read_assignment(const std::string& text,
                                                    std::optional<UsageError>& error);
/// Language tags in their canonical form, each once.
std::vector<std::string> read_locales(const std::vector<std::string>& locales,
                                      std::optional<UsageError>& error);
/// Names of built-in templates, or of files.
void check_templates(const std::vector<std::string>& names,
                     std::optional<UsageError>& error);
/// `--strict`, `--deny` and `--allow` as a policy.
RulePolicy read_policy(bool strict, const std::vector<std::string>& denied,
                       const std::vector<std::string>& allowed,
                       std::optional<UsageError>& error);
/// The rule of a name.
std::optional<Rule> read_rule(const std::string& name, std::optional<UsageError>& error);
/// The value of `--format`; text without one.
ReportFormat read_report_format(const std::string& name,
                                std::optional<UsageError>& error);
/// The value of `-j`: a whole number of workers from 1.
std::uint32_t read_workers(const std::string& text, std::optional<UsageError>& error);
/// `K/N` with 1 ≤ K ≤ N.
Shard read_shard(const std::string& text, std::optional<UsageError>& error);
/// `did you mean `x`?` for a word that is near one of the candidates; else empty.
Message did_you_mean(std::string_view word,
                     const std::vector<std::string_view>& candidates);

}  // namespace jianli
