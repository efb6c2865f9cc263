// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "schema/resume.h"

// The steps of the reader. Each takes a node and the row of the table it is read by,
// reports what is wrong, and returns what could be read.

namespace jianli {

/// Languages of one document; more would be as many editions.
inline constexpr std::size_t kMaxLanguages = 64;

/// How strictly a document is read: JSON Resume requires nothing and allows any key.
enum class Strictness : std::uint8_t { jianli, json_resume };

/// What every step needs, and what it gathers besides its result.
struct Reader {
  const SyntaxTree& tree;
  const Sources& sources;
  Diagnostics& diagnostics;
  Strictness strictness = Strictness::jianli;
  std::vector<std::string> languages =
      {};                   ///< canonical tags in the order they were seen
  bool han_seen = false;    ///< whether any text holds a Han character
  int highlight_level = 0;  ///< how many lists of highlights are being read
  std::optional<Span> extra_language = {};  ///< the first tag beyond `kMaxLanguages`
  // Names, by their scalars, that are checked against each other in the end.
  std::vector<NodeId> only_names = {}, tags = {}, chosen_tags = {};
  /// How many texts a language has, and its first tag.
  struct LanguageUse {
    Span first;
    std::size_t count = 1;
  };
  std::vector<LanguageUse> language_uses = {};  ///< parallel to `languages`

  /// Reports a finding that JSON Resume lets pass: a warning there, an error elsewhere.
  void report_lax(Diagnostic diagnostic);
  /// Remembers a language the document uses. False if it is one more than the limit: its
  /// texts are not read.
  bool add_language(const std::string& language, Span span);
};

/// Whether a document is JSON Resume: its `$schema` names it, or it is a `.json` file
/// without a key or a construct of Jianli's own.
bool is_json_resume(const SyntaxTree& tree, const Sources& sources);

/// What messages call a value: "`label`", "an item of `keywords`", "a highlight". Kept
/// as it is until there is something to say.
struct Subject {
  const char* pattern;    ///< with `{}` for the name, or without
  std::string_view name;  ///< of the field

