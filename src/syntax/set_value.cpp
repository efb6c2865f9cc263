// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "syntax/set_value.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "base/encoding.h"
#include "base/language.h"
#include "base/quote.h"
#include "base/suggest.h"
#include "syntax/find_value.h"
#include "syntax/limits.h"
#include "syntax/merge_tree.h"
#include "syntax/readers.h"
#include "syntax/value_path.h"

namespace jianli {
namespace {

/// Sets one value; holds what the steps need.
class Setter {
 public:
  /// Nodes from `first_own` on were made by earlier settings of the same kind.
  Setter(SyntaxTree& tree, std::string_view path, Span value_span, std::size_t first_own,
         Diagnostics& diagnostics)
      : tree_(tree),
        path_(path),
        value_span_(value_span),
        first_own_(first_own),
        diagnostics_(diagnostics) {}

  /// The node in place of `node` in which the value at the remaining steps is `value`;
  /// nothing after an error. Nodes on the path are copied rather than changed, because an
  /// alias may share them, but for those that were made so before.
  std::optional<NodeId> set(std::optional<NodeId> node,
                            const std::vector<PathStep>& steps, std::size_t depth,
                            NodeId value) {
    if (depth == steps.size()) return value;
    const PathStep& step = steps[depth];
    const std::string_view parent =
        depth == 0 ? std::string_view("the file") : path_.substr(0, steps[depth - 1].end);
    const NodeId own = own_node(node);
    if (step.bracket) {
      const std::optional<std::size_t> item = item_of(tree_[own], step, parent);
      if (!item) return std::nullopt;
      const NodeId old = tree_[own].items[*item];
      const bool is_whole = depth + 1 == steps.size();
      const auto changed =
          is_whole ? keep_id(old, value) : set(old, steps, depth + 1, value);
      if (changed) tree_.nodes[own].items[*item] = *changed;
      return changed ? std::optional(own) : std::nullopt;
    }
    const bool is_last = depth + 1 == steps.size();
    const NodeKind kind = tree_[own].kind;
    if (kind == NodeKind::null) make_mapping(tree_.nodes[own]);
    if (kind == NodeKind::scalar && is_last) serve_others(tree_.nodes[own], step, *node);
    if (tree_[own].kind != NodeKind::mapping) {
      return fail(kind == NodeKind::sequence
                      ? say("`{}` is a list: `{}` matches nothing", parent, step.name)
                      : say("`{}` is a text: `{}` matches nothing", parent, step.name),
                  kind == NodeKind::sequence
                      ? say("name an item: `{}[0].{}`", parent, step.name)
                      : Message("set the text itself, or a mapping in its place"));
    }
    const std::optional<std::size_t> known = find_entry(tree_[own], step.name);
    const auto old =
        known ? std::optional(tree_[own].entries[*known].value) : std::nullopt;
    const auto changed = set(old, steps, depth + 1, value);
    if (!changed) return std::nullopt;
    std::vector<MappingEntry>& entries = tree_.nodes[own].entries;
    if (known) {
      entries[*known].value = *changed;
    } else {
      entries.push_back({std::string(step.name), value_span_, *changed});
    }
    return own;
  }

  std::nullopt_t fail(Message message, Message hint) {
    diagnostics_.report(Rule::bad_value, value_span_, std::move(message),
                        std::move(hint));
    return std::nullopt;
  }

 private:
  /// A mapping that takes the place of an item, under the id of that if it has none:
  /// other paths may name it.
  NodeId keep_id(NodeId item, NodeId value) {
    const Node& old = tree_[item];
    if (tree_[value].kind != NodeKind::mapping || old.kind != NodeKind::mapping ||
        find_entry(tree_[value], "id")) {
      return value;
    }
    const std::optional<std::size_t> id = find_entry(old, "id");
    if (!id) return value;
    Node named = tree_[value];
    named.entries.push_back(old.entries[*id]);
    tree_.nodes.push_back(std::move(named));
    return static_cast<NodeId>(tree_.nodes.size() - 1);
  }

  /// A node that may be changed: the node itself, or a copy, or a new one.
  NodeId own_node(std::optional<NodeId> node) {
    if (node && *node >= first_own_) return *node;
    Node copy;
    if (node) copy = tree_[*node];
    tree_.nodes.push_back(std::move(copy));
    return static_cast<NodeId>(tree_.nodes.size() - 1);
  }

  void make_mapping(Node& node) const {
    node = Node();
    node.kind = NodeKind::mapping;
    node.span = value_span_;
  }

  /// Of a text that is given once for all languages and set in one, the others keep what
  /// it was: it stands under a key that is nobody's, without name and place.
  void serve_others(Node& copy, const PathStep& step, NodeId text) const {
    // A longer name is a field's rather than a language's.
    constexpr std::size_t kLongestCode = 3;
    const std::string language = canonical_language(step.name);
    const std::size_t length = primary_language(language).size();
    if (copy.value.empty() || length == 0 || length > kLongestCode) return;
    make_mapping(copy);
    copy.entries.push_back({"", Span{}, text});
  }

