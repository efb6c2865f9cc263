// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>

#include "schema/field.h"
#include "schema/json_writer.h"

// What stands in `$defs` beside the records. No definition offers alternatives: a keyword
// of JSON Schema holds for values of its own type only, so that a definition names the
// types and then says what a text, a number or a mapping must be. A mistake is then
// reported where it is, not as "none of these fits", and editors know what to complete.

namespace jianli {

/// The name in `$defs` of what a field that holds no record is checked by.
std::string_view value_definition(const Field& field);

/// Writes the types the value of a required field may have: not null, but any other its
/// definition allows.
void write_required_types(JsonWriter& json, const Field& field);

/// Writes the definitions `value_definition` names.
void define_values(JsonWriter& json);

/// Writes `"type": [...]`.
void write_types(JsonWriter& json, std::initializer_list<std::string_view> types);

/// Writes an object with the members a function writes.
void write_object(JsonWriter& json, const std::function<void()>& write_members);

/// Writes `"$ref"` to a definition.
void write_reference(JsonWriter& json, std::string_view definition);

/// Writes the members of a mapping with one value a language; `definition` is that of the
/// value.
void write_languages(JsonWriter& json, std::string_view definition);

/// Writes a condition's part that holds for what has no language among its keys.
void write_no_language(JsonWriter& json);

/// Writes the members that close a mapping but for `x-…`.
void write_closed(JsonWriter& json);

}  // namespace jianli
