// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/pdf_wishes.h"

#include <algorithm>
#include <utility>

#include "base/password.h"
#include "cli/command_values.h"
#include "variant/redact_tree.h"

namespace jianli {
namespace {

std::optional<Standard> read_standard(const std::string& name,
                                      std::optional<UsageError>& error) {
  if (name.empty()) return std::nullopt;
  if (name == "a-2a+ua-1") return Standard::archive;
  if (name == "a-3a+ua-1") return Standard::archive_with_data;
  if (name == "1.7") return Standard::plain;
  error = UsageError{say("there is no standard `{}`", name),
                     "write `a-2a+ua-1`, `a-3a+ua-1` or `1.7`"};
  return std::nullopt;
}

/// The fields to redact, each once, by their own names.
std::vector<std::string> read_redacted(const std::vector<std::string>& names,
                                       std::optional<UsageError>& error) {
  const std::vector<std::string_view> known = redactable_names();
  std::vector<std::string> fields;
  for (const std::string& name : names) {
    const std::string_view field = redactable_field(name);
    if (field.empty()) {
      std::vector<Message> all;
      for (const std::string_view each : known) all.push_back(say("`{}`", each));
      Message hint = did_you_mean(name, known);
      if (hint.empty()) hint = say("write one of {}", list_of(std::move(all)));
      error = UsageError{say("`{}` cannot be redacted", name), std::move(hint)};
    } else if (std::ranges::find(fields, field) == fields.end()) {
      fields.emplace_back(field);
    }
  }
  return fields;
}

}  // namespace

std::string read_password(const RawFlags& raw, std::optional<UsageError>& error) {
  if (!raw.password) return {};
  if (*raw.password != kAskedPassword) {
    PreparedPassword password = prepare_password(*raw.password);
    if (!password.problem.empty()) error = UsageError{std::move(password.problem), {}};
    return std::move(password.word);
  }
  if (raw.jobs == "-" || raw.input == "-" ||
      std::ranges::find(raw.files, "-") != raw.files.end()) {
    error = UsageError{"standard input can be read only once", "give `-` once"};
  }
  return *raw.password;
}

PdfWishes read_pdf_wishes(RawFlags& raw, std::optional<UsageError>& error) {
  PdfWishes wishes;
  wishes.standard = read_standard(raw.standard, error);
  wishes.attach_data = raw.attach_data;
  wishes.attach_source = raw.attach_source;
  wishes.redacted = read_redacted(raw.redacted, error);
  wishes.password = read_password(raw, error);
  const bool attaches = wishes.attach_data || wishes.attach_source;
  if (attaches && wishes.standard == Standard::archive) {
    error = UsageError{"PDF/A-2 takes no attachments such as the data",
                       "write `--standard a-3a+ua-1`, or leave --standard out"};
  }
  if (!wishes.password.empty() &&
      wishes.standard.value_or(Standard::plain) != Standard::plain) {
    error = UsageError{"PDF/A forbids encryption",
                       "write `--standard 1.7`, or leave --standard out"};
  }
  if (wishes.attach_source && !wishes.redacted.empty()) {
    error = UsageError{"the résumé's file holds what `--redact` leaves out",
                       "leave out --attach-source; --attach-data goes without it, too"};
  }
  return wishes;
}

}  // namespace jianli
