// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/find_numbers.h"

#include <array>

#include "text/measure_words.h"

namespace jianli {
namespace {

constexpr auto npos = std::u16string_view::npos;

bool is_digit(char16_t c) { return c >= u'0' && c <= u'9'; }

bool is_blank(char16_t c) {
  return c == u' ' || c == u'\u00A0' || c == u'\u2009' || c == u'\u202F';
}

/// Number of digits from `at` on, counted no further than `most` + 1.
std::size_t count_digits(const BreakText& text, std::size_t at, std::size_t most) {
  std::size_t count = 0;
  while (count <= most && is_digit(text.unit(at + count))) ++count;
  return count;
}

// --- Telephone numbers
// ------------------------------------------------------------------

/// E.164: a number has fifteen digits at most; nobody writes it in more than six groups.
constexpr std::size_t kMostDigits = 15;
constexpr std::size_t kMostGroups = 6;

/// A group of digits and where it ends, a bracket behind it included.
struct Group {
  std::size_t digits = 0, end = 0;
  char16_t first = 0;      ///< its first digit
  char16_t separator = 0;  ///< before it: a space, `-`, `.`; 0 for none
  bool bracketed = false;
};

struct Groups {
  std::array<Group, kMostGroups> group;
  std::size_t count = 0;
  bool international = false;  ///< begins with `+`

