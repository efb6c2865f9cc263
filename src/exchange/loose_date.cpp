// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "exchange/loose_date.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

#include "schema/date_grammar.h"

namespace jianli {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

bool is_weekday(std::string_view word) {
  constexpr std::array<std::string_view, 7> kDays = {"mon", "tue", "wed", "thu",
                                                     "fri", "sat", "sun"};
  std::string lower(word.substr(0, 3));
  for (char& c : lower) c = static_cast<char>(c | 0x20);
  return std::ranges::find(kDays, std::string_view(lower)) != kDays.end();
}

int number_of(std::string_view digits) {
  int number = 0;
  for (const char c : digits) number = number * 10 + (c - '0');
  return number;
}

/// The words and numbers of a date before its time of day; nothing if other characters
/// stand between them.
std::vector<std::string_view> parts_of(std::string_view text) {
  std::vector<std::string_view> parts;
  for (std::size_t i = 0; i < text.size();) {
    const char c = text[i];
    std::size_t end = i;
    if (is_digit(c)) {
      while (end < text.size() && is_digit(text[end])) ++end;
      // `2016-09-01T10:00:00Z`, `Sep 1, 2016 10:00`: the time begins here.
      if (end < text.size() && text[end] == ':') return parts;
    } else if (is_letter(c)) {
      while (end < text.size() && is_letter(text[end])) ++end;
      if (end - i == 1 && c == 'T') return parts;
    } else if (std::string_view(" ,-/.").find(c) != std::string_view::npos) {
      ++i;
      continue;
    } else {
      return {};
    }
    if (end - i > 9) return {};
    parts.push_back(text.substr(i, end - i));
    i = end;
  }
  return parts;
}

}  // namespace

std::string strict_date(std::string_view text) {
  return parse_date(text).form == DateForm::valid ? std::string(text) : std::string();
}

std::string loose_date(std::string_view text) {
  int year = 0;
  int month = 0;
  std::vector<int> small;  // numbers of one or two digits, in their order
  bool year_first = false;
  for (const std::string_view part : parts_of(text)) {
    if (is_letter(part[0])) {
      const int named = month_of(part);
      if (named == 0 && !is_weekday(part)) return {};
      if (named != 0) month = named;
    } else if (part.size() == 4 && year == 0) {
      year = number_of(part);
      year_first = small.empty() && month == 0;
    } else if (part.size() <= 2) {
      small.push_back(number_of(part));
    } else {
      return {};
    }
  }
  if (year == 0 || small.size() > 2) return {};
  // `2016-09-01` and `9/1/2016`: the month is the first of the two either way.
  if (month == 0 && !small.empty()) {
    if (small.size() == 1 && !year_first) return {};
    month = small[0];
  }
  if (month == 0) return fmt::format("{:04}", year);
  return strict_date(fmt::format("{:04}-{:02}", year, month));
}

}  // namespace jianli
