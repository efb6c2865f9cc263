// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/places.h"
#include "cli/report_document.h"
#include "schema/json_writer.h"
#include "syntax/json_pointer.h"

namespace jianli {
namespace {

/// The sources of one file with the places of each, made when first asked for.
class Locations {
 public:
  explicit Locations(const Sources& sources) : sources_(sources) {
    places_.reserve(sources.files.size());
    for (const Source& source : sources.files) places_.emplace_back(source.text);
  }

  /// Writes the members that tell where a span is; of an unknown one, none.
  void write(Span span, JsonWriter& out) const {
    if (!span.known() || span.source >= places_.size()) return;
    const Source& source = sources_.files[span.source];
    const Places& places = places_[span.source];
    const LineColumn begin = places.at(span.begin);
    const LineColumn end = places.at(std::max(span.begin, span.end));
    out.member("file", valid_utf8(source.name));
    number("line", begin.line, out);
    number("column", begin.column, out);
    number("endLine", end.line, out);
    number("endColumn", end.column, out);
    number("offset", span.begin, out);
    number("endOffset", std::max(span.begin, span.end), out);
  }

 private:
  static void number(std::string_view name, std::uint32_t value, JsonWriter& out) {
    out.key(name);
    out.literal(std::to_string(value));
  }

  const Sources& sources_;
  std::vector<Places> places_;
};

void write_finding(const Diagnostic& finding, const std::optional<SyntaxTree>& tree,
                   const Locations& locations, const Catalog& catalog, JsonWriter& out) {
  out.begin_object();
  out.member("rule", info(finding.rule).name);
  out.member("severity", level_of(finding.severity));
  out.member("message", valid_utf8(finding.message.told(catalog)));
  if (!finding.hint.empty()) out.member("hint", valid_utf8(finding.hint.told(catalog)));
  locations.write(finding.span, out);
  if (tree) out.member("pointer", valid_utf8(json_pointer(*tree, finding)));
  if (finding.fix) {
    out.key("fix");
    out.begin_object();
    out.member("replacement", finding.fix->replacement);
    locations.write(finding.fix->span, out);
    out.end_object();
  }
  if (!finding.notes.empty()) {
    out.key("notes");
    out.begin_array();
    for (const Note& note : finding.notes) {
      out.begin_object();
      out.member("message", valid_utf8(note.message.told(catalog)));
      locations.write(note.span, out);
      out.end_object();
    }
    out.end_array();
  }
  out.end_object();
}

void write_findings(const std::vector<Diagnostic>& findings, const Sources& sources,
                    const std::optional<SyntaxTree>& tree, const Catalog& catalog,
                    JsonWriter& out) {
  const Locations locations(sources);
  out.begin_array();
  for (const Diagnostic& finding : findings) {
    write_finding(finding, tree, locations, catalog, out);
  }
  out.end_array();
}

}  // namespace

std::string json_findings(const std::vector<Diagnostic>& findings, const Sources& sources,
                          const std::optional<SyntaxTree>& tree, const Catalog& catalog) {
  JsonWriter out(JsonLayout::one_line);
  write_findings(findings, sources, tree, catalog, out);
  std::string text = std::move(out).finish();
  text.pop_back();  // the line break
  return text;
}

std::string json_report(const std::vector<FileReport>& files, const Catalog& catalog) {
  JsonWriter out;
  out.begin_object();
  out.key("version");
  out.literal("1");
  out.key("files");
  out.begin_array();
  for (const FileReport& file : files) {
    out.begin_object();
    out.member("path", valid_utf8(file.path));
    out.key("valid");
    out.literal(file.valid ? "true" : "false");
    out.key("findings");
    write_findings(file.findings, file.sources, file.tree, catalog, out);
    out.end_object();
  }
  out.end_array();
  out.end_object();
  return std::move(out).finish();
}

}  // namespace jianli
