// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>

#include "edition/edition.h"
#include "schema/resume.h"

namespace jianli {

/// Writes dates as ICU does in one language: `2021年9月至2025年6月`. ICU's formats are
/// made when a date first needs them, one for each precision dates are given in.
class IcuDates {
 public:
  /// `skeleton` names the fields to show (UTS #35): `y`, `yMMM`, `yMMMd` and so on.
  IcuDates(std::string language, std::string skeleton);
  ~IcuDates();
  IcuDates(const IcuDates&) = delete;
  IcuDates& operator=(const IcuDates&) = delete;

  /// A date by those fields of the skeleton that it has; an open end is the locale's
  /// word.
  std::string format_date(const Date& date, const LocaleTexts& texts);

  /// A range: `Sep – Dec 2021`, open if it has no end, a single date if there is
  /// no start. At least one of the two is given.
  std::string format_range(const Date* start, const Date* end, const LocaleTexts& texts);

 private:
  struct Formats;
  std::unique_ptr<Formats> formats_;
};

}  // namespace jianli
