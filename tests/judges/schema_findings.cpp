// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
// Tells what the reader finds in résumés, as JSON for schema_test.mjs: of each file its
// name, whether it could be parsed, and of each finding the rule, whether the JSON Schema
// says the same (`structural`), the JSON pointer and the replacement of its fix.
//
// usage: schema_findings FILE…
#include <cstdio>
#include <fstream>
#include <sstream>

#include "base/encoding.h"
#include "schema/json_writer.h"
#include "schema/resume.h"
#include "schema/structural.h"
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

void write_file(JsonWriter& json, const std::string& name) {
  std::ifstream file(name, std::ios::binary);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  Sources sources;
  Diagnostics diagnostics;
  const auto source = decode_text(name, bytes.str(), sources, diagnostics);
  std::optional<SyntaxTree> tree;
  if (source) tree = parse(*source, sources, diagnostics);
  if (tree) read_resume(*tree, sources, diagnostics);
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
  JsonWriter json;
  json.begin_array();
  for (int i = 1; i < argc; ++i) write_file(json, argv[i]);
  json.end_array();
  std::fputs(std::move(json).finish().c_str(), stdout);
  return 0;
}
