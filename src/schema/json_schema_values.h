// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string_view>

#include "schema/field.h"
#include "schema/json_writer.h"

namespace jianli {

/// The name in `$defs` of what a field that holds no record is checked by.
std::string_view value_definition(const Field& field);

/// Writes the definitions `value_definition` names.
void define_values(JsonWriter& json);

/// Writes a schema of what may be given once for all languages, once for each, or not at
/// all. `write_value` writes the schema of one wording.
void write_localized(JsonWriter& json, const std::function<void()>& write_value);

}  // namespace jianli
