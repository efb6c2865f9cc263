// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "schema/date_grammar.h"

#include <doctest/doctest.h>

#include <string>

namespace jianli {
namespace {

/// `2021-09-00` (what is not given is 00), `present`, the problem, or `-` for no date.
std::string date(std::string_view text) {
  const DateReading reading = parse_date(text);
  if (reading.form == DateForm::other) return "-";
  if (reading.form == DateForm::impossible) return reading.problem.english();
  if (reading.date.present) return "present";
  const auto two = [](int n) { return (n < 10 ? "-0" : "-") + std::to_string(n); };
  return std::to_string(reading.date.year) + two(reading.date.month) +
         two(reading.date.day);
}

TEST_CASE("every writing of a date") {
  CHECK(date("2021") == "2021-00-00");
  CHECK(date("2021-09") == "2021-09-00");
  CHECK(date("2021-09-01") == "2021-09-01");
  CHECK(date("2021.09") == "2021-09-00");
  CHECK(date("2021/09") == "2021-09-00");
  CHECK(date("2021.9.1") == "2021-09-01");
  CHECK(date("2021/09/01") == "2021-09-01");
  CHECK(date("2021年9月") == "2021-09-00");
  CHECK(date("2021年") == "2021-00-00");
  CHECK(date("2021年09月01日") == "2021-09-01");
  CHECK(date("2021 年 9 月") == "2021-09-00");
  CHECK(date("present") == "present");
  CHECK(date("Present") == "present");
  CHECK(date("至今") == "present");
}

TEST_CASE("dates that do not exist") {
  CHECK(date("2021-13") == "there is no month 13");
  CHECK(date("2021-00") == "there is no month 0");
  CHECK(date("2014-19-39") == "there is no month 19");
  CHECK(date("2021-02-30") == "2021-02 has 28 days");
  CHECK(date("2020-02-30") == "2020-02 has 29 days");
  CHECK(date("1900-02-29") == "1900-02 has 28 days");
  CHECK(date("2000-02-29") == "2000-02-29");
  CHECK(date("2021年4月31日") == "2021-04 has 30 days");
  CHECK(date("2021-04-00") == "2021-04 has 30 days");
}

TEST_CASE("texts that are no dates") {
  for (const char* text :
       {"", "21", "20210", "0021", "2021-", "2021-09-", "2021-09.01", "2021--09",
        "Sep 2021", "2021年9", "9月", "2021-9月", "2021-009", "2021-09-01T00:00",
        "Fall 2023", "预计 2027.06", "２０２１", "now"}) {
    CAPTURE(std::string(text));
    CHECK(date(text) == "-");
  }
}

TEST_CASE("what other writings mean") {
  CHECK(intended_date("Sep 2021") == "2021-09");
  CHECK(intended_date("September, 2021") == "2021-09");
  CHECK(intended_date("Sept. 2021") == "2021-09");
  CHECK(intended_date("2021 May") == "2021-05");
  CHECK(intended_date("09/2021") == "2021-09");
  CHECK(intended_date("202109") == "2021-09");
  CHECK(intended_date("20210901") == "2021-09-01");
  CHECK(intended_date("now") == "present");
  CHECK(intended_date("Current") == "present");
  CHECK(intended_date("目前") == "至今");
  CHECK(intended_date("Fall 2023") == "");
  CHECK(intended_date("13/2021") == "");
  CHECK(intended_date("2021-09 – 2025-06") == "");
}

Date day(int year, int month = 0, int number = 0) {
  Date date;
  date.year = static_cast<std::int16_t>(year);
  date.month = static_cast<std::int8_t>(month);
  date.day = static_cast<std::int8_t>(number);
  return date;
}

TEST_CASE("dates are compared as far as both are precise") {
  CHECK(is_before(day(2020), day(2021)));
  CHECK(is_before(day(2021, 8), day(2021, 9)));
  CHECK(is_before(day(2021, 9, 1), day(2021, 9, 2)));
  CHECK(!is_before(day(2021), day(2021, 9)));
  CHECK(!is_before(day(2021, 9), day(2021, 9, 30)));
  CHECK(!is_before(day(2021, 9), day(2021, 9)));
  Date present;
  present.present = true;
  CHECK(!is_before(present, day(2021)));
}

TEST_CASE("months are known by their names and by what is left of them") {
  CHECK(month_of("January") == 1);
  CHECK(month_of("SEPT") == 9);
  CHECK(month_of("dec") == 12);
  CHECK(month_of("ma") == 0);
  CHECK(month_of("marchy") == 0);
}

}  // namespace
}  // namespace jianli