  operator Message() const;  // NOLINT: implicit
};

/// Whether a file holds nothing but variants of a résumé in another one (`resume:`).
bool is_variants_file(const SyntaxTree& tree);

/// How deep a bullet of JSON Resume stands, whose bullets are all texts: 1 for `  -
/// text`, 2 for `    - text`, as Markdown's do; else 0.
std::size_t indented_level(std::string_view text);
/// Puts a bullet that `indented_level` found below those before it, without its marker.
void nest_bullet(Record bullet, std::size_t level, std::vector<Record>& bullets);

/// Reads a mapping by its record type. Anything but a mapping is reported and gives
/// nothing.
std::optional<Record> read_record(Reader& reader, NodeId id, const RecordType& type);

/// Whether a scalar means the same inside brackets as where it stands.
bool fits_in_brackets(const Node& node);
/// A text that stands for a record, written as one by its first starred field, as
/// `{name: Python}`; empty if there is no such field or the text needs more than that.
std::string as_record(const Node& node, const RecordType& type);

/// Reads the value of a field; nothing if it is absent (`""`, null, an empty list) or
/// wrong.
std::optional<FieldValue> read_value(Reader& reader, const MappingEntry& entry,
                                     const Field& field);

/// Reads a text in one language or several, and makes the checks of the field's type.
std::optional<LocalizedText> read_localized(Reader& reader, NodeId id, const Field& field,
                                            const Subject& subject);

/// Whether a list of this field may be given once a language. Records take their
/// languages inside, field by field; names and tags have none.
bool may_be_localized(const Field& field);

/// Reads a list in one language or several: texts or records, by the field's type.
std::optional<std::vector<ListVersion>> read_list(Reader& reader, NodeId id,
                                                  const Field& field);

/// Reads a date, or reports why the scalar is none. With `date_or_text` a text that is
/// not written as a date gives nothing and no report.
std::optional<Date> read_date(Reader& reader, NodeId id, const Field& field);

/// Reports a date that YAML reads as a number and may have lost its month, as 2021.10.
void check_torn_date(Reader& reader, const Node& scalar);

/// Whether a scalar is written as a date, right or wrong, so that it is no free text.
bool looks_like_date(std::string_view text);

/// Reads records that stand under names of the user's own.
std::optional<std::vector<NamedRecord>> read_record_map(Reader& reader, NodeId id,
                                                        const Field& field);

/// Checks a mapping of paths to values, each by the field its path leads to.
void check_path_map(Reader& reader, NodeId id, const Field& field);
/// Checks one path, and the value beside it. A path that leads to no field is an error,
/// one to an item the document does not have a warning.
void check_path(Reader& reader, const MappingEntry& entry);

/// Checks a path and its value that stand outside of any document; `tree` holds the
/// value.
void check_set_value(const SyntaxTree& tree, const MappingEntry& entry,
                     const Sources& sources, Diagnostics& diagnostics);

/// Checks what the names gathered while reading refer to: `only` to languages and
/// variants, `select` and `omit` to tags, `custom.ID` in a design to custom sections.
void check_references(Reader& reader);

/// Checks the text of a scalar by the type and check of its field: address, number, name.
/// False if the text is to count as absent; a malformed one is kept.
bool check_text(Reader& reader, const Node& scalar, const Field& field);

/// Checks the pattern of a file's name: its braces, and what stands in them.
void check_file_pattern(Reader& reader, const Node& scalar);

/// The rules between the fields of one record: the order of its dates.
void check_record(Reader& reader, const Record& record);

/// The rules between the records of one list: their ids differ.
void check_ids(Reader& reader, const std::vector<Record>& records);

/// The field of a record a key most likely means: the one others call so, else the one
/// spelled nearly so; empty if unclear.
std::string_view intended_field(std::string_view key, const RecordType& type);

/// Reports a key the table does not have. Returns the field it most likely stands for, so
/// that this one is not reported as missing too; empty if unclear.
std::string_view report_unknown(Reader& reader, const Node& mapping,
                                const MappingEntry& entry, const RecordType& type);

/// Reports a value of the wrong kind: what was found and what `wanted` ("a list") is.
void report_type(Reader& reader, const Node& node, Message subject, Message wanted,
                 Message hint = {}, std::optional<Fix> fix = {});
/// What messages call the value of a field: its name in backticks.
inline Subject subject_of(const Field& field) { return {"`{}`", field.name}; }

/// Whether a mapping gives one thing in several languages: every key is a language tag.
bool is_localized(const Node& mapping);
/// Whether any key of a mapping is a language tag.
bool has_language(const Node& mapping);
/// The canonical language a key of a localised mapping names. A key that is no tag is
/// reported and gives an empty one, as does a language beyond the limit.
std::string read_language(Reader& reader, const MappingEntry& entry);
/// Whether a text is a language tag.
bool is_language(std::string_view text);
/// The tag a text that is none most likely means: `zh` for `chinese`; empty if unclear.
std::string intended_language(std::string_view text);
/// Checks a language tag given as a text, as in `locales`.
void check_language(Reader& reader, std::string_view tag, Span span);
/// A mapping that came of `: ` in an unquoted text (`- 技术栈: C++`): reports that the
/// text wants quotes. False if the mapping does not look like one.
bool report_torn_text(Reader& reader, const Node& mapping);

/// Whether a key passes untouched (`x-…`).
inline bool is_extension(std::string_view key) { return key.starts_with("x-"); }
/// Whether a node counts as absent: null, or an empty text.
inline bool is_absent(const Node& node) {
  return node.kind == NodeKind::null ||
         (node.kind == NodeKind::scalar && node.value.empty());
}
/// The number of a node of the tree; nothing for a node made by the reader.
std::optional<NodeId> node_id(const SyntaxTree& tree, const Node& node);
/// The place to show for a whole node: a mapping's first key stands for it.
Span head_span(const Node& node);
/// A text cut to a length that fits into a message.
std::string shortened(std::string_view text);

}  // namespace jianli
