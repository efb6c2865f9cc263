// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "variant/language_choice.h"

#include <doctest/doctest.h>

#include "unit/variant/resume_of.h"

namespace jianli {
namespace {

TextVersion version(std::string language, std::string text) {
  return {std::move(language), std::move(text), {}, 0};
}

TEST_CASE("the wish for an edition names the document's locales canonically") {
  const ReadDocument document("basics: {name: 张三}\nlocales: [en, zh]\n");
  const LanguageWish wish = make_wish("zh-Hant", document.resume);
  CHECK(wish.language == "zh-Hant");
  CHECK(wish.fallback == std::vector<std::string>{"en", "zh-Hans"});
}

TEST_CASE("a version written once serves every edition") {
  const std::vector<TextVersion> once{version("", "张三")};
  const LanguageChoice choice = choose_version(once, {"en", {}});
  CHECK(choice.index == 0);
  CHECK(choice.match == LanguageMatch::exact);
}

TEST_CASE("an empty version serves its own language alone") {
  const std::vector<TextVersion> texts{version("en", ""), version("zh-Hans", "甲")};
  CHECK(choose_version(texts, {"en", {"en"}}).index == 0);
  const LanguageChoice french = choose_version(texts, {"fr", {"en", "zh-Hans"}});
  CHECK(french.index == 1);
  CHECK(french.match == LanguageMatch::fallen_back);
}

TEST_CASE("lists are chosen like texts") {
  std::vector<ListVersion> lists(2);
  lists[0].language = "zh-Hans";
  lists[0].records.resize(1);
  lists[1].language = "en";
  CHECK(choose_version(lists, {"en", {}}).index == 1);
  CHECK(choose_version(lists, {"fr", {"en"}}).index == 0);
}

TEST_CASE("a tag falls back to shorter ones") {
  CHECK(parent_tag("zh-Hant-HK") == "zh-Hant");
  CHECK(parent_tag("zh").empty());
}

TEST_CASE("languages are chosen along the tag, then by closer descriptions") {
  const LanguageWish wish{"zh-Hant-HK", {}};
  CHECK(choose_language({"zh-Hans", "zh-Hant"}, wish).index == 1);
  CHECK(choose_language({"fr", "en-GB"}, {"en", {}}).index == 1);
}

}  // namespace
}  // namespace jianli
