// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "exchange/members.h"
#include "syntax/syntax_tree.h"

namespace jianli {

/// A text parsed for a test, with what is found in it.
struct ParsedSample {
  Sources sources;
  Diagnostics diagnostics;
  std::optional<SyntaxTree> tree;

  explicit ParsedSample(std::string text, std::string name = "sample.yaml") {
    tree = parse(sources.add(std::move(name), std::move(text)), sources, diagnostics);
  }
  Importer importer() { return {*tree, diagnostics}; }
  /// The findings as lines of rule and message.
  std::string findings() const {
    std::string lines;
    for (const Diagnostic& diagnostic : diagnostics.sorted()) {
      lines += std::string(info(diagnostic.rule).name) + ": " +
               diagnostic.message.english() + '\n';
    }
    return lines;
  }
};

}  // namespace jianli
