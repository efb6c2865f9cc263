// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/explain.h"

#include <fmt/format.h>

#include <string_view>

#include "base/diagnostics.h"
#include "base/utf8.h"
#include "cli/commands.h"
#include "cli/messages.h"
#include "cli/rule_texts.h"

namespace jianli {
namespace {

Message name_of(Severity severity) {
  switch (severity) {
    case Severity::note:
      return "note";
    case Severity::warning:
      return "warning";
    case Severity::error:
      break;
  }
  return "error";
}

/// Cells a text takes on a terminal.
int cells(std::string_view text) {
  int count = 0;
  for (std::size_t offset = 0; offset < text.size();) {
    count += cell_width(next_character(text, offset));
  }
  return count;
}

/// A text that fills cells up to a width, and two more.
std::string padded(std::string text, int width) {
  const int missing = width + 2 - cells(text);
  return text.append(static_cast<std::size_t>(std::max(missing, 1)), ' ');
}

/// An example, set off by four spaces.
std::string indented(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    if (text.front() != '\n') result += "    ";
    result += text.substr(0, end);
    text.remove_prefix(end);
  }
  if (!result.ends_with('\n')) result += '\n';
  return result;
}

/// Whether `--allow` reaches a rule.
bool can_be_allowed(Rule rule) {
  RulePolicy policy;
  policy.allowed[rule] = true;
  return Diagnostics(std::move(policy)).allows(rule);
}

Message silencing(Rule rule) {
  const RuleInfo& row = info(rule);
  if (!can_be_allowed(rule)) {
    return say("`{}` cannot be allowed: nothing can be made of such input.", row.name);
  }
  if (row.severity == Severity::error) {
    return say("`--allow {}` ignores its findings.", row.name);
  }
  return say("`--allow {0}` ignores its findings; `--deny {0}` makes them errors.",
             row.name);
}

}  // namespace

std::string explain(Rule rule, const Catalog& catalog) {
  const std::vector<RuleText> texts = read_rule_texts();
  const RuleText& text = text_of(rule, texts);
  const MessageLanguage language = language_of(catalog);
  const auto told = [&](const Message& message) { return message.told(catalog); };
  const bool command = text.kind == ExampleKind::command;
  return fmt::format(
      "{}\n{}\n\n{}\n\n{}\n\n{}\n\n{}\n{}\n{}\n{}",
      told(say("{} ({} by default)", info(rule).name, name_of(info(rule).severity))),
      text.summary.in(language), text.means.in(language), text.matters.in(language),
      told(silencing(rule)),
      told(command ? Message("What brings it about:") : Message("Wrong:")),
      indented(text.bad), told(command ? Message("What mends it:") : Message("Right:")),
      indented(text.good));
}

std::string list_rules(const Catalog& catalog) {
  const MessageLanguage language = language_of(catalog);
  std::string list;
  for (const RuleText& text : read_rule_texts()) {
    const RuleInfo& row = info(text.rule);
    list += padded(std::string(row.name), 23);
    list += padded(name_of(row.severity).told(catalog), 7);
    list += text.summary.in(language) + '\n';
  }
  return list;
}

ExitCode run(const ExplainCommand& command, const Catalog& catalog) {
  fmt::print("{}", command.rule ? explain(*command.rule, catalog) : list_rules(catalog));
  return ExitCode::done;
}

}  // namespace jianli
