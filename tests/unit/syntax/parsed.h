// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "base/diagnostics.h"
#include "syntax/syntax_tree.h"

namespace jianli {

/// What parsing a text gave.
struct Parsed {
  Sources sources;
  Diagnostics diagnostics;
  std::optional<SyntaxTree> tree;

  explicit Parsed(std::string text, std::string name = "me.yaml", RulePolicy policy = {})
      : diagnostics(std::move(policy)) {
    const SourceId id = sources.add(std::move(name), std::move(text));
    tree = parse(id, sources, diagnostics);
  }

  /// All findings as the user sees them.
  [[nodiscard]] std::string findings() const {
    std::string text;
    for (const Diagnostic& diagnostic : diagnostics.sorted()) {
      text += format(diagnostic, sources);
    }
    return text;
  }
};

/// The dump of a text without mistakes; else its findings.
inline std::string parsed(std::string text, std::string name = "me.yaml") {
  const Parsed result(std::move(text), std::move(name));
  return result.tree && result.diagnostics.all().empty() ? dump(*result.tree)
                                                         : result.findings();
}

/// The findings of a text.
inline std::string findings(std::string text, std::string name = "me.yaml") {
  return Parsed(std::move(text), std::move(name)).findings();
}

/// The text after the first finding's fix was applied; empty without one.
inline std::string fixed(std::string text) {
  const Parsed result(text);
  if (result.diagnostics.all().empty() || !result.diagnostics.all()[0].fix) return {};
  const Fix fix = *result.diagnostics.all()[0].fix;
  return text.replace(fix.span.begin, fix.span.size(), fix.replacement);
}

}  // namespace jianli
