// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "match/posting_cues.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

std::string cues(std::string_view text) {
  const std::vector<Word> words = read_words(text);
  return cue_text(words, 0, words.size());
}

TEST_CASE("cues are looked for in folded words") {
  CHECK(cues("任职要求 Requirements") == " 任职要求 requirement ");
  CHECK(cues("Who You Are!") == " who you are ");
}

TEST_CASE("a heading says what stands below it") {
  CHECK(standing_of_heading(cues("任职要求")) == Standing::required);
  CHECK(standing_of_heading(cues("Qualifications")) == Standing::required);
  CHECK(standing_of_heading(cues("What we’re looking for")) == Standing::required);
  CHECK(standing_of_heading(cues("加分项")) == Standing::preferred);
  CHECK(standing_of_heading(cues("Nice to have")) == Standing::preferred);
  CHECK(standing_of_heading(cues("岗位职责")) == Standing::duties);
  CHECK(standing_of_heading(cues("Responsibilities")) == Standing::duties);
  CHECK(standing_of_heading(cues("福利待遇")) == Standing::aside);
  CHECK(standing_of_heading(cues("About us")) == Standing::aside);
  CHECK(standing_of_heading(cues("机器学习工程师")) == std::nullopt);
}

TEST_CASE("what is welcome goes before what is required") {
  CHECK(standing_of_heading(cues("优先条件")) == Standing::preferred);
  CHECK(standing_of_heading(cues("Preferred qualifications")) == Standing::preferred);
}

TEST_CASE("a clause says it of itself") {
  CHECK(standing_of_clause(cues("熟悉 Linux")) == Standing::required);
  CHECK(standing_of_clause(cues("Experience with Docker")) == Standing::required);
  CHECK(standing_of_clause(cues("有竞赛经历者优先")) == Standing::preferred);
  CHECK(standing_of_clause(cues("Rust is a plus")) == Standing::preferred);
  CHECK(standing_of_clause(cues("研发推荐系统")) == std::nullopt);
}

TEST_CASE("degrees and majors are told apart") {
  CHECK(is_about_degrees(cues("计算机、数学等相关专业硕士")));
  CHECK(is_about_degrees(cues("Master’s degree in Statistics")));
  CHECK_FALSE(is_about_degrees(cues("熟悉统计")));
  CHECK(ends_majors(cues("or a related field")));
  CHECK_FALSE(ends_majors(cues("and fluent Python")));
}

}  // namespace
}  // namespace jianli
