// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "compose/composer.h"
#include "editions.h"

namespace jianli::test {
namespace {

Typography rules(const std::string& edition_language, std::string_view language,
                 const std::string& design = "{}") {
  const Edition resume = edition(edition_language, "张三");
  const Style look = style(design);
  return typography_of({resume, look}, language);
}

}  // namespace

TEST_CASE("a paragraph has the rules of its language") {
  CHECK(rules("zh-Hans", "zh-Hans") == Typography{});
  const Typography taiwan = rules("zh-Hans", "zh-Hant-TW");
  CHECK(taiwan.breaks == BreakLevel::basic);
  CHECK(taiwan.punctuation == PunctuationProfile::cns);
  CHECK(rules("zh-Hans", "ja").punctuation == PunctuationProfile::cns);
  CHECK(rules("zh-Hans", "ko").punctuation == PunctuationProfile::plain);
}

TEST_CASE("Han in Western text has the rules of the document's Han") {
  CHECK(rules("en", "en").punctuation == PunctuationProfile::gb);
  Edition resume = edition("en", "Zhang San");
  resume.han_language = "zh-Hant";
  const Style look = style();
  CHECK(typography_of({resume, look}, "en").punctuation == PunctuationProfile::cns);
}

TEST_CASE("every switch of the design reaches the paragraphs") {
  const Typography typography =
      rules("zh-Hans", "zh-Hans",
            "typography: {breaks: {zh-Hans: strict}, punctuation: {zh-Hans: kaiming}, "
            "authorSpace: keep, hangStops: true, keepMeasureWords: false, "
            "shrinkFinalStops: false, hyphenate: false, protrude: true}");
  CHECK(typography.breaks == BreakLevel::strict);
  CHECK(typography.punctuation == PunctuationProfile::kaiming);
  CHECK(typography.author_space == AuthorSpace::keep);
  CHECK(typography.hang_stops);
  CHECK_FALSE(typography.keep_measure_words);
  CHECK_FALSE(typography.shrink_final_stops);
  CHECK_FALSE(typography.hyphenate);
  CHECK(typography.protrude);
}

TEST_CASE("all paragraphs of a document have them: header, headings, cells, footer") {
  Edition resume = edition("zh-Hant", "張三");
  add_section(resume, "education",
              {item({text("institution", "大學"), text("dates", "2021"),
                     bullets("highlights", {bullet("課程")})})});
  const Document document = compose(resume, style());
  CHECK(document.running.at(0).typography.punctuation == PunctuationProfile::cns);
  const std::string dumped = dump(document);
  std::size_t paragraphs = 0;
  std::size_t with_rules = 0;
  for (std::size_t at = 0; (at = dumped.find(" text zh-Hant ", at)) != std::string::npos;
       ++at) {
    ++paragraphs;
    const std::string line = dumped.substr(at, dumped.find('\n', at) - at);
    if (line.ends_with(" breaks-basic punctuation-cns")) ++with_rules;
  }
  CHECK(paragraphs == 6);  // name, heading, two cells, label and body of the bullet
  CHECK(with_rules == paragraphs);
}

}  // namespace jianli::test
