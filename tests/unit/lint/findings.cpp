// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "unit/lint/findings.h"

#include <doctest/doctest.h>

#include <optional>

#include "lint/check_content.h"
#include "schema/resume.h"
#include "syntax/syntax_tree.h"

namespace jianli {
namespace {

std::string place(const Sources& sources, Span span) {
  if (!span.known()) return {};
  const LineColumn at = line_column(sources[span.source].text, span.begin);
  return std::to_string(at.line) + ":" + std::to_string(at.column) + " ";
}

/// The line a fix is in, with the fix made and without what is around a bullet.
std::string mended_line(const Sources& sources, const Fix& fix) {
  std::string text = sources[fix.span.source].text;
  const std::size_t begin = text.rfind('\n', fix.span.begin) + 1;
  text.replace(fix.span.begin, fix.span.size(), fix.replacement);
  const std::size_t first = text.find_first_not_of(" -", begin);
  std::string line = text.substr(first, text.find('\n', fix.span.begin) - first);
  if (line.starts_with("{")) {
    const std::size_t quote = line.find('"');
    line = line.substr(quote + 1, line.rfind('"') - quote - 1);
  }
  return line;
}

enum class EarlierErrors : std::uint8_t { forbidden, expected };

std::string find(std::string_view yaml, EarlierErrors errors) {
  Sources sources;
  Diagnostics diagnostics;
  const SourceId source = sources.add("me.yaml", std::string(yaml));
  const std::optional<SyntaxTree> tree = parse(source, sources, diagnostics);
  REQUIRE(tree);
  const Resume resume = read_resume(*tree, sources, diagnostics);
  if (errors == EarlierErrors::forbidden) {
    for (const Diagnostic& diagnostic : diagnostics.all()) {
      FAIL(format(diagnostic, sources));
    }
  }
  check_content(resume, *tree, sources, diagnostics);
  std::string result;
  for (const Diagnostic& diagnostic : diagnostics.sorted()) {
    if (diagnostic.severity != Severity::warning) continue;
    result += place(sources, diagnostic.span) + diagnostic.message.english() + " [" +
              std::string(info(diagnostic.rule).name) + "] " + diagnostic.hint.english() +
              "\n";
    for (const Note& note : diagnostic.notes) {
      result += "  note: " + place(sources, note.span) + note.message.english() + '\n';
    }
    if (diagnostic.fix) result += "  -> " + mended_line(sources, *diagnostic.fix) + '\n';
  }
  return result;
}

}  // namespace

std::string findings(std::string_view yaml) {
  return find(yaml, EarlierErrors::forbidden);
}

std::string findings_in_spite_of_errors(std::string_view yaml) {
  return find(yaml, EarlierErrors::expected);
}

std::string bullet_findings(std::string_view text, std::string_view language) {
  std::string yaml = "basics: {name: 张三}\nprojects:\n  - name: 码本\n    highlights:\n";
  const std::string key = language.empty() ? "text" : std::string(language);
  yaml += "      - {" + key + ": \"" + std::string(text) + "\"}\n";
  std::string result = findings(yaml);
  const std::size_t space = result.find(' ');
  return space == std::string::npos ? result : result.substr(space + 1);
}

}  // namespace jianli
