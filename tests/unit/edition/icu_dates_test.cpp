// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/icu_dates.h"

#include <doctest/doctest.h>

#include <optional>

#include "unit/edition/edition_of.h"

namespace jianli {
namespace {

Date date(int year, int month = 0, int day = 0) {
  Date result;
  result.year = static_cast<std::int16_t>(year);
  result.month = static_cast<std::int8_t>(month);
  result.day = static_cast<std::int8_t>(day);
  return result;
}

LocaleTexts words(const std::string& language, const std::string& present) {
  LocaleTexts texts;
  texts.language = language;
  texts.present = present;
  return texts;
}

std::string range(const std::string& language, const std::string& skeleton,
                  std::optional<Date> start, std::optional<Date> end) {
  IcuDates dates(language, skeleton);
  const bool chinese = language.starts_with("zh");
  return dates.format_range(
      start ? &*start : nullptr, end ? &*end : nullptr,
      words(chinese ? "zh-Hans" : "en", chinese ? "至今" : "Present"));
}

TEST_CASE("a range is written as ICU writes it in the language and its region") {
  CHECK(range("zh-Hans-CN", "yMMM", date(2021, 9), date(2025, 6)) ==
        "2021年9月至2025年6月");
  CHECK(range("zh-Hant-TW", "yM", date(2021, 9), date(2025, 6)) == "2021/9至2025/6");
  CHECK(range("zh-Hant-HK", "yM", date(2021, 9), date(2025, 6)) == "9/2021 至 6/2025");
  CHECK(range("en-US", "yMMM", date(2021, 9), date(2025, 6)) ==
        "Sep 2021\u2009–\u2009Jun 2025");
  CHECK(range("en-US", "y", date(2021, 9), date(2025, 6)) == "2021\u2009–\u20092025");
}

TEST_CASE("what both ends share is written once") {
  CHECK(range("en", "yMMM", date(2021, 9), date(2021, 12)) == "Sep\u2009–\u2009Dec 2021");
  CHECK(range("zh-Hans", "yMMM", date(2021, 9), date(2021, 9)) == "2021年9月");
}

TEST_CASE("an open range ends with the locale's word") {
  CHECK(range("zh-Hans", "yMMM", date(2021, 9), std::nullopt) == "2021年9月至今");
  CHECK(range("en", "yMMM", date(2021, 9), std::nullopt) ==
        "Sep 2021\u2009–\u2009Present");
  Date open;
  open.present = true;
  CHECK(range("en", "yMMM", date(2021, 9), open) == "Sep 2021\u2009–\u2009Present");
  CHECK(range("en", "yMMM", std::nullopt, open) == "Present");
}

TEST_CASE("a date shows no field it does not have") {
  CHECK(range("zh-Hans", "yMMMd", std::nullopt, date(2021, 9)) == "2021年9月");
  CHECK(range("zh-Hans", "yMMMd", std::nullopt, date(2021, 9, 3)) == "2021年9月3日");
  CHECK(range("zh-Hans", "yMMM", std::nullopt, date(2021)) == "2021年");
  CHECK(range("en", "yMMM", date(2021), date(2025, 6)) == "2021\u2009–\u2009Jun 2025");
}

TEST_CASE("an edition's dates follow the skeleton") {
  const std::string yaml =
      "basics: {name: 张三}\n"
      "education: [{institution: 江城大学, startDate: 2021-09, endDate: 2025-06}]\n"
      "projects: [{name: 码本, startDate: 2024-11, endDate: 2024-11}]\n";
  const auto text = [](const Edition& edition, std::size_t section) {
    const Item& entry = edition.sections[section].entries[0];
    return std::get<RichText>(entry.find("dates")->content).plain();
  };
  const MadeEdition made = edition_of(yaml, "zh", "yMMM");
  CHECK(text(made.edition, 0) == "2021年9月至2025年6月");
  CHECK(text(made.edition, 1) == "2024年11月");
  CHECK(text(edition_of(yaml, "zh-TW", "yM").edition, 0) == "2021/9至2025/6");
  CHECK(text(edition_of(yaml, "zh").edition, 0) == "2021.09\u00A0–\u00A02025.06");
}

}  // namespace
}  // namespace jianli
