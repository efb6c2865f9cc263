// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "base/suggest.h"
#include "style/reader.h"

namespace jianli {
namespace {

/// What the user wrote, for messages.
std::string quoted(const Node& node) {
  switch (node.kind) {
    case NodeKind::null:
      return "an empty value";
    case NodeKind::scalar:
      return fmt::format("`{}`", node.value);
    case NodeKind::sequence:
      return "a list";
    case NodeKind::mapping:
      return "a mapping";
  }
  return {};
}

}  // namespace

std::string suggest(std::string_view word, const std::vector<std::string>& allowed) {
  const std::vector<std::string_view> candidates(allowed.begin(), allowed.end());
  const std::string_view near = closest(word, candidates);
  if (!near.empty()) return fmt::format("did you mean `{}`?", near);
  std::string list;
  for (const std::string& name : allowed) {
    fmt::format_to(std::back_inserter(list), "{}`{}`", list.empty() ? "" : ", ", name);
  }
  return fmt::format("write {}{}", allowed.size() == 1 ? "" : "one of ", list);
}

void report_bad_value(StyleReader& reader, const Node& node, std::string hint) {
  reader.diagnostics.report(
      Rule::bad_value, node.span,
      fmt::format("{} is no value for `{}`", quoted(node), reader.path), std::move(hint));
}

void report_wrong_type(StyleReader& reader, const Node& node, std::string_view needed) {
  reader.diagnostics.report(
      Rule::wrong_type, node.span,
      fmt::format("`{}` needs {}, not {}", reader.path, needed, quoted(node)));
}

void report_unknown_key(StyleReader& reader, const MappingEntry& entry,
                        const std::vector<std::string>& allowed) {
  const std::string place =
      reader.path.empty() ? "a template" : fmt::format("`{}`", reader.path);
  reader.diagnostics.report(Rule::unknown_field, entry.key_span,
                            fmt::format("unknown field `{}` in {}", entry.key, place),
                            suggest(entry.key, allowed));
}

}  // namespace jianli
