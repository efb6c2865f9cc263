// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "exchange/export_json_resume.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "base/language.h"
#include "edition/choose_language.h"
#include "exchange/draft.h"
#include "exchange/join_lines.h"
#include "exchange/write_json.h"
#include "schema/date_grammar.h"
#include "schema/reader.h"

namespace jianli {
namespace {

constexpr const char* kSchema =
    "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

/// Walks the tree by the table of fields; what the table does not have is copied.
struct Exporter {
  const SyntaxTree& tree;
  const Sources& sources;
  Diagnostics& diagnostics;
  LanguageWish wish;
  bool is_json = false;  ///< whether line breaks in texts are meant

  void report_lost(Span span, const char* pattern, std::string name) const {
    diagnostics.report(Rule::not_exported, span, say(pattern, std::move(name)));
  }

  /// The node in the language of the export: itself, or one of its versions. Nothing if
  /// that language goes without.
  const Node* chosen(const Node& node) const {
    if (node.kind != NodeKind::mapping) return &node;
    std::vector<const Node*> nodes;
    std::vector<std::string> tags;
    for (const MappingEntry& entry : node.entries) {
      std::string tag = canonical_language(entry.key);
      if (is_extension(entry.key) || tag.empty()) continue;
      tags.push_back(std::move(tag));
      nodes.push_back(&tree[entry.value]);
    }
    if (nodes.empty()) return nullptr;
    return nodes[choose_language({tags.begin(), tags.end()}, wish).index];
  }

  std::string text(const Node& node, const Field& field) const {
    const Node* version = chosen(node);
    if (version == nullptr || version->kind != NodeKind::scalar) return {};
    const bool keeps_lines = is_json || field.name == "address";
    if (!keeps_lines) return join_lines(version->value);
    std::string_view value = version->value;
    while (!is_json && value.ends_with('\n')) value.remove_suffix(1);
    return std::string(value);
  }

  /// `2021-09` however the date is written; empty for an open end.
  static std::string iso_date(const Node& node) {
    const DateReading reading = parse_date(node.value);
    if (reading.form != DateForm::valid || reading.date.present) return {};
    const Date& date = reading.date;
    if (date.month == 0) return fmt::format("{:04}", date.year);
    if (date.day == 0) return fmt::format("{:04}-{:02}", date.year, date.month);
    return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
  }

  /// JSON Resume wants a real date of awards and certificates; other texts go aside.
  void add_date(const Node& node, const Field& field, const RecordType& type,
                Draft& record) const {
    if (node.kind == NodeKind::scalar) {
      if (std::string date = iso_date(node); !date.empty()) {
        record.add(field.name, std::move(date));
        return;
      }
    }
    std::string words = text(node, field);
    const bool wants_date = type.name == "award" || type.name == "certificate";
    if (wants_date && !words.empty()) {
      report_lost(node.span,
                  "JSON Resume takes no text for a date; `{}` goes to `x-date`", words);
    }
    record.add(wants_date ? "x-date" : field.name, std::move(words));
  }

  /// Whether an item is shown in the language of the export.
  bool is_shown(const Node& item) const {
    if (item.kind != NodeKind::mapping) return true;
    const Node* visible = tree.find(item, "visible");
    if (visible != nullptr && !visible->quoted &&
        (visible->value == "false" || visible->value == "False" ||
         visible->value == "FALSE")) {
      return false;
    }
    const Node* only = tree.find(item, "only");
    if (only == nullptr || only->items.empty()) return true;
    return std::ranges::any_of(only->items, [&](NodeId id) {
      const std::string tag = canonical_language(tree[id].value);
      for (std::string_view own = wish.language; !own.empty(); own = parent_tag(own)) {
        if (tag == own) return true;
      }
      return false;
    });
  }

  Draft text_list(const Node& node, const Field& field) const {
    std::vector<Draft> items;
    const Node* list = node.kind == NodeKind::sequence ? &node : chosen(node);
    if (list != nullptr) {
      for (const NodeId id : list->items) {
        std::string item = text(tree[id], field);
        if (!item.empty()) items.push_back(Draft::of_text(std::move(item)));
      }
    }
    return Draft::of_list(std::move(items));
  }

