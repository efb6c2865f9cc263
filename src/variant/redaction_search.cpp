// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "variant/redaction_search.h"

#include <string>
#include <vector>

namespace jianli {
namespace {

constexpr auto npos = std::string_view::npos;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_word(char c) { return is_digit(c) || (c >= 'a' && c <= 'z'); }

/// A number of two digits at least, as dates are written.
std::string padded(std::string_view number) {
  return (number.size() < 2 ? "0" : "") + std::string(number);
}

/// Whether a value that was found in a text stands there on its own, not inside of a
/// longer word.
bool stands_alone(const RedactedValue& value, char before, char after, char second) {
  const auto is_mark = [](char c, std::string_view marks) {
    return c != '\0' && marks.find(c) != npos;
  };
  switch (value.kind) {
    case RedactedKind::email:
      return !is_word(before) && !is_mark(before, "._%+-") && !is_word(after) &&
             after != '-' && !(after == '.' && is_word(second));
    case RedactedKind::address: {
      const bool is_host = value.text.find('/') == npos;
      const bool goes_on = is_host && after == '.' && is_word(second);
      return !is_word(before) && !is_mark(before, "-@") && !is_word(after) &&
             !is_mark(after, "-_") && !goes_on;
    }
    case RedactedKind::account:
      return !is_word(before) && !is_mark(before, "._-") && !is_word(after) &&
             !is_mark(after, "_-@") && !(after == '.' && is_word(second));
    default:
      return true;
  }
}

}  // namespace

TextRange RedactionSearch::range(std::size_t begin, std::size_t end) const {
  return {folded_.places[begin], folded_.places[end]};
}

std::optional<TextRange> RedactionSearch::find(const RedactedValue& value) const {
  switch (value.kind) {
    case RedactedKind::number:
      return find_number(value.text);
    case RedactedKind::street:
      return find_street(value.text);
    case RedactedKind::day:
      return find_day(value.text);
    default:
      return find_text(value);
  }
}

std::optional<TextRange> RedactionSearch::find_number(std::string_view digits) const {
  for (const WrittenNumber& number : find_written_numbers(folded_.text)) {
    const std::size_t at = number.digits.find(digits);
    if (at == npos) continue;
    // The first and the last group as a whole, so that people recognize the number.
    std::size_t begin = number.places[at];
    std::size_t end = number.places[at + digits.size() - 1] + 1;
    while (begin > 0 && is_digit(folded_.text[begin - 1])) --begin;
    while (end < folded_.text.size() && is_digit(folded_.text[end])) ++end;
    return range(begin, end);
  }
  return std::nullopt;
}

std::optional<TextRange> RedactionSearch::find_text(const RedactedValue& value) const {
  const std::size_t size = value.text.size();
  const auto character = [&](std::size_t i) {
    return i < folded_.text.size() ? folded_.text[i] : '\0';
  };
  for (std::size_t at = folded_.text.find(value.text); at != npos;
       at = folded_.text.find(value.text, at + 1)) {
    const char before = at > 0 ? folded_.text[at - 1] : '\0';
    if (stands_alone(value, before, character(at + size), character(at + size + 1))) {
      return range(at, at + size);
    }
  }
  return std::nullopt;
}

std::optional<TextRange> RedactionSearch::find_street(std::string_view street) const {
  std::string bare;
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < folded_.text.size(); ++i) {
    if (folded_.text[i] == ' ') continue;
    bare += folded_.text[i];
    places.push_back(i);
  }
  const std::size_t at = bare.find(street);
  if (at == npos) return std::nullopt;
  return range(places[at], places[at + street.size() - 1] + 1);
}

std::optional<TextRange> RedactionSearch::find_day(std::string_view day) const {
  const std::vector<TextRange> wanted = find_digits(day);
  const std::vector<TextRange> groups = find_digits(folded_.text);
  std::string joined;
  for (const TextRange& number : wanted) joined += padded(part_of(day, number));
  constexpr std::size_t kFarthest = 5;  // 年 between spaces
  for (std::size_t i = 0; i < groups.size(); ++i) {
    std::size_t same = 0;
    for (; same < wanted.size() && i + same < groups.size(); ++same) {
      const TextRange& group = groups[i + same];
      if (same > 0 && group.begin - groups[i + same - 1].end > kFarthest) break;
      if (padded(part_of(folded_.text, group)) != padded(part_of(day, wanted[same])))
        break;
    }
    if (same == wanted.size()) return range(groups[i].begin, groups[i + same - 1].end);
    // Identity numbers hold the whole date; six digits would be found in many a number.
    const std::size_t at =
        wanted.size() == 3 ? part_of(folded_.text, groups[i]).find(joined) : npos;
    if (at == npos) continue;
    const std::size_t begin = groups[i].begin + at;
    return range(begin, begin + joined.size());
  }
  return std::nullopt;
}

}  // namespace jianli
