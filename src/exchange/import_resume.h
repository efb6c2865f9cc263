// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostics.h"
#include "syntax/syntax_tree.h"

namespace jianli {

/// Another tool whose files can be imported.
enum class ForeignFormat : std::uint8_t { rendercv, yamlresume };

/// The tool of a name as the command line gives it; nothing if there is none.
std::optional<ForeignFormat> find_foreign_format(std::string_view name);

/// A file of another tool as YAML of ours. What has no counterpart stands in comments,
/// and what its user should look at is reported. Nothing if the file is not of this tool.
std::optional<std::string> import_resume(ForeignFormat format, const SyntaxTree& tree,
                                         Diagnostics& diagnostics);

}  // namespace jianli
