// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/format_date.h"

#include <doctest/doctest.h>

#include <optional>

namespace jianli {
namespace {

LocaleTexts chinese() {
  LocaleTexts texts;
  texts.language = "zh-Hans";
  texts.date_month = "yyyy.MM";
  texts.date_day = "yyyy.MM.dd";
  texts.range_glue = "\u00A0–\u00A0";
  texts.present = "至今";
  return texts;
}

LocaleTexts english() {
  LocaleTexts texts;
  texts.language = "en";
  texts.date_month = "MMM yyyy";
  texts.date_day = "MMM d, yyyy";
  texts.range_glue = "\u00A0–\u00A0";
  texts.present = "Present";
  return texts;
}

Date date(int year, int month = 0, int day = 0) {
  Date result;
  result.year = static_cast<std::int16_t>(year);
  result.month = static_cast<std::int8_t>(month);
  result.day = static_cast<std::int8_t>(day);
  return result;
}

Date present() {
  Date result;
  result.present = true;
  return result;
}

std::string range(std::optional<Date> start, std::optional<Date> end,
                  const LocaleTexts& texts) {
  MonthNames names;
  return format_range(start ? &*start : nullptr, end ? &*end : nullptr, texts, names);
}

std::string single(const Date& day, const LocaleTexts& texts) {
  MonthNames names;
  return format_date(day, texts, names);
}

TEST_CASE("a range of months stands between no-break spaces") {
  CHECK(range(date(2021, 9), date(2025, 6), chinese()) == "2021.09\u00A0–\u00A02025.06");
  CHECK(range(date(2021, 9), date(2025, 6), english()) ==
        "Sep 2021\u00A0–\u00A0Jun 2025");
}

TEST_CASE("a range without an end, or with an open one, goes on") {
  CHECK(range(date(2021, 9), std::nullopt, chinese()) == "2021.09\u00A0–\u00A0至今");
  CHECK(range(date(2021, 9), present(), chinese()) == "2021.09\u00A0–\u00A0至今");
  CHECK(range(date(2021, 9), std::nullopt, english()) == "Sep 2021\u00A0–\u00A0Present");
}

TEST_CASE("an end alone is a single date") {
  CHECK(range(std::nullopt, date(2025, 6), chinese()) == "2025.06");
  CHECK(range(std::nullopt, present(), english()) == "Present");
}

TEST_CASE("a range within one month, day or year is a single date") {
  CHECK(range(date(2021, 9), date(2021, 9), chinese()) == "2021.09");
  CHECK(range(date(2021, 9, 3), date(2021, 9, 3), english()) == "Sep 3, 2021");
  CHECK(range(date(2021), date(2021), english()) == "2021");
}

TEST_CASE("each date shows the precision it was written with") {
  CHECK(single(date(2021), chinese()) == "2021");
  CHECK(single(date(2021, 9, 1), chinese()) == "2021.09.01");
  CHECK(single(date(2021, 9, 1), english()) == "Sep 1, 2021");
  CHECK(range(date(2021), date(2025, 6), english()) == "2021\u00A0–\u00A0Jun 2025");
  CHECK(range(date(2021, 9, 3), date(2021, 9, 28), chinese()) ==
        "2021.09.03\u00A0–\u00A02021.09.28");
}

TEST_CASE("every month has its English abbreviation of three letters") {
  MonthNames names;
  std::string all;
  for (int month = 1; month <= 12; ++month) {
    all += format_date(date(2024, month), english(), names) + ";";
  }
  CHECK(
      all ==
      "Jan 2024;Feb 2024;Mar 2024;Apr 2024;May 2024;Jun 2024;Jul 2024;Aug 2024;Sep 2024;"
      "Oct 2024;Nov 2024;Dec 2024;");
}

TEST_CASE("names of months are loaded only by a pattern that shows them") {
  MonthNames names;
  format_date(date(2021, 9), chinese(), names);
  format_date(date(2021), english(), names);
  CHECK(names.abbreviated.empty());
  format_date(date(2021, 9), english(), names);
  CHECK(names.abbreviated.size() == 12);
  CHECK(names.full.empty());
}

TEST_CASE("patterns know full names, unpadded numbers and literal text") {
  LocaleTexts texts = english();
  texts.date_month = "MMMM ''yyyy";
  texts.date_day = "yyyy'年'M'月'd'日'";
  CHECK(single(date(2021, 9), texts) == "September '2021");
  CHECK(single(date(2021, 9, 1), texts) == "2021年9月1日");
}

TEST_CASE("sort keys order as text") {
  CHECK(sort_key(date(2021)) == "2021");
  CHECK(sort_key(date(2021, 9)) == "2021-09");
  CHECK(sort_key(date(2021, 9, 1)) == "2021-09-01");
  CHECK(sort_key(present()) == "9999");
}

}  // namespace
}  // namespace jianli
