// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "place.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "base/language.h"

namespace jianli::mutation {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

/// Walks a tree beside the field table and writes down every key and item.
class Walk {
 public:
  Walk(const SyntaxTree& tree, std::string_view text, std::vector<Place>& places)
      : tree_(tree), text_(text), places_(places) {}

  void mapping(const Node& node, const RecordType* type, const Field* field) {
    const bool names = type == nullptr && holds_names(field);
    const bool localized = type == nullptr && field != nullptr && !names;
    for (std::size_t i = 0; i < node.entries.size(); ++i) {
      const MappingEntry& entry = node.entries[i];
      Place place = start(node, entry.value, i);
      place.entry = &entry;
      place.key = with_quotes(entry.key_span.begin, entry.key_span.end);
      place.is_language = localized && !canonical_language(entry.key).empty();
      place.is_name = names;
      if (localized) place.field = field;
      if (type != nullptr) {
        place.record = type;
        place.field = type->find(entry.key);
      }
      places_.push_back(place);
      if (names) {
        mapping(tree_[entry.value], field->record, field);
      } else {
        below(tree_[entry.value], place.field, localized);
      }
    }
  }

 private:
  static bool holds_names(const Field* field) {
    return field != nullptr && field->type == FieldType::record_map;
  }

  Place start(const Node& parent, NodeId child, std::size_t index) {
    Place place;
    place.parent = &parent;
    place.value = &tree_[child];
    place.index = index;
    place.whole = {outer_begin(*place.value), outer_end(*place.value)};
    place.writing = writing(*place.value);
    place.in_flow = writing(parent) == Writing::flow;
    place.parent_begin = outer_begin(parent);
    return place;
  }

  void below(const Node& value, const Field* field, bool in_language) {
    if (value.kind == NodeKind::sequence) {
      for (std::size_t i = 0; i < value.items.size(); ++i) {
        Place place = start(value, value.items[i], i);
        place.field = field;
        places_.push_back(place);
        const Node& item = tree_[value.items[i]];
        if (item.kind != NodeKind::mapping) continue;
        mapping(item, record_of(item, field), field);
      }
    } else if (value.kind == NodeKind::mapping) {
      const bool is_record = field != nullptr && field->type == FieldType::record;
      const bool opaque = field == nullptr || field->type == FieldType::opaque ||
                          field->type == FieldType::path_map;
      mapping(value, is_record ? field->record : nullptr,
              opaque || in_language ? nullptr : field);
    }
  }

  /// A bullet may be a text in several languages or a record.
  static const RecordType* record_of(const Node& item, const Field* field) {
    if (field == nullptr || field->record == nullptr) return nullptr;
    const bool known = std::ranges::any_of(item.entries, [&](const MappingEntry& e) {
      return field->record->find(e.key) != nullptr;
    });
    return known ? field->record : nullptr;
  }

  [[nodiscard]] Range with_quotes(std::size_t begin, std::size_t end) const {
    const char before = begin == 0 ? '\n' : text_[begin - 1];
    const bool quoted =
        (before == '"' || before == '\'') && end < text_.size() && text_[end] == before;
    return quoted ? Range{begin - 1, end + 1} : Range{begin, end};
  }

  /// The bracket before a collection's first child, where it has one.
  [[nodiscard]] std::size_t bracket(const Node& node) const {
    const bool mapping = node.kind == NodeKind::mapping;
    if (mapping ? node.entries.empty() : node.items.empty()) return node.span.begin;
    const std::size_t first = mapping ? with_quotes(node.entries[0].key_span.begin,
                                                    node.entries[0].key_span.end)
                                            .begin
                                      : outer_begin(tree_[node.items[0]]);
    const std::size_t before =
        first == 0 ? std::string::npos : text_.find_last_not_of(kBlanks, first - 1);
    if (before == std::string::npos) return std::string::npos;
    return text_[before] == (mapping ? '{' : '[') ? before : std::string::npos;
  }

  [[nodiscard]] Writing writing(const Node& node) const {
    if (node.kind == NodeKind::mapping || node.kind == NodeKind::sequence) {
      return bracket(node) != std::string::npos ? Writing::flow : Writing::block;
    }
    if (!node.quoted) return Writing::plain;
    const char before = node.span.begin == 0 ? '\n' : text_[node.span.begin - 1];
    return before == '"' || before == '\'' ? Writing::quoted : Writing::block_text;
  }

  [[nodiscard]] std::size_t outer_begin(const Node& node) const {
    switch (writing(node)) {
      case Writing::quoted:
        return node.span.begin - 1;
      case Writing::flow:
        return bracket(node);
      case Writing::block_text:
        return text_.find_last_of("|>", line_begin(text_, node.span.begin) - 1);
      case Writing::block:
        return node.kind == NodeKind::mapping
                   ? with_quotes(node.entries[0].key_span.begin,
                                 node.entries[0].key_span.end)
                         .begin
                   : text_.rfind('-', outer_begin(tree_[node.items[0]]) - 1);
      case Writing::plain:
        break;
    }
    return node.span.begin;
  }

  [[nodiscard]] std::size_t outer_end(const Node& node) const {
    switch (writing(node)) {
      case Writing::quoted:
        return node.span.end + 1;
      case Writing::flow: {
        const bool mapping = node.kind == NodeKind::mapping;
        const bool empty = mapping ? node.entries.empty() : node.items.empty();
        const std::size_t last =
            empty ? node.span.begin + 1
                  : outer_end(
                        tree_[mapping ? node.entries.back().value : node.items.back()]);
        return text_.find(mapping ? '}' : ']', last) + 1;
      }
      case Writing::block:
        return outer_end(tree_[node.kind == NodeKind::mapping ? node.entries.back().value
                                                              : node.items.back()]);
      default:
        return node.span.end;
    }
  }

  const SyntaxTree& tree_;
  std::string_view text_;
  std::vector<Place>& places_;
};

}  // namespace

std::size_t line_begin(std::string_view text, std::size_t offset) {
  const std::size_t newline =
      offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
  return newline == std::string_view::npos ? 0 : newline + 1;
}

std::size_t line_end(std::string_view text, std::size_t offset) {
  return std::min(text.find('\n', offset), text.size());
}

Original find_places(std::string name, std::string text) {
  Original original{std::move(name), std::move(text), {}, {}};
  Sources sources;
  Diagnostics diagnostics;
  const SourceId source = sources.add(original.name, original.text);
  auto tree = parse(source, sources, diagnostics);
  if (!tree) throw std::runtime_error(original.name + " cannot be parsed");
  original.tree = std::move(*tree);
  Walk(original.tree, original.text, original.places)
      .mapping(original.tree.top(), &document_type(), nullptr);
  return original;
}

}  // namespace jianli::mutation
