// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <utility>

#include "base/language.h"
#include "edition/choose_language.h"
#include "edition/edition.h"
#include "edition/emphasize.h"
#include "edition/find_text.h"
#include "edition/locale_texts.h"
#include "edition/make_letter.h"
#include "edition/read_properties.h"
#include "variant/keep.h"

namespace jianli {
namespace {

LanguageWish wish_of(const Resume& resume, const Selection& selection,
                     Diagnostics& diagnostics) {
  std::string language = canonical_language(selection.locale);
  if (language.empty()) {
    diagnostics.report(Rule::bad_language, Span{},
                       say("`{}` is not a language tag", selection.locale),
                       "write one as `zh`, `zh-Hant` or `en`");
    language = "en";
  }
  return make_wish(language, resume);
}

/// Nobody asked for the entry itself to go.
void report_emptied(const Record& entry, EditionContext& context) {
  context.diagnostics.report(
      Rule::emptied_entry, entry.values.front().key_span,
      say("the variant `{}` leaves out all bullets of this entry, and so the entry",
          context.keeping.variant->name),
      "give it a `summary` to keep it, or tags to leave it out by");
}

/// The entries of a section that the edition keeps.
void add_entries(const std::vector<Record>& records, EditionContext& context,
                 std::vector<Item>& entries) {
  for (const Record& record : records) {
    if (why_left_out(record, RecordPlace::entry, context.keeping) != LeftOut::none) {
      continue;
    }
    if (is_emptied(record, context.keeping)) {
      report_emptied(record, context);
      continue;
    }
    Item entry = read_item(record, context);
    if (!entry.properties.empty()) entries.push_back(std::move(entry));
  }
}

EditionSection make_section(const ResumeSection& section, EditionContext& context) {
  EditionSection result;
  result.kind = section.kind;
  std::string_view title = context.texts.section_title(section.kind);
  if (title.empty()) title = section.kind;
  result.title = made_text(std::string(title), section.key_span, context);
  add_entries(section.entries, context, result.entries);
  return result;
}

/// The sections a custom section of the document stands for: each is one of its own.
void add_custom(const ResumeSection& section, EditionContext& context,
                std::vector<EditionSection>& sections) {
  for (const Record& record : section.entries) {
    const FieldValue* const id = record.find("id");
    const FieldValue* const title = record.find("title");
    const FieldValue* const entries = record.find("entries");
    if (entries == nullptr) continue;
    EditionSection made;
    made.kind = section.kind;
    if (id != nullptr) {
      made.kind += '.';
      made.kind += std::get<LocalizedText>(id->content).versions.front().text;
    }
    if (title != nullptr) {
      made.title = read_text(std::get<LocalizedText>(title->content), context);
    }
    for (const ListVersion& list : std::get<std::vector<ListVersion>>(entries->content)) {
      add_entries(list.records, context, made.entries);
    }
    if (!made.entries.empty()) sections.push_back(std::move(made));
  }
}

void add_sections(const Resume& resume, EditionContext& context, Edition& edition) {
  for (const ResumeSection& section : resume.sections) {
    if (section.kind == "custom") {
      add_custom(section, context, edition.sections);
      continue;
    }
    EditionSection made = make_section(section, context);
    if (!made.entries.empty()) edition.sections.push_back(std::move(made));
  }
}

/// The name in every language it is given in, without markup.
std::vector<std::string> own_names(const Record& basics) {
  std::vector<std::string> names;
  const FieldValue* const name = basics.find("name");
  if (name == nullptr) return names;
  for (const TextVersion& version : std::get<LocalizedText>(name->content).versions) {
    if (!version.text.empty()) {
      names.push_back(read_rich_text(version.text).plain());
    }
  }
  return names;
}

/// The pattern of the files' names in the language of the edition. One written once
/// serves all: what it holds beside placeholders needs no translation.
std::string choose_pattern(const Variant& variant, const LanguageWish& wish,
                           Diagnostics& diagnostics) {
  if (variant.output == nullptr) return {};
  const std::vector<TextVersion>& versions = variant.output->versions;
  const bool serves_all = versions.size() == 1 && versions.front().language.empty();
  if (serves_all) return versions.front().text;
  return choose_text(*variant.output, wish, diagnostics).version->text;
}

std::string plain_name(const Item& basics) {
  const RichText* const name = find_text(basics, "name");
  return name == nullptr ? std::string{} : name->plain();
}

}  // namespace

const Property* Item::find(std::string_view name) const {
  for (const Property& property : properties) {
    if (property.name == name) return &property;
  }
  return nullptr;
}

Edition make_edition(const Resume& resume, const SyntaxTree& tree, const Sources& sources,
                     const Selection& selection, Diagnostics& diagnostics) {
  const LanguageWish wish = wish_of(resume, selection, diagnostics);
  Edition edition;
  edition.locale = selection.locale;
  edition.language = wish.language;
  edition.texts = locale_texts(wish.language, diagnostics);
  edition.han_language =
      is_cjk_language(wish.language) ? wish.language : language_of_han(wish);
  EditionContext context{tree, sources, wish, edition.texts,           diagnostics,
                         {},   {},      {},   own_names(resume.basics)};
  context.keeping = {edition.language, selection.variant, wish.fallback};
  if (!selection.date_skeleton.empty()) {
    // Dates are in the language of the words beside them, of its region if it has one.
    const bool own = wish.language.starts_with(edition.texts.language);
    context.icu_dates.emplace(own ? wish.language : edition.texts.language,
                              selection.date_skeleton);
  }
  if (selection.variant != nullptr) {
    edition.variant = selection.variant->name;
    const Record* const target = selection.variant->target;
    if (target != nullptr) edition.target = read_item(*target, context);
    edition.name_pattern = choose_pattern(*selection.variant, wish, diagnostics);
  }
  if (resume.basics.type != nullptr) edition.basics = read_item(resume.basics, context);
  const EditionContent content = selection.content;
  const bool is_all = content == EditionContent::all;
  if (is_all || content == EditionContent::resume) add_sections(resume, context, edition);
  if (selection.variant != nullptr) emphasize(edition, *selection.variant);
  edition.author = plain_name(edition.basics);
  if (is_all || content == EditionContent::letter) {
    if (const auto letter = merge_letter(resume, selection.variant)) {
      edition.letter = make_letter(*letter, edition, selection.letter_date, context);
    }
  }
  const std::string& document =
      edition.letter ? edition.texts.letter.document : edition.texts.document;
  edition.title = edition.author.empty() ? document : edition.author + " – " + document;
  return edition;
}

}  // namespace jianli
