// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "base/diagnostics.h"
#include "schema/resume.h"
#include "syntax/syntax_tree.h"

namespace jianli {

/// A résumé read from a text, with all it points into.
struct Reading {
  Sources sources;
  SyntaxTree tree;
  Resume resume;
  Diagnostics diagnostics;

  /// Every finding in the order of places, a line each: `2:3 error: message [rule] hint`,
  /// then its notes and `-> ` with the whole line its fix makes.
  [[nodiscard]] std::string messages() const;
};

/// Parses and reads a text as the file `name`. The text must be well-formed.
Reading read(std::string_view text, std::string name = "me.yaml");

/// The findings of an entry of `work` with these lines (their indentation is added),
/// whose name is given already. Line 1 of the findings is the first line of `lines`.
std::string work_messages(std::string_view lines);

/// The findings of `basics` with these lines, likewise.
std::string basics_messages(std::string_view lines);

}  // namespace jianli
