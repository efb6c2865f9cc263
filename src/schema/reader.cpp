// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "schema/reader.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "base/quote.h"
#include "base/utf8.h"

namespace jianli {
namespace {

/// What a node is, as messages call it.
Message found(const Node& node) {
  switch (node.kind) {
    case NodeKind::null:
      return "empty";
    case NodeKind::scalar:
      return say("the text `{}`", shortened(node.value));
    case NodeKind::sequence:
      return "a list";
    case NodeKind::mapping:
      return "a mapping";
  }
  return {};
}

}  // namespace

void Reader::report_lax(Diagnostic diagnostic) {
  diagnostics.add_as(
      strictness == Strictness::json_resume ? Severity::warning : Severity::error,
      std::move(diagnostic));
}

bool Reader::add_language(const std::string& language, Span span) {
  const auto known = std::ranges::find(languages, language);
  if (known != languages.end()) {
    ++language_uses[static_cast<std::size_t>(known - languages.begin())].count;
    return true;
  }
  if (languages.size() == kMaxLanguages) {
    if (!extra_language) extra_language = span;
    return false;
  }
  languages.push_back(language);
  language_uses.push_back({span});
  return true;
}

std::optional<NodeId> node_id(const SyntaxTree& tree, const Node& node) {
  const std::less<const Node*> before;
  const Node* const begin = tree.nodes.data();
  if (before(&node, begin) || !before(&node, begin + tree.nodes.size())) {
    return std::nullopt;
  }
  return static_cast<NodeId>(&node - begin);
}

Span head_span(const Node& node) {
  if (node.kind == NodeKind::mapping && !node.entries.empty()) {
    return node.entries.front().key_span;
  }
  return node.span;
}

std::string shortened(std::string_view text) {
  return shortened_to(text, 40);  // a line of a message holds about two
}

Subject::operator Message() const {
  return name.empty() ? Message(pattern) : say(pattern, name);
}

void report_type(Reader& reader, const Node& node, Message subject, Message wanted,
                 Message hint, std::optional<Fix> fix) {
  Diagnostic diagnostic;
  diagnostic.rule = Rule::wrong_type;
  diagnostic.span = head_span(node);
  diagnostic.message = say("{} is {}, but {} is expected", std::move(subject),
                           found(node), std::move(wanted));
  diagnostic.hint = std::move(hint);
  diagnostic.fix = std::move(fix);
  diagnostic.node = node_id(reader.tree, node);
  reader.diagnostics.add(std::move(diagnostic));
}

}  // namespace jianli
