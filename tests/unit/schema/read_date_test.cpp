// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/schema/read.h"

namespace jianli {
namespace {

TEST_CASE("dates in every writing") {
  for (const std::string text :
       {"2021", "2021-09", "2021-09-01", "2021.09", "\"2021.10\"", "2021.11", "2021/09",
        "2021年9月", "\"2021.1\"", "2021.10.01"}) {
    CAPTURE(text);
    CHECK(work_messages("startDate: " + text) == "");
  }
  CHECK(work_messages("endDate: present") == "");
  CHECK(work_messages("endDate: 至今") == "");
}

TEST_CASE("an impossible date says why") {
  CHECK(work_messages("startDate: 2014-19-39") ==
        "3:14 error: `2014-19-39` does not exist: there is no month 19 [bad-date] write "
        "a month from 01 to 12\n");
  CHECK(work_messages("startDate: 2021年2月30日") ==
        "3:14 error: `2021年2月30日` does not exist: 2021-02 has 28 days [bad-date] "
        "write a day from 01 to 28\n");
}

TEST_CASE("another writing is turned into a date where it is clear") {
  CHECK(work_messages("startDate: Sep 2021") ==
        "3:14 error: `Sep 2021` is not written as a date [bad-date] did you mean "
        "`2021-09`?\n"
        "  -> - startDate: 2021-09\n");
  CHECK(work_messages("startDate: 去年") ==
        "3:14 error: `去年` is not written as a date [bad-date] such as `2021`, "
        "`2021-09` or "
        "`2021-09-01`\n");
  CHECK(work_messages("endDate: now") ==
        "3:12 error: `now` is not written as a date [bad-date] did you mean `present`?\n"
        "  -> - endDate: present\n");
  CHECK(work_messages("startDate: now") ==
        "3:14 error: `now` is not written as a date [bad-date] such as `2021`, `2021-09` "
        "or "
        "`2021-09-01`\n");
}

TEST_CASE("an unquoted date that a number would tear") {
  CHECK(work_messages("startDate: 2021.10") ==
        "3:14 error: `2021.10` without quotes is a number [quote-date] write "
        "`\"2021.10\"`\n"
        "  note: 2021.1 and 2021.10 are the same number to YAML, so January and October "
        "cannot be told apart\n"
        "  -> - startDate: \"2021.10\"\n");
  CHECK(work_messages("startDate: 2021.1") ==
        "3:14 error: `2021.1` without quotes is a number [quote-date] write `2021-01` or "
        "`2021-10`\n"
        "  note: 2021.1 and 2021.10 are the same number to YAML, so January and October "
        "cannot be told apart\n");
}

TEST_CASE("only an end may be open") {
  CHECK(work_messages("startDate: present") ==
        "3:14 error: `present` is an open end, but `startDate` is a day in the past "
        "[bad-date] such as `2021-09`\n");
}

TEST_CASE("a date has no languages") {
  CHECK(work_messages("startDate: {zh: 2021年9月, en: 2021-09}") ==
        "3:15 error: `startDate` is a mapping, but a date is expected [wrong-type] a "
        "date is "
        "the same in every language\n");
  CHECK(work_messages("startDate: [2021]") ==
        "3:15 error: `startDate` is a list, but a date is expected [wrong-type] such as "
        "`2021-09`\n");
}

}  // namespace
}  // namespace jianli
