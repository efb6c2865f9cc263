// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/lint/findings.h"

namespace jianli {
namespace {

const std::string kHead = "basics: {name: 张三}\n";

TEST_CASE("entries of work and study have dates") {
  CHECK(findings(kHead + "work:\n  - name: 星河科技\n    position: 工程师\n") ==
        "3:5 a work entry has no date [no-dates] such as `startDate: 2021-09`\n");
  CHECK(findings(kHead + "education:\n  - institution: 江城大学\n") ==
        "3:5 an education entry has no date [no-dates] such as `startDate: 2021-09`\n");
}

TEST_CASE("any date will do, and other sections need none") {
  CHECK(findings(kHead + "work: [{name: 星河科技, date: 2021 年暑期}]\n") == "");
  CHECK(findings(kHead + "work: [{name: 星河科技, endDate: present}]\n") == "");
  CHECK(findings(kHead +
                 "work:\n  - name: 星河科技\n    positions:\n      - {position: 工程师, "
                 "startDate: 2021-09}\n") == "");
  CHECK(findings(kHead + "projects: [{name: 码本}]\nskills: [{name: Python}]\n") == "");
}

TEST_CASE("an entry with a date that could not be read has one") {
  CHECK(findings_in_spite_of_errors(
            kHead + "work:\n  - {name: 甲, startDate: 2021-13}\n  - {name: 乙}\n") ==
        "4:6 a work entry has no date [no-dates] such as `startDate: 2021-09`\n");
  CHECK(findings_in_spite_of_errors(kHead + "work: [{name: 甲, start: 2021-01}]\n") ==
        "");
}

TEST_CASE("dates of a section are written in one way") {
  CHECK(findings(kHead + "work:\n"
                         "  - {name: 甲, startDate: 2021.09, endDate: 2022.03}\n"
                         "  - {name: 乙, startDate: 2022-04, endDate: present}\n") ==
        "4:26 `2022-04` is written differently from other dates of this section "
        "[mixed-dates] write `2022.04`\n"
        "  note: 3:26 such as this one\n"
        "  -> {name: 乙, startDate: 2022.04, endDate: present}\n");
  CHECK(findings(kHead + "work:\n"
                         "  - {name: 甲, startDate: 2021年9月, endDate: 2022年3月}\n"
                         "  - {name: 乙, startDate: 2022/04/01, endDate: present}\n") ==
        "4:26 `2022/04/01` is written differently from other dates of this section "
        "[mixed-dates] write `2022年4月1日`\n"
        "  note: 3:26 such as this one\n"
        "  -> {name: 乙, startDate: 2022年4月1日, endDate: present}\n");
}

TEST_CASE("a section has years or months") {
  CHECK(
      findings(kHead + "projects:\n"
                       "  - {name: 甲, startDate: 2021-09, endDate: 2022-03}\n"
                       "  - {name: 乙, date: 2022}\n") ==
      "4:21 `2022` names no month, and other dates of this section do [mixed-dates] add "
      "the month\n"
      "  note: 3:26 such as this one\n");
  CHECK(findings(kHead + "projects:\n"
                         "  - {name: 甲, startDate: 2021, endDate: 2022}\n"
                         "  - {name: 乙, date: 2022-03}\n") ==
        "4:21 `2022-03` names a month, and other dates of this section do not "
        "[mixed-dates] "
        "give all dates of the section a month, or none\n"
        "  note: 3:26 such as this one\n");
  // An exact day is the entry's own affair.
  CHECK(findings(kHead + "projects:\n"
                         "  - {name: 甲, startDate: 2021-09, endDate: 2022-03}\n"
                         "  - {name: 乙, date: 2022-05-06}\n") == "");
}

TEST_CASE("sections may differ, and texts are no dates") {
  CHECK(findings(kHead + "work: [{name: 甲, startDate: 2021-09}]\n"
                         "education: [{institution: 江城大学, startDate: 2021}]\n"
                         "projects:\n"
                         "  - {name: 甲, startDate: 2021-09, endDate: present}\n"
                         "  - {name: 乙, date: 2023 年秋}\n") == "");
}

}  // namespace
}  // namespace jianli
