// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "unit/schema/read.h"

#include <doctest/doctest.h>

#include <utility>

namespace jianli {
namespace {

std::string place(const Sources& sources, Span span) {
  if (!span.known()) return {};
  const LineColumn at = line_column(sources[span.source].text, span.begin);
  return std::to_string(at.line) + ":" + std::to_string(at.column) + " ";
}

/// The line a fix is in, with the fix made.
std::string mended_line(const Sources& sources, const Fix& fix) {
  std::string text = sources[fix.span.source].text;
  const std::size_t begin = text.rfind('\n', fix.span.begin) + 1;
  text.replace(fix.span.begin, fix.span.size(), fix.replacement);
  const std::size_t first = text.find_first_not_of(' ', begin);
  return text.substr(first, text.find('\n', fix.span.begin) - first);
}

std::string indented(std::string_view lines, std::string_view indent) {
  std::string result;
  while (!lines.empty()) {
    const std::size_t end = std::min(lines.find('\n'), lines.size());
    result += std::string(indent).append(lines.substr(0, end)) + '\n';
    lines.remove_prefix(std::min(end + 1, lines.size()));
  }
  return result;
}

}  // namespace

std::string Reading::messages() const {
  std::string result;
  for (const Diagnostic& diagnostic : diagnostics.sorted()) {
    result += place(sources, diagnostic.span);
    result += diagnostic.severity == Severity::error     ? "error"
              : diagnostic.severity == Severity::warning ? "warning"
                                                         : "note";
    result += ": " + diagnostic.message.english();
    result += " [" + std::string(info(diagnostic.rule).name) + "]";
    if (!diagnostic.hint.empty()) result += " " + diagnostic.hint.english();
    result += '\n';
    for (const Note& note : diagnostic.notes) {
      result += "  note: " + place(sources, note.span) + note.message.english() + '\n';
    }
    if (diagnostic.fix) result += "  -> " + mended_line(sources, *diagnostic.fix) + '\n';
  }
  return result;
}

Reading read(std::string_view text, std::string name) {
  Reading reading;
  const SourceId source = reading.sources.add(std::move(name), std::string(text));
  std::optional<SyntaxTree> tree = parse(source, reading.sources, reading.diagnostics);
  INFO(reading.messages());
  REQUIRE(tree.has_value());
  reading.tree = std::move(*tree);
  reading.resume = read_resume(reading.tree, reading.sources, reading.diagnostics);
  return reading;
}

std::string work_messages(std::string_view lines) {
  const std::string text = indented(lines, "  ") + "  name: 字节跳动\n";
  return read("basics: {name: 张三}\nwork:\n-" + text.substr(1)).messages();
}

std::string basics_messages(std::string_view lines) {
  return read("basics:\n" + indented(lines, "  ") + "  name: 张三\n").messages();
}

}  // namespace jianli
