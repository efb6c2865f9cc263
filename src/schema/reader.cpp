// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "schema/reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/utf8.h"

namespace jianli {
namespace {

/// What a node is, as messages call it.
std::string found(const Node& node) {
  switch (node.kind) {
    case NodeKind::null:
      return "empty";
    case NodeKind::scalar:
      return fmt::format("the text `{}`", shortened(node.value));
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
  if (std::ranges::find(languages, language) != languages.end()) return true;
  if (languages.size() == kMaxLanguages) {
    if (!extra_language) extra_language = span;
    return false;
  }
  languages.push_back(language);
  return true;
}

Span head_span(const Node& node) {
  if (node.kind == NodeKind::mapping && !node.entries.empty()) {
    return node.entries.front().key_span;
  }
  return node.span;
}

std::string shortened(std::string_view text) {
  constexpr std::size_t kShown = 40;  // characters; a line of a message holds about two
  std::size_t offset = 0;
  for (std::size_t n = 0; n < kShown && offset < text.size(); ++n) {
    const std::size_t line_break = offset;
    if (next_character(text, offset) == U'\n') {
      return std::string(text.substr(0, line_break)) + "…";
    }
  }
  std::string result(text.substr(0, offset));
  if (offset < text.size()) result += "…";
  return result;
}

std::string subject_of(const Field& field) { return fmt::format("`{}`", field.name); }

void report_type(Reader& reader, const Node& node, std::string_view subject,
                 std::string_view wanted, std::string hint, std::optional<Fix> fix) {
  Diagnostic diagnostic;
  diagnostic.rule = Rule::wrong_type;
  diagnostic.span = head_span(node);
  diagnostic.message =
      fmt::format("{} is {}, but {} is expected", subject, found(node), wanted);
  diagnostic.hint = std::move(hint);
  diagnostic.fix = std::move(fix);
  reader.diagnostics.add(std::move(diagnostic));
}

}  // namespace jianli
