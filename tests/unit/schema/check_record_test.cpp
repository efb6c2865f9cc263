// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/schema/read.h"

namespace jianli {
namespace {

TEST_CASE("an end before its start names both") {
  CHECK(work_messages("startDate: 2021-09\nendDate: 2021-06") ==
        "4:12 error: `endDate` 2021-06 lies before `startDate` 2021-09 [date-order] "
        "exchange the two dates, or mend one\n"
        "  note: 3:14 it starts here\n");
  CHECK(work_messages("endDate: 2020年\nstartDate: \"2021.09\"") ==
        "3:12 error: `endDate` 2020年 lies before `startDate` 2021.09 [date-order] "
        "exchange the two dates, or mend one\n"
        "  note: 4:15 it starts here\n");
  CHECK(work_messages("positions:\n  - {position: a, startDate: 2022, endDate: 2021}") ==
        "4:47 error: `endDate` 2021 lies before `startDate` 2022 [date-order] exchange "
        "the two dates, or mend one\n"
        "  note: 4:32 it starts here\n");
}

TEST_CASE("dates that may be in order are") {
  CHECK(work_messages("startDate: 2021-09\nendDate: 2021") == "");
  CHECK(work_messages("startDate: 2021-09\nendDate: 2021-09") == "");
  CHECK(work_messages("startDate: 2021-09\nendDate: present") == "");
  CHECK(work_messages("endDate: 2021-09") == "");
}

TEST_CASE("ids are unique in their list") {
  CHECK(read(R"(basics: {name: 张三}
work:
  - {id: a, name: A}
  - {id: b, name: B}
  - {id: a, name: C}
projects:
  - {id: a, name: D}
)")
            .messages() ==
        "5:10 error: the id `a` occurs twice in this list [duplicate-id]\n"
        "  note: 3:10 the first one stands here\n");
  CHECK(work_messages("highlights:\n  - {id: x, text: 甲}\n  - {id: x, text: 乙}") ==
        "5:12 error: the id `x` occurs twice in this list [duplicate-id]\n"
        "  note: 4:12 the first one stands here\n");
  CHECK(work_messages(
            "highlights:\n  zh: [{id: x, text: 甲}]\n  en: [{id: x, text: A}]") == "");
}

}  // namespace
}  // namespace jianli
