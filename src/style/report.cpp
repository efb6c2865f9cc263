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

void report_bad_value(StyleReader& reader, const Node& node, Message hint) {
  reader.diagnostics.report(Rule::bad_value, node.span,
                            say("{} is no value for `{}`", quoted(node), reader.path),
                            std::move(hint));
}

void report_wrong_type(StyleReader& reader, const Node& node, Message needed) {
  reader.diagnostics.report(
      Rule::wrong_type, node.span,
      say("`{}` needs {}, not {}", reader.path, std::move(needed), quoted(node)));
}

void report_unknown_key(StyleReader& reader, const MappingEntry& entry,
                        const std::vector<std::string>& allowed) {
  reader.diagnostics.report(
      Rule::unknown_field, entry.key_span,
      reader.path.empty() ? say("unknown field `{}` in a template", entry.key)
                          : say("unknown field `{}` in `{}`", entry.key, reader.path),
      suggest(entry.key, allowed));
}

}  // namespace jianli
