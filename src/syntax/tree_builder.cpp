// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "syntax/tree_builder.h"

#include <algorithm>

#include "base/encoding.h"
#include "syntax/limits.h"

namespace jianli {
namespace {

/// Entries from which keys are looked up by hash: below, comparing them is faster.
constexpr std::size_t kIndexFrom = 16;

/// Nodes made room for at once; a file that needs more grows into it.
constexpr std::size_t kMaxNodesReserved = 8192;

constexpr std::string_view kMergeKey = "<<";

/// Extends a collection's span by a child at `span`.
void cover(Span& whole, bool& empty, Span span) {
  if (empty) whole = span;
  empty = false;
  whole.end = std::max(whole.end, span.end);
}

}  // namespace

TreeBuilder::TreeBuilder(SourceId source, SyntaxLanguage language, const Sources& sources,
                         Diagnostics& diagnostics)
    : sources_(sources), diagnostics_(diagnostics), language_(language) {
  tree_.source = source;
  // A résumé has a value for every 16 to 30 bytes.
  const std::size_t guess =
      std::min(sources[source].text.size() / 16 + 4, kMaxNodesReserved);
  tree_.nodes.reserve(guess);
  extents_.reserve(guess);
}

void TreeBuilder::fail(Rule rule, Span span, Message message, Message hint) {
  if (!stopped_) diagnostics_.report(rule, span, std::move(message), std::move(hint));
  stopped_ = true;
}

bool TreeBuilder::expects_key() const {
  if (frames_.empty()) return false;
  const Frame& frame = frames_.back();
  return tree_.nodes[frame.node].kind == NodeKind::mapping && !frame.has_key;
}

NodeId TreeBuilder::new_node(NodeKind kind, Span span) {
  const auto id = static_cast<NodeId>(tree_.nodes.size());
  Node node;
  node.kind = kind;
  node.span = span;
  tree_.nodes.push_back(std::move(node));
  extents_.emplace_back();
  if (tree_.nodes.size() > kMaxExpandedNodes) {
    fail(Rule::too_large, span,
         say("the file has more than {} values", kMaxExpandedNodes));
  }
  return id;
}

NodeId TreeBuilder::add_null(Span span) {
  if (stopped_) return 0;
  const NodeId id = new_node(NodeKind::null, span);
  attach(id, span);
  return id;
}

NodeId TreeBuilder::add_scalar(Span span, std::string value, bool quoted) {
  if (stopped_) return 0;
  const NodeId id = new_node(NodeKind::scalar, span);
  tree_.nodes[id].value = std::move(value);
  tree_.nodes[id].quoted = quoted;
  if (check_text(tree_.nodes[id])) attach(id, span);
  return id;
}

void TreeBuilder::add_key(Span span, std::string key, bool quoted) {
  if (stopped_) return;
  Node scalar;
  scalar.kind = NodeKind::scalar;
  scalar.span = span;
  scalar.value = std::move(key);
  scalar.quoted = quoted;
  if (!check_text(scalar)) return;
  Frame& frame = frames_.back();
  frame.key = std::move(scalar.value);
  frame.key_span = span;
  frame.has_key = true;
  frame.merge_key =
      language_ == SyntaxLanguage::yaml && !quoted && frame.key == kMergeKey;
  cover(frame.span, frame.empty, span);
}

/// Holds a text to its limit and refuses controls, which only escapes can bring in here.
bool TreeBuilder::check_text(const Node& scalar) {
  if (scalar.value.size() > kMaxScalarBytes) {
    fail(Rule::too_large, scalar.span,
         say("this text has {} bytes; the limit is {}", scalar.value.size(),
             kMaxScalarBytes));
    return false;
  }
  const std::size_t control = first_control(scalar.value);
  if (control != std::string::npos) {
    const Span place = locate(scalar, control, control + 1, sources_);
    diagnostics_.report(
        Rule::bad_encoding, place,
        say("the escape `{}` stands for a control character", sources_.text(place)),
        "delete it: text holds no control characters");
  }
  return true;
}

void TreeBuilder::add_alias(NodeId target, Span span) {
  if (stopped_) return;
  if (!extents_[target].complete) {
    const std::string_view alias = sources_.text(span);
    fail(Rule::yaml_syntax, span,
         say("the alias `{}` stands inside the value it repeats", alias),
         "a value cannot contain itself");
    return;
  }
  attach(target, span);
}

NodeId TreeBuilder::begin(NodeKind kind, Span span) {
  if (stopped_) return 0;
  const NodeId id = new_node(kind, span);
  extents_[id].complete = false;
  if (frames_.size() >= kMaxDepth) {
    fail(Rule::too_large, span,
         say("the nesting is more than {} levels deep", kMaxDepth));
  }
  Frame frame;
  frame.node = id;
  frame.span = span;
  frames_.push_back(std::move(frame));
  return id;
}

void TreeBuilder::end(Span empty_span) {
  if (stopped_ || frames_.empty()) return;
  if (!frames_.back().merges.empty()) merge(frames_.back());
  if (stopped_) return;
  const Frame frame = std::move(frames_.back());
  frames_.pop_back();
  extents_[frame.node].complete = true;
  tree_.nodes[frame.node].span = frame.empty ? empty_span : frame.span;
  attach(frame.node, tree_.nodes[frame.node].span);
}

void TreeBuilder::attach(NodeId child, Span span) {
  if (stopped_) return;
  if (frames_.empty()) {
    root_ = child;
  } else if (expects_key()) {
    attach_key(child, span);
  } else {
    attach_value(child, span);
  }
}

void TreeBuilder::attach_key(NodeId child, Span span) {
  const Node& key = tree_.nodes[child];
  if (key.kind == NodeKind::scalar) {
    add_key(span, key.value, key.quoted);
    return;
  }
  // `null: x` has the word for its key, as it looks.
  const std::string_view word = sources_.text(span);
  if (key.kind == NodeKind::null && !word.empty()) {
    add_key(span, std::string(word), /*quoted=*/false);
  } else if (key.kind == NodeKind::null) {
    fail(Rule::yaml_syntax, span, "a key is missing before `:`",
         "write `key: value`, or quote the text");
  } else {
    fail(Rule::yaml_syntax, span,
         key.kind == NodeKind::sequence ? "a list stands where a key is expected"
                                        : "a mapping stands where a key is expected",
         "quote the text if it is one");
  }
}

void TreeBuilder::attach_value(NodeId child, Span span) {
  Frame& frame = frames_.back();
  cover(frame.span, frame.empty, span);
  if (tree_.nodes[frame.node].kind == NodeKind::sequence) {
    tree_.nodes[frame.node].items.push_back(child);
    grow(frame, child, span);
    return;
  }
  frame.has_key = false;
  if (frame.merge_key) {
    frame.merges.emplace_back(child, span);
    return;
  }
  if (const MappingEntry* first = find_entry(frame, frame.key)) {
    if (++duplicates_ > kMaxFindings) return;
    Diagnostic diagnostic;
    diagnostic.rule = Rule::duplicate_key;
    diagnostic.span = frame.key_span;
    diagnostic.message = say("the key `{}` occurs twice in this mapping", frame.key);
    diagnostic.hint = "delete or rename one of the two";
    diagnostic.notes = {{say("`{}` stands here first", frame.key), first->key_span}};
    diagnostics_.add(std::move(diagnostic));
    return;
  }
  grow(frame, child, span);
  add_entry(frame, std::move(frame.key), frame.key_span, child);
}

const MappingEntry* TreeBuilder::find_entry(Frame& frame, const std::string& key) {
  const std::vector<MappingEntry>& entries = tree_.nodes[frame.node].entries;
  if (entries.size() < kIndexFrom) {
    const auto found = std::ranges::find(entries, key, &MappingEntry::key);
    return found == entries.end() ? nullptr : &*found;
  }
  for (std::size_t i = frame.index.size(); i < entries.size(); ++i) {
    frame.index.emplace(entries[i].key, i);
  }
  const auto found = frame.index.find(key);
  return found == frame.index.end() ? nullptr : &entries[found->second];
}

void TreeBuilder::add_entry(Frame& frame, std::string key, Span key_span, NodeId value) {
  tree_.nodes[frame.node].entries.push_back({std::move(key), key_span, value});
}

/// Adds a child's size and height to a collection's and holds them to the limits.
/// Counting aliases by what they stand for keeps every later walk of the tree cheap.
void TreeBuilder::grow(Frame& frame, NodeId child, Span place) {
  Extent& extent = extents_[frame.node];
  const Extent& added = extents_[child];
  extent.expanded += added.expanded;
  extent.height = std::max(extent.height, added.height + 1);
  if (extent.expanded > kMaxExpandedNodes) {
    fail(Rule::too_large, place,
         say("with its aliases written out the file has more than {} values",
             kMaxExpandedNodes));
  } else if (frames_.size() + added.height > kMaxDepth) {
    fail(Rule::too_large, place,
         say("the nesting is more than {} levels deep", kMaxDepth));
  }
}

/// Puts the entries of the merged mappings behind a mapping's own; own keys win, then
/// those of the mapping merged first (https://yaml.org/type/merge.html).
void TreeBuilder::merge(Frame& frame) {
  for (const auto& [value, span] : frame.merges) {
    const Node& node = tree_.nodes[value];
    std::vector<NodeId> mappings;
    if (node.kind == NodeKind::sequence) {
      mappings = node.items;
    } else {
      mappings.push_back(value);
    }
    for (const NodeId mapping : mappings) {
      if (tree_.nodes[mapping].kind != NodeKind::mapping) {
        fail(Rule::yaml_syntax, span, "`<<` takes a mapping or a list of mappings",
             "write `<<: *name` with the name of an anchor `&name` before a mapping");
        return;
      }
      merge_mapping(frame, mapping);
      if (stopped_) return;
    }
  }
}

void TreeBuilder::merge_mapping(Frame& frame, NodeId from) {
  const std::size_t count = tree_.nodes[from].entries.size();
  merged_entries_ += count + 1;  // an empty mapping takes time too
  if (merged_entries_ > kMaxExpandedNodes) {
    fail(Rule::too_large, frame.span,
         say("the merge keys `<<` add more than {} values", kMaxExpandedNodes));
    return;
  }
  for (std::size_t i = 0; i < count; ++i) {
    const MappingEntry& entry = tree_.nodes[from].entries[i];
    if (find_entry(frame, entry.key) != nullptr) continue;
    grow(frame, entry.value, frame.span);
    add_entry(frame, entry.key, entry.key_span, entry.value);
  }
}

std::optional<SyntaxTree> TreeBuilder::take() {
  if (stopped_ || !root_) return std::nullopt;
  tree_.root = *root_;
  return std::move(tree_);
}

}  // namespace jianli
