// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "load.h"

using jianli::SectionSort;
using jianli::test::load;

TEST_CASE("a design lists sections; two may share a heading") {
  const auto loaded = load(
      "design:\n"
      "  sections:\n"
      "    - education\n"
      "    - {title: {zh: 实习经历和项目经历, en: Experience}, of: [internships, "
      "projects], "
      "sort: date}\n"
      "    - custom.thesis\n");
  CHECK(loaded.messages() == "");
  const auto& order = loaded.style.sections.order.value;
  REQUIRE(order.size() == 3);
  CHECK(order[0].of[0].value == "education");
  CHECK(order[0].title.empty());
  CHECK(order[0].sort == SectionSort::file);
  CHECK(order[1].of.size() == 2);
  CHECK(order[1].of[1].value == "projects");
  CHECK(order[1].sort == SectionSort::date);
  REQUIRE(order[1].title.versions.size() == 2);
  CHECK(order[1].title.versions[0].first == "zh-Hans");
  CHECK(order[1].title.versions[0].second == "实习经历和项目经历");
  CHECK(order[2].of[0].value == "custom.thesis");
}

TEST_CASE("a mapping changes how sections look and keeps their order") {
  const auto loaded = load(
      "design: {sections: {heading: {case: written}, kinds: {skills: {heading: "
      "plain}}}}\n");
  CHECK(loaded.messages() == "");
  CHECK(loaded.style.sections.order.value.size() == 19);
  CHECK(loaded.style.sections.heading.letter_case.value == jianli::LetterCase::written);
  CHECK(loaded.style.sections.kinds.find("skills")->heading.value ==
        jianli::HeadingLook::plain);
  CHECK(loaded.style.sections.kinds.find("skills")->gap.value ==
        jianli::GapName::compact);
}

TEST_CASE("an unknown section is reported at its name") {
  CHECK(load("design:\n  sections: [educaton, skills]\n").messages() ==
        "me.yaml:2:14: error: no section is called `educaton` [bad-value]\n"
        "    2 |   sections: [educaton, skills]\n"
        "      |              ^~~~~~~~ did you mean `education`?\n");
  CHECK(load("design: {sections: [{of: [work, projcts]}]}\n").messages() ==
        "me.yaml:1:33: error: no section is called `projcts` [bad-value]\n"
        "    1 | design: {sections: [{of: [work, projcts]}]}\n"
        "      |                                 ^~~~~~~ did you mean `projects`?\n");
  CHECK(load("design: {sections: [work.alibaba]}\n").diagnostics.all()[0].message ==
        "no section is called `work.alibaba`");
}

TEST_CASE("a section listed twice is reported") {
  CHECK(load("design: {sections: [work, {of: [work]}]}\n").messages() ==
        "me.yaml:1:33: error: the section `work` is listed twice [bad-value]\n"
        "    1 | design: {sections: [work, {of: [work]}]}\n"
        "      |                                 ^~~~ remove one of the two\n");
}

TEST_CASE("a heading must say which sections it stands for") {
  const auto loaded = load("design: {sections: [{title: Experience}]}\n");
  REQUIRE(loaded.diagnostics.all().size() == 1);
  CHECK(loaded.diagnostics.all()[0].rule == jianli::Rule::missing_field);
  CHECK(loaded.diagnostics.all()[0].message ==
        "a heading in `design.sections` does not say which sections it stands for");
}

TEST_CASE("kinds of sections and entries are the base template's") {
  const auto loaded = load("design: {sections: {kinds: {skils: {gap: entry}}}}\n");
  REQUIRE(loaded.diagnostics.all().size() == 1);
  CHECK(loaded.diagnostics.all()[0].message ==
        "unknown field `skils` in `design.sections.kinds`");
  CHECK(loaded.diagnostics.all()[0].hint == "did you mean `skills`?");
}

TEST_CASE("a heading's language must be a tag") {
  const auto loaded = load("design: {sections: [{title: {中文: 经历}, of: [work]}]}\n");
  REQUIRE(loaded.diagnostics.all().size() == 1);
  CHECK(loaded.diagnostics.all()[0].rule == jianli::Rule::bad_language);
  CHECK(loaded.diagnostics.all()[0].message ==
        "`中文` in `design.sections.title` is not a language tag");
}
