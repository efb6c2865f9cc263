// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "lint/check_content.h"

#include "base/language.h"
#include "lint/checker.h"
#include "lint/survey.h"
#include "schema/block_text.h"

namespace jianli {
namespace {

void check_record(Checker& checker, const Record& record);

/// The primary language of a text: its own, that of the list around it, that its script
/// tells, or the document's.
std::string_view language_of(const Checker& checker, const TextVersion& version,
                             std::string_view list_language, bool has_han) {
  if (!version.language.empty()) return primary_language(version.language);
  if (!list_language.empty()) return primary_language(list_language);
  const bool writes_han =
      checker.document_language == "zh" || checker.document_language == "ja";
  if (has_han && !writes_han) return "zh";
  return checker.document_language;
}

void check_marks(const Checker& checker, const CheckedText& text, const Survey& survey,
                 std::string_view part, std::size_t offset) {
  const PlainText plain = read_plain_text(part, offset);
  if (survey.half_width) check_half_width(checker, text, plain);
  if (survey.full_width) check_full_width(checker, text, plain);
  if (survey.unbalanced) check_quotes(checker, text, plain);
}

void check_version(Checker& checker, const TextVersion& version, FieldType type,
                   TextUse use, std::string_view list_language) {
  const Survey survey = survey_text(version.text);
  if (survey.damaged) check_mojibake(checker, version);
  const CheckedText text{version,
                         language_of(checker, version, list_language, survey.has_han),
                         survey.has_han, use};
  if (use == TextUse::bullet) check_first_person(checker, text);
  // A string is a name of something: its marks are not those of a sentence.
  if (type == FieldType::string) return;
  if (!survey.half_width && !survey.full_width && !survey.unbalanced) return;
  if (type != FieldType::block_text) {
    check_marks(checker, text, survey, version.text, 0);
    return;
  }
  const std::string_view whole = version.text;
  for (const TextBlock& block : read_block_text(whole)) {
    check_marks(checker, text, survey, whole.substr(block.begin, block.end - block.begin),
                block.begin);
  }
}

void check_localized(Checker& checker, const LocalizedText& text, FieldType type,
                     TextUse use, std::string_view list_language = {}) {
  for (const TextVersion& version : text.versions) {
    check_version(checker, version, type, use, list_language);
  }
}

/// The text of a bullet and the bullets below it.
void check_bullet(Checker& checker, const Record& bullet, std::string_view language) {
  for (const FieldValue& value : bullet.values) {
    if (const auto* text = std::get_if<LocalizedText>(&value.content)) {
      if (value.field->type != FieldType::text) continue;
      check_localized(checker, *text, FieldType::text, TextUse::bullet, language);
    } else if (value.field->type == FieldType::highlights) {
      for (const ListVersion& list : std::get<std::vector<ListVersion>>(value.content)) {
        const std::string_view inner =
            list.language.empty() ? language : std::string_view(list.language);
        for (const Record& record : list.records) check_bullet(checker, record, inner);
      }
    }
  }
}

void check_list(Checker& checker, const FieldValue& value) {
  for (const ListVersion& list : std::get<std::vector<ListVersion>>(value.content)) {
    for (const LocalizedText& text : list.texts) {
      check_localized(checker, text, value.field->type, TextUse::other, list.language);
    }
    for (const Record& record : list.records) {
      if (value.field->type == FieldType::highlights) {
        check_bullet(checker, record, list.language);
      } else {
        check_record(checker, record);
      }
    }
  }
}

void check_record(Checker& checker, const Record& record) {
  for (const FieldValue& value : record.values) {
    switch (value.field->type) {
      case FieldType::text:
      case FieldType::block_text:
      case FieldType::string:
      case FieldType::date_or_text:
        if (const auto* text = std::get_if<LocalizedText>(&value.content)) {
          check_localized(checker, *text, value.field->type, TextUse::other);
        }
        break;
      case FieldType::text_list:
      case FieldType::highlights:
      case FieldType::record_list:
        check_list(checker, value);
        break;
      case FieldType::record:
        check_record(checker, std::get<Record>(value.content));
        break;
      default:
        break;  // addresses, numbers and names have grammars of their own
    }
  }
}

}  // namespace

void check_content(const Resume& resume, const SyntaxTree& tree, const Sources& sources,
                   Diagnostics& diagnostics) {
  Checker checker{tree, sources, diagnostics, {}, {}, 0};
  if (resume.locales.size() == 1) {
    checker.document_language = primary_language(resume.locales.front());
  }
  check_record(checker, resume.basics);
  for (const ResumeSection& section : resume.sections) {
    for (const Record& entry : section.entries) check_record(checker, entry);
    check_dates_given(checker, section);
    check_date_styles(checker, section);
    check_overlaps(checker, section);
  }
  if (resume.letter) check_record(checker, *resume.letter);
  for (const NamedRecord& variant : resume.variants) {
    if (const FieldValue* const letter = variant.record.find("letter")) {
      check_record(checker, std::get<Record>(letter->content));
    }
  }
  report_mojibake(checker);
}

}  // namespace jianli
