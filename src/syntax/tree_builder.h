// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/diagnostics.h"
#include "base/span.h"
#include "syntax/syntax_tree.h"

namespace jianli {

/// The language a tree is built from; only YAML has the merge key `<<`.
enum class SyntaxLanguage : std::uint8_t { yaml, json };

/// Builds a tree from the events of a reader, holds it to the limits of limits.h and
/// reports duplicate keys, cycles and what cannot be a key. After the first finding that
/// leaves no tree it ignores further events.
class TreeBuilder {
 public:
  TreeBuilder(SourceId source, SyntaxLanguage language, const Sources& sources,
              Diagnostics& diagnostics);

  /// Adds a value, or a key where the innermost mapping expects one; returns its node.
  NodeId add_null(Span span);
  NodeId add_scalar(Span span, std::string value, bool quoted);
  /// Adds a key that is no value elsewhere and so needs no node.
  void add_key(Span span, std::string key, bool quoted);
  /// Adds a node once more; an error if it is not complete yet, since it would hold
  /// itself.
  void add_alias(NodeId target, Span span);
  /// Opens a list or mapping that begins at `span`; the events up to `end` are its
  /// content.
  NodeId begin(NodeKind kind, Span span);
  /// Closes the innermost collection; `empty_span` is its span if it holds nothing.
  void end(Span empty_span);

  /// Reports an error and stops building.
  void fail(Rule rule, Span span, Message message, Message hint = {});
  [[nodiscard]] bool stopped() const { return stopped_; }
  /// Whether the innermost collection is a mapping that waits for a key.
  [[nodiscard]] bool expects_key() const;

  /// The finished tree; nothing after an error that stopped it, or without a value.
  std::optional<SyntaxTree> take();

 private:
  /// What is known of a node beyond its value.
  struct Extent {
    std::size_t expanded = 1;  ///< nodes below and including it, aliases written out
    std::size_t height = 0;    ///< levels below it
    bool complete = true;
  };
  /// A collection that is being read.
  struct Frame {
    NodeId node = 0;
    Span span;  ///< first to last child so far
    bool empty = true;
    std::string key;  ///< mapping: the key whose value is awaited
    Span key_span;
    bool has_key = false;
    bool merge_key = false;
    std::vector<std::pair<NodeId, Span>> merges;  ///< values of `<<`
    std::unordered_map<std::string, std::size_t>
        index;  ///< key → entry, once there are many
  };

  NodeId new_node(NodeKind kind, Span span);
  void attach(NodeId child, Span span);
  void attach_key(NodeId child, Span span);
  bool check_text(const Node& scalar);
  void attach_value(NodeId child, Span span);
  void add_entry(Frame& frame, std::string key, Span key_span, NodeId value);
  void merge(Frame& frame);
  void merge_mapping(Frame& frame, NodeId from);
  void grow(Frame& frame, NodeId child, Span place);
  const MappingEntry* find_entry(Frame& frame, const std::string& key);

  const Sources& sources_;
  Diagnostics& diagnostics_;
  SyntaxLanguage language_;
  SyntaxTree tree_;
  std::vector<Extent> extents_;  ///< parallel to the tree's nodes
  std::vector<Frame> frames_;
  std::optional<NodeId> root_;
  std::size_t merged_entries_ = 0;
  std::size_t duplicates_ = 0;
  bool stopped_ = false;
};

}  // namespace jianli
