// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace jianli {

/// What a field holds. The reader, the JSON Schema and the documentation follow from it.
enum class FieldType : std::uint8_t {
  text,        ///< localised, inline markup
  block_text,  ///< localised; paragraphs by blank lines, one level of list
  string,      ///< plain scalar without markup, may be localised
  identifier,  ///< `[a-z0-9-]+`
  email,
  url,
  phone,
  doi,
  date,
  date_or_text,  ///< a date, or a text printed as it is
  integer,
  boolean,
  text_list,    ///< list of localised texts; the list itself may be localised
  string_list,  ///< list of plain scalars (tags, locales)
  highlights,   ///< list of texts or highlight records, three levels
  record,
  record_list,
  record_map,  ///< records by names of the user's own
  path_map,    ///< values by paths to fields of the document
  opaque,      ///< not looked into here (`design`, `meta`)
};

struct RecordType;

/// What a text must satisfy beyond the type of its field.
enum class FieldCheck : std::uint8_t {
  none,
  network,       ///< one of `known_networks()`
  country_code,  ///< two capital letters (ISO 3166-1 alpha-2)
  language,      ///< a BCP 47 tag
  aspect,        ///< width:height, as in `35:45`
  image_file,    ///< a path; a web address is never fetched
  open_end,      ///< a date that may be `present`
  untagged,      ///< `keep` or `drop`
  page_break,    ///< `before`
  page_keep,     ///< `together`
  design,        ///< a mapping that another stage reads
  file_pattern,  ///< the pattern of a file's name, as in `{name}-{locale}`
};

/// The only words a text may be that is checked so; none where it may be any other.
std::span<const std::string_view> choices_of(FieldCheck check);

/// Who coined a field's name. A `.json` file without a Jianli name is JSON Resume.
enum class Origin : std::uint8_t { jianli, json_resume };

/// A row of the field table: one key a mapping may have.
struct Field {
  std::string_view name;
  FieldType type = FieldType::text;
  bool required = false;
  const RecordType* record = nullptr;  ///< for highlights and all of `record`
  std::string_view title;              ///< a few words, for editors
  std::string_view description;        ///< one sentence, for editors and the reference
  std::string_view example;            ///< as it would stand in YAML
  FieldCheck check = FieldCheck::none;
  Origin origin = Origin::jianli;
  std::string_view default_value = {};  ///< what holds where the field is absent
};

/// The fields of one kind of mapping.
struct RecordType {
  std::string_view name;  ///< `education`, `location`: the key in `$defs`
  const char* called;     ///< as messages call it: `an education entry`
  std::span<const Field> fields;
  std::string_view shorthand;  ///< the field a bare text stands for: `file` of an image

  /// The field with a name; nothing if there is none.
  [[nodiscard]] const Field* find(std::string_view field_name) const;
};

/// The whole document: the root of the table. Sections are its record_list fields.
const RecordType& document_type();

/// The networks a profile may name, in their own spelling; compared without regard to
/// case.
std::span<const std::string_view> known_networks();

}  // namespace jianli
