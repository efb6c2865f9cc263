// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "schema/date_grammar.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "schema/grammar.h"

namespace jianli {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Reads as many digits as stand at `offset`; nothing unless they number `least` to
/// `most`.
std::optional<int> read_number(std::string_view text, std::size_t& offset,
                               std::size_t least, std::size_t most) {
  int number = 0;
  std::size_t count = 0;
  while (offset < text.size() && is_digit(text[offset])) {
    if (++count > most) return std::nullopt;
    number = number * 10 + (text[offset++] - '0');
  }
  if (count < least) return std::nullopt;
  return number;
}

bool skip(std::string_view text, std::size_t& offset, std::string_view word) {
  if (!text.substr(offset).starts_with(word)) return false;
  offset += word.size();
  return true;
}

/// The parts of a date as they are written; -1 for what is not given.
struct Parts {
  int year = -1;
  int month = -1;
  int day = -1;
};

std::optional<int> read_year(std::string_view text, std::size_t& offset) {
  if (text.empty() || text.front() == '0') return std::nullopt;
  return read_number(text, offset, 4, 4);
}

/// `2021`, `2021-09-01`, `2021.9`, `2021/09`: one separator throughout.
std::optional<Parts> read_separated(std::string_view text) {
  std::size_t offset = 0;
  const std::optional<int> year = read_year(text, offset);
  if (!year) return std::nullopt;
  Parts parts{*year, -1, -1};
  if (offset == text.size()) return parts;
  const char separator = text[offset];
  if (separator != '-' && separator != '.' && separator != '/') return std::nullopt;
  for (int* part : {&parts.month, &parts.day}) {
    if (offset == text.size()) return parts;
    if (text[offset++] != separator) return std::nullopt;
    const std::optional<int> number = read_number(text, offset, 1, 2);
    if (!number) return std::nullopt;
    *part = *number;
  }
  return offset == text.size() ? std::optional(parts) : std::nullopt;
}

/// `2021年`, `2021年9月`, `2021 年 9 月 1 日`.
std::optional<Parts> read_chinese(std::string_view text) {
  std::size_t offset = 0;
  const std::optional<int> year = read_year(text, offset);
  if (!year) return std::nullopt;
  skip(text, offset, " ");
  if (!skip(text, offset, "年")) return std::nullopt;
  Parts parts{*year, -1, -1};
  constexpr std::array<std::string_view, 2> kUnits = {"月", "日"};
  const std::array<int*, 2> numbers = {&parts.month, &parts.day};
  for (std::size_t i = 0; i < kUnits.size(); ++i) {
    if (offset == text.size()) return parts;
    skip(text, offset, " ");
    const std::optional<int> number = read_number(text, offset, 1, 2);
    if (!number) return std::nullopt;
    skip(text, offset, " ");
    if (!skip(text, offset, kUnits[i])) return std::nullopt;
    *numbers[i] = *number;
  }
  return offset == text.size() ? std::optional(parts) : std::nullopt;
}

bool is_leap_year(int year) {
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int days_of_month(int year, int month) {
  constexpr std::array<int, 12> kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month == 2 && is_leap_year(year)) return 29;
  return kDays[static_cast<std::size_t>(month - 1)];
}

DateReading check(const Parts& parts) {
  DateReading reading;
  reading.form = DateForm::impossible;
  if (parts.month != -1 && (parts.month < 1 || parts.month > 12)) {
    reading.problem = say("there is no month {}", parts.month);
    reading.mend = "write a month from 01 to 12";
    return reading;
  }
  if (parts.day != -1) {
    const int days = days_of_month(parts.year, parts.month);
    if (parts.day < 1 || parts.day > days) {
      reading.problem = say("{} has {} days",
                            fmt::format("{:04}-{:02}", parts.year, parts.month), days);
      reading.mend = say("write a day from 01 to {}", days);
      return reading;
    }
  }
  reading.form = DateForm::valid;
  reading.date.year = static_cast<std::int16_t>(parts.year);
  reading.date.month = static_cast<std::int8_t>(std::max(parts.month, 0));
  reading.date.day = static_cast<std::int8_t>(std::max(parts.day, 0));
  return reading;
}

bool is_open_end(std::string_view text) {
  return equal_ignoring_case(text, "present") || text == "至今";
}

/// Words and numbers of a text, without what stands between them.
std::vector<std::string_view> words_of(std::string_view text) {
  const auto is_between = [](char c) {
    return c == ' ' || c == ',' || c == '.' || c == '/' || c == '-';
  };
  std::vector<std::string_view> words;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t begin = i;
    while (i < text.size() && !is_between(text[i])) ++i;
    if (i > begin) words.push_back(text.substr(begin, i - begin));
    while (i < text.size() && is_between(text[i])) ++i;
  }
  return words;
}

}  // namespace

