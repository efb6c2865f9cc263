// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <utility>

#include "base/language.h"
#include "edition/choose_language.h"
#include "edition/edition.h"
#include "edition/locale_texts.h"
#include "edition/read_properties.h"

namespace jianli {
namespace {

LanguageWish make_wish(const Resume& resume, const Selection& selection,
                       Diagnostics& diagnostics) {
  LanguageWish wish;
  wish.language = canonical_language(selection.locale);
  if (wish.language.empty()) {
    diagnostics.report(Rule::bad_language, Span{},
                       "`" + selection.locale + "` is not a language tag",
                       "write one as `zh`, `zh-Hant` or `en`");
    wish.language = "en";
  }
  for (const std::string& locale : resume.locales) {
    std::string language = canonical_language(locale);
    if (!language.empty()) wish.fallback.push_back(std::move(language));
  }
  return wish;
}

EditionSection make_section(const ResumeSection& section, EditionContext& context) {
  EditionSection result;
  result.kind = section.kind;
  std::string_view title = context.texts.section_title(section.kind);
  if (title.empty()) title = section.kind;
  result.title = made_text(std::string(title), section.key_span, context);
  for (const Record& record : section.entries) {
    if (!is_kept(record, context)) continue;
    Item entry = read_item(record, context);
    if (!entry.properties.empty()) result.entries.push_back(std::move(entry));
  }
  return result;
}

std::string plain_name(const Item& basics) {
  const Property* name = basics.find("name");
  const auto* text = name == nullptr ? nullptr : std::get_if<RichText>(&name->content);
  return text == nullptr ? std::string{} : text->plain();
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
  const LanguageWish wish = make_wish(resume, selection, diagnostics);
  Edition edition;
  edition.locale = selection.locale;
  edition.language = wish.language;
  edition.texts = locale_texts(wish.language, diagnostics);
  edition.han_language =
      is_cjk_language(wish.language) ? wish.language : language_of_han(wish);
  EditionContext context{tree, sources, wish, edition.texts, diagnostics, {}, {}, {}};
  if (!selection.date_skeleton.empty()) {
    // Dates are in the language of the words beside them, of its region if it has one.
    const bool own = wish.language.starts_with(edition.texts.language);
    context.icu_dates.emplace(own ? wish.language : edition.texts.language,
                              selection.date_skeleton);
  }
  if (resume.basics.type != nullptr) edition.basics = read_item(resume.basics, context);
  for (const ResumeSection& section : resume.sections) {
    EditionSection made = make_section(section, context);
    if (!made.entries.empty()) edition.sections.push_back(std::move(made));
  }
  edition.author = plain_name(edition.basics);
  edition.title = edition.author.empty()
                      ? edition.texts.document
                      : edition.author + " – " + edition.texts.document;
  return edition;
}

}  // namespace jianli
