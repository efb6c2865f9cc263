// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/icu_dates.h"

#include <unicode/dtitvfmt.h>
#include <unicode/dtitvinf.h>
#include <unicode/fieldpos.h>
#include <unicode/gregocal.h>
#include <unicode/locid.h>
#include <unicode/simpleformatter.h>
#include <unicode/timezone.h>
#include <unicode/unistr.h>

#include <map>
#include <stdexcept>
#include <utility>

#include "edition/choose_language.h"

namespace jianli {
namespace {

void check(UErrorCode status, const char* what) {
  if (U_FAILURE(status)) throw std::runtime_error(std::string("ICU has no ") + what);
}

std::string to_text(const icu::UnicodeString& text) {
  std::string result;
  text.toUTF8String(result);
  return result;
}

/// The locale of a language. The calendar is named: by itself ICU would take the one of
/// the region.
icu::Locale locale_of(const std::string& language) {
  UErrorCode status = U_ZERO_ERROR;
  icu::Locale locale = icu::Locale::forLanguageTag(language, status);
  locale.setKeywordValue("calendar", "gregorian", status);
  check(status, "locale for dates");
  return locale;
}

/// The fields of a skeleton that a date has.
std::string fields_of(const std::string& skeleton, const Date& date) {
  std::string fields;
  for (const char letter : skeleton) {
    if (letter == 'M' && date.month == 0) continue;
    if (letter == 'd' && date.day == 0) continue;
    fields += letter;
  }
  return fields;
}

/// A calendar at a date; the zone is fixed, so that no date depends on the machine's.
icu::GregorianCalendar calendar_at(const Date& date, const icu::Locale& locale) {
  UErrorCode status = U_ZERO_ERROR;
  icu::GregorianCalendar calendar(*icu::TimeZone::getGMT(), locale, status);
  check(status, "calendar");
  calendar.clear();
  calendar.set(date.year, date.month == 0 ? 0 : date.month - 1,
               date.day == 0 ? 1 : date.day);
  return calendar;
}

}  // namespace

struct IcuDates::Formats {
  Formats(const std::string& language, std::string fields)
      : locale(locale_of(language)), skeleton(std::move(fields)) {}

  /// From one date to another, of which both have the same fields; a single date if those
  /// are equal.
  std::string format(const std::string& fields, const Date& from, const Date& to) {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::DateIntervalFormat>& format = by_fields[fields];
    if (!format) {
      format.reset(icu::DateIntervalFormat::createInstance(
          icu::UnicodeString::fromUTF8(fields), locale, status));
      check(status, "format of dates");
    }
    icu::GregorianCalendar first = calendar_at(from, locale);
    icu::GregorianCalendar last = calendar_at(to, locale);
    icu::UnicodeString text;
    icu::FieldPosition ignored;
    format->format(first, last, text, ignored, status);
    check(status, "text of a date");
    return to_text(text);
  }

  /// Two texts with what the language puts between the ends of a range.
  std::string join(const std::string& from, const std::string& to) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::DateIntervalInfo info(locale, status);
    icu::UnicodeString pattern;
    info.getFallbackIntervalPattern(pattern);
    const icu::SimpleFormatter formatter(pattern, 2, 2, status);
    icu::UnicodeString text;
    formatter.format(icu::UnicodeString::fromUTF8(from), icu::UnicodeString::fromUTF8(to),
                     text, status);
    check(status, "pattern of ranges");
    return to_text(text);
  }

  icu::Locale locale;
  std::string skeleton;
  std::map<std::string, std::unique_ptr<icu::DateIntervalFormat>> by_fields;
};

IcuDates::IcuDates(std::string language, std::string skeleton)
    : formats_(std::make_unique<Formats>(language, std::move(skeleton))) {}
IcuDates::~IcuDates() = default;

std::string IcuDates::format_date(const Date& date, const LocaleTexts& texts) {
  if (date.present) return texts.present;
  return formats_->format(fields_of(formats_->skeleton, date), date, date);
}

std::string IcuDates::format_range(const Date* start, const Date* end,
                                   const LocaleTexts& texts) {
  if (start == nullptr) return format_date(*end, texts);
  const std::string from = format_date(*start, texts);
  if (start->present) return from;
  if (end == nullptr || end->present) {
    // The Chinese word for an open end begins with that for “to”: 至今.
    if (writes_han(texts.language)) return from + texts.present;
    return formats_->join(from, texts.present);
  }
  const std::string fields = fields_of(formats_->skeleton, *start);
  if (fields == fields_of(formats_->skeleton, *end)) {
    return formats_->format(fields, *start, *end);
  }
  return formats_->join(from, format_date(*end, texts));
}

}  // namespace jianli
