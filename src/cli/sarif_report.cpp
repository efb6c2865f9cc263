// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <map>

#include "cli/messages.h"
#include "cli/places.h"
#include "cli/report_document.h"
#include "cli/rule_texts.h"
#include "schema/json_writer.h"

// Section numbers are those of SARIF 2.1.0 (OASIS, 2020).

namespace jianli {
namespace {

/// What all parts of the document need.
struct SarifWriter {
  JsonWriter out;
  const Catalog& catalog;
  std::map<Rule, std::size_t> rules;  ///< those that occur, with their index
};

/// The files of one report with the places of each.
struct Artifacts {
  const Sources& sources;
  std::vector<Places> places;

  [[nodiscard]] bool has(Span span) const {
    return span.known() && span.source < places.size();
  }
};

void write_text(JsonWriter& out, std::string_view name, std::string_view text) {
  out.key(name);
  out.begin_object();
  out.member("text", valid_utf8(text));
  out.end_object();
}

void write_number(JsonWriter& out, std::string_view name, std::size_t value) {
  out.key(name);
  out.literal(std::to_string(value));
}

/// §3.30; the end column is that behind the last character (§3.30.8).
void write_region(JsonWriter& out, std::string_view name, const Artifacts& artifacts,
                  Span span) {
  const Places& places = artifacts.places[span.source];
  const LineColumn begin = places.at(span.begin);
  const LineColumn end = places.at(std::max(span.begin, span.end));
  out.key(name);
  out.begin_object();
  write_number(out, "startLine", begin.line);
  write_number(out, "startColumn", begin.column);
  write_number(out, "endLine", end.line);
  write_number(out, "endColumn", end.column);
  out.end_object();
}

/// §3.4
void write_artifact(JsonWriter& out, const Artifacts& artifacts, Span span) {
  out.key("artifactLocation");
  out.begin_object();
  out.member("uri", uri_of(artifacts.sources[span.source].name));
  out.end_object();
}

/// §3.28; `message` is empty for the place of the finding itself.
void write_location(JsonWriter& out, const Artifacts& artifacts, Span span,
                    std::string_view message) {
  out.begin_object();
  if (artifacts.has(span)) {
    out.key("physicalLocation");
    out.begin_object();
    write_artifact(out, artifacts, span);
    write_region(out, "region", artifacts, span);
    out.end_object();
  }
  if (!message.empty()) write_text(out, "message", message);
  out.end_object();
}

/// §3.55
void write_fix(SarifWriter& writer, const Artifacts& artifacts,
               const Diagnostic& finding) {
  JsonWriter& out = writer.out;
  out.key("fixes");
  out.begin_array();
  out.begin_object();
  if (!finding.hint.empty()) {
    write_text(out, "description", finding.hint.told(writer.catalog));
  }
  out.key("artifactChanges");
  out.begin_array();
  out.begin_object();
  write_artifact(out, artifacts, finding.fix->span);
  out.key("replacements");
  out.begin_array();
  out.begin_object();
  write_region(out, "deletedRegion", artifacts, finding.fix->span);
  write_text(out, "insertedContent", finding.fix->replacement);
  out.end_object();
  out.end_array();
  out.end_object();
  out.end_array();
  out.end_object();
  out.end_array();
}

/// §3.27. A finding without a place of its own, such as that of a file that cannot be
/// read, is the file's.
void write_result(SarifWriter& writer, const FileReport& file, const Artifacts& artifacts,
                  const Diagnostic& finding) {
  JsonWriter& out = writer.out;
  out.begin_object();
  out.member("ruleId", info(finding.rule).name);
  write_number(out, "ruleIndex", writer.rules.at(finding.rule));
  out.member("level", level_of(finding.severity));
  const Message whole = finding.hint.empty()
                            ? finding.message
                            : say("{}; {}", finding.message, finding.hint);
  write_text(out, "message", whole.told(writer.catalog));
  out.key("locations");
  out.begin_array();
  if (artifacts.has(finding.span)) {
    write_location(out, artifacts, finding.span, {});
  } else {
    out.begin_object();
    out.key("physicalLocation");
    out.begin_object();
    out.key("artifactLocation");
    out.begin_object();
    out.member("uri", uri_of(file.path));
    out.end_object();
    out.end_object();
    out.end_object();
  }
  out.end_array();
  if (!finding.notes.empty()) {
    out.key("relatedLocations");
    out.begin_array();
    for (const Note& note : finding.notes) {
      write_location(out, artifacts, note.span, note.message.told(writer.catalog));
    }
    out.end_array();
  }
  if (finding.fix && artifacts.has(finding.fix->span)) {
    write_fix(writer, artifacts, finding);
  }
  out.end_object();
}

/// §3.49: the rules that occur, with what `jianli explain` says of them.
void write_rules(SarifWriter& writer) {
  JsonWriter& out = writer.out;
  const MessageLanguage language = language_of(writer.catalog);
  out.key("rules");
  out.begin_array();
  if (!writer.rules.empty()) {
    const std::vector<RuleText> texts = read_rule_texts();
    for (const auto& [rule, index] : writer.rules) {
      const RuleText& text = text_of(rule, texts);
      out.begin_object();
      out.member("id", info(text.rule).name);
      write_text(out, "shortDescription", text.summary.in(language));
      write_text(out, "fullDescription", text.means.in(language));
      write_text(out, "help", text.matters.in(language));
      out.key("defaultConfiguration");
      out.begin_object();
      out.member("level", level_of(info(text.rule).severity));
      out.end_object();
      out.end_object();
    }
  }
  out.end_array();
}

/// §3.18, §3.19
void write_tool(SarifWriter& writer) {
  JsonWriter& out = writer.out;
  out.key("tool");
  out.begin_object();
  out.key("driver");
  out.begin_object();
  out.member("name", "Jianli");
  out.member("version", JIANLI_VERSION);
  out.member("semanticVersion", JIANLI_VERSION);
  write_rules(writer);
  out.end_object();
  out.end_object();
}

/// The rules of all findings, numbered in their order, which is that of the texts.
std::map<Rule, std::size_t> number_rules(const std::vector<FileReport>& files) {
  std::map<Rule, std::size_t> rules;
  for (const FileReport& file : files) {
    for (const Diagnostic& finding : file.findings) rules[finding.rule] = 0;
  }
  std::size_t next = 0;
  for (auto& [rule, index] : rules) index = next++;
  return rules;
}

}  // namespace

std::string sarif_report(const std::vector<FileReport>& files, const Catalog& catalog) {
  SarifWriter writer{{}, catalog, number_rules(files)};
  JsonWriter& out = writer.out;
  out.begin_object();
  out.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
  out.member("version", "2.1.0");
  out.key("runs");
  out.begin_array();
  out.begin_object();
  write_tool(writer);
  out.member("language",
             language_of(catalog) == MessageLanguage::chinese ? "zh-CN" : "en-US");
  out.member("columnKind", "unicodeCodePoints");
  out.key("results");
  out.begin_array();
  for (const FileReport& file : files) {
    Artifacts artifacts{file.sources, {}};
    for (const Source& source : file.sources.files) {
      artifacts.places.emplace_back(source.text);
    }
    for (const Diagnostic& finding : file.findings) {
      write_result(writer, file, artifacts, finding);
    }
  }
  out.end_array();
  out.end_object();
  out.end_array();
  out.end_object();
  return std::move(out).finish();
}

}  // namespace jianli
