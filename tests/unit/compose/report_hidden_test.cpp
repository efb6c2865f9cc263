// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "compose/compose.h"
#include "editions.h"

namespace jianli::test {
namespace {

std::string notes(const Edition& resume, const Style& look) {
  Diagnostics diagnostics;
  report_hidden(resume, look, diagnostics);
  std::string out;
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    out += std::string(info(diagnostic.rule).name) + ": " + diagnostic.message.english() +
           "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("one note names all fields of the basics without a place") {
  Edition resume = edition("zh-Hans", "张三");
  resume.basics.properties.push_back(text("salutation", "先生"));
  resume.basics.properties.push_back(text("phone", "138"));
  resume.basics.properties.push_back(records("image", {item({text("file", "a.jpg")})}));
  resume.basics.properties.push_back(records(
      "location",
      {item({text("city", "杭州"), text("planet", "地球"), text("place", "杭州")})}));
  resume.basics.properties.push_back(text("place", "杭州"));
  CHECK(notes(resume, style()) ==
        "not-shown: the design `classic` has no place for `salutation`, "
        "`location.planet`\n");
}

TEST_CASE("the hint speaks of one field or of several") {
  Edition resume = edition("zh-Hans", "张三");
  resume.basics.properties.push_back(text("salutation", "先生"));
  Diagnostics one;
  report_hidden(resume, style(), one);
  REQUIRE(one.all().size() == 1);
  CHECK(one.all()[0].hint == "it is left out");
  resume.basics.properties.push_back(text("motto", "勤"));
  Diagnostics several;
  report_hidden(resume, style(), several);
  REQUIRE(several.all().size() == 1);
  CHECK(several.all()[0].hint == "they are left out");
}

TEST_CASE("a design that shows a field is not blamed for it") {
  Edition resume = edition("zh-Hans", "张三");
  resume.basics.properties.push_back(text("gender", "男"));
  CHECK(notes(resume, style("header: {contacts: {items: [gender]}}")) == "");
}

TEST_CASE("a design without a place for the photograph says so") {
  Edition resume = edition("zh-Hans", "张三");
  resume.basics.properties.push_back(records("image", {item({text("file", "a.jpg")})}));
  CHECK(notes(resume, style()) == "");
  CHECK(notes(resume, style("header: {image: {place: none}}")) ==
        "not-shown: the design `classic` has no place for `image`\n");
}

TEST_CASE("a summary is shown by the section of this name") {
  Edition resume = edition("zh-Hans", "张三");
  resume.basics.properties.push_back(paragraphs("summary", {{false, 0, rich("一。")}}));
  CHECK(notes(resume, style()) == "");
  CHECK(notes(resume, style("sections: [work]")) ==
        "not-shown: the design `classic` has no place for `summary`\n");
}

TEST_CASE("hidden sections and fields of entries are named once") {
  Edition resume = edition("zh-Hans", "张三");
  add_section(
      resume, "work",
      {item({text("name", "甲"), text("dates", "2024"), text("startDate", "2024")}),
       item({text("name", "乙"), text("salary", "面议")}),
       item({text("name", "丙"), text("salary", "面议")})});
  add_section(resume, "awards", {item({text("title", "丁")})});
  CHECK(notes(resume, style("sections: [work]")) ==
        "not-shown: the design `classic` has no place for `salary` in `work`\n"
        "not-shown: the section `awards` is not listed in the design\n");
}

TEST_CASE("one note names all sections that are not listed") {
  Edition resume = edition("zh-Hans", "张三");
  for (const char* kind : {"work", "awards", "custom.portfolio", "custom.talks"}) {
    add_section(resume, kind, {item({text("title", "丁")})});
  }
  CHECK(notes(resume, style("sections: [work, custom.talks]"))
            .ends_with("not-shown: the sections `awards`, `custom.portfolio` are not "
                       "listed in the "
                       "design\n"));
  CHECK(notes(resume, style("sections: [work, awards, custom]")).find("not listed") ==
        std::string::npos);
}

TEST_CASE("a heading that lacks the edition's language is reported") {
  Edition resume = edition("en", "Zhang San");
  add_section(resume, "work", {item({text("name", "Acme")})});
  CHECK(notes(resume, style("sections: [{title: {zh: 经历}, of: [work]}]")) ==
        "missing-translation: the heading `经历` has no `en` text\n");
  CHECK(notes(resume, style("sections: [{title: {zh: 经历, en: Work}, of: [work]}]")) ==
        "");
}

TEST_CASE("what the design hides is not reported, nor are its fields and titles") {
  Edition resume = edition("en", "Zhang San");
  add_section(resume, "work", {item({text("name", "Acme"), text("salary", "high")})});
  CHECK(notes(resume, style("sections: {order: [skills], hide: [work]}")) == "");
  CHECK(notes(resume,
              style("sections: {hide: [work], kinds: {work: {title: {zh: 经历}}}}")) ==
        "");
}

TEST_CASE("a title of a kind that lacks the edition's language is reported") {
  Edition resume = edition("en", "Zhang San");
  add_section(resume, "work", {item({text("name", "Acme")})});
  CHECK(notes(resume, style("sections: {kinds: {work: {title: {zh: 经历}}}}")) ==
        "missing-translation: the heading `经历` has no `en` text\n");
  CHECK(notes(resume, style("sections: {kinds: {awards: {title: {zh: 奖项}}}}")) == "");
}

TEST_CASE("a table of entries shows its columns alone") {
  Edition resume = edition("en", "Zhang San");
  add_section(resume, "family",
              {item({text("name", "Zhang"), text("employer", "Acme"),
                     text("date", "2020"), text("dates", "2020")})});
  CHECK(notes(resume, style("sections: {kinds: {family: {table: [name, date]}}}")) ==
        "not-shown: the design `classic` has no place for `employer` in `family`\n");
}

TEST_CASE("without a header nothing of it is shown; a picture may be a block or a cell") {
  Edition resume = edition("en", "Zhang San");
  resume.basics.properties.push_back(text("phone", "138"));
  resume.basics.properties.push_back(records("image", {item({text("file", "a.jpg")})}));
  const auto with = [&](const std::string& blocks) {
    return notes(resume, style("regions: {header: {blocks: [" + blocks + "]}}"));
  };
  CHECK(with("") ==
        "not-shown: the design `classic` has no place for `name`, `phone`, `image`\n");
  CHECK(with("image, {table: [name, phone]}") == "");
  CHECK(with("{table: [image, name, phone]}") == "");
}

}  // namespace jianli::test
