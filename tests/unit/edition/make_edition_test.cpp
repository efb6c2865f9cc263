// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/edition/edition_of.h"

namespace jianli {
namespace {

constexpr std::string_view kResume = R"yaml(basics:
  name: {zh: 张三, en: Zhang San}
  email: zhangsan@example.com
  phone: 138-0000-0000
  url: https://example.com
  summary:
    zh: |
      三年推荐系统经验。

      - 召回
      - **精排**
    en: Three years of recommender systems.
  location:
    city: {zh: 武汉, en: Wuhan}
    region: {zh: 湖北, en: Hubei}
    countryCode: CN
  profiles:
    - network: GitHub
      username: zhangsan
education:
  - institution: {zh: 江城大学, en: Jiangcheng University}
    note: {zh: 推免, en: recommended}
    startDate: 2021-09
    endDate: 2025-06
    courses:
      - {zh: 最优化, en: Optimization}
internships:
  - name: {zh: 星河科技, en: Starriver Technology}
    startDate: 2025-09
    highlights:
      - text: {zh: "**召回（U2I）**链路", en: "**Retrieval** (U2I)"}
        highlights:
          - {zh: 点击率+3.1%, en: "CTR +3.1%"}
          - text: C++ 与 SIMD
            only: [zh]
      - text: internal
        visible: false
skills:
  - name: {zh: 语言, en: Languages}
    keywords: {zh: [英语, 日语], en: [English, Japanese]}
)yaml";

TEST_CASE("the Chinese edition") {
  const MadeEdition made = edition_of(kResume, "zh");
  CHECK(dump(made.edition) == R"txt(edition zh (zh-Hans)
title: 张三 – 简历
author: 张三
basics
  name: 张三
  email: zhangsan@example.com
  phone: 138-0000-0000
  url: https://example.com
  summary
    ¶ 三年推荐系统经验。
    * 召回
    * **精排**
  location
    location
      city: 武汉
      region: 湖北
      countryCode: CN
      place: 湖北武汉
  profiles
    profile
      network: GitHub
      username: zhangsan
  place: 湖北武汉
section education: 教育经历
  education @2025-06
    institution: 江城大学
    note: 推免
    startDate: 2021.09
    endDate: 2025.06
    courses
      , 最优化
    dates: 2021.09␣–␣2025.06
section internships: 实习经历
  internship @9999
    name: 星河科技
    startDate: 2025.09
    highlights
      - **召回（U2I）**链路
        - 点击率+3.1%
        - C++ 与 SIMD
    dates: 2025.09␣–␣至今
section skills: 专业技能
  skill
    name: 语言
    keywords
      , 英语
      , 日语
)txt");
  CHECK(made.findings().empty());
}

TEST_CASE("the English edition") {
  const MadeEdition made = edition_of(kResume, "en");
  CHECK(dump(made.edition) == R"txt(edition en (en)
title: Zhang San – Résumé
author: Zhang San
basics
  name: Zhang San
  email: zhangsan@example.com
  phone: 138-0000-0000
  url: https://example.com
  summary
    ¶ Three years of recommender systems.
  location
    location
      city: Wuhan
      region: Hubei
      countryCode: CN
      place: Wuhan, Hubei, China
  profiles
    profile
      network: GitHub
      username: zhangsan
  place: Wuhan, Hubei, China
section education: Education
  education @2025-06
    institution: Jiangcheng University
    note: recommended
    startDate: Sep 2021
    endDate: Jun 2025
    courses
      , Optimization
    dates: Sep 2021␣–␣Jun 2025
section internships: Internships
  internship @9999
    name: Starriver Technology
    startDate: Sep 2025
    highlights
      - **Retrieval** (U2I)
        - CTR +3.1%
    dates: Sep 2025␣–␣Present
section skills: Skills
  skill
    name: Languages
    keywords
      , English
      , Japanese
)txt");
  CHECK(made.findings().empty());
}

TEST_CASE("a missing translation is named at its text and keeps its language") {
  const MadeEdition made = edition_of(R"txt(locales: [zh, en]
basics:
  name: {zh: 张三}
  label: 推荐算法
projects:
  - name: {en: Search, zh: 检索}
    highlights: {zh: [提速**两倍**]}
)txt",
                                      "en");
  CHECK(made.findings() ==
        "me.yaml:3:14: `张三` has no version in `en`, only in `zh` "
        "[missing-translation]; add "
        "`en:`\n"
        "me.yaml:4:10: `推荐算法` has no version in `en` [missing-translation]; "
        "write `{zh: …, "
        "en: …}`\n"
        "me.yaml:7:18: this list has no version in `en`, only in `zh` "
        "[missing-translation]; "
        "add `en:`\n");
  CHECK(dump(made.edition) == R"txt(edition en (en)
title: 张三 – Résumé
author: 张三
basics
  name: {zh-Hans}张三
  label: {zh-Hans}推荐算法
section projects: Projects
  project
    name: Search
    highlights
      - {zh-Hans}提速{zh-Hans}**两倍**
)txt");
}

