// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "schema/field.h"
#include "schema/json_writer.h"

namespace jianli {

/// Writes the member `examples`: the table's example as JSON.
void write_example(JsonWriter& json, const Field& field);

/// Writes the member `default`, of a field that has one.
void write_default(JsonWriter& json, const Field& field);

/// Writes the member `defaultSnippets` that yaml-language-server offers where a record
/// may begin: its starred fields and dates, with their examples to be typed over.
void write_snippet(JsonWriter& json, const RecordType& type);

}  // namespace jianli
