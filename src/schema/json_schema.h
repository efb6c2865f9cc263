// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace jianli {

/// The JSON Schema (draft 2020-12) of a résumé, made from the table of fields; always the
/// same bytes.
std::string json_schema();

}  // namespace jianli
