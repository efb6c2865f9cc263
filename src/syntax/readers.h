// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "base/diagnostics.h"
#include "base/span.h"
#include "syntax/syntax_tree.h"

namespace jianli {

/// Whether a text keeps to the size of a file and is UTF-8 without controls; reports if
/// not.
bool is_readable(SourceId source, const Sources& sources, Diagnostics& diagnostics);

/// The two readers behind `parse`; both take a readable text.
std::optional<SyntaxTree> read_yaml(SourceId source, const Sources& sources,
                                    Diagnostics& diagnostics);
std::optional<SyntaxTree> read_json(SourceId source, const Sources& sources,
                                    Diagnostics& diagnostics);
/// The same with a part of a text: a line of JSON lines.
std::optional<SyntaxTree> read_json(Span part, const Sources& sources,
                                    Diagnostics& diagnostics);

/// Reports that a file holds nothing, and what is expected.
void report_empty(SourceId source, const Sources& sources, Diagnostics& diagnostics,
                  Rule rule);

}  // namespace jianli
