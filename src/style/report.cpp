// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/suggest.h"
#include "style/reader.h"

namespace jianli {
namespace {

/// What the user wrote, for messages.
Message quoted(const Node& node) {
  switch (node.kind) {
    case NodeKind::null:
      return "an empty value";
    case NodeKind::scalar:
      return say("`{}`", node.value);
    case NodeKind::sequence:
      return "a list";
    case NodeKind::mapping:
      return "a mapping";
  }
  return {};
}

}  // namespace

Message suggest(std::string_view word, const std::vector<std::string>& allowed) {
  const std::vector<std::string_view> candidates(allowed.begin(), allowed.end());
  const std::string_view near = closest(word, candidates);
  if (!near.empty()) return say("did you mean `{}`?", near);
  std::vector<Message> names;
  for (const std::string& name : allowed) names.push_back(say("`{}`", name));
  if (names.size() == 1) return say("write {}", std::move(names.front()));
  return say("write one of {}", list_of(std::move(names)));
}

std::optional<Fix> fix_word(std::string_view word, Span span,
                            const std::vector<std::string>& allowed) {
  const std::vector<std::string_view> candidates(allowed.begin(), allowed.end());
  const std::string_view near = closest(word, candidates);
  // Where quotes or escapes make the bytes differ from the word, a hint must do.
  if (near.empty() || span.size() != word.size()) return std::nullopt;
  return Fix{span, std::string(near)};
}

void report_word(Rule rule, std::string_view word, Span span, Message message,
                 const std::vector<std::string>& allowed, Diagnostics& diagnostics) {
  Diagnostic diagnostic;
  diagnostic.rule = rule;
  diagnostic.span = span;
  diagnostic.message = std::move(message);
  diagnostic.hint = suggest(word, allowed);
  diagnostic.fix = fix_word(word, span, allowed);
  diagnostics.add(std::move(diagnostic));
}

void report_node(StyleReader& reader, Rule rule, const Node& node, Message message,
                 Message hint) {
  Diagnostic diagnostic;
  diagnostic.rule = rule;
  diagnostic.span = node.span;
  diagnostic.message = std::move(message);
  diagnostic.hint = std::move(hint);
  diagnostic.node = static_cast<NodeId>(&node - reader.tree.nodes.data());
  reader.diagnostics.add(std::move(diagnostic));
}

void report_bad_value(StyleReader& reader, const Node& node, Message hint) {
  report_node(reader, Rule::bad_value, node,
              say("{} is no value for `{}`", quoted(node), reader.path), std::move(hint));
}

void report_wrong_type(StyleReader& reader, const Node& node, Message needed) {
  report_node(reader, Rule::wrong_type, node,
              say("`{}` needs {}, not {}", reader.path, std::move(needed), quoted(node)),
              {});
}

void report_unknown_key(StyleReader& reader, const MappingEntry& entry,
                        const std::vector<std::string>& allowed) {
  report_word(Rule::unknown_field, entry.key, entry.key_span,
              reader.path.empty()
                  ? say("unknown field `{}` in a template", entry.key)
                  : say("unknown field `{}` in `{}`", entry.key, reader.path),
              allowed, reader.diagnostics);
}

}  // namespace jianli
