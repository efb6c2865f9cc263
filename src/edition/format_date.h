// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "edition/edition.h"
#include "schema/resume.h"

namespace jianli {

/// Names of the months of one language, January first; filled when a pattern first asks
/// for them, because opening ICU's calendar data costs more than all dates of a résumé.
struct MonthNames {
  std::vector<std::string> abbreviated;
  std::vector<std::string> full;
};

/// A date as its precision allows: `2021`, by the pattern of months, or by that of days;
/// an open end is the locale's word for it.
std::string format_date(const Date& date, const LocaleTexts& texts, MonthNames& names);

/// A range: `2021.09 – 2025.06`, open if it has no end, a single date if both are equal
/// or there is no start. At least one of the two is given.
std::string format_range(const Date* start, const Date* end, const LocaleTexts& texts,
                         MonthNames& names);

/// A date that sorts as text: `2021`, `2021-09`, `2021-09-01`; `9999` for an open end.
std::string sort_key(const Date& date);

}  // namespace jianli
