// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/language.h"
#include "variant/variant.h"

namespace jianli {
namespace {

/// The texts of a list that has one version; none if the field is absent.
std::vector<TextVersion> texts_of(const Record& record, std::string_view field) {
  std::vector<TextVersion> texts;
  const FieldValue* const value = record.find(field);
  if (value == nullptr) return texts;
  for (const ListVersion& list : std::get<std::vector<ListVersion>>(value->content)) {
    for (const LocalizedText& text : list.texts) texts.push_back(text.versions.front());
  }
  return texts;
}

std::vector<std::string> names_in(const Record& record, std::string_view field) {
  std::vector<std::string> names;
  for (TextVersion& text : texts_of(record, field)) names.push_back(std::move(text.text));
  return names;
}

/// The canonical languages of a list, each once.
std::vector<std::string> languages_in(const Record& record, std::string_view field) {
  std::vector<std::string> languages;
  for (const std::string& name : names_in(record, field)) {
    std::string language = canonical_language(name);
    if (language.empty() || std::ranges::find(languages, language) != languages.end()) {
      continue;
    }
    languages.push_back(std::move(language));
  }
  return languages;
}

const TextVersion* text_of(const Record& record, std::string_view field) {
  const FieldValue* const value = record.find(field);
  if (value == nullptr) return nullptr;
  return &std::get<LocalizedText>(value->content).versions.front();
}

const Node* node_of(const Record& record, std::string_view field,
                    const SyntaxTree& tree) {
  const FieldValue* const value = record.find(field);
  return value == nullptr ? nullptr : &tree[std::get<OpaqueNode>(value->content).node];
}

}  // namespace

Variant read_variant(const NamedRecord& named, const SyntaxTree& tree) {
  const Record& record = named.record;
  Variant variant;
  variant.name = named.name;
  variant.name_span = named.name_span;
  if (const FieldValue* const target = record.find("target")) {
    variant.target = &std::get<Record>(target->content);
  }
  if (const FieldValue* const letter = record.find("letter")) {
    variant.letter = &std::get<Record>(letter->content);
  }
  variant.locales = languages_in(record, "locales");
  if (record.find("select") != nullptr) variant.select = names_in(record, "select");
  variant.omit = names_in(record, "omit");
  const TextVersion* const untagged = text_of(record, "untagged");
  if (untagged != nullptr && untagged->text == "drop") variant.untagged = Untagged::drop;
  if (const Node* const set = node_of(record, "set", tree)) {
    for (const MappingEntry& entry : set->entries) {
      variant.set.push_back({entry.key, entry.key_span, entry.value});
    }
  }
  variant.emphasize = texts_of(record, "emphasize");
  variant.design = node_of(record, "design", tree);
  if (const FieldValue* const output = record.find("output")) {
    variant.output = &std::get<LocalizedText>(output->content);
  }
  return variant;
}

}  // namespace jianli