TEST_CASE("texts of a localised list are in its language, at every level") {
  const std::string_view yaml = R"txt(basics:
  name: Zhang San
projects:
  - name: Search
    highlights:
      zh:
        - text: 提速
          highlights: [两倍]
      en:
        - text: Faster
          highlights: ["twice, 两倍"]
)txt";
  const MadeEdition english = edition_of(yaml, "en");
  CHECK(english.findings().empty());
  CHECK(dump(english.edition) == R"txt(edition en (en)
title: Zhang San – Résumé
author: Zhang San
basics
  name: Zhang San
section projects: Projects
  project
    name: Search
    highlights
      - Faster
        - twice, 两倍
)txt");
  const MadeEdition french = edition_of(yaml, "fr");
  CHECK(french.findings() ==
        "me.yaml:6:7: this list has no version in `fr`, only in `zh` and `en` "
        "[missing-translation]; add `fr:`\n"
        "no section titles and date patterns are built in for `fr` [unknown-locale]; the "
        "English ones are used\n");
  CHECK(
      dump(french.edition).ends_with("      - {zh-Hans}提速\n        - {zh-Hans}两倍\n"));
}

TEST_CASE("runs know the exact bytes they come from") {
  const MadeEdition made = edition_of(R"txt(basics:
  name: 张三
  label: "**推荐**\u7B97法"
)txt",
                                      "zh");
  CHECK(made.source_of(made.edition.basics, "name") == "张三");
  CHECK(made.source_of(made.edition.basics, "label") == "推荐");
  const auto& label = std::get<RichText>(made.edition.basics.find("label")->content);
  REQUIRE(label.runs.size() == 2);
  CHECK(label.runs[1].text == "算法");
  CHECK(made.sources.text(label.runs[1].span) == "\\u7B97法");
}

TEST_CASE("a language without built-in texts takes the English ones") {
  const MadeEdition made = edition_of(R"txt(basics:
  name: {fr: Zhang San}
work:
  - name: {fr: Acier du Nord}
    startDate: 2021-09
)txt",
                                      "fr");
  CHECK(made.findings() ==
        "no section titles and date patterns are built in for `fr` "
        "[unknown-locale]; the "
        "English ones are used\n");
  CHECK(dump(made.edition) == R"txt(edition fr (fr)
title: Zhang San – Résumé
author: Zhang San
basics
  name: Zhang San
section work: {en}Work Experience
  work @9999
    name: Acier du Nord
    startDate: {en}Sep 2021
    dates: {en}Sep 2021␣–␣Present
)txt");
}

