// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/schema/read.h"

namespace jianli {
namespace {

TEST_CASE("priority is a whole number") {
  CHECK(work_messages("priority: 3") == "");
  CHECK(work_messages("priority: -1") == "");
  CHECK(work_messages("priority: +2") == "");
  CHECK(work_messages("priority: high") ==
        "3:13 error: `priority` is the text `high`, but a whole number is expected "
        "[wrong-type] such as `2` or `-1`\n");
  CHECK(work_messages("priority: 1.5") ==
        "3:13 error: `priority` is the text `1.5`, but a whole number is expected "
        "[wrong-type] such as `2` or `-1`\n");
  CHECK(work_messages("priority: \"3\"") ==
        "3:14 error: `priority` is the text `3`, but a whole number is expected "
        "[wrong-type] "
        "write it without quotes\n");
  CHECK(work_messages("priority: [1]") ==
        "3:14 error: `priority` is a list, but a whole number is expected [wrong-type] "
        "such "
        "as `2` or `-1`\n");
}

TEST_CASE("visible is true or false") {
  CHECK(work_messages("visible: true") == "");
  CHECK(work_messages("visible: False") == "");
  CHECK(work_messages("visible: no") ==
        "3:12 error: `visible` is the text `no`, but `true` or `false` is expected "
        "[wrong-type] write `false`\n  -> - visible: false\n");
  CHECK(work_messages("visible: 也许") ==
        "3:12 error: `visible` is the text `也许`, but `true` or `false` is expected "
        "[wrong-type]\n");
  CHECK(work_messages("visible: 'true'") ==
        "3:13 error: `visible` is the text `true`, but `true` or `false` is expected "
        "[wrong-type] write it without quotes\n");
}

TEST_CASE("a date field takes a date or a text") {
  CHECK(work_messages("date: 2024-05") == "");
  CHECK(work_messages("date: Fall 2023") == "");
  CHECK(work_messages("date: 预计 2027.06") == "");
  CHECK(work_messages("date: {zh: 2023 年秋, en: Fall 2023}") == "");
  CHECK(
      work_messages("date: {zh: 2024.10, en: Oct 2024}")
          .starts_with("3:14 error: `2024.10` without quotes is a number [quote-date]"));
  CHECK(work_messages("date: 2024-13") ==
        "3:9 error: `2024-13` does not exist: there is no month 13 [bad-date] write a "
        "month from 01 to 12\n");
  CHECK(
      work_messages("date: 2024.10") ==
      "3:9 error: `2024.10` without quotes is a number [quote-date] write `\"2024.10\"`\n"
      "  note: 2024.1 and 2024.10 are the same number to YAML, so January and October "
      "cannot be told apart\n"
      "  -> - date: \"2024.10\"\n");
}

TEST_CASE("a long text is cut in messages") {
  CHECK(work_messages(
            "priority: 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十"
            "一二三四五六七八九十一") ==
        "3:13 error: `priority` is the text "
        "`一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九"
        "十…`, "
        "but a whole number is expected [wrong-type] such as `2` or `-1`\n");
}

}  // namespace
}  // namespace jianli
