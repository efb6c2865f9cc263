// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "syntax/syntax_tree.h"

#include <fmt/format.h>

#include <algorithm>

#include "syntax/scalar_text.h"

namespace jianli {
namespace {

std::string escaped(std::string_view text) {
  std::string result = "\"";
  for (const char c : text) {
    switch (c) {
      case '\n':
        result += "\\n";
        break;
      case '\t':
        result += "\\t";
        break;
      case '\r':
        result += "\\r";
        break;
      case '"':
      case '\\':
        result += '\\';
        [[fallthrough]];
      default:
        result += c;
    }
  }
  return result + '"';
}

/// `begin-end`, with the source's number where it is not the tree's own.
std::string place(const SyntaxTree& tree, Span span) {
  if (span.source == tree.source) return fmt::format("{}-{}", span.begin, span.end);
  if (!span.known()) return "nowhere";
  return fmt::format("@{}:{}-{}", span.source, span.begin, span.end);
}

void dump_node(const SyntaxTree& tree, NodeId id, std::size_t indent, std::string& out) {
  const Node& node = tree[id];
  const std::string where = place(tree, node.span);
  const std::string margin(indent, ' ');
  switch (node.kind) {
    case NodeKind::null:
      out += fmt::format("null {}\n", where);
      break;
    case NodeKind::scalar:
      out += fmt::format("{} {} {}\n", node.quoted ? "quoted" : "plain", where,
                         escaped(node.value));
      break;
    case NodeKind::sequence:
      out += fmt::format("sequence {}\n", where);
      for (const NodeId item : node.items) {
        out += margin + "- ";
        dump_node(tree, item, indent + 2, out);
      }
      break;
    case NodeKind::mapping:
      out += fmt::format("mapping {}\n", where);
      for (const MappingEntry& entry : node.entries) {
        out += fmt::format("{}{} {}: ", margin, escaped(entry.key),
                           place(tree, entry.key_span));
        dump_node(tree, entry.value, indent + 2, out);
      }
      break;
  }
}

ScalarStyle style_of(const Node& scalar, std::string_view text) {
  if (!scalar.quoted) return ScalarStyle::plain;
  const char before = scalar.span.begin > 0 ? text[scalar.span.begin - 1] : '\n';
  if (before == '"') return ScalarStyle::double_quoted;
  if (before == '\'') return ScalarStyle::single_quoted;
  return ScalarStyle::block;
}

}  // namespace

const Node* SyntaxTree::find(const Node& mapping, std::string_view key) const {
  const auto entry = std::ranges::find(mapping.entries, key, &MappingEntry::key);
  return entry == mapping.entries.end() ? nullptr : &nodes[entry->value];
}

Span locate(const Node& scalar, std::size_t begin, std::size_t end,
            const Sources& sources) {
  const Span span = scalar.span;
  if (!span.known() || span.source >= sources.files.size()) return span;
  begin = std::min(begin, scalar.value.size());
  end = std::clamp(end, begin, scalar.value.size());
  if (sources.text(span) == scalar.value) return span.part(begin, end);
  const std::string_view text = sources.files[span.source].text;
  ScalarWalk walk(text, span.begin, span.end, style_of(scalar, text), scalar.value);
  const auto span_of = [&](std::size_t from, std::size_t to) {
    return Span{span.source, static_cast<std::uint32_t>(from),
                static_cast<std::uint32_t>(to)};
  };
  // Line breaks before a block's first line have no bytes of the content.
  if (end <= walk.value && walk.value > 0) return span_of(span.begin, span.begin);
  std::optional<std::size_t> first;
  while (walk.step()) {
    if (!first && walk.value > begin) first = walk.unit_source;
    if (first && begin == end) return span_of(*first, *first);
    if (walk.value >= end && end > begin) return span_of(*first, walk.source);
  }
  // What the walk never reaches, such as the last break of a block, lies at the span's
  // end.
  return span_of(first.value_or(span.end), span.end);
}

std::string dump(const SyntaxTree& tree) {
  if (tree.nodes.empty()) return {};
  std::string out;
  dump_node(tree, tree.root, 0, out);
  return out;
}

}  // namespace jianli