TEST_CASE("regional editions use the wording and texts of their language") {
  const std::string_view yaml = R"txt(basics:
  name: {zh-Hant: 張三, en: Zhang San}
work:
  - name: {zh-Hant: 星河科技, en: Starriver}
    startDate: 2021-09
)txt";
  const MadeEdition hong_kong = edition_of(yaml, "zh-Hant-HK");
  CHECK(hong_kong.findings().empty());
  CHECK(hong_kong.edition.title == "張三 – 履歷");
  CHECK(hong_kong.edition.sections[0].title.plain() == "工作經歷");
  CHECK(hong_kong.edition.sections[0].title.runs[0].language.empty());
  const MadeEdition british = edition_of(yaml, "en-GB");
  CHECK(british.findings().empty());
  CHECK(british.edition.language == "en-GB");
  CHECK(british.edition.sections[0].title.runs[0].language.empty());
}

TEST_CASE("traditional Chinese is not simplified Chinese") {
  const MadeEdition made = edition_of("basics:\n  name: {zh: 张三}\n", "zh-Hant");
  CHECK(made.findings() ==
        "me.yaml:2:14: `张三` has no version in `zh-Hant`, only in `zh` "
        "[missing-translation]; add `zh-Hant:`\n");
  CHECK(made.edition.author == "张三");
}

TEST_CASE("a name that is no language tag is an error") {
  const MadeEdition made = edition_of("basics:\n  name: Zhang San\n", "中文");
  CHECK(made.findings() ==
        "`中文` is not a language tag [bad-language]; write one as `zh`, "
        "`zh-Hant` or "
        "`en`\n");
}

TEST_CASE("hidden entries go, and sections left empty with them") {
  const std::string_view yaml = R"txt(basics:
  name: Zhang San
work:
  - name: Starriver
    visible: false
projects:
  - name: Lucid
    only: [en]
    priority: 2
    tags: [a, b]
    id: lucid
)txt";
  CHECK(dump(edition_of(yaml, "zh").edition) == R"txt(edition zh (zh-Hans)
title: Zhang San – 简历
author: Zhang San
basics
  name: Zhang San
)txt");
  CHECK(dump(edition_of(yaml, "en-US").edition) == R"txt(edition en-US (en-US)
title: Zhang San – Résumé
author: Zhang San
basics
  name: Zhang San
section projects: Projects
  project !2
    name: Lucid
)txt");
}

TEST_CASE("making an edition twice gives the same") {
  CHECK(dump(edition_of(kResume, "en").edition) ==
        dump(edition_of(kResume, "en").edition));
}

TEST_CASE("each custom section is a section of its own") {
  const MadeEdition made = edition_of(R"yaml(basics: {name: 张三}
custom:
  - id: portfolio
    title: {zh: 作品集, en: Portfolio}
    entries: [{title: {zh: 地图, en: Map}}, {title: 隐藏, visible: false}]
  - id: secret
    title: 空
    entries: [{title: 隐藏, visible: false}]
  - id: talks
    title: {zh: 报告, en: Talks}
    entries: [{subtitle: 2024}]
)yaml",
                                      "en");
  CHECK(made.findings().find("隐藏") == std::string::npos);
  const std::string text = dump(made.edition);
  CHECK(text.substr(text.find("section")) == R"txt(section custom.portfolio: Portfolio
  customEntry
    title: Map
section custom.talks: Talks
  customEntry
    subtitle: 2024
)txt");
}

TEST_CASE("Han of no language is the edition's, or that of another of the document") {
  const auto han = [](const std::string& locales, const char* locale) {
    const std::string yaml = "locales: [" + locales + "]\nbasics: {name: A}\n";
    return edition_of(yaml, locale).edition.han_language;
  };
  CHECK(han("zh-TW, en", "zh-TW") == "zh-Hant-TW");
  CHECK(han("zh-TW, en", "en") == "zh-Hant-TW");
  CHECK(han("en, ja", "en") == "ja");
  CHECK(han("en, ko", "ko") == "ko");
  CHECK(han("en", "en") == "zh-Hans");
}

}  // namespace
}  // namespace jianli
