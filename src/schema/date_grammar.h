// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "base/message.h"
#include "schema/resume.h"

namespace jianli {

/// Whether a text is written as a date, and if so, whether there is such a day.
enum class DateForm : std::uint8_t { other, impossible, valid };

/// A text read as a date.
struct DateReading {
  DateForm form = DateForm::other;
  Date date;        ///< without span; only if valid
  Message problem;  ///< why an impossible date does not exist
  Message mend;     ///< what to write instead
};

/// Reads `2021`, `2021-09`, `2021-09-01`, the same with dots or slashes, `2021年9月1日`,
/// `present` and 至今.
DateReading parse_date(std::string_view text);

/// The date a text in some other writing most likely means, as Jianli writes it:
/// `2021-09` for `Sept. 2021`, `09/2021` and `202109`, `present` for `now`; empty if
/// unclear.
std::string intended_date(std::string_view text);

/// 1–12 for an English month or its abbreviation of at least three letters, in any case;
/// else 0.
int month_of(std::string_view word);

/// Whether two dates are certainly in the wrong order, at the precision both have.
bool is_before(const Date& end, const Date& start);

/// Whether a date may be `present`.
enum class OpenEnd : std::uint8_t { no, yes };

/// The dates `parse_date` finds valid, as an ECMA-262 pattern.
std::string date_pattern(OpenEnd open_end);
/// What is written as a date, possible or not, as an ECMA-262 pattern.
std::string_view date_shape_pattern();

}  // namespace jianli