  /// The item of a list that a bracket names.
  std::optional<std::size_t> item_of(const Node& list, const PathStep& step,
                                     std::string_view parent) {
    if (list.kind != NodeKind::sequence) {
      return fail(say("`{}` is no list: `[{}]` matches nothing", parent, step.name),
                  "a bracket names an item of a list");
    }
    if (const auto item = find_item(tree_, list, step.name)) return item;
    if (read_index(step.name)) {
      return fail(list.items.size() == 1
                      ? say("`{}` has 1 item: `[{}]` matches nothing", parent, step.name)
                      : say("`{}` has {} items: `[{}]` matches nothing", parent,
                            list.items.size(), step.name),
                  "items count from 0");
    }
    std::vector<std::string_view> ids;
    for (const NodeId item : list.items) {
      const Node* const id = tree_.find(tree_[item], "id");
      if (id != nullptr) ids.push_back(id->value);
    }
    const std::string_view near = closest(step.name, ids);
    return fail(say("no item of `{}` has the id `{}`", parent, step.name),
                near.empty() ? Message("give the item an `id`, or use its index from 0")
                             : say("did you mean `{}[{}]`?", parent, near));
  }

  SyntaxTree& tree_;
  std::string_view path_;
  Span value_span_;
  std::size_t first_own_;
  Diagnostics& diagnostics_;
};

/// A value that begins with none of YAML's signs is its own text: on a command line
/// nothing is a comment, and `C #1` stays whole.
bool is_plain_text(std::string_view text) {
  constexpr std::string_view kSigns = "[{\"'|>&*!~%@`";
  return kSigns.find(text.front()) == std::string_view::npos && text != "null" &&
         text.find('\n') == std::string_view::npos;
}

/// The value's tree; an empty text is a null, which counts as absent.
std::optional<SyntaxTree> parse_value(SourceId source, const Sources& sources,
                                      Diagnostics& diagnostics) {
  const std::string& text = sources[source].text;
  if (text.find_first_not_of(" \t\r\n") != std::string::npos) {
    if (!is_readable(source, sources, diagnostics)) return std::nullopt;
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    const std::size_t end = text.find_last_not_of(" \t\r\n") + 1;
    const std::string_view trimmed = std::string_view(text).substr(begin, end - begin);
    if (is_plain_text(trimmed)) {
      SyntaxTree tree;
      tree.source = source;
      Node& node = tree.nodes.emplace_back();
      node.kind = NodeKind::scalar;
      node.value = trimmed;
      node.span = {source, static_cast<std::uint32_t>(begin),
                   static_cast<std::uint32_t>(end)};
      return tree;
    }
    return read_yaml(source, sources, diagnostics);
  }
  SyntaxTree tree;
  tree.source = source;
  tree.nodes.emplace_back();
  tree.nodes[0].span = {source, 0, 0};
  return tree;
}

}  // namespace

bool set_node(SyntaxTree& tree, std::string_view path, Span span, NodeId value,
              std::size_t first_own, Diagnostics& diagnostics) {
  Setter setter(tree, path, span, first_own, diagnostics);
  const std::optional<std::vector<PathStep>> steps = split_path(path);
  if (!steps) {
    setter.fail(say("`{}` is no path", path),
                "write it as `basics.label` or `work[0].position`");
    return false;
  }
  const std::size_t size = tree.nodes.size();
  const std::optional<NodeId> root = setter.set(tree.root, *steps, 0, value);
  if (!root) {
    tree.nodes.resize(size);
    return false;
  }
  tree.root = *root;
  return true;
}

std::string literal_value(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\r\n";
  const bool as_it_is =
      text.empty() || (kBlanks.find(text.front()) == kBlanks.npos &&
                       kBlanks.find(text.back()) == kBlanks.npos && is_plain_text(text));
  return as_it_is ? std::string(text) : quote(text);
}

bool set_value(SyntaxTree& tree, std::string_view path, std::string_view value_text,
               Sources& sources, Diagnostics& diagnostics, std::string_view origin) {
  const std::optional<SourceId> decoded =
      decode_text(fmt::format("{} {}", origin, path), value_text, sources, diagnostics);
  if (!decoded) return false;
  const SourceId source = *decoded;
  const auto size_of_text = static_cast<std::uint32_t>(sources.files[source].text.size());
  std::optional<SyntaxTree> value = parse_value(source, sources, diagnostics);
  if (!value) return false;
  const std::size_t size = tree.nodes.size();
  const NodeId grafted = append_tree(tree, std::move(*value));
  if (set_node(tree, path, {source, 0, size_of_text}, grafted, tree.nodes.size(),
               diagnostics)) {
    return true;
  }
  tree.nodes.resize(size);
  return false;
}

}  // namespace jianli
