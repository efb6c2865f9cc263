// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "syntax/set_value.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "base/encoding.h"
#include "base/suggest.h"
#include "syntax/limits.h"
#include "syntax/merge_tree.h"
#include "syntax/readers.h"
#include "syntax/value_path.h"

namespace jianli {
namespace {

/// Sets one value; holds what the steps need.
class Setter {
 public:
  Setter(SyntaxTree& tree, std::string_view path, Span value_span,
         Diagnostics& diagnostics)
      : tree_(tree), path_(path), value_span_(value_span), diagnostics_(diagnostics) {}

  /// The copy of `node` in which the value at the remaining steps is `value`; nothing
  /// after an error. Nodes on the path are copied rather than changed: an alias may share
  /// them.
  std::optional<NodeId> set(std::optional<NodeId> node,
                            const std::vector<PathStep>& steps, std::size_t depth,
                            NodeId value) {
    if (depth == steps.size()) return value;
    const PathStep& step = steps[depth];
    Node copy;
    if (node) copy = tree_[*node];
    const std::string_view parent =
        depth == 0 ? std::string_view("the file") : path_.substr(0, steps[depth - 1].end);
    if (step.bracket) {
      const std::optional<std::size_t> item = find_item(copy, step, parent);
      if (!item) return std::nullopt;
      const auto changed = set(copy.items[*item], steps, depth + 1, value);
      if (!changed) return std::nullopt;
      copy.items[*item] = *changed;
    } else {
      if (copy.kind == NodeKind::null) make_mapping(copy);
      if (copy.kind != NodeKind::mapping) {
        return fail(copy.kind == NodeKind::sequence
                        ? say("`{}` is a list: `{}` matches nothing", parent, step.name)
                        : say("`{}` is a text: `{}` matches nothing", parent, step.name),
                    copy.kind == NodeKind::sequence
                        ? say("name an item: `{}[0].{}`", parent, step.name)
                        : Message("set the text itself, or a mapping in its place"));
      }
      const auto entry = std::ranges::find(copy.entries, step.name, &MappingEntry::key);
      const bool known = entry != copy.entries.end();
      const auto changed = set(known ? std::optional(entry->value) : std::nullopt, steps,
                               depth + 1, value);
      if (!changed) return std::nullopt;
      if (known) {
        entry->value = *changed;
      } else {
        copy.entries.push_back({std::string(step.name), value_span_, *changed});
      }
    }
    tree_.nodes.push_back(std::move(copy));
    return static_cast<NodeId>(tree_.nodes.size() - 1);
  }

  std::nullopt_t fail(Message message, Message hint) {
    diagnostics_.report(Rule::bad_value, value_span_, std::move(message),
                        std::move(hint));
    return std::nullopt;
  }

 private:
  void make_mapping(Node& node) const {
    node = Node();
    node.kind = NodeKind::mapping;
    node.span = value_span_;
  }

  /// The item of a list that a bracket names.
  std::optional<std::size_t> find_item(const Node& list, const PathStep& step,
                                       std::string_view parent) {
    if (list.kind != NodeKind::sequence) {
      return fail(say("`{}` is no list: `[{}]` matches nothing", parent, step.name),
                  "a bracket names an item of a list");
    }
    std::vector<std::string_view> ids;
    for (std::size_t i = 0; i < list.items.size(); ++i) {
      const Node* const id = tree_.find(tree_[list.items[i]], "id");
      if (id == nullptr) continue;
      if (id->value == step.name) return i;
      ids.push_back(id->value);
    }
    const std::optional<std::size_t> index = read_index(step.name);
    if (index && *index < list.items.size()) return index;
    if (index) {
      return fail(list.items.size() == 1
                      ? say("`{}` has 1 item: `[{}]` matches nothing", parent, step.name)
                      : say("`{}` has {} items: `[{}]` matches nothing", parent,
                            list.items.size(), step.name),
                  "items count from 0");
    }
    const std::string_view near = closest(step.name, ids);
    return fail(say("no item of `{}` has the id `{}`", parent, step.name),
                near.empty() ? Message("give the item an `id`, or use its index from 0")
                             : say("did you mean `{}[{}]`?", parent, near));
  }

  SyntaxTree& tree_;
  std::string_view path_;
  Span value_span_;
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
              Diagnostics& diagnostics) {
  Setter setter(tree, path, span, diagnostics);
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

bool set_value(SyntaxTree& tree, std::string_view path, std::string_view value_text,
               Sources& sources, Diagnostics& diagnostics) {
  const std::optional<SourceId> decoded =
      decode_text(fmt::format("--set {}", path), value_text, sources, diagnostics);
  if (!decoded) return false;
  const SourceId source = *decoded;
  const auto size_of_text = static_cast<std::uint32_t>(sources.files[source].text.size());
  std::optional<SyntaxTree> value = parse_value(source, sources, diagnostics);
  if (!value) return false;
  const std::size_t size = tree.nodes.size();
  const NodeId grafted = append_tree(tree, std::move(*value));
  if (set_node(tree, path, {source, 0, size_of_text}, grafted, diagnostics)) return true;
  tree.nodes.resize(size);
  return false;
}

}  // namespace jianli
