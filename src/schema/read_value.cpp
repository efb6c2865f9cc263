// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <array>
#include <charconv>
#include <utility>

#include "schema/reader.h"

namespace jianli {
namespace {

using Content = decltype(FieldValue::content);

/// A whole number in decimal digits. Quoted it is a text, to Jianli as to any validator.
std::optional<Content> read_integer(Reader& reader, NodeId id, const Field& field) {
  const Node& node = reader.tree[id];
  if (node.kind == NodeKind::scalar && !node.quoted) {
    std::int64_t number = 0;
    const char* begin = node.value.data();
    const char* end = begin + node.value.size();
    if (node.value.starts_with('+') && !node.value.starts_with("+-")) ++begin;
    const auto [stop, error] = std::from_chars(begin, end, number);
    if (error == std::errc() && stop == end) return number;
  }
  report_type(reader, node, subject_of(field), "a whole number",
              node.quoted ? "write it without quotes" : "such as `2` or `-1`");
  return std::nullopt;
}

struct Spelling {
  std::string_view text;
  bool value;
};
// YAML 1.2 §10.3.2 takes three spellings of each.
constexpr std::array<Spelling, 6> kBooleans = {{{"true", true},
                                                {"True", true},
                                                {"TRUE", true},
                                                {"false", false},
                                                {"False", false},
                                                {"FALSE", false}}};
// What YAML 1.1 took too, and what people write.
constexpr std::array<Spelling, 14> kOtherBooleans = {{{"yes", true},
                                                      {"Yes", true},
                                                      {"YES", true},
                                                      {"on", true},
                                                      {"y", true},
                                                      {"1", true},
                                                      {"是", true},
                                                      {"no", false},
                                                      {"No", false},
                                                      {"NO", false},
                                                      {"off", false},
                                                      {"n", false},
                                                      {"0", false},
                                                      {"否", false}}};

std::optional<Content> read_boolean(Reader& reader, NodeId id, const Field& field) {
  const Node& node = reader.tree[id];
  Message hint = node.quoted ? "write it without quotes" : "";
  std::optional<Fix> fix;
  if (node.kind == NodeKind::scalar && !node.quoted) {
    for (const Spelling& spelling : kBooleans) {
      if (node.value == spelling.text) return spelling.value;
    }
    for (const Spelling& spelling : kOtherBooleans) {
      if (node.value != spelling.text) continue;
      fix = Fix{node.span, spelling.value ? "true" : "false"};
      hint = say("write `{}`", fix->replacement);
    }
  }
  report_type(reader, node, subject_of(field), "`true` or `false`", std::move(hint),
              std::move(fix));
  return std::nullopt;
}

template <typename T>
std::optional<Content> as_content(std::optional<T> value) {
  if (!value) return std::nullopt;
  return Content(std::move(*value));
}

std::optional<Content> read_content(Reader& reader, NodeId id, const Field& field) {
  switch (field.type) {
    case FieldType::text:
    case FieldType::block_text:
    case FieldType::string:
    case FieldType::identifier:
    case FieldType::email:
    case FieldType::url:
    case FieldType::phone:
    case FieldType::doi:
      return as_content(read_localized(reader, id, field, subject_of(field)));
    case FieldType::date:
      return as_content(read_date(reader, id, field));
    case FieldType::date_or_text: {
      const Node& node = reader.tree[id];
      if (node.kind == NodeKind::scalar && looks_like_date(node.value)) {
        return as_content(read_date(reader, id, field));
      }
      return as_content(read_localized(reader, id, field, subject_of(field)));
    }
    case FieldType::integer:
      return read_integer(reader, id, field);
    case FieldType::boolean:
      return read_boolean(reader, id, field);
    case FieldType::text_list:
    case FieldType::string_list:
    case FieldType::highlights:
    case FieldType::record_list:
      return as_content(read_list(reader, id, field));
    case FieldType::record:
      return as_content(read_record(reader, id, *field.record));
    case FieldType::record_map:
      return as_content(read_record_map(reader, id, field));
    case FieldType::path_map:
      check_path_map(reader, id, field);
      return OpaqueNode{id};
    case FieldType::opaque:
      return OpaqueNode{id};
  }
  return std::nullopt;
}

}  // namespace

std::optional<FieldValue> read_value(Reader& reader, const MappingEntry& entry,
                                     const Field& field) {
  const Node& node = reader.tree[entry.value];
  if (is_absent(node)) return std::nullopt;
  std::optional<Content> content = read_content(reader, entry.value, field);
  if (!content) return std::nullopt;
  return FieldValue{&field, entry.key_span, node.span, std::move(*content)};
}

}  // namespace jianli
