// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "schema/json_writer.h"

namespace jianli {

/// The JSON Schema (draft 2020-12) of a template, generated from the tables of style
/// keys.
std::string template_schema();

/// Writes the definitions of a résumé's `design` and of all it is made of.
void define_design(JsonWriter& json);

}  // namespace jianli
