// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "compose/hidden_sections.h"

#include <doctest/doctest.h>

namespace jianli::test {
namespace {

using Names = std::vector<std::string>;

/// The hidden sections of a document with this design, and the rest of it.
Names hidden(const std::string& design, const std::string& rest) {
  Sources sources;
  Diagnostics diagnostics;
  const SourceId source =
      sources.add("me.yaml", "basics: {name: 张三, summary: 算法}\ndesign: {" + design +
                                 "}\n" + rest);
  const auto tree = parse(source, sources, diagnostics);
  REQUIRE(tree.has_value());
  const Resume resume = read_resume(*tree, sources, diagnostics);
  const auto style =
      load_style({"", &*tree, resume.design, {}, nullptr}, sources, diagnostics);
  REQUIRE_FALSE(diagnostics.has_errors());
  return find_hidden_sections(resume, *style);
}

const std::string kRest =
    "work: [{name: 甲}]\n"
    "skills: [{name: 乙}]\n"
    "custom:\n"
    "  - {id: maps, title: 丙, entries: [{title: 丁}]}\n"
    "  - {id: talks, title: 戊, entries: [{title: 己}]}\n";

}  // namespace

TEST_CASE("what the design does not list is hidden") {
  CHECK(hidden("sections: [work, custom.talks, summary]", kRest) ==
        Names{"skills", "custom.maps"});
  CHECK(hidden("sections: [skills, custom]", kRest) == Names{"summary", "work"});
  CHECK(hidden("", "work: [{name: 甲}]\n") == Names{});
}

TEST_CASE("several sections under one heading are listed") {
  CHECK(hidden("sections: [summary, {title: 经历, of: [work, skills, custom]}]", kRest) ==
        Names{});
}

}  // namespace jianli::test
