// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <utility>

#include "base/suggest.h"
#include "schema/file_pattern.h"
#include "schema/reader.h"

namespace jianli {
namespace {

/// The placeholder a name most likely means: one spelled nearly so, or the field of the
/// target that it names without saying of what; empty if unclear.
std::string_view intended_placeholder(std::string_view name) {
  for (const std::string_view known : file_placeholders()) {
    const std::size_t dot = known.find('.');
    if (dot == std::string_view::npos) continue;
    const std::string_view field = known.substr(dot + 1);
    if (closest(name, std::span(&field, 1)) == field) return known;
  }
  return closest(name, file_placeholders());
}

Message all_placeholders() {
  std::vector<Message> quoted;
  for (const std::string_view known : file_placeholders()) {
    quoted.push_back(say("`{}`", "{" + std::string(known) + "}"));
  }
  return say("there are {}", list_of(std::move(quoted)));
}

void report_unknown_placeholder(Reader& reader, Span span, const PatternPart& part) {
  Diagnostic diagnostic;
  diagnostic.rule = Rule::bad_value;
  diagnostic.span = span;
  diagnostic.message = say("`{}` is no placeholder", shortened("{" + part.text + "}"));
  const std::string_view near = intended_placeholder(part.text);
  if (near.empty()) {
    diagnostic.hint = all_placeholders();
  } else {
    const std::string mended = "{" + std::string(near) + "}";
    diagnostic.hint = say("did you mean `{}`?", mended);
    const bool is_literal = reader.sources.text(span) == "{" + part.text + "}";
    if (is_literal) diagnostic.fix = Fix{span, mended};
  }
  reader.diagnostics.add(std::move(diagnostic));
}

void report_slash(Reader& reader, const Node& scalar, const PatternPart& part) {
  // Where a `{{` stands before it, the text is shorter than the bytes it is made of.
  const std::string_view pattern = scalar.value;
  const std::size_t slash = pattern.find('/', part.begin);
  reader.diagnostics.report(
      Rule::bad_value, locate(scalar, slash, slash + 1, reader.sources),
      say("the name of a file holds no `{}`", '/'), "`-o` says which folder it goes to");
}

}  // namespace

void check_file_pattern(Reader& reader, const Node& scalar) {
  for (const PatternPart& part : read_file_pattern(scalar.value)) {
    const Span span = locate(scalar, part.begin, part.end, reader.sources);
    switch (part.kind) {
      case PatternPart::Kind::text:
        if (part.text.find('/') != std::string::npos) report_slash(reader, scalar, part);
        break;
      case PatternPart::Kind::placeholder:
        if (std::ranges::find(file_placeholders(), part.text) ==
            file_placeholders().end()) {
          report_unknown_placeholder(reader, span, part);
        }
        break;
      case PatternPart::Kind::unclosed:
        reader.diagnostics.report(
            Rule::bad_value, span,
            say("`{}` lacks its `{}`", shortened("{" + part.text), '}'),
            say("write `{}` for a brace that stays", std::string("{{")));
        break;
      case PatternPart::Kind::unopened:
        reader.diagnostics.report(
            Rule::bad_value, span, say("a `{}` stands without its `{}`", '}', '{'),
            say("write `{}` for a brace that stays", std::string("}}")));
        break;
    }
  }
}

}  // namespace jianli
