// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/schema/read.h"

namespace jianli {
namespace {

TEST_CASE("a whole résumé in two languages") {
  const Reading reading = read(R"(
basics:
  name: {zh: 张三, en: Zhang San}
  phone: 13800000000
  location: {city: 杭州, countryCode: NO}
  profiles: [{network: GitHub, username: zhangsan}]
  image: photo.jpg
education:
  - institution: 浙江大学
    score: 3.80
    startDate: 2021-09
    endDate: 至今
    courses: [机器学习, {zh: 最优化, en: Optimization}]
work:
  - name: 字节跳动
    date: Fall 2023
    priority: -2
    visible: false
    tags: [recsys, 2024]
    highlights:
      zh: [甲]
      en:
        - A
        - text: B
          highlights: [b]
design: {template: classic}
x-notes: {anything: [goes]}
)");
  CHECK(reading.messages() == "");
  CHECK(dump(reading.resume) == R"(locales: zh-Hans en
basics:
  name: zh-Hans "张三", en "Zhang San"
  phone: "13800000000"
  location:
    city: "杭州"
    countryCode: "NO"
  profiles:
    -
      network: "GitHub"
      username: "zhangsan"
  image:
    file: "photo.jpg"
education:
  -
    institution: "浙江大学"
    score: "3.80"
    startDate: 2021-09
    endDate: present
    courses:
      - "机器学习"
      - zh-Hans "最优化", en "Optimization"
work:
  -
    name: "字节跳动"
    date: "Fall 2023"
    priority: -2
    visible: false
    tags:
      - "recsys"
      - "2024"
    highlights:
      zh-Hans:
        -
          text: "甲"
      en:
        -
          text: "A"
        -
          text: "B"
          highlights:
            -
              text: "b"
design: (untouched)
)");
}

TEST_CASE("sections keep the order of the file") {
  const Reading reading =
      read("skills: [{name: C++}]\nbasics: {name: 张三}\nwork: [{name: A}, {name: B}]\n");
  CHECK(reading.messages() == "");
  REQUIRE(reading.resume.sections.size() == 2);
  CHECK(reading.resume.sections[0].kind == "skills");
  CHECK(reading.resume.sections[1].kind == "work");
  CHECK(reading.resume.sections[1].entries.size() == 2);
}

TEST_CASE("design is handed on untouched") {
  const Reading reading = read("basics: {name: 张三}\ndesign: {no-such-key: [1]}\n");
  CHECK(reading.messages() == "");
  REQUIRE(reading.resume.design != nullptr);
  CHECK(reading.resume.design->entries[0].key == "no-such-key");
}

TEST_CASE("spans lead to the user's bytes") {
  const Reading reading = read("basics:\n  name: {zh: 张三}\n");
  const FieldValue* name = reading.resume.basics.find("name");
  REQUIRE(name != nullptr);
  CHECK(reading.sources.text(name->key_span) == "name");
  const TextVersion& version = std::get<LocalizedText>(name->content).versions.front();
  CHECK(reading.sources.text(version.span) == "张三");
  CHECK(reading.tree[version.node].value == "张三");
}

TEST_CASE("the locales of a document") {
  const auto locales = [](std::string_view text) {
    std::string result;
    for (const std::string& tag : read(text).resume.locales) result += tag + " ";
    return result;
  };
  CHECK(locales("basics: {name: 张三}\nlocales: [en, zh, zh-TW]\n") ==
        "en zh-Hans zh-Hant-TW ");
  CHECK(locales("basics: {name: {en: Z, zh: 张}}\nlocales: [zh]\n") == "zh-Hans ");
  CHECK(locales("basics: {name: {en: Z, zh: 张}, label: {ja: 生, en: S}}\n") ==
        "en zh-Hans ja ");
  CHECK(locales("basics: {name: Zhang San}\nwork: [{name: 字节}]\n") == "zh-Hans ");
  CHECK(locales("basics: {name: Zhang San} # 中文注释\n") == "en ");
  CHECK(locales("basics: {name: 张三}\nlocales: []\n") == "zh-Hans ");
}

TEST_CASE("a document has at most 64 languages") {
  const auto tags = [](int count, std::string_view ending) {
    std::string result;
    for (int i = 0; i < count; ++i) {
      result += "en-x-a" + std::to_string(i) + std::string(ending) + ", ";
    }
    return result;
  };
  const Reading most = read("basics: {name: {" + tags(64, ": a") + "}}\n");
  CHECK(most.messages() == "");
  CHECK(most.resume.locales.size() == 64);

  const Reading seen = read("basics: {name: {" + tags(30'000, ": a") + "}}\n");
  CHECK(seen.messages() ==
        "1:839 error: the document has more than 64 languages [too-large]\n");
  CHECK(seen.resume.locales == most.resume.locales);
  const FieldValue* name = seen.resume.basics.find("name");
  REQUIRE(name != nullptr);
  CHECK(std::get<LocalizedText>(name->content).versions.size() == 64);

  const Reading listed =
      read("basics: {name: 张三}\nlocales: [" + tags(30'000, "") + "]\n");
  CHECK(listed.messages() ==
        "2:641 error: the document has more than 64 languages [too-large]\n");
  CHECK(listed.resume.locales == most.resume.locales);
}

TEST_CASE("what is no mapping is no résumé") {
  CHECK(read("- 张三\n").messages() ==
        "1:3 error: the résumé is a list, but a mapping of `basics` and sections is "
        "expected "
        "[wrong-type] begin with `basics:`\n");
  CHECK(read("简历\n").messages() ==
        "1:1 error: the résumé is the text `简历`, but a mapping of `basics` and "
        "sections is "
        "expected [wrong-type] begin with `basics:`\n");
}

TEST_CASE("a résumé of nothing can still be handed on") {
  Sources sources;
  SyntaxTree tree;
  tree.source = sources.add("me.yaml", "");
  tree.nodes.emplace_back();
  Diagnostics diagnostics;
  const Resume resume = read_resume(tree, sources, diagnostics);
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all()[0].message ==
        "the résumé is empty, but a mapping of `basics` and sections is expected");
  REQUIRE(resume.basics.type != nullptr);
  CHECK(resume.basics.type->name == "basics");
  CHECK(resume.locales == std::vector<std::string>{"en"});
}

TEST_CASE("basics are required") {
  CHECK(read("work: [{name: 字节}]\n").messages() ==
        "1:1 error: the résumé has no `basics` [missing-field] such as `basics: {name: "
        "张三}`\n");
}

TEST_CASE("every mistake is found in one run") {
  CHECK(read(R"(basics:
  email: zhangsan
education:
  - institution: 浙江大学
    summry: 推荐
    startDate: 2021-13
  - area: 统计学
work: 字节
)")
            .messages() ==
        R"(2:3 error: `basics` has no `name` [missing-field] such as `name: 张三`
2:10 error: `zhangsan` is no e-mail address [bad-email] such as `zhangsan@example.com`
5:5 error: unknown field `summry` in an education entry [unknown-field] did you mean `summary`?
  -> summary: 推荐
6:16 error: `2021-13` does not exist: there is no month 13 [bad-date] write a month from 01 to 12
7:5 error: an education entry has no `institution` [missing-field] such as `institution: 浙江大学`
8:7 error: `work` is the text `字节`, but a list is expected [wrong-type] write `[{name: 字节}]`
  -> work: [{name: 字节}]
)");
}

TEST_CASE("a language of one text of many makes no edition") {
  const std::string texts = R"(basics:
  name: {zh: a, en: b}
  label: {zh: a, en: b}
  gender: {zh: a, en: b}
  hometown: {zh: a, en: b}
  ethnicity: {zh: a, en: b}
  height: {zh: a, en: b}
  maritalStatus: {zh: a, en: b}
  politicalStatus: {hz: a}
)";
  CHECK(read(texts).messages().empty());  // seven texts: the document is short
  const Reading reading = read(texts + "work:\n  - name: {zh: a, en: b}\n");
  CHECK(reading.messages() ==
        "9:21 warning: `hz` stands in one text alone; no edition is made of it "
        "[rare-language] mend the tag, or name the document's languages in `locales:`\n");
  CHECK(reading.resume.locales == std::vector<std::string>{"zh-Hans", "en"});
  CHECK(read(texts + "work:\n  - name: {zh: a, en: b}\nlocales: [en, hz]\n")
            .messages()
            .empty());
}

TEST_CASE("what could not be read is absent, the rest is there") {
  CHECK(
      dump(read("basics: {name: 张三, birthDate: 2021-13}\nwork:\n  - [x]\n  - name: A\n")
               .resume) == R"(locales: zh-Hans
basics:
  name: "张三"
work:
  -
    name: "A"
)");
}

}  // namespace
}  // namespace jianli
