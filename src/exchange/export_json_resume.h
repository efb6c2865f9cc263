// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "base/diagnostics.h"
#include "schema/resume.h"
#include "syntax/syntax_tree.h"

namespace jianli {

/// A résumé in one of its languages as a JSON Resume document (schema 1.x). What JSON
/// Resume has no field for stands under our own names, which it allows, so that the
/// result renders as the résumé does; what cannot is reported. `tree` must be the one
/// `resume` was read from, without errors.
std::string export_json_resume(const SyntaxTree& tree, const Resume& resume,
                               std::string_view locale, const Sources& sources,
                               Diagnostics& diagnostics);

}  // namespace jianli
