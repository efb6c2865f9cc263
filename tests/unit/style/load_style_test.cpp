// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "load.h"

using jianli::Length;
using jianli::test::load;

TEST_CASE("a document without a design gets classic") {
  const auto loaded = load("basics: {name: 张三}\n");
  CHECK(loaded.messages() == "");
  CHECK(loaded.style.template_name == "classic");
  CHECK(to_string(loaded.style.page.width) == "595.276");
  CHECK(to_string(loaded.style.page.height) == "841.89");
  CHECK(to_string(loaded.style.page.left) == "51.024");
  REQUIRE(loaded.style.fonts.size() == 5);
  CHECK(loaded.style.fonts[0].name == "body");
  CHECK(loaded.style.fonts[0].latin == std::vector<std::string>{"Inter"});
  CHECK(loaded.style.fonts[0].han == std::vector<std::string>{"Noto Sans CJK"});
  CHECK(loaded.style.fonts[2].name == "code");
  CHECK(loaded.style.fonts[3].name == "emphasis");
  CHECK(loaded.style.fonts[3].han == std::vector<std::string>{"LXGW WenKai"});
}

TEST_CASE("the template's value replaces the base's, the design's replaces both") {
  const auto loaded = load(
      "design:\n"
      "  tokens: {sizes: {body: 9.5pt}}\n");
  CHECK(loaded.messages() == "");
  const auto& tokens = loaded.style.tokens;
  using jianli::SizeName;
  const auto origin = [&](const auto& setting) {
    return loaded.sources[setting.origin.source].name;
  };
  CHECK(tokens.sizes[SizeName::body].value == Length::millipoints(9500));
  CHECK(origin(tokens.sizes[SizeName::body]) == "me.yaml");
  const auto& accent = tokens.colors[jianli::ColorName::accent];
  CHECK(to_string(accent.value) == "#1f4e79");
  CHECK(origin(accent) == "template:classic");
  CHECK(origin(tokens.leading[jianli::Script::han]) == "template:base");
}

TEST_CASE("maps merge, lists replace") {
  const auto loaded = load(
      "design:\n"
      "  page: {margins: {top: 12mm}}\n"
      "  tokens: {bullets: {labels: [\"•\"]}}\n");
  CHECK(loaded.messages() == "");
  CHECK(to_string(loaded.style.page.top) == "34.016");
  CHECK(to_string(loaded.style.page.bottom) == "51.024");
  CHECK(loaded.style.tokens.bullets.labels.value == std::vector<std::string>{"•"});
  CHECK(loaded.style.tokens.bullets.indent.value.thousandths == 1000);
}

TEST_CASE("paper has a short form") {
  const auto loaded = load("design: {paper: letter}\n");
  CHECK(loaded.messages() == "");
  CHECK(loaded.style.page.width == Length::points(612));
  CHECK(loaded.style.page.height == Length::points(792));
}

TEST_CASE("the command line's template wins over the design's, which stays in force") {
  jianli::Sources sources;
  jianli::Diagnostics diagnostics;
  const auto source =
      sources.add("me.yaml", "design: {template: classic, paper: letter}\n");
  const auto tree = parse(source, sources, diagnostics);
  REQUIRE(tree);
  const jianli::StyleRequest request{
      "base", &*tree, tree->find(tree->top(), "design"), {}};
  const auto style = *load_style(request, sources, diagnostics);
  CHECK(diagnostics.all().empty());
  CHECK(style.template_name == "base");
  CHECK(style.page.width == Length::points(612));
  CHECK(to_string(style.tokens.colors[jianli::ColorName::accent].value) == "#1a1a1a");
}

TEST_CASE("a second style of a compilation does not add the templates again") {
  jianli::Sources sources;
  jianli::Diagnostics diagnostics;
  load_style({}, sources, diagnostics);
  const auto count = sources.files.size();
  load_style({}, sources, diagnostics);
  CHECK(sources.files.size() == count);
}

TEST_CASE(
    "an unknown template is reported where it is named, and the rest still checked") {
  const auto loaded = load(
      "design:\n"
      "  template: clasic\n"
      "  pager: letter\n");
  CHECK(loaded.messages() ==
        "me.yaml:2:13: error: no template is called `clasic` [unknown-template]\n"
        "    2 |   template: clasic\n"
        "      |             ^~~~~~ did you mean `classic`?\n"
        "me.yaml:3:3: error: unknown field `pager` in `design` [unknown-field]\n"
        "    3 |   pager: letter\n"
        "      |   ^~~~~ did you mean `paper`?\n");
  CHECK(loaded.style.tokens.sizes[jianli::SizeName::name].value == Length::points(23));
}

TEST_CASE("a template may not name a template, nor a design extend one") {
  const auto loaded = load("design: {template: mine.yaml, extends: classic}\n",
                           {{"mine.yaml", "template: classic\n"}});
  CHECK(loaded.diagnostics.all().size() == 2);
  CHECK(loaded.diagnostics.all()[0].message == "unknown field `template` in a template");
  CHECK(loaded.diagnostics.all()[1].message == "unknown field `extends` in `design`");
}

TEST_CASE("built-in templates are listed without the base") {
  const auto templates = jianli::built_in_templates();
  std::string names;
  for (const auto& [name, description] : templates) {
    names += std::string(name) + ' ';
    CHECK_FALSE(description.empty());
  }
  CHECK(names == "academic classic compact serif sidebar table ");
}

TEST_CASE("each language has its rules of setting; a design changes one of them") {
  using jianli::HanLanguage;
  const auto loaded = load(
      "design:\n"
      "  typography: {breaks: {zh-Hans: strict}, hangStops: true, emphasis: kai}\n"
      "  dates: {style: icu}\n");
  CHECK(loaded.messages() == "");
  const auto& typography = loaded.style.typography;
  CHECK(typography.breaks[HanLanguage::zh_Hans].value == jianli::BreakLevel::strict);
  CHECK(typography.breaks[HanLanguage::zh_Hant].value == jianli::BreakLevel::basic);
  using jianli::PunctuationProfile;
  CHECK(typography.punctuation[HanLanguage::zh_Hans].value == PunctuationProfile::gb);
  CHECK(typography.punctuation[HanLanguage::zh_Hant].value == PunctuationProfile::cns);
  CHECK(typography.punctuation[HanLanguage::ko].value == PunctuationProfile::plain);
  CHECK(typography.author_space.value == jianli::AuthorSpace::replace);
  CHECK(typography.hang_stops.value);
  CHECK(typography.keep_measure_words.value);
  CHECK(typography.shrink_final_stops.value);
  CHECK(typography.hyphenate.value);
  CHECK_FALSE(typography.protrude.value);
  CHECK(typography.emphasis.value == jianli::EmphasisLook::kai);
  CHECK(loaded.style.dates.style.value == jianli::DateStyle::icu);
  CHECK(loaded.style.dates.skeleton.value == "yMMM");
}

TEST_CASE("a language without rules of its own is no key") {
  CHECK(load("design: {typography: {breaks: {zh: strict}}}\n").messages() ==
        "me.yaml:1:32: error: unknown field `zh` in `design.typography.breaks` "
        "[unknown-field]\n"
        "    1 | design: {typography: {breaks: {zh: strict}}}\n"
        "      |                                ^~ write one of `zh-Hans`, `zh-Hant`, "
        "`ja`, `ko`\n");
}
