// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "lint/checker.h"

namespace jianli {
namespace {

/// The sections whose entries take time.
constexpr std::array<std::string_view, 4> kTimed = {"work", "internships", "education",
                                                    "research"};

/// The lists of entries inside an entry: the roles at one employer, a section of one's
/// own.
const std::vector<ListVersion>* inner_entries(const Record& entry) {
  for (const std::string_view name : {"positions", "entries"}) {
    const FieldValue* value = entry.find(name);
    if (value != nullptr) return std::get_if<std::vector<ListVersion>>(&value->content);
  }
  return nullptr;
}

bool has_date(const Record& entry) {
  constexpr std::array<std::string_view, 3> kDates = {"startDate", "endDate", "date"};
  if (std::ranges::any_of(
          kDates, [&](std::string_view field) { return entry.find(field) != nullptr; })) {
    return true;
  }
  const std::vector<ListVersion>* inner = inner_entries(entry);
  return inner != nullptr && std::ranges::any_of(*inner, [](const ListVersion& list) {
           return std::ranges::any_of(list.records, has_date);
         });
}

/// Where something could not be read, in the order of places: it may have been a date.
std::vector<Span> find_unread(const Diagnostics& diagnostics) {
  std::vector<Span> places;
  for (const Diagnostic& finding : diagnostics.all()) {
    if (finding.rule == Rule::bad_date || finding.rule == Rule::wrong_type ||
        finding.rule == Rule::unknown_field) {
      places.push_back(finding.span);
    }
  }
  std::ranges::sort(places, {},
                    [](Span span) { return std::pair(span.source, span.begin); });
  return places;
}

bool has_unread(const std::vector<Span>& places, Span entry) {
  const auto place = std::ranges::lower_bound(
      places, std::pair(entry.source, entry.begin), {},
      [](Span span) { return std::pair(span.source, span.begin); });
  return place != places.end() && place->source == entry.source &&
         place->begin < entry.end;
}

/// A date of a section with what it looks like in the file.
struct WrittenDate {
  Date date;
  char separator = 0;  ///< `-`, `.`, `/`, `Y` for 年, or 0 for a bare year
  bool month_given = false;
};

char separator_of(std::string_view text) {
  for (const char separator : {'-', '.', '/'}) {
    if (text.find(separator) != std::string_view::npos) return separator;
  }
  return text.find("年") != std::string_view::npos && text.find("月") != text.npos ? 'Y'
                                                                                   : '\0';
}

void gather_dates(const Checker& checker, const Record& entry,
                  std::vector<WrittenDate>& dates) {
  for (const FieldValue& value : entry.values) {
    const Date* date = std::get_if<Date>(&value.content);
    if (date == nullptr || date->present) continue;
    const bool month_given = date->month != 0;
    const char separator =
        month_given ? separator_of(checker.sources.text(date->span)) : '\0';
    dates.push_back({*date, separator, month_given});
  }
  if (const std::vector<ListVersion>* inner = inner_entries(entry)) {
    for (const ListVersion& list : *inner) {
      for (const Record& record : list.records) gather_dates(checker, record, dates);
    }
  }
}

std::string write_date(const Date& date, char separator) {
  const auto two_digits = [](int number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
  };
  std::string text = std::to_string(date.year);
  if (separator == 'Y') {
    text += "年" + std::to_string(date.month) + "月";
    return date.day == 0 ? text : text + std::to_string(date.day) + "日";
  }
  text += separator + two_digits(date.month);
  return date.day == 0 ? text : text + separator + two_digits(date.day);
}

/// The date the others of its section differ from, and one of the others: what most dates
/// have in common is the rule, and the first date's where there are as many.
template <class Style>
std::optional<std::pair<const WrittenDate*, const WrittenDate*>> find_odd_one(
    const std::vector<WrittenDate>& dates, Style style) {
  const WrittenDate* usual = nullptr;
  std::ptrdiff_t most = 0;
  // There are but a few styles: each is counted when it is first met.
  std::vector<int> counted;
  for (const WrittenDate& date : dates) {
    const std::optional<int> own = style(date);
    if (!own || std::ranges::find(counted, *own) != counted.end()) continue;
    counted.push_back(*own);
    const auto count = std::ranges::count_if(
        dates, [&](const WrittenDate& other) { return style(other) == own; });
    if (count > most) {
      most = count;
      usual = &date;
    }
  }
  if (counted.size() < 2) return std::nullopt;
  for (const WrittenDate& date : dates) {
    const std::optional<int> own = style(date);
    if (own && own != style(*usual)) return std::pair(&date, usual);
  }
  return std::nullopt;
}

void report_odd_one(const Checker& checker, const WrittenDate& odd,
                    const WrittenDate& usual, Message message, Message hint,
                    std::optional<Fix> fix) {
  Diagnostic finding;
  finding.rule = Rule::mixed_dates;
  finding.span = odd.date.span;
  finding.message = std::move(message);
  finding.hint = std::move(hint);
  finding.notes.push_back({"such as this one", usual.date.span});
  finding.fix = std::move(fix);
  checker.diagnostics.add(std::move(finding));
}

void check_writing(const Checker& checker, const std::vector<WrittenDate>& dates) {
  const auto found = find_odd_one(dates, [](const WrittenDate& date) {
    return date.separator != 0 ? std::optional<int>(date.separator) : std::nullopt;
  });
  if (!found) return;
  const auto& [odd, usual] = *found;
  const std::string mended = write_date(odd->date, usual->separator);
  report_odd_one(checker, *odd, *usual,
                 say("`{}` is written differently from other dates of this section",
                     checker.sources.text(odd->date.span)),
                 say("write `{}`", mended), Fix{odd->date.span, mended});
}

/// A day beside months is a matter of the entry, a year beside months is not.
void check_precision(const Checker& checker, const std::vector<WrittenDate>& dates) {
  const auto found = find_odd_one(dates, [](const WrittenDate& date) {
    return std::optional<int>(date.month_given);
  });
  if (!found) return;
  const auto& [odd, usual] = *found;
  const std::string_view written = checker.sources.text(odd->date.span);
  if (odd->month_given) {
    report_odd_one(
        checker, *odd, *usual,
        say("`{}` names a month, and other dates of this section do not", written),
        "give all dates of the section a month, or none", std::nullopt);
  } else {
    report_odd_one(
        checker, *odd, *usual,
        say("`{}` names no month, and other dates of this section do", written),
        "add the month", std::nullopt);
  }
}

}  // namespace

void check_dates_given(const Checker& checker, const ResumeSection& section) {
  if (std::ranges::find(kTimed, section.kind) == kTimed.end()) return;
  std::optional<std::vector<Span>> unread;
  for (const Record& entry : section.entries) {
    if (entry.values.empty() || has_date(entry)) continue;
    if (!unread) unread = find_unread(checker.diagnostics);
    if (has_unread(*unread, entry.span)) continue;
    Diagnostic finding;
    finding.rule = Rule::no_dates;
    finding.span = entry.values.front().key_span;
    finding.message = say("{} has no date", entry.type->called);
    finding.hint = "such as `startDate: 2021-09`";
    checker.diagnostics.add(std::move(finding));
  }
}

void check_date_styles(const Checker& checker, const ResumeSection& section) {
  std::vector<WrittenDate> dates;
  const auto check = [&] {
    if (dates.size() > 1) {
      check_writing(checker, dates);
      check_precision(checker, dates);
    }
    dates.clear();
  };
  for (const Record& entry : section.entries) {
    gather_dates(checker, entry, dates);
    if (section.kind == "custom") check();  // each is a section of its own
  }
  check();
}

}  // namespace jianli
