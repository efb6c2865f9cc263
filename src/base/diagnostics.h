// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/message.h"
#include "base/rule.h"
#include "base/span.h"

namespace jianli {

/// A further place or remark that belongs to a finding.
struct Note {
  Message message;
  Span span;
};

/// A replacement of bytes that mends a finding.
struct Fix {
  Span span;
  std::string replacement;
};

/// One finding. `message` states the fact and quotes the user's text; `hint` tells the
/// mend and stands behind the caret.
struct Diagnostic {
  Rule rule = Rule::bad_value;
  Severity severity = Severity::error;
  Span span;
  Message message;
  Message hint;
  std::vector<Note> notes;
  std::optional<Fix> fix;
  /// The node of the syntax tree it is about, where its place does not tell: of a whole
  /// mapping only the first key is shown.
  std::optional<std::uint32_t> node = std::nullopt;
};

/// What the command line says of severities: `--strict`, `--deny RULE`, `--allow RULE`.
struct RulePolicy {
  bool strict = false;
  std::map<Rule, Severity> severities;
  std::map<Rule, bool> allowed;
};

/// The list every stage adds its findings to. The policy is applied as they come.
class Diagnostics {
 public:
  Diagnostics() = default;
  explicit Diagnostics(RulePolicy policy) : policy_(std::move(policy)) {}

  /// Adds a finding with the rule's default severity, unless the policy allows or changes
  /// it. An exact repetition (same rule, place and message) is dropped.
  void report(Rule rule, Span span, Message message, Message hint = {});
  /// Adds a finding that carries notes or a fix; its severity is set as by `report`.
  void add(Diagnostic diagnostic);
  /// Like `add`, with another default severity than the table's (JSON Resume's laxer
  /// rules).
  void add_as(Severity severity, Diagnostic diagnostic);

  /// Whether the user allowed a rule with `--allow`.
  /// Never of rules without which there is nothing to compile, such as `yaml-syntax`.
  [[nodiscard]] bool allows(Rule rule) const;
  [[nodiscard]] bool has_errors() const;
  /// All findings in the order of their places: source, offset, then order of report.
  [[nodiscard]] std::vector<Diagnostic> sorted() const;
  [[nodiscard]] const std::vector<Diagnostic>& all() const { return list_; }

 private:
  RulePolicy policy_;
  std::vector<Diagnostic> list_;
  std::unordered_multimap<std::size_t, std::size_t> seen_;  ///< hash → index into list_
};

/// Whether `format` may use terminal colours.
enum class Colour : std::uint8_t { off, on };

/// The word a line about a finding begins with, up to its message: `error: `.
std::string label_of(Severity severity, const Catalog& catalog = {});

/// A finding as text: place, severity, message, [rule], the source line and a caret line
/// that is measured in terminal cells (a Han character takes two); then its notes. Every
/// line ends with a newline. The catalog tells it in another language than English.
/// Controls in what it quotes are shown as U+FFFD.
std::string format(const Diagnostic& diagnostic, const Sources& sources,
                   Colour colour = Colour::off, const Catalog& catalog = {});

}  // namespace jianli
