// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/diagnostics.h"
#include "base/span.h"
#include "schema/field.h"
#include "syntax/syntax_tree.h"

namespace jianli {

/// A calendar date as precise as the user wrote it; `present` for an open end.
struct Date {
  std::int16_t year = 0;
  std::int8_t month = 0;  ///< 1–12, 0 if not given
  std::int8_t day = 0;    ///< 1–31, 0 if not given
  bool present = false;
  Span span;
};

/// One language's wording of a text. An empty language serves every locale. An empty text
/// beside other languages' says that the language goes without.
struct TextVersion {
  std::string language;  ///< canonical BCP 47: `zh-Hans`, `zh-Hant`, `en`
  std::string text;      ///< raw, inline markup not yet read
  Span span;             ///< of the scalar's content
  NodeId node = 0;       ///< the scalar, for `locate`
};

/// A text in all the languages the user gave, in file order; at least one is not empty.
struct LocalizedText {
  std::vector<TextVersion> versions;
  /// Whether a further version stands under a key that is no language: which one lacks
  /// cannot be told.
  bool has_unread = false;
};

struct FieldValue;

/// A mapping whose keys were checked against `type`. Only present fields are listed
/// (`""` and `null` count as absent), in file order.
struct Record {
  const RecordType* type = nullptr;
  Span span;
  std::vector<FieldValue> values;

  /// The value of a field by its schema name; nothing if absent.
  [[nodiscard]] const FieldValue* find(std::string_view name) const;
};

/// A record under a name of the user's own.
struct NamedRecord {
  std::string name;
  Span name_span;
  Record record;
};

/// A list in one language (empty language: serves every locale): texts or records. An
/// empty one beside other languages' says that the language goes without.
/// `highlights` are records of type `highlight` even where the user wrote plain texts.
struct ListVersion {
  std::string language;
  std::vector<LocalizedText> texts;
  std::vector<Record> records;
};

/// A value that is not this stage's to read: the syntax node as it is.
struct OpaqueNode {
  NodeId node = 0;
};

/// The value of one field; which alternative is set follows from `field->type`:
/// text, block_text, string, email, url, phone, … → LocalizedText · date → Date ·
/// date_or_text → Date or LocalizedText · integer → int64 · boolean → bool ·
/// record → Record · text_list, string_list, record_list, highlights → list versions ·
/// record_map → named records · path_map, opaque → OpaqueNode.
struct FieldValue {
  const Field* field = nullptr;
  Span key_span;
  Span span;
  std::variant<LocalizedText, Date, std::int64_t, bool, Record, std::vector<ListVersion>,
               std::vector<NamedRecord>, OpaqueNode>
      content;
};

/// The records of one section of the document (`education`, `work`, …), in file order.
struct ResumeSection {
  std::string_view kind;  ///< the section's key in the document
  Span key_span;
  std::vector<Record> entries;
};

/// A whole résumé, checked and typed, still in all its languages.
struct Resume {
  Record basics;
  std::vector<ResumeSection> sections;  ///< in file order
  std::vector<std::string> locales;     ///< `locales:`, else the tags seen (schema.md)
  const Node* design = nullptr;         ///< `design:`, read by style/; lives in the tree
  std::vector<NamedRecord> variants;    ///< `variants:`, checked but not yet applied
  std::optional<Record> letter;  ///< `letter:`, or what the variants' letters share
  /// `resume:` of a file that holds nothing but variants of another one; else empty.
  TextVersion base;
};

/// Reads a résumé from its syntax tree, reporting every mistake. The result is usable by
/// later stages even after errors: what could not be read is absent. `tree` must outlive
/// it.
Resume read_resume(const SyntaxTree& tree, const Sources& sources,
                   Diagnostics& diagnostics);

/// The résumé as indented text, for golden tests.
std::string dump(const Resume& resume);

}  // namespace jianli
