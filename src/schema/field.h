// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace jianli {

/// What a field holds. The reader, the JSON Schema and the documentation follow from it.
enum class FieldType : std::uint8_t {
  text,          ///< localised, inline markup
  block_text,    ///< localised; paragraphs by blank lines, one level of list
  string,        ///< plain scalar without markup, may be localised
  identifier,    ///< `[a-z0-9-]+`
  email,
  url,
  phone,
  date,
  date_or_text,  ///< a date, or a text printed as it is
  integer,
  boolean,
  text_list,     ///< list of localised texts; the list itself may be localised
  string_list,   ///< list of plain scalars (tags, locales)
  highlights,    ///< list of texts or highlight records, three levels
  record,
  record_list,
  opaque,        ///< not looked into here (`design`, `meta`)
};

struct RecordType;

/// A row of the field table: one key a mapping may have.
struct Field {
  std::string_view name;
  FieldType type = FieldType::text;
  bool required = false;
  const RecordType* record = nullptr;  ///< for record and record_list
  std::string_view title;              ///< a few words, for editors
  std::string_view description;        ///< one sentence, for editors and the reference
  std::string_view example;            ///< as it would stand in YAML
};

/// The fields of one kind of mapping.
struct RecordType {
  std::string_view name;   ///< `education`, `location`: the key in `$defs`
  std::string_view called; ///< as messages call it: `an education entry`
  std::span<const Field> fields;

  /// The field with a name; nothing if there is none.
  [[nodiscard]] const Field* find(std::string_view field_name) const;
};

/// The whole document: the root of the table. Sections are its record_list fields.
const RecordType& document_type();

}  // namespace jianli
