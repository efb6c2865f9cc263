// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
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
      say("the document has more than {} languages", kMaxLanguages));
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

/// Reports languages that stand in one text alone, of a document that has many in another
/// one: a slip such as `hz` for `zh` must not make a whole edition.
void drop_rare_languages(Reader& reader) {
  constexpr std::size_t kMany = 8;  // texts; a shorter document may well be begun only
  const auto& uses = reader.language_uses;
  const std::size_t most = std::ranges::max(uses, {}, &Reader::LanguageUse::count).count;
  if (most < kMany) return;
  std::vector<std::string> kept;
  for (std::size_t i = 0; i < uses.size(); ++i) {
    if (uses[i].count > 1) {
      kept.push_back(std::move(reader.languages[i]));
      continue;
    }
    reader.diagnostics.report(
        Rule::rare_language, uses[i].first,
        say("`{}` stands in one text alone; no edition is made of it",
            reader.sources.text(uses[i].first)),
        "mend the tag, or name the document's languages in `locales:`");
  }
  reader.languages = std::move(kept);
}

/// Without `locales:` the languages are the tags seen, else what the characters tell.
std::vector<std::string> seen_locales(Reader& reader) {
  if (reader.languages.empty()) return {reader.han_seen ? "zh-Hans" : "en"};
  drop_rare_languages(reader);
  return std::move(reader.languages);
}

/// A file of variants has its content in the résumé it names.
void report_beside_base(Reader& reader, const Record& document, const TextVersion& base) {
  if (base.text.empty()) return;
  for (const FieldValue& value : document.values) {
    const std::string_view name = value.field->name;
    if (name == "resume" || name == "variants" || name == "$schema" || name == "meta") {
      continue;
    }
    reader.diagnostics.report(
        Rule::bad_value, value.key_span,
        say("`{}` stands in a file of variants of `{}`", name, shortened(base.text)),
        "move it into that file");
  }
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
  Reader reader{tree, sources, diagnostics, Strictness::jianli, {}, false, 0, {},
                {},   {},      {}};
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
    } else if (value.field->name == "variants") {
      resume.variants = std::move(std::get<std::vector<NamedRecord>>(value.content));
    } else if (value.field->name == "letter") {
      resume.letter = std::move(std::get<Record>(value.content));
    } else if (value.field->name == "resume") {
      resume.base = std::move(std::get<LocalizedText>(value.content).versions.front());
    } else if (value.field->type == FieldType::record_list) {
      resume.sections.push_back({value.field->name, value.key_span, take_entries(value)});
    }
  }
  check_references(reader);
  report_beside_base(reader, *document, resume.base);
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
