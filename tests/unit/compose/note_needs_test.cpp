// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "compose/composer.h"
#include "editions.h"

namespace jianli::test {
namespace {

std::string needed_roles(const Document& document) {
  std::string names;
  for (const FontRoleRequest& role : document.fonts) {
    if (role.needed) names += role.name + " ";
  }
  return names;
}

Document document_with(std::string_view summary) {
  Edition resume = edition("zh-Hans", "张三");
  resume.basics.properties.push_back(paragraphs("summary", {{false, 0, rich(summary)}}));
  return compose(resume, style());
}

}  // namespace

TEST_CASE("roles in which something is set are needed") {
  CHECK(needed_roles(document_with("平文")) == "body heading ");
  CHECK(needed_roles(document_with("`make`")) == "body heading code ");
  CHECK(needed_roles(document_with("$x^2$")) == "body heading math ");
}

TEST_CASE("the languages of all Han are noted once, the document's own first") {
  Edition resume = edition("zh-Hans", "张三");
  const auto in = [](const char* language, const char* words) {
    RichText text;
    text.runs.push_back({words, {}, {}, language, {}});
    return text;
  };
  add_section(
      resume, "education",
      {item({{"institution", {}, in("ja", "東京大学")}, {"area", {}, in("en", "AI")}}),
       item({{"institution", {}, in("zh-Hant", "臺灣大學")}}),
       item({{"institution", {}, in("ja", "京都大学")}})});
  CHECK(compose(resume, style()).han_languages ==
        std::vector<std::string>{"zh-Hans", "ja", "zh-Hant"});
  Edition english = edition("en", "Zhang San");
  english.han_language = "zh-Hant";
  CHECK(compose(english, style()).han_languages == std::vector<std::string>{"zh-Hant"});
}

}  // namespace jianli::test
