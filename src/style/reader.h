// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "style/keys.h"
#include "style/style.h"
#include "syntax/syntax_tree.h"

namespace jianli {

/// Whether a layer may name new kinds of sections and entries: the base template alone
/// does.
enum class LayerKind : std::uint8_t { base, other };

/// One layer of a style while it is read. `path` leads to the value at hand and is quoted
/// in messages: `design.page.margins`.
struct StyleReader {
  const SyntaxTree& tree;
  Diagnostics& diagnostics;
  LayerKind layer = LayerKind::other;
  std::string path;
};

/// Prolongs a reader's path by a key as long as it lives.
class StylePath {
 public:
  StylePath(StyleReader& reader, std::string_view key)
      : reader_(reader), size_(reader.path.size()) {
    if (!reader.path.empty()) reader.path += '.';
    reader.path += key;
  }
  ~StylePath() { reader_.path.resize(size_); }
  StylePath(const StylePath&) = delete;
  StylePath& operator=(const StylePath&) = delete;

 private:
  StyleReader& reader_;
  std::size_t size_;
};

/// "did you mean `x`?", or the list of allowed words where none is near.
Message suggest(std::string_view word, const std::vector<std::string>& allowed);
/// The replacement of a mistyped word by the nearest allowed one; nothing where none is
/// near or its bytes are not the word itself.
std::optional<Fix> fix_word(std::string_view word, Span span,
                            const std::vector<std::string>& allowed);
/// Reports a word that is none of those allowed, with the nearest one as the mend.
void report_word(Rule rule, std::string_view word, Span span, Message message,
                 const std::vector<std::string>& allowed, Diagnostics& diagnostics);
/// Reports something about a whole value, which may be a list or mapping.
void report_node(StyleReader& reader, Rule rule, const Node& node, Message message,
                 Message hint);
/// Reports a value its key does not allow; `hint` tells what is allowed.
void report_bad_value(StyleReader& reader, const Node& node, Message hint);
/// Reports a value of another shape than its key needs: `a mapping`, `a list`.
void report_wrong_type(StyleReader& reader, const Node& node, Message needed);
/// Reports a key that the mapping at the reader's path does not have.
void report_unknown_key(StyleReader& reader, const MappingEntry& entry,
                        const std::vector<std::string>& allowed);

/// Reads a template's keys into a style.
void read_template(const SyntaxTree& tree, LayerKind layer, Style& style,
                   Diagnostics& diagnostics);
/// Derives the values that other stages take as they are.
void resolve(Style& style);

// Values. Each returns whether the node held one; if not, the mistake has been reported
// and the old value stays.
bool read_value(StyleReader& reader, const Node& node, Length& value);
bool read_value(StyleReader& reader, const Node& node, Color& value);
bool read_value(StyleReader& reader, const Node& node, Ratio& value);
bool read_value(StyleReader& reader, const Node& node, Em& value);
bool read_value(StyleReader& reader, const Node& node, std::int32_t& value);
bool read_value(StyleReader& reader, const Node& node, bool& value);
bool read_value(StyleReader& reader, const Node& node, std::string& value);
bool read_value(StyleReader& reader, const Node& node, std::vector<std::string>& value);
bool read_value(StyleReader& reader, const Node& node,
                std::vector<Setting<std::string>>& value);
bool read_value(StyleReader& reader, const Node& node, DesignText& value);
bool read_value(StyleReader& reader, const Node& node, Separator& value);
bool read_value(StyleReader& reader, const Node& node, Label& value);
bool read_value(StyleReader& reader, const Node& node, Part& value);
bool read_value(StyleReader& reader, const Node& node, std::vector<Part>& value);
bool read_value(StyleReader& reader, const Node& node, BlockSpec& value);
bool read_value(StyleReader& reader, const Node& node, std::vector<BlockSpec>& value);
bool read_value(StyleReader& reader, const Node& node, SectionEntry& value);
bool read_value(StyleReader& reader, const Node& node, std::vector<SectionEntry>& value);
/// A word of a vocabulary; `index` receives its place.
bool read_name(StyleReader& reader, const Node& node, std::string_view names,
               std::size_t& index);

template <class Enum>
requires std::is_enum_v<Enum>
bool read_value(StyleReader& reader, const Node& node, Enum& value) {
  std::size_t index = 0;
  if (!read_name(reader, node, style_names(Enum{}), index)) return false;
  value = static_cast<Enum>(index);
  return true;
}

/// The keys of a mapping type in the order of its table.
template <Keyed Settings>
std::vector<std::string> keys_of(Settings& settings) {
  std::vector<std::string> keys;
  Keys<std::remove_const_t<Settings>>::each(
      settings, [&keys](std::string_view key, auto&) { keys.emplace_back(key); });
  return keys;
}

// What a key may lead to: a value, a value with its origin, or a mapping. An empty YAML
// value sets nothing.
template <class Value>
void read(StyleReader& reader, const Node& node, Value& value) {
  if (node.kind != NodeKind::null) read_value(reader, node, value);
}

template <class Value>
void read(StyleReader& reader, const Node& node, Setting<Value>& setting) {
  if (node.kind == NodeKind::null) return;
  Value value{};
  if (!read_value(reader, node, value)) return;
  setting = {std::move(value), node.span};
}

template <class Value>
void read(StyleReader& reader, const Node& node, Elastic<Value>& elastic) {
  if (node.kind == NodeKind::null) return;
  Value ends[2] = {};
  Span origins[2] = {node.span, node.span};
  if (node.kind == NodeKind::sequence) {
    if (node.items.size() != 2) {
      return report_bad_value(
          reader, node, "write one value, or two: the comfortable and the tight one");
    }
    for (std::size_t i = 0; i < 2; ++i) {
      if (!read_value(reader, reader.tree[node.items[i]], ends[i])) return;
      origins[i] = reader.tree[node.items[i]].span;
    }
  } else {
    if (!read_value(reader, node, ends[0])) return;
    ends[1] = ends[0];
  }
  elastic = {ends[0], ends[0], ends[1], origins[0], origins[1]};
}

template <class Enum, class Value>
void read(StyleReader& reader, const Node& node, NameMap<Enum, Value>& map) {
  if (node.kind == NodeKind::null) return;
  if (node.kind != NodeKind::mapping) return report_wrong_type(reader, node, "a mapping");
  for (const MappingEntry& entry : node.entries) {
    const auto index = find_name(style_names(Enum{}), entry.key);
    if (!index) {
      report_unknown_key(reader, entry, all_names<Enum>());
      continue;
    }
    const StylePath step(reader, entry.key);
    read(reader, reader.tree[entry.value], map.values[*index]);
  }
}

template <class Value>
void read(StyleReader& reader, const Node& node, KindMap<Value>& map);
void read(StyleReader& reader, const Node& node, SectionSettings& sections);

/// Reads one key of a mapping into its member; false if the table has no such key.
template <Keyed Settings>
bool read_key(StyleReader& reader, const MappingEntry& entry, Settings& settings) {
  bool found = false;
  Keys<Settings>::each(settings, [&](std::string_view key, auto& member) {
    if (found || key != entry.key) return;
    found = true;
    const StylePath step(reader, key);
    read(reader, reader.tree[entry.value], member);
  });
  return found;
}

/// Reads a mapping by the table of its keys.
template <Keyed Settings>
void read_mapping(StyleReader& reader, const Node& node, Settings& settings) {
  if (node.kind == NodeKind::null) return;
  if (node.kind != NodeKind::mapping) return report_wrong_type(reader, node, "a mapping");
  for (const MappingEntry& entry : node.entries) {
    if (!read_key(reader, entry, settings)) {
      report_unknown_key(reader, entry, keys_of(settings));
    }
  }
}

template <Keyed Settings>
requires(!std::same_as<Settings, Part> && !std::same_as<Settings, BlockSpec> &&
         !std::same_as<Settings, SectionEntry>) void read(StyleReader& reader,
                                                          const Node& node,
                                                          Settings& settings) {
  read_mapping(reader, node, settings);
}

template <class Value>
void read(StyleReader& reader, const Node& node, KindMap<Value>& map) {
  if (node.kind == NodeKind::null) return;
  if (node.kind != NodeKind::mapping) return report_wrong_type(reader, node, "a mapping");
  for (const MappingEntry& entry : node.entries) {
    auto found = map.values.begin();
    while (found != map.values.end() && found->first != entry.key) ++found;
    if (found == map.values.end()) {
      if (reader.layer != LayerKind::base) {
        std::vector<std::string> kinds;
        for (const auto& [kind, value] : map.values) kinds.push_back(kind);
        report_unknown_key(reader, entry, kinds);
        continue;
      }
      found = map.values.insert(found, {entry.key, Value{}});
    }
    const StylePath step(reader, entry.key);
    read(reader, reader.tree[entry.value], found->second);
  }
}

}  // namespace jianli
