// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/language.h"
#include "schema/fields.h"
#include "schema/reader.h"
#include "schema/resume.h"

namespace jianli {
namespace {

void report_extra_language(Reader& reader, Span span) {
  reader.diagnostics.report(
      Rule::too_large, span,
      fmt::format("the document has more than {} languages", kMaxLanguages));
}

/// The languages of the document as `locales:` gives them, up to the limit.
std::vector<std::string> listed_locales(Reader& reader, const FieldValue& value) {
  std::vector<std::string> locales;
  for (const ListVersion& list : std::get<std::vector<ListVersion>>(value.content)) {
    for (const LocalizedText& text : list.texts) {
      const TextVersion& version = text.versions.front();
      std::string language = canonical_language(version.text);
      if (language.empty() || std::ranges::find(locales, language) != locales.end()) {
        continue;
      }
      if (locales.size() == kMaxLanguages) {
        report_extra_language(reader, version.span);
        return locales;
      }
      locales.push_back(std::move(language));
    }
  }
  return locales;
}

/// Without `locales:` the languages are the tags seen, else what the characters tell.
std::vector<std::string> seen_locales(Reader& reader) {
  if (!reader.languages.empty()) return std::move(reader.languages);
  return {reader.han_seen ? "zh-Hans" : "en"};
}

std::vector<Record> take_entries(FieldValue& value) {
  std::vector<Record> entries;
  for (ListVersion& list : std::get<std::vector<ListVersion>>(value.content)) {
    std::ranges::move(list.records, std::back_inserter(entries));
  }
  return entries;
}

}  // namespace

Resume read_resume(const SyntaxTree& tree, const Sources& sources,
                   Diagnostics& diagnostics) {
  Resume resume;
  resume.basics.type = &kBasics;
  Reader reader{tree, sources, diagnostics, Strictness::jianli, {}, false, 0, {}};
  if (tree.top().kind != NodeKind::mapping) {
    report_type(reader, tree.top(), document_type().called,
                "a mapping of `basics` and sections", "begin with `basics:`");
    resume.locales = seen_locales(reader);
    return resume;
  }
  if (is_json_resume(tree, sources)) reader.strictness = Strictness::json_resume;

  std::optional<Record> document = read_record(reader, tree.root, document_type());
  for (FieldValue& value : document->values) {
    if (value.field->name == "basics") {
      resume.basics = std::move(std::get<Record>(value.content));
    } else if (value.field->name == "locales") {
      resume.locales = listed_locales(reader, value);
    } else if (value.field->name == "design") {
      resume.design = &tree[std::get<OpaqueNode>(value.content).node];
    } else if (value.field->type == FieldType::record_list) {
      resume.sections.push_back({value.field->name, value.key_span, take_entries(value)});
    }
  }
  if (reader.extra_language) report_extra_language(reader, *reader.extra_language);
  if (resume.locales.empty()) resume.locales = seen_locales(reader);
  return resume;
}

const FieldValue* Record::find(std::string_view name) const {
  for (const FieldValue& value : values) {
    if (value.field->name == name) return &value;
  }
  return nullptr;
}

}  // namespace jianli
