// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/span.h"

namespace jianli {

/// Index of a node in `SyntaxTree::nodes`.
using NodeId = std::uint32_t;

/// A YAML `null`, `~` or empty value is `null` (a quoted `""` is a scalar).
enum class NodeKind : std::uint8_t { null, scalar, sequence, mapping };

/// Keys and values of a mapping in file order.
struct MappingEntry {
  std::string key;
  Span key_span;
  NodeId value = 0;
};

/// An untyped value with its exact place. A scalar's span covers its content without
/// quotes.
struct Node {
  NodeKind kind = NodeKind::null;
  bool quoted = false;        ///< scalar written in quotes or as a block (`|`, `>`)
  Span span;                  ///< value bytes; of a collection, first to last child
  std::string value;          ///< scalar: its text after YAML's unescaping and folding
  std::vector<NodeId> items;  ///< sequence
  std::vector<MappingEntry> entries;  ///< mapping, `<<` already merged behind own keys
};

/// A parsed file. An alias shares its anchor's node, so the tree is a directed graph
/// without cycles whose expanded size is bounded (limits.h); walking it is always
/// cheap.
struct SyntaxTree {
  SourceId source = kNoSource;
  std::vector<SourceId> included;  ///< files merged into it, whose spans are their own
  std::vector<Node> nodes;
  NodeId root = 0;

  [[nodiscard]] const Node& operator[](NodeId id) const { return nodes[id]; }
  [[nodiscard]] const Node& top() const { return nodes[root]; }
  /// The value of a mapping's key; nothing if absent.
  [[nodiscard]] const Node* find(const Node& mapping, std::string_view key) const;
};

/// Whether a file's name says that it is JSON: it ends in `.json`, case ignored.
bool is_json_name(std::string_view name);

/// Parses a source as JSON if its name is one of JSON, else as YAML.
/// Every mistake found is reported; nothing is returned after a syntax error.
std::optional<SyntaxTree> parse(SourceId source, const Sources& sources,
                                Diagnostics& diagnostics);

/// The bytes of the source that stand for `[begin, end)` of a scalar's value: exact for
/// plain text, and found by walking value and source side by side where quotes, escapes
/// or folding make them differ.
Span locate(const Node& scalar, std::size_t begin, std::size_t end,
            const Sources& sources);

/// The tree as indented text with spans, for golden tests.
std::string dump(const SyntaxTree& tree);

}  // namespace jianli
