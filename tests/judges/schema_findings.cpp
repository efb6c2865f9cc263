// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
// Tells what the readers find in résumés and their designs, or in templates, as JSON for
// schema_test.mjs and template_test.mjs: of each file its name, whether it could be
// parsed, and of each finding the rule, whether the JSON Schema says the same
// (`structural`), the JSON pointer and the replacement of its fix.
//
// usage: schema_findings [--templates] FILE…
#include <cstdio>
#include <fstream>
#include <sstream>

#include "base/encoding.h"
#include "schema/json_writer.h"
#include "schema/resume.h"
#include "schema/structural.h"
#include "style/built_in.h"
#include "style/check_style.h"
#include "style/reader.h"
#include "syntax/json_pointer.h"

namespace {

using namespace jianli;

void write_finding(JsonWriter& json, const SyntaxTree* tree, const Diagnostic& finding) {
  json.begin_object();
  json.member("rule", info(finding.rule).name);
  json.key("structural");
  json.literal(is_structural(finding.rule) ? "true" : "false");
  json.member("pointer", tree == nullptr ? std::string() : json_pointer(*tree, finding));
  json.member("message", finding.message.english());
  json.member("replacement", finding.fix ? finding.fix->replacement : std::string());
  json.end_object();
}

/// What a file holds.
enum class Content { resume, design_template };

void read_tree(const SyntaxTree& tree, Content content, Sources& sources,
               Diagnostics& diagnostics) {
  if (content == Content::resume) {
    const Resume resume = read_resume(tree, sources, diagnostics);
    load_style({{}, &tree, resume.design, {}}, sources, diagnostics);
    return;
  }
  sources.built_in = built_in_template_sources();
  Style style = *built_in_style(kBaseTemplate);
  read_template(tree, LayerKind::other, style, diagnostics);
  resolve(style);
  check_style(style, sources, diagnostics);
}

void write_file(JsonWriter& json, const std::string& name, Content content) {
  std::ifstream file(name, std::ios::binary);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  Sources sources;
  Diagnostics diagnostics;
  const auto source = decode_text(name, bytes.str(), sources, diagnostics);
  std::optional<SyntaxTree> tree;
  if (source) tree = parse(*source, sources, diagnostics);
  if (tree) read_tree(*tree, content, sources, diagnostics);
  json.begin_object();
  json.member("file", name);
  json.key("parsed");
  json.literal(tree ? "true" : "false");
  json.key("findings");
  json.begin_array();
  for (const Diagnostic& finding : diagnostics.sorted()) {
    write_finding(json, tree ? &*tree : nullptr, finding);
  }
  json.end_array();
  json.end_object();
}

}  // namespace

int main(int argc, char** argv) {
  const bool are_templates = argc > 1 && std::string_view(argv[1]) == "--templates";
  JsonWriter json;
  json.begin_array();
  for (int i = are_templates ? 2 : 1; i < argc; ++i) {
    write_file(json, argv[i], are_templates ? Content::design_template : Content::resume);
  }
  json.end_array();
  std::fputs(std::move(json).finish().c_str(), stdout);
  return 0;
}