  /// Bullets below bullets become bullets that begin as Markdown's do.
  void add_bullets(const Node& node, const Field& field, std::size_t level,
                   std::vector<Draft>& items) const {
    const Node* list = node.kind == NodeKind::sequence ? &node : chosen(node);
    if (list == nullptr) return;
    for (const NodeId id : list->items) {
      const Node& item = tree[id];
      if (!is_shown(item)) continue;
      const Node* words = &item;
      const Node* below = nullptr;
      if (item.kind == NodeKind::mapping && tree.find(item, "text") != nullptr) {
        words = tree.find(item, "text");
        below = tree.find(item, "highlights");
        for (const MappingEntry& entry : item.entries) {
          if (entry.key == "text" || entry.key == "highlights" || entry.key == "only" ||
              entry.key == "visible") {
            continue;
          }
          report_lost(entry.key_span, "JSON Resume has no `{}` for a bullet", entry.key);
        }
      }
      std::string bullet = text(*words, field);
      if (bullet.empty()) continue;
      if (level > 0) bullet = std::string(level * 2, ' ') + "- " + bullet;
      items.push_back(Draft::of_text(std::move(bullet)));
      if (below != nullptr) add_bullets(*below, field, level + 1, items);
    }
  }

  Draft highlights(const Node& node, const Field& field) const {
    std::vector<Draft> items;
    add_bullets(node, field, 0, items);
    return Draft::of_list(std::move(items));
  }

  Draft records(const Node& node, const Field& field) const {
    std::vector<Draft> items;
    for (const NodeId id : node.items) {
      if (!is_shown(tree[id])) continue;
      Draft item = record(tree[id], *field.record);
      if (!item.empty()) items.push_back(std::move(item));
    }
    return Draft::of_list(std::move(items));
  }

  void add_image(const Node& node, const Field& field, Draft& record) const {
    if (node.kind == NodeKind::scalar) {
      record.add(field.name, node.value);
      return;
    }
    if (const Node* file = tree.find(node, "file")) {
      record.add(field.name, text(*file, field));
    }
    for (const MappingEntry& entry : node.entries) {
      if (entry.key == "file") continue;
      report_lost(entry.key_span, "JSON Resume has no `{}` for an image", entry.key);
    }
  }

  void add_field(const MappingEntry& entry, const Field& field, const RecordType& type,
                 Draft& record) const {
    const Node& node = tree[entry.value];
    if (field.name == "only" || field.name == "visible") return;
    switch (field.type) {
      case FieldType::date:
        if (node.value.empty() || !iso_date(node).empty()) {
          record.add(field.name, iso_date(node));
        }
        return;
      case FieldType::date_or_text:
        return add_date(node, field, type, record);
      case FieldType::text_list:
      case FieldType::string_list:
        return record.add(field.name, text_list(node, field));
      case FieldType::highlights:
        return record.add(field.name, highlights(node, field));
      case FieldType::record_list:
        return record.add(field.name, records(node, field));
      case FieldType::record:
        if (field.name == "image") return add_image(node, field, record);
        return record.add(field.name, this->record(node, *field.record));
      case FieldType::integer:
      case FieldType::boolean:
      case FieldType::record_map:
      case FieldType::path_map:
      case FieldType::opaque:
        return record.add(field.name, draft_of(tree, entry.value));
      default:
        return record.add(field.name, text(node, field));
    }
  }

  Draft record(const Node& node, const RecordType& type) const {
    Draft result;
    if (node.kind != NodeKind::mapping) return result;
    for (const MappingEntry& entry : node.entries) {
      if (is_absent(tree[entry.value])) continue;
      const Field* field = is_extension(entry.key) ? nullptr : type.find(entry.key);
      if (field == nullptr) {
        result.members.push_back({entry.key, draft_of(tree, entry.value)});
      } else if (result.find(entry.key) == nullptr) {
        add_field(entry, *field, type, result);
      }
    }
    return result;
  }
};

/// What belongs to the file and not to its content, and what goes with a résumé.
bool is_left_out(const DraftMember& member) {
  return member.key == "include" || member.key == "resume" || member.key == "locales" ||
         member.key == "$schema" || member.key == "letter";
}

}  // namespace

std::string export_json_resume(const SyntaxTree& tree, const Resume& resume,
                               std::string_view locale, const Sources& sources,
                               Diagnostics& diagnostics) {
  const std::string language = canonical_language(locale);
  const std::string& name = sources[tree.source].name;
  const Exporter exporter{
      tree, sources, diagnostics, {language, resume.locales}, is_json_name(name)};
  Draft document;
  const Node* schema = tree.find(tree.top(), "$schema");
  const bool is_named = schema != nullptr && is_json_resume(tree, sources);
  document.add("$schema", is_named ? schema->value : std::string(kSchema));
  Draft content = exporter.record(tree.top(), document_type());
  std::erase_if(content.members, is_left_out);
  std::ranges::move(content.members, std::back_inserter(document.members));
  // One language of several cannot be told from the text alone.
  if (resume.locales.size() > 1 || tree.find(tree.top(), "locales") != nullptr) {
    document.add("locales", Draft::of_list({Draft::of_text(std::string(locale))}));
  }
  return write_json(document);
}

}  // namespace jianli