int month_of(std::string_view word) {
  constexpr std::array<std::string_view, 12> kMonths = {
      "january", "february", "march",     "april",   "may",      "june",
      "july",    "august",   "september", "october", "november", "december"};
  if (word.size() < 3) return 0;
  for (std::size_t i = 0; i < kMonths.size(); ++i) {
    if (word.size() <= kMonths[i].size() &&
        equal_ignoring_case(word, kMonths[i].substr(0, word.size()))) {
      return static_cast<int>(i) + 1;
    }
  }
  return 0;
}

DateReading parse_date(std::string_view text) {
  if (is_open_end(text)) {
    DateReading reading;
    reading.form = DateForm::valid;
    reading.date.present = true;
    return reading;
  }
  std::optional<Parts> parts = read_separated(text);
  if (!parts) parts = read_chinese(text);
  return parts ? check(*parts) : DateReading{};
}

std::string intended_date(std::string_view text) {
  constexpr std::array<std::string_view, 6> kOpen = {"now",     "current", "currently",
                                                     "ongoing", "today",   "to date"};
  constexpr std::array<std::string_view, 6> kOpenChinese = {"现在", "目前", "今",
                                                            "迄今", "当前", "至现在"};
  for (const std::string_view word : kOpen) {
    if (equal_ignoring_case(text, word)) return "present";
  }
  if (std::ranges::find(kOpenChinese, text) != kOpenChinese.end()) return "至今";

  const std::vector<std::string_view> words = words_of(text);
  const auto is_number = [](std::string_view word, std::size_t least, std::size_t most) {
    return word.size() >= least && word.size() <= most &&
           std::ranges::all_of(word, is_digit);
  };
  std::string result;
  if (words.size() == 1 && is_number(words[0], 6, 8) && words[0].size() != 7) {
    result = fmt::format("{}-{}", words[0].substr(0, 4), words[0].substr(4, 2));
    if (words[0].size() == 8) result += fmt::format("-{}", words[0].substr(6));
  } else if (words.size() == 2) {
    // The year is the word of four digits; the other one is the month.
    const bool year_first = is_number(words[0], 4, 4);
    const std::string_view year = year_first ? words[0] : words[1];
    const std::string_view month = year_first ? words[1] : words[0];
    if (!is_number(year, 4, 4)) return {};
    if (is_number(month, 1, 2)) {
      result = fmt::format("{}-{:0>2}", year, month);
    } else if (const int number = month_of(month); number != 0) {
      result = fmt::format("{}-{:02}", year, number);
    }
  }
  return parse_date(result).form == DateForm::valid ? result : std::string();
}

bool is_before(const Date& end, const Date& start) {
  if (end.present || start.present) return false;
  if (end.year != start.year) return end.year < start.year;
  if (end.month == 0 || start.month == 0) return false;
  if (end.month != start.month) return end.month < start.month;
  return end.day != 0 && start.day != 0 && end.day < start.day;
}

std::string date_pattern(OpenEnd open_end) {
  // First what no calendar has: a 31st of short months, late days of February. Any
  // character but a digit may separate there, since the second half settles the
  // separators.
  std::string pattern =
      "^(?![0-9]{4}[^0-9]+(?:0?[469]|11)[^0-9]+31)"
      "(?![0-9]{4}[^0-9]+0?2[^0-9]+3[01])"
      "(?!(?![0-9]{2}(?:0[48]|[2468][048]|[13579][26])"
      "|(?:[02468][048]|[13579][26])00)"
      "[0-9]{4}[^0-9]+0?2[^0-9]+29)"
      "(?:[1-9][0-9]{3}"
      "(?:([-./])(?:0?[1-9]|1[0-2])(?:\\1(?:0?[1-9]|[12][0-9]|3[01]))?)?"
      "|[1-9][0-9]{3} ?年(?: ?(?:0?[1-9]|1[0-2]) ?月"
      "(?: ?(?:0?[1-9]|[12][0-9]|3[01]) ?日)?)?";
  if (open_end == OpenEnd::yes)
    pattern += fmt::format("|{}|至今", case_insensitive_pattern("present"));
  return pattern + ")$";
}

std::string_view date_shape_pattern() {
  return "^[1-9][0-9]{3}(?:([-./])[0-9]{1,2}(?:\\1[0-9]{1,2})?"
         "| ?年(?: ?[0-9]{1,2} ?月(?: ?[0-9]{1,2} ?日)?)?)?$";
}

}  // namespace jianli
