// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/lint/findings.h"

namespace jianli {
namespace {

/// The findings of two employments with these fields.
std::string work(std::string_view first, std::string_view second) {
  return findings("basics: {name: 张三}\nwork:\n  - {" + std::string(first) + "}\n  - {" +
                  std::string(second) + "}\n");
}

/// The findings of two courses of study with these fields.
std::string study(std::string_view first, std::string_view second) {
  return findings("basics: {name: 张三}\neducation:\n  - {" + std::string(first) +
                  "}\n  - {" + std::string(second) + "}\n");
}

TEST_CASE("nobody works for two employers all day") {
  CHECK(work("name: 星河科技, startDate: 2022-05, endDate: 2023-06",
             "name: 远帆电商, startDate: 2021-07, endDate: 2022-09") ==
        "3:29 `星河科技` and `远帆电商` share 4 months [overlapping-entries] mend "
        "a date, or say that one is part-time (兼职)\n"
        "  note: 4:47 the other one ends here\n");
}

TEST_CASE("months that two employers share are a change of employer") {
  CHECK(work("name: 甲, startDate: 2021-07, endDate: 2022-06",
             "name: 乙, startDate: 2022-06, endDate: 2023-01") == "");
  CHECK(work("name: 甲, startDate: 2021-07, endDate: 2022-07",
             "name: 乙, startDate: 2022-06, endDate: 2023-01") == "");
  CHECK(work("name: 甲, startDate: 2021, endDate: 2022",
             "name: 乙, startDate: 2022, endDate: 2023") == "");
}

TEST_CASE("years overlap if they do for certain") {
  CHECK(work("name: 甲, startDate: 2018, endDate: 2022",
             "name: 乙, startDate: 2019, endDate: 2023") != "");
}

TEST_CASE("work beside work is no mistake") {
  const std::string first = "name: 甲, startDate: 2021-01, endDate: 2023-01";
  CHECK(work(first, "name: 甲, position: 经理, startDate: 2022-01, endDate: 2023-01") ==
        "");
  CHECK(work(first,
             "name: 乙, position: 技术顾问, startDate: 2022-01, endDate: 2023-01") == "");
  CHECK(work(first,
             "name: 乙, position: Engineer (part-time), startDate: 2022-01, endDate: "
             "2023-01") == "");
  CHECK(work(first,
             "name: 乙, position: 研发实习生, startDate: 2022-01, endDate: 2023-01") ==
        "");
  CHECK(work(first, "name: 乙, startDate: 2022-01, endDate: present") == "");
  CHECK(work(first, "name: 乙, startDate: 2022-01, endDate: 2023-01, only: [en]") == "");
}

TEST_CASE("an entry inside another shares what it lasts") {
  CHECK(
      work("name: 甲, startDate: 2016-01, endDate: 2023-01",
           "name: 乙, startDate: 2017-01, endDate: 2017-05") ==
      "4:26 `乙` and `甲` share 4 months [overlapping-entries] mend a date, or say that "
      "one is part-time (兼职)\n"
      "  note: 3:44 the other one ends here\n");
}

TEST_CASE("long work beside others hides no overlap of theirs") {
  CHECK(findings("basics: {name: 张三}\nwork:\n"
                 "  - {name: 丙, position: 顾问, startDate: 2010-01, endDate: 2024-01}\n"
                 "  - {name: 甲, startDate: 2016-01, endDate: 2020-01}\n"
                 "  - {name: 乙, startDate: 2018-01, endDate: 2022-01}\n") ==
        "5:26 `乙` and `甲` share 24 months [overlapping-entries] mend a date, or say "
        "that one is part-time (兼职)\n"
        "  note: 4:44 the other one ends here\n");
}

TEST_CASE("roles make up the time of an employment") {
  const std::string first =
      "name: 甲, positions: [{position: 工程师, startDate: 2018-01, endDate: 2020-01}, "
      "{position: 经理, startDate: 2019-01, endDate: 2023-01}]";
  CHECK(work(first, "name: 乙, startDate: 2021-01, endDate: 2022-01") ==
        "4:26 `乙` and `甲` share 12 months [overlapping-entries] mend a date, or say "
        "that one is part-time (兼职)\n"
        "  note: 3:126 the other one ends here\n");
  CHECK(work(first, "name: 乙, startDate: 2023-02, endDate: 2024-01") == "");
  CHECK(work(first,
             "name: 乙, positions: [{position: 顾问, startDate: 2021-01, "
             "endDate: 2022-01}]") == "");
}

TEST_CASE("words are looked for, not letters") {
  const std::string first = "name: Alpha, startDate: 2021-01, endDate: 2023-01";
  const std::string dates = ", startDate: 2022-01, endDate: 2023-01";
  CHECK(work(first, "name: Beta International" + dates) != "");
  CHECK(work(first, "name: Beta, position: Dashboard Engineer" + dates) != "");
  CHECK(work(first, "name: Beta, position: Software Engineer Intern" + dates) == "");
  CHECK(work(first, "name: Beta, position: Co-Founder" + dates) == "");
  CHECK(work(first, "name: Beta, position: 'Engineer (Part Time)'" + dates) == "");
}

TEST_CASE("two degrees at once want a word") {
  const std::string first =
      "institution: 江城大学, studyType: 学士, startDate: 2018-09, endDate: 2022-06";
  CHECK(study(first,
              "institution: 海滨大学, studyType: 硕士, startDate: 2021-09, endDate: "
              "2024-06") ==
        "4:51 `海滨大学` and `江城大学` share 9 months [overlapping-entries] "
        "mend a "
        "date, or say in `note` how both went together (双学位)\n"
        "  note: 3:69 the other one ends here\n");
  CHECK(study(first,
              "institution: 江城大学, studyType: 学士, note: 双学位, startDate: 2019-09, "
              "endDate: 2022-06") == "");
  CHECK(study(first,
              "institution: 江城大学, studyType: 学士, area: 统计学（辅修）, startDate: "
              "2019-09, endDate: 2022-06") == "");
  CHECK(study(first,
              "institution: Lakeside, studyType: Exchange, startDate: 2020-09, "
              "endDate: 2021-06") == "");
  CHECK(study(first, "institution: 海滨大学, startDate: 2020-09, endDate: 2021-06") ==
        "");
  CHECK(study(first,
              "institution: 海滨大学, studyType: 硕士, startDate: 2022-09, endDate: "
              "2025-06") == "");
}

TEST_CASE("work and study, internships and projects go together") {
  CHECK(
      findings("basics: {name: 张三}\n"
               "education: [{institution: 江城大学, studyType: 硕士, startDate: 2021-09, "
               "endDate: 2024-06}]\n"
               "work: [{name: 甲, startDate: 2021-01, endDate: 2023-01}]\n"
               "internships:\n"
               "  - {name: 乙, startDate: 2021-01, endDate: 2023-01}\n"
               "  - {name: 丙, startDate: 2021-01, endDate: 2023-01}\n") == "");
}

}  // namespace
}  // namespace jianli