  [[nodiscard]] std::size_t digits(std::size_t begin, std::size_t end) const {
    std::size_t sum = 0;
    for (std::size_t i = begin; i < end; ++i) sum += group[i].digits;
    return sum;
  }
};

/// Reads groups of digits with one separator or bracket between them.
Groups read_groups(const BreakText& text, std::size_t at) {
  Groups groups;
  std::size_t sum = 0;
  while (groups.count < kMostGroups) {
    Group group;
    const bool first = groups.count == 0;
    if (!first &&
        (is_blank(text.unit(at)) || text.unit(at) == u'-' || text.unit(at) == u'.')) {
      group.separator = is_blank(text.unit(at)) ? u' ' : text.unit(at);
      ++at;
    }
    const char16_t bracket = text.unit(at);
    group.bracketed = bracket == u'(' || bracket == u'（';
    if (group.bracketed) ++at;
    if (first && text.unit(at) == u'+') {
      groups.international = true;
      ++at;
    }
    group.first = text.unit(at);
    group.digits = count_digits(text, at, kMostDigits);
    sum += group.digits;
    if (group.digits == 0 || sum > kMostDigits) break;
    at += group.digits;
    if (group.bracketed) {
      if (text.unit(at) != (bracket == u'(' ? u')' : u'）')) break;
      ++at;
    } else if (!first && group.separator == 0 &&
               !groups.group[groups.count - 1].bracketed) {
      break;
    }
    group.end = at;
    groups.group[groups.count++] = group;
  }
  return groups;
}

/// Whether the first `count` groups are a telephone number as China, or the world with a
/// country code, writes it.
bool is_phone(const Groups& g, std::size_t count) {
  const std::size_t all = g.digits(0, count);
  const Group& first = g.group[0];
  if (g.international) return all >= 8 && first.digits <= kMostDigits;
  if (count < 2) return false;
  const std::size_t rest = all - first.digits;
  const bool area = first.first == u'0' && first.digits >= 3 && first.digits <= 4;
  if (area && (rest == 7 || rest == 8)) return true;
  if (first.digits != 3) return false;
  const auto grouped = [&](std::size_t second, std::size_t third) {
    return count == 3 && g.group[1].digits == second && g.group[2].digits == third;
  };
  if (first.first == u'1' && (grouped(4, 4) || (count == 2 && rest == 8))) return true;
  // 400-800-8888, 650-555-0100, (650) 555-0100; with spaces alone these could be
  // anything.
  return grouped(3, 4) && g.group[2].separator != u' ';
}

// --- Dates
// ------------------------------------------------------------------------------

/// A range this long is no longer held together.
constexpr std::size_t kLongestRange = 20;

/// The end of `2021.09`, `2021-09-01`, `2021年9月1日` at `at`, or `at`.
std::size_t numeric_date_end(const BreakText& text, std::size_t at) {
  constexpr std::u16string_view kSeparators = u".-/年";
  if (count_digits(text, at, 4) != 4) return at;
  const char16_t separator = text.unit(at + 4);
  if (separator == 0 || kSeparators.find(separator) == npos) return at;
  std::size_t end = at + 5;
  const std::size_t month = count_digits(text, end, 2);
  if (month < 1 || month > 2) return at;
  end += month;
  if (separator == u'年') {
    if (text.unit(end) != u'月') return end;
    ++end;
    const std::size_t day = count_digits(text, end, 2);
    return (day == 1 || day == 2) && text.unit(end + day) == u'日' ? end + day + 1 : end;
  }
  const std::size_t day =
      text.unit(end) == separator ? count_digits(text, end + 1, 2) : 0;
  return day == 1 || day == 2 ? end + 1 + day : end;
}

constexpr std::u16string_view kMonths[] = {u"Jan", u"Feb", u"Mar", u"Apr",
                                           u"May", u"Jun", u"Jul", u"Aug",
                                           u"Sep", u"Oct", u"Nov", u"Dec"};

/// The end of `Sep 2021`, `Sept. 2021` or `September 2021` at `at`, or `at`.
std::size_t written_date_end(const BreakText& text, std::size_t at) {
  if (text.unit(at) < u'A' || text.unit(at) > u'S') return at;
  bool known = false;
  for (const std::u16string_view month : kMonths) {
    known = known || text.text.substr(at, 3) == month;
  }
  if (!known) return at;
  std::size_t end = at + 3;
  constexpr std::size_t kLongestMonth = 9;
  while (end < at + kLongestMonth && text.at(end) == BreakClass::letter) ++end;
  if (text.unit(end) == u'.') ++end;
  if (!is_blank(text.unit(end)) || count_digits(text, end + 1, 4) != 4) return at;
  return end + 5;
}

std::size_t date_end(const BreakText& text, std::size_t at) {
  const std::size_t end = numeric_date_end(text, at);
  return end > at ? end : written_date_end(text, at);
}

/// The end of a word for “until now” at `at`, or `at`.
std::size_t open_end(const BreakText& text, std::size_t at) {
  constexpr std::u16string_view kWords[] = {
      u"至今", u"迄今", u"现在", u"現在", u"今", u"Present", u"present", u"Now", u"now"};
  for (const std::u16string_view word : kWords) {
    if (text.text.substr(at, word.size()) == word && !text.is_word(at + word.size())) {
      return at + word.size();
    }
  }
  return at;
}

}  // namespace

std::size_t phone_end(const BreakText& text, std::size_t at) {
  const char16_t c = text.unit(at);
  if (!is_digit(c) && c != u'+' && c != u'(' && c != u'（') return at;
  const Groups groups = read_groups(text, at);
  for (std::size_t count = groups.count; count > 0; --count) {
    const std::size_t end = groups.group[count - 1].end;
    // Digits or letters right behind make it part of something longer.
    if (is_phone(groups, count) && !text.is_word(end)) return end;
  }
  return at;
}

std::size_t date_range_end(const BreakText& text, std::size_t at) {
  if (!text.is_word(at)) return at;
  const std::size_t first = date_end(text, at);
  if (first == at) return at;
  std::size_t dash = first;
  while (dash < first + 2 && is_blank(text.unit(dash))) ++dash;
  std::size_t second = dash;
  while (second < dash + 2 &&
         (text.at(second) == BreakClass::connector ||
          text.at(second) == BreakClass::dash || text.unit(second) == u'~')) {
    ++second;
  }
  if (second == dash) return at;
  const std::size_t blanks = second + 2;
  while (second < blanks && is_blank(text.unit(second))) ++second;
  std::size_t end = date_end(text, second);
  if (end == second) end = open_end(text, second);
  return end > second && end - at <= kLongestRange ? end : at;
}

std::size_t unit_end(const BreakText& text, std::size_t at,
                     const Typography& typography) {
  const bool spaced = text.unit(at) == u' ';
  const std::size_t unit = spaced ? at + 1 : at;
  if (text.at(unit) == BreakClass::han) {
    if (!typography.keep_measure_words) return at;
    constexpr std::size_t kLongest = 10;
    const std::size_t length = measure_length(text.text.substr(unit, kLongest));
    return length > 0 ? unit + length : at;
  }
  if (!spaced || text.at(unit) != BreakClass::letter) return at;
  std::size_t end = unit;
  constexpr std::size_t kLongestSymbol = 8;
  while (end <= unit + kLongestSymbol &&
         (text.is_word(end) || (text.unit(end) == u'/' && text.is_word(end + 1)))) {
    ++end;
  }
  return is_unit_symbol(text.text.substr(unit, end - unit)) ? end : at;
}

}  // namespace jianli
