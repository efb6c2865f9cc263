// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/format_date.h"

#include <fmt/format.h>
#include <unicode/dtfmtsym.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <stdexcept>

namespace jianli {
namespace {

std::vector<std::string> month_names(const std::string& language,
                                     icu::DateFormatSymbols::DtWidthType width) {
  UErrorCode status = U_ZERO_ERROR;
  // The calendar is named: by itself ICU would take the one of the locale's region.
  const icu::DateFormatSymbols symbols(icu::Locale(language.c_str()), "gregorian",
                                       status);
  if (U_FAILURE(status)) throw std::runtime_error("ICU has no month names");
  std::int32_t count = 0;
  const icu::UnicodeString* months =
      symbols.getMonths(count, icu::DateFormatSymbols::FORMAT, width);
  std::vector<std::string> names(static_cast<std::size_t>(count));
  for (std::int32_t i = 0; i < count; ++i) {
    months[i].toUTF8String(names[static_cast<std::size_t>(i)]);
  }
  return names;
}

const std::string& month_name(int month, std::size_t letters, const LocaleTexts& texts,
                              MonthNames& names) {
  const bool full = letters >= 4;
  std::vector<std::string>& list = full ? names.full : names.abbreviated;
  if (list.empty()) {
    list = month_names(texts.language, full ? icu::DateFormatSymbols::WIDE
                                            : icu::DateFormatSymbols::ABBREVIATED);
  }
  return list.at(static_cast<std::size_t>(month - 1));
}

/// Writes a date by an ICU pattern (UTS #35, date field symbols) of the letters y, M and
/// d; other characters and text in '…' are literal. A calendar is not needed for that:
/// the numbers are the user's own.
std::string apply_pattern(std::string_view pattern, const Date& date,
                          const LocaleTexts& texts, MonthNames& names) {
  std::string result;
  for (std::size_t i = 0; i < pattern.size();) {
    const char letter = pattern[i];
    if (letter == '\'') {
      const std::size_t close = pattern.find('\'', i + 1);
      if (close == std::string_view::npos) {
        throw std::logic_error("a date pattern has an open quote");
      }
      // Two quotes side by side are one literal quote.
      result +=
          close == i + 1 ? std::string_view("'") : pattern.substr(i + 1, close - i - 1);
      i = close + 1;
      continue;
    }
    std::size_t letters = 1;
    while (i + letters < pattern.size() && pattern[i + letters] == letter) ++letters;
    if (letter == 'y') {
      result += fmt::format("{:04}", date.year);
    } else if (letter == 'M' && letters <= 2) {
      result += fmt::format("{:0{}}", static_cast<int>(date.month), letters);
    } else if (letter == 'M') {
      result += month_name(date.month, letters, texts, names);
    } else if (letter == 'd') {
      result += fmt::format("{:0{}}", static_cast<int>(date.day), letters);
    } else {
      result += pattern.substr(i, letters);
    }
    i += letters;
  }
  return result;
}

}  // namespace

std::string format_date(const Date& date, const LocaleTexts& texts, MonthNames& names) {
  if (date.present) return texts.present;
  if (date.month == 0) return fmt::format("{:04}", date.year);
  return apply_pattern(date.day == 0 ? texts.date_month : texts.date_day, date, texts,
                       names);
}

std::string format_range(const Date* start, const Date* end, const LocaleTexts& texts,
                         MonthNames& names) {
  if (start == nullptr) return format_date(*end, texts, names);
  const std::string from = format_date(*start, texts, names);
  const std::string to = end == nullptr ? texts.present : format_date(*end, texts, names);
  return from == to ? from : from + texts.range_glue + to;
}

std::string sort_key(const Date& date) {
  if (date.present) return "9999";
  if (date.month == 0) return fmt::format("{:04}", date.year);
  const int month = date.month;
  if (date.day == 0) return fmt::format("{:04}-{:02}", date.year, month);
  return fmt::format("{:04}-{:02}-{:02}", date.year, month, static_cast<int>(date.day));
}

}  // namespace jianli
