// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "schema/resume.h"
#include "variant/variant.h"

namespace jianli {

/// The variants of a résumé by their names, in the order they are asked for. A name it
/// has not is `unknown-variant`, without a place: no line of the file is wrong.
std::vector<Variant> choose_variants(const Resume& resume, const SyntaxTree& tree,
                                     const std::vector<std::string>& names,
                                     Diagnostics& diagnostics);

/// The names of all variants of a résumé, in file order.
std::vector<std::string> names_of_variants(const Resume& resume);

}  // namespace jianli
