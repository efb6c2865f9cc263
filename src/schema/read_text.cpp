// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "schema/reader.h"

namespace jianli {
namespace {

/// Adds a scalar as the wording of one language. Unquoted numbers and booleans are texts
/// like any other, as they are spelled.
void add_version(Reader& reader, NodeId id, const Field& field, std::string language,
                 LocalizedText& text) {
  const Node& node = reader.tree[id];
  if (!is_absent(node) && !check_text(reader, node, field)) return;
  if (!reader.han_seen) reader.han_seen = has_han(node.value);
  text.versions.push_back({std::move(language), node.value, node.span, id});
}

void report_same_language(Reader& reader, const MappingEntry& entry,
                          const std::string& language, const MappingEntry& first) {
  Diagnostic diagnostic;
  diagnostic.rule = Rule::duplicate_key;
  diagnostic.span = entry.key_span;
  diagnostic.message =
      say("`{}` and `{}` are the same language, {}", first.key, entry.key, language);
  diagnostic.notes.push_back({"the first one stands here", first.key_span});
  reader.diagnostics.add(std::move(diagnostic));
}

std::optional<LocalizedText> read_versions(Reader& reader, const Node& mapping,
                                           const Field& field, const Subject& subject) {
  LocalizedText text;
  std::vector<const MappingEntry*> read;  // parallel to text.versions
  for (const MappingEntry& entry : mapping.entries) {
    if (is_extension(entry.key)) continue;
    // A key without a place is not the user's: see `set_node`.
    const bool serves_all = entry.key.empty() && !entry.key_span.known();
    std::string language = serves_all ? std::string() : read_language(reader, entry);
    const Node& value = reader.tree[entry.value];
    if (language.empty() && !serves_all) {
      text.has_unread = true;
      continue;
    }
    if (value.kind != NodeKind::scalar && !is_absent(value)) {
      report_type(reader, value, say("`{}` of {}", entry.key, subject), "a text");
      continue;
    }
    const auto same = std::ranges::find(text.versions, language, &TextVersion::language);
    if (same != text.versions.end()) {
      report_same_language(reader, entry, language,
                           *read[static_cast<std::size_t>(same - text.versions.begin())]);
      continue;
    }
    add_version(reader, entry.value, field, std::move(language), text);
    if (text.versions.size() > read.size()) read.push_back(&entry);
  }
  const auto is_empty = [](const TextVersion& version) { return version.text.empty(); };
  if (std::ranges::all_of(text.versions, is_empty)) return std::nullopt;
  return text;
}

}  // namespace

bool report_torn_text(Reader& reader, const Node& mapping) {
  if (mapping.entries.size() != 1 || has_language(mapping)) return false;
  const MappingEntry& entry = mapping.entries.front();
  const Node& value = reader.tree[entry.value];
  if (value.kind != NodeKind::scalar || value.quoted) return false;
  const Span key = entry.key_span;
  if (!key.known() || key.source != value.span.source || value.span.end < key.end) {
    return false;
  }
  // A mapping in braces or with a quoted key is meant to be one. Of the others, those
  // behind a list's hyphen and those whose key is no identifier are texts.
  const std::string_view file = reader.sources[key.source].text;
  const std::size_t before = key.begin == 0
                                 ? std::string_view::npos
                                 : file.find_last_not_of(" \t\n", key.begin - 1);
  const char previous = before == std::string_view::npos ? '\n' : file[before];
  if (previous == '{' || previous == ',' || previous == '"' || previous == '\'')
    return false;
  const bool is_identifier = std::ranges::all_of(
      entry.key, [](char c) { return static_cast<unsigned char>(c) < 0x80 && c != ' '; });
  if (previous != '-' && is_identifier) return false;

  Diagnostic diagnostic;
  diagnostic.rule = Rule::wrong_type;
  diagnostic.span = {key.source, key.begin, value.span.end};
  std::string text(reader.sources.text(diagnostic.span));
  diagnostic.message = say("`{}` is a mapping, but a text is expected", shortened(text));
  diagnostic.hint = "quote the text: its `: ` makes YAML read a key and a value";
  if (text.find('\n') == std::string::npos) {
    for (std::size_t i = 0; (i = text.find('\'', i)) != std::string::npos; i += 2) {
      text.insert(i, 1, '\'');  // YAML 1.2 §7.3.2: a single quote is written twice
    }
    diagnostic.fix = Fix{diagnostic.span, fmt::format("'{}'", text)};
  }
  reader.diagnostics.add(std::move(diagnostic));
  return true;
}

std::optional<LocalizedText> read_localized(Reader& reader, NodeId id, const Field& field,
                                            const Subject& subject) {
  const Node& node = reader.tree[id];
  if (node.kind == NodeKind::scalar) {
    LocalizedText text;
    add_version(reader, id, field, {}, text);
    if (text.versions.empty()) return std::nullopt;
    return text;
  }
  const bool has_languages =
      field.type != FieldType::identifier && choices_of(field.check).empty();
  if (node.kind == NodeKind::mapping && has_languages) {
    if (report_torn_text(reader, node)) return std::nullopt;
    if (!node.entries.empty()) return read_versions(reader, node, field, subject);
  }
  report_type(reader, node, subject,
              has_languages ? "a text (or one for each language)" : "a text",
              node.kind == NodeKind::sequence ? "write one text without `[` and `- `"
              : has_languages                 ? "such as `{zh: 张三, en: Zhang San}`"
                                              : "");
  return std::nullopt;
}

}  // namespace jianli
