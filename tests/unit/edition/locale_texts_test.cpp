// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/locale_texts.h"

#include <doctest/doctest.h>

#include "schema/field.h"

namespace jianli {
namespace {

LocaleTexts built_in(std::string_view language) {
  Diagnostics diagnostics;
  LocaleTexts texts = locale_texts(language, diagnostics);
  CHECK(diagnostics.all().empty());
  return texts;
}

TEST_CASE("each language has its own wording") {
  CHECK(built_in("zh-Hans").section_title("education") == "教育经历");
  CHECK(built_in("zh-Hant").section_title("education") == "學歷");
  CHECK(built_in("en").section_title("work") == "Work Experience");
  CHECK(built_in("zh-Hans").label("phone") == "电话");
  CHECK(built_in("en").label("phone") == "Phone");
  CHECK(built_in("zh-Hans").separator("list") == "、");
  CHECK(built_in("en").separator("list") == ", ");
  CHECK(built_in("en").separator("nothing").empty());
}

TEST_CASE("dates have the patterns of their language") {
  const LocaleTexts chinese = built_in("zh-Hans");
  CHECK(chinese.date_month == "yyyy.MM");
  CHECK(chinese.range_glue == "\u00A0–\u00A0");
  CHECK(chinese.present == "至今");
  CHECK(built_in("en").date_month == "MMM yyyy");
}

TEST_CASE("a regional tag takes the wording of its language") {
  CHECK(built_in("zh-Hant-HK").language == "zh-Hant");
  CHECK(built_in("zh-Hans-CN").language == "zh-Hans");
  CHECK(built_in("en-GB").language == "en");
}

TEST_CASE("a language without a file takes the English wording and says so") {
  Diagnostics diagnostics;
  CHECK(locale_texts("ja", diagnostics).language == "en");
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all()[0].rule == Rule::unknown_locale);
  CHECK(diagnostics.all()[0].severity == Severity::warning);
  CHECK(diagnostics.all()[0].message ==
        "no section titles and date patterns are built in for `ja`");
  CHECK(diagnostics.all()[0].hint == "the English ones are used");
}

TEST_CASE("every section of the schema has a title in every language") {
  for (const std::string_view language : {"zh-Hans", "zh-Hant", "en"}) {
    const LocaleTexts texts = built_in(language);
    for (const Field& field : document_type().fields) {
      if (field.type != FieldType::record_list) continue;
      CAPTURE(language);
      CAPTURE(field.name);
      CHECK_FALSE(texts.section_title(field.name).empty());
    }
  }
}

TEST_CASE("all languages have the same names in the same order") {
  const LocaleTexts english = built_in("en");
  for (const std::string_view language : {"zh-Hans", "zh-Hant"}) {
    const LocaleTexts texts = built_in(language);
    CAPTURE(language);
    const auto names = [](const auto& list) {
      std::string all;
      for (const auto& [name, text] : list) {
        CHECK_FALSE(text.empty());
        all += name + " ";
      }
      return all;
    };
    CHECK(names(texts.section_titles) == names(english.section_titles));
    CHECK(names(texts.separators) == names(english.separators));
    CHECK(names(texts.labels) == names(english.labels));
  }
}

}  // namespace
}  // namespace jianli
