// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "syntax/set_value.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <vector>

#include "base/suggest.h"
#include "syntax/limits.h"
#include "syntax/readers.h"

namespace jianli {
namespace {

/// One step of a path: a key, or what stands in brackets.
struct Step {
  std::string_view name;
  bool bracket = false;
  std::size_t end = 0;  ///< where it ends in the path
};

std::optional<std::vector<Step>> split(std::string_view path) {
  std::vector<Step> steps;
  std::size_t i = 0;
  while (i < path.size()) {
    const bool bracket = path[i] == '[';
    if (bracket && steps.empty()) return std::nullopt;
    std::size_t begin = i;
    std::size_t end = 0;
    if (bracket) {
      ++begin;
      end = path.find(']', begin);
      if (end == std::string_view::npos) return std::nullopt;
      i = end + 1;
    } else {
      if (!steps.empty()) {
        if (path[i] != '.') return std::nullopt;
        ++begin;
      }
      end = std::min(path.find_first_of(".[]", begin), path.size());
      i = end;
    }
    if (begin == end) return std::nullopt;
    steps.push_back({path.substr(begin, end - begin), bracket, i});
  }
  if (steps.empty() || steps.size() > kMaxDepth) return std::nullopt;
  return steps;
}

std::optional<std::size_t> read_index(std::string_view text) {
  std::size_t index = 0;
  const auto [end, error] =
      std::from_chars(text.data(), text.data() + text.size(), index);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return index;
}

/// Moves the nodes of one tree behind those of another and returns the root's new id.
NodeId append(SyntaxTree& tree, SyntaxTree&& added) {
  const auto shift = static_cast<NodeId>(tree.nodes.size());
  for (Node& node : added.nodes) {
    for (NodeId& item : node.items) item += shift;
    for (MappingEntry& entry : node.entries) entry.value += shift;
    tree.nodes.push_back(std::move(node));
  }
  return added.root + shift;
}

/// Sets one value; holds what the steps need.
class Setter {
 public:
  Setter(SyntaxTree& tree, std::string_view path, Span value_span,
         Diagnostics& diagnostics)
      : tree_(tree), path_(path), value_span_(value_span), diagnostics_(diagnostics) {}

  /// The copy of `node` in which the value at the remaining steps is `value`; nothing
  /// after an error. Nodes on the path are copied rather than changed: an alias may share
  /// them.
  std::optional<NodeId> set(std::optional<NodeId> node, const std::vector<Step>& steps,
                            std::size_t depth, NodeId value) {
    if (depth == steps.size()) return value;
    const Step& step = steps[depth];
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
        return fail(
            copy.kind == NodeKind::sequence
                ? fmt::format("`{}` is a list: `{}` matches nothing", parent, step.name)
                : fmt::format("`{}` is a text: `{}` matches nothing", parent, step.name),
            copy.kind == NodeKind::sequence
                ? fmt::format("name an item: `{}[0].{}`", parent, step.name)
                : "set the text itself, or a mapping in its place");
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

  std::nullopt_t fail(std::string message, std::string hint) {
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
  std::optional<std::size_t> find_item(const Node& list, const Step& step,
                                       std::string_view parent) {
    if (list.kind != NodeKind::sequence) {
      return fail(
          fmt::format("`{}` is no list: `[{}]` matches nothing", parent, step.name),
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
      return fail(
          fmt::format("`{}` has {} {}: `[{}]` matches nothing", parent, list.items.size(),
                      list.items.size() == 1 ? "item" : "items", step.name),
          "items count from 0");
    }
    const std::string_view near = closest(step.name, ids);
    return fail(fmt::format("no item of `{}` has the id `{}`", parent, step.name),
                near.empty()
                    ? std::string("give the item an `id`, or use its index from 0")
                    : fmt::format("did you mean `{}[{}]`?", parent, near));
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
  const std::string& text = sources.files[source].text;
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

bool set_value(SyntaxTree& tree, std::string_view path, std::string_view value_text,
               Sources& sources, Diagnostics& diagnostics) {
  const SourceId source =
      sources.add(fmt::format("--set {}", path), std::string(value_text));
  const Span span{source, 0, static_cast<std::uint32_t>(value_text.size())};
  Setter setter(tree, path, span, diagnostics);
  const std::optional<std::vector<Step>> steps = split(path);
  if (!steps) {
    setter.fail(fmt::format("`{}` is no path", path),
                "write it as `basics.label` or `work[0].position`");
    return false;
  }
  std::optional<SyntaxTree> value = parse_value(source, sources, diagnostics);
  if (!value) return false;
  const std::size_t size = tree.nodes.size();
  const NodeId grafted = append(tree, std::move(*value));
  const std::optional<NodeId> root = setter.set(tree.root, *steps, 0, grafted);
  if (!root) {
    tree.nodes.resize(size);
    return false;
  }
  tree.root = *root;
  return true;
}

}  // namespace jianli
