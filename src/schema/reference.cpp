// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "schema/reference.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <vector>

#include "schema/field.h"

namespace jianli {
namespace {

/// What a field holds, for the reader of the reference; `[record](#record)` for records.
std::string held_by(const Field& field) {
  const auto linked = [&] { return fmt::format("[{0}](#{0})", field.record->name); };
  switch (field.check) {
    case FieldCheck::network:
      return "network";
    case FieldCheck::country_code:
      return "country code";
    case FieldCheck::language:
      return "list of language tags";
    case FieldCheck::aspect:
      return "width:height";
    case FieldCheck::image_file:
      return "path";
    case FieldCheck::file_pattern:
      return "text with placeholders";
    case FieldCheck::untagged:
      return "`keep` or `drop`";
    case FieldCheck::page_break:
      return "`before`";
    case FieldCheck::page_keep:
      return "`together`";
    case FieldCheck::open_end:
      return field.type == FieldType::date ? "date or `present`" : "date or text";
    case FieldCheck::design:
      return "[design](templates.md)";
    case FieldCheck::none:
      break;
  }
  switch (field.type) {
    case FieldType::text:
      return "text";
    case FieldType::block_text:
      return "paragraphs";
    case FieldType::string:
      return "plain text";
    case FieldType::identifier:
      return "identifier";
    case FieldType::email:
      return "e-mail address";
    case FieldType::url:
      return "web address";
    case FieldType::phone:
      return "phone number";
    case FieldType::doi:
      return "DOI";
    case FieldType::date:
      return "date";
    case FieldType::date_or_text:
      return "date or text";
    case FieldType::integer:
      return "whole number";
    case FieldType::boolean:
      return "`true` or `false`";
    case FieldType::text_list:
      return "list of texts";
    case FieldType::string_list:
      return "list of names";
    case FieldType::highlights:
      return "list of texts or [highlight](#highlight)s";
    case FieldType::record:
      return linked();
    case FieldType::record_list:
      return "list of " + linked();
    case FieldType::record_map:
      return "mapping of names to " + linked();
    case FieldType::path_map:
      return "mapping of paths to values";
    case FieldType::opaque:
      return "any";
  }
  return {};
}

/// A text as it may stand in a cell of a table.
std::string cell(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == '|') result += '\\';
    result += c;
  }
  return result;
}

/// A code span, with more backticks where the text holds one (CommonMark §6.1).
std::string code(std::string_view text) {
  const bool holds_backtick = text.find('`') != std::string_view::npos;
  return holds_backtick ? fmt::format("`` {} ``", cell(text))
                        : fmt::format("`{}`", cell(text));
}

void write_row(const Field& field, std::string& out) {
  fmt::format_to(std::back_inserter(out), "| `{}`{} | {} | {}", field.name,
                 field.required ? " \\*" : "", held_by(field), cell(field.description));
  if (!field.default_value.empty()) {
    fmt::format_to(std::back_inserter(out), " Default: {}.", code(field.default_value));
  }
  fmt::format_to(std::back_inserter(out), " | {} |\n", code(field.example));
}

void write_type(const RecordType& type, std::string_view heading, std::string& out) {
  fmt::format_to(std::back_inserter(out), "\n## {}\n\n", heading);
  if (!type.shorthand.empty()) {
    fmt::format_to(std::back_inserter(out), "A bare text stands for its `{}` alone.\n\n",
                   type.shorthand);
  }
  out += "| field | holds | meaning | example |\n|---|---|---|---|\n";
  for (const Field& field : type.fields) write_row(field, out);
}

/// All record types below one, in the order they are met.
void collect(const RecordType& type, std::vector<const RecordType*>& types) {
  for (const Field& field : type.fields) {
    if (field.record == nullptr) continue;
    if (std::ranges::find(types, field.record) != types.end()) continue;
    types.push_back(field.record);
    collect(*field.record, types);
  }
}

constexpr std::string_view kIntroduction =
    R"(# All fields of a résumé

`jianli schema reference` prints this page from the table that the program reads résumés by.
A star marks a field that must be present. An empty text and `null` count as absent, and keys
that begin with `x-` pass untouched.

- **text**: a text with inline markup, or one for each language: `{zh: 张三, en: Zhang San}`.
  **Paragraphs** may also hold blank lines and lists. **Plain text** has no markup.
- **date**: `2021`, `2021-09`, `2021-09-01`, also `2021.09`, `2021/09` and `2021年9月`; where an
  end may be open, `present` or `至今`.
- **list of texts**: a list, or one for each language: `{zh: [召回], en: [retrieval]}`.
- **identifier**: `a`–`z`, `0`–`9` and `-`.
)";

}  // namespace

std::string schema_reference() {
  std::string out(kIntroduction);
  write_type(document_type(), "The document", out);
  std::vector<const RecordType*> types;
  collect(document_type(), types);
  for (const RecordType* type : types) write_type(*type, type->name, out);
  out += "\n## Networks\n\n";
  std::string names;
  for (const std::string_view network : known_networks()) {
    names += fmt::format("{}{}", names.empty() ? "" : ", ", network);
  }
  return out + names + ".\n";
}

}  // namespace jianli
