// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <unicode/locid.h>

#include <array>
#include <memory>

#include "exchange/yamlresume.h"

namespace jianli {
namespace {

/// A word of one of YAMLResume's closed lists, as it prints it in Chinese.
struct Term {
  std::string_view word;
  std::string_view simplified;
  std::string_view traditional;
};
constexpr std::array<Term, 26> kTerms = {{
    {"Middle School", "初中", "初中"},
    {"High School", "高中", "高中"},
    {"Diploma", "大专", "專科"},
    {"Associate", "副学士", "副學士"},
    {"Bachelor", "学士", "學士"},
    {"Master", "硕士", "碩士"},
    {"Doctor", "博士", "博士"},
    {"Novice", "入门", "入門"},
    {"Beginner", "初级", "初級"},
    {"Intermediate", "中级", "中級"},
    {"Advanced", "高级", "高級"},
    {"Expert", "专家", "專家"},
    {"Elementary Proficiency", "初级水平", "初級水準"},
    {"Limited Working Proficiency", "有限工作水平", "有限工作水準"},
    {"Minimum Professional Proficiency", "基本工作水平", "基本工作水準"},
    {"Full Professional Proficiency", "专业工作水平", "專業工作水準"},
    {"Native or Bilingual Proficiency", "母语或双语水平", "母語或雙語水準"},
    {"English", "英语", "英語"},
    {"Chinese", "汉语", "華語"},
    {"Japanese", "日语", "日語"},
    {"Korean", "韩语", "韓語"},
    {"French", "法语", "法語"},
    {"German", "德语", "德語"},
    {"Spanish", "西班牙语", "西班牙語"},
    {"Russian", "俄语", "俄語"},
    {"Cantonese", "粤语", "粵語"},
}};

struct Country {
  std::string_view name;
  std::string_view code;
};
// Names that ICU writes otherwise.
constexpr std::array<Country, 18> kCountries = {{{"Hong Kong", "HK"},
                                                 {"Macau", "MO"},
                                                 {"Macao", "MO"},
                                                 {"Taiwan, China", "TW"},
                                                 {"USA", "US"},
                                                 {"United States of America", "US"},
                                                 {"UK", "GB"},
                                                 {"Myanmar", "MM"},
                                                 {"Burma", "MM"},
                                                 {"Czech Republic", "CZ"},
                                                 {"Turkey", "TR"},
                                                 {"Ivory Coast", "CI"},
                                                 {"Cape Verde", "CV"},
                                                 {"Palestine", "PS"},
                                                 {"Swaziland", "SZ"},
                                                 {"Macedonia", "MK"},
                                                 {"Vatican", "VA"},
                                                 {"East Timor", "TL"}}};

}  // namespace

std::string_view chinese_term(std::string_view word, std::string_view locale) {
  if (!locale.starts_with("zh")) return {};
  for (const Term& term : kTerms) {
    if (term.word != word) continue;
    return locale.starts_with("zh-Hant") ? term.traditional : term.simplified;
  }
  return {};
}

std::string country_code(std::string_view name) {
  for (const Country& country : kCountries) {
    if (country.name == name) return std::string(country.code);
  }
  for (const char* const* code = icu::Locale::getISOCountries(); *code != nullptr;
       ++code) {
    icu::UnicodeString called;
    icu::Locale("", *code).getDisplayCountry(icu::Locale::getEnglish(), called);
    std::string utf8;
    if (called.toUTF8String(utf8) == name) return *code;
  }
  return {};
}

}  // namespace jianli
