// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/diagnostics.h"

#include <algorithm>
#include <functional>
#include <string_view>
#include <tuple>

namespace jianli {
namespace {

/// Rules whose finding leaves nothing to compile: allowing them could only hide why.
bool always_stops(Rule rule) {
  switch (rule) {
    case Rule::bad_encoding:
    case Rule::yaml_syntax:
    case Rule::json_syntax:
    case Rule::too_large:
    case Rule::bad_job:
    case Rule::unreadable_file:
    case Rule::unwritable_file:
      return true;
    default:
      return false;
  }
}

std::size_t hash(const Diagnostic& diagnostic) {
  std::size_t value = std::hash<std::string>{}(diagnostic.message.english());
  for (const std::size_t part :
       {static_cast<std::size_t>(diagnostic.rule), std::size_t{diagnostic.span.source},
        std::size_t{diagnostic.span.begin}, std::size_t{diagnostic.span.end}}) {
    value = value * 1000003U + part;
  }
  return value;
}

bool is_repetition(const Diagnostic& a, const Diagnostic& b) {
  return a.rule == b.rule && a.span == b.span && a.message == b.message;
}

}  // namespace

void Diagnostics::report(Rule rule, Span span, Message message, Message hint) {
  Diagnostic diagnostic;
  diagnostic.rule = rule;
  diagnostic.span = span;
  diagnostic.message = std::move(message);
  diagnostic.hint = std::move(hint);
  add(std::move(diagnostic));
}

void Diagnostics::add(Diagnostic diagnostic) {
  const Severity severity = info(diagnostic.rule).severity;
  add_as(severity, std::move(diagnostic));
}

void Diagnostics::add_as(Severity severity, Diagnostic diagnostic) {
  if (allows(diagnostic.rule)) return;
  if (const auto own = policy_.severities.find(diagnostic.rule);
      own != policy_.severities.end()) {
    severity = own->second;
  } else if (policy_.strict && severity == Severity::warning) {
    severity = Severity::error;
  }
  diagnostic.severity = severity;
  const std::size_t key = hash(diagnostic);
  const auto [first, last] = seen_.equal_range(key);
  const bool repeated = std::any_of(first, last, [&](const auto& entry) {
    return is_repetition(list_[entry.second], diagnostic);
  });
  if (repeated) return;
  seen_.emplace(key, list_.size());
  list_.push_back(std::move(diagnostic));
}

bool Diagnostics::allows(Rule rule) const {
  const auto found = policy_.allowed.find(rule);
  return found != policy_.allowed.end() && found->second && !always_stops(rule);
}

bool Diagnostics::has_errors() const {
  return std::ranges::any_of(
      list_, [](const Diagnostic& d) { return d.severity == Severity::error; });
}

std::vector<Diagnostic> Diagnostics::sorted() const {
  std::vector<Diagnostic> result = list_;
  std::ranges::stable_sort(result, [](const Diagnostic& a, const Diagnostic& b) {
    return std::tie(a.span.source, a.span.begin) < std::tie(b.span.source, b.span.begin);
  });
  return result;
}

}  // namespace jianli
