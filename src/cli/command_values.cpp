// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/command_values.h"

#include <charconv>
#include <chrono>

#include "base/language.h"
#include "base/suggest.h"
#include "style/built_in.h"

namespace jianli {
namespace {

/// A whole decimal number that takes all of the text.
template <typename Number>
std::optional<Number> read_digits(std::string_view text) {
  Number number{};
  const auto [stop, failed] =
      std::from_chars(text.data(), text.data() + text.size(), number);
  if (failed != std::errc() || stop != text.data() + text.size()) return std::nullopt;
  return number;
}

/// A number of things, from 0.
std::optional<std::uint32_t> read_count(std::string_view text) {
  return read_digits<std::uint32_t>(text);
}

/// 9999-12-31T23:59:59Z: a PDF date has four digits for the year (ISO 32000-1, 7.9.4).
constexpr std::int64_t kLatestDate = 253402300799;

}  // namespace

std::optional<std::int64_t> read_date_flag(const std::string& text,
                                           std::optional<UsageError>& error) {
  const std::string_view view = text;
  if (view.size() == 10 && view[4] == '-' && view[7] == '-') {
    const auto year = read_digits<unsigned>(view.substr(0, 4));
    const auto month = read_digits<unsigned>(view.substr(5, 2));
    const auto day = read_digits<unsigned>(view.substr(8, 2));
    if (year && month && day) {
      const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(*year)),
                                             std::chrono::month(*month),
                                             std::chrono::day(*day)};
      if (date.ok() && *year >= 1970) {
        const auto days = std::chrono::sys_days(date).time_since_epoch();
        return std::chrono::duration_cast<std::chrono::seconds>(days).count();
      }
    }
  }
  error =
      UsageError{say("`{}` is not a date for --date", text), "write it as 2026-09-01"};
  return std::nullopt;
}

std::optional<std::int64_t> read_source_date_epoch(const std::string& text,
                                                   std::optional<UsageError>& error) {
  const auto seconds = read_digits<std::int64_t>(text);
  if (seconds && *seconds >= 0 && *seconds <= kLatestDate) return seconds;
  error = UsageError{say("SOURCE_DATE_EPOCH is `{}`, not a number of seconds", text),
                     "unset it, or give the seconds since 1970"};
  return std::nullopt;
}

std::pair<std::string, std::string> read_assignment(const std::string& text,
                                                    std::optional<UsageError>& error) {
  const std::size_t equals = text.find('=');
  if (equals == std::string::npos || equals == 0) {
    error = UsageError{say("`{}` is not an assignment for --set", text),
                       "write it as PATH=VALUE, such as basics.label=Engineer"};
    return {};
  }
  return {text.substr(0, equals), text.substr(equals + 1)};
}

std::vector<std::string> read_locales(const std::vector<std::string>& locales,
                                      std::optional<UsageError>& error) {
  std::vector<std::string> tags;
  for (const std::string& locale : locales) {
    std::string tag = canonical_language(locale);
    if (tag.empty()) {
      error = UsageError{say("`{}` is not a language tag for --locale", locale),
                         "write zh, zh-Hant, en and the like"};
    } else if (std::find(tags.begin(), tags.end(), tag) == tags.end()) {
      tags.push_back(std::move(tag));
    }
  }
  return tags;
}

void check_templates(const std::vector<std::string>& names,
                     std::optional<UsageError>& error) {
  if (names.empty()) return;
  std::vector<std::string_view> known;
  for (const auto& [name, description] : built_in_templates()) known.push_back(name);
  for (const std::string& name : names) {
    if (is_template_file(name)) continue;
    if (std::find(known.begin(), known.end(), name) != known.end()) continue;
    Message hint = did_you_mean(name, known);
    if (hint.empty()) {
      hint = "`jianli templates` lists them; a file is named as `./mine.yaml`";
    }
    error = UsageError{say("there is no template `{}`", name), std::move(hint)};
  }
}

std::optional<Rule> read_rule(const std::string& name, std::optional<UsageError>& error) {
  const std::optional<Rule> rule = find_rule(name);
  if (rule) return rule;
  std::vector<std::string_view> names;
  for (const RuleInfo& row : all_rules()) names.push_back(row.name);
  Message hint = did_you_mean(name, names);
  if (hint.empty()) hint = "`jianli explain` lists them";
  error = UsageError{say("there is no rule `{}`", name), std::move(hint)};
  return std::nullopt;
}

ReportFormat read_report_format(const std::string& name,
                                std::optional<UsageError>& error) {
  if (name.empty() || name == "text") return ReportFormat::text;
  if (name == "json") return ReportFormat::json;
  if (name == "sarif") return ReportFormat::sarif;
  error =
      UsageError{say("there is no format `{}`", name), "write `text`, `json` or `sarif`"};
  return ReportFormat::text;
}

RulePolicy read_policy(bool strict, const std::vector<std::string>& denied,
                       const std::vector<std::string>& allowed,
                       std::optional<UsageError>& error) {
  RulePolicy policy;
  policy.strict = strict;
  for (const std::string& name : denied) {
    if (const auto rule = read_rule(name, error)) {
      policy.severities[*rule] = Severity::error;
    }
  }
  for (const std::string& name : allowed) {
    const auto rule = read_rule(name, error);
    if (!rule) continue;
    policy.allowed[*rule] = true;
    if (Diagnostics(policy).allows(*rule)) continue;
    error = UsageError{say("the rule `{}` cannot be allowed", name),
                       "without what it asks for there is nothing to compile"};
  }
  return policy;
}

Message did_you_mean(std::string_view word,
                     const std::vector<std::string_view>& candidates) {
  const std::string_view found = closest(word, candidates);
  return found.empty() ? Message() : say("did you mean `{}`?", found);
}

std::uint32_t read_workers(const std::string& text, std::optional<UsageError>& error) {
  constexpr std::uint32_t kMost = 1024;
  const auto count = read_count(text);
  if (count && *count >= 1 && *count <= kMost) return *count;
  error = UsageError{say("`{}` is no number of workers", text),
                     say("write one from 1 to {}", kMost)};
  return 1;
}

Shard read_shard(const std::string& text, std::optional<UsageError>& error) {
  const std::size_t slash = text.find('/');
  if (slash != std::string::npos) {
    const auto number = read_count(text.substr(0, slash));
    const auto count = read_count(text.substr(slash + 1));
    if (number && count && *number >= 1 && *number <= *count) return {*number, *count};
  }
  error = UsageError{say("`{}` is no part of a whole", text),
                     "write K/N, such as `2/8` for the second of eight"};
  return {};
}

}  // namespace jianli
