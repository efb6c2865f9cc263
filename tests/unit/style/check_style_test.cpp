// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "load.h"

using jianli::test::load;

TEST_CASE("a photograph stands at the right, or nowhere") {
  CHECK(load("design: {header: {image: {place: none}}}\n").messages() == "");
  const auto loaded = load("design: {header: {image: {place: left}}}\n");
  REQUIRE(loaded.diagnostics.all().size() == 1);
  CHECK(loaded.diagnostics.all()[0].rule == jianli::Rule::bad_value);
}

TEST_CASE("an entry look must exist") {
  const auto loaded = load("design: {sections: {kinds: {work: {entries: wrok}}}}\n");
  REQUIRE(loaded.diagnostics.all().size() == 1);
  CHECK(loaded.diagnostics.all()[0].message == "no entry look is called `wrok`");
  CHECK(loaded.diagnostics.all()[0].hint == "did you mean `work`?");
}

TEST_CASE("lists that cannot be empty are not") {
  const auto loaded =
      load("design: {tokens: {bullets: {labels: []}}, fonts: {code: {han: []}}}\n");
  REQUIRE(loaded.diagnostics.all().size() == 2);
  CHECK(loaded.diagnostics.all()[0].message == "a list needs a bullet");
  CHECK(loaded.diagnostics.all()[1].message ==
        "a role of faces needs at least one family");
}

TEST_CASE("a skeleton of dates names the fields of a date") {
  CHECK(load("design: {dates: {style: icu, skeleton: yMMMd}}\n").messages() == "");
  const auto loaded = load("design: {dates: {style: icu, skeleton: yyyy.MM}}\n");
  REQUIRE(loaded.diagnostics.all().size() == 1);
  CHECK(loaded.diagnostics.all()[0].message == "no date is written by `yyyy.MM`");
}

TEST_CASE("hidden sections are sections, each named once") {
  CHECK(load("design: {sections: {hide: [skills, custom.talks]}}\n").messages() == "");
  CHECK(load("design: {sections: {hide: skills}}\n").messages() == "");
  const auto loaded = load("design: {sections: {hide: [skils, work, work]}}\n");
  CHECK(loaded.messages() ==
        "me.yaml:1:28: error: no section is called `skils` [bad-value]\n"
        "    1 | design: {sections: {hide: [skils, work, work]}}\n"
        "      |                            ^~~~~ did you mean `skills`?\n"
        "me.yaml:1:41: error: the section `work` is listed twice [bad-value]\n"
        "    1 | design: {sections: {hide: [skils, work, work]}}\n"
        "      |                                         ^~~~ remove one of the two\n");
  REQUIRE(loaded.diagnostics.all()[0].fix);
  CHECK(loaded.diagnostics.all()[0].fix->replacement == "skills");
}

TEST_CASE("up to six columns of entries stand side by side") {
  const auto findings = [](const std::string& design) {
    std::string text;
    const auto loaded = load("design: {sections: " + design + "}\n");
    for (const auto& finding : loaded.diagnostics.all()) {
      text += finding.message.english() + "; " + finding.hint.english() + "\n";
    }
    return text;
  };
  CHECK(findings("{kinds: {skills: {columns: 6}}}") == "");
  CHECK(findings("[{of: [skills], columns: 2}]") == "");
  CHECK(findings("{kinds: {skills: {columns: 7}}}") ==
        "7 columns cannot stand side by side; write 1 to 6\n");
  CHECK(findings("{kinds: {skills: {columns: 0}}}") ==
        "0 columns cannot stand side by side; write 1 to 6\n");
  CHECK(findings("[{of: [skills], columns: 7}]") ==
        "7 columns cannot stand side by side; write 1 to 6\n");
}

TEST_CASE("what stands in the aside needs one with a width") {
  CHECK(load("design: {page: {aside: {width: 55mm}}, sections: {kinds: {skills: "
             "{region: aside}}}, regions: {aside: {blocks: [image]}}}\n")
            .messages() == "");
  const auto loaded = load(
      "design: {sections: {kinds: {skills: {region: aside}}}, regions: {aside: "
      "{blocks: [image]}}}\n");
  REQUIRE(loaded.diagnostics.all().size() == 2);
  CHECK(loaded.diagnostics.all()[0].message ==
        "the section `skills` stands in the aside, which has no width");
  CHECK(loaded.diagnostics.all()[0].hint == "set `page.aside.width`");
  CHECK(loaded.diagnostics.all()[1].message ==
        "blocks stand in the aside, which has no width");
}
