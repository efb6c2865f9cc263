// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace jianli {

/// All fields of the résumé as Markdown, one table for each kind of mapping: what a field
/// holds, what it means, an example.
std::string schema_reference();

}  // namespace jianli
