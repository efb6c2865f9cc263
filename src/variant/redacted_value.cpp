// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "variant/redacted_value.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "schema/date_grammar.h"
#include "schema/grammar.h"
#include "variant/folded_text.h"

namespace jianli {
namespace {

constexpr auto npos = std::string_view::npos;

bool is_address_character(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
         std::string_view("._%+-").find(c) != npos;
}

bool is_varied(std::string_view digits) {
  return digits.find_first_not_of(digits.front()) != npos;
}

/// A number is found by its last ten digits, before which a country's code may stand or a
/// zero, and by a long group, which may stand without the area's code.
void add_number(const WrittenNumber& number, std::string_view field,
                std::vector<RedactedValue>& values) {
  constexpr std::size_t kShortest = 7, kNational = 10;
  const std::string& digits = number.digits;
  if (digits.size() < kShortest) return;
  const std::string last =
      digits.substr(digits.size() - std::min(digits.size(), kNational));
  values.push_back({RedactedKind::number, last, field});
  const std::string& group = number.longest;
  const bool is_other = group.size() >= kShortest && group.size() < kNational;
  if (is_other && is_varied(group) && group != last) {
    values.push_back({RedactedKind::number, group, field});
  }
}

/// A web address without scheme, `www.` and a slash at its end.
std::string bare_address(std::string_view url) {
  std::string text = fold_text(url).text;
  if (const std::size_t scheme = text.find("://"); scheme != npos) {
    text.erase(0, scheme + 3);
  }
  if (text.starts_with("www.")) text.erase(0, 4);
  while (text.ends_with('/')) text.pop_back();
  return text;
}

/// The e-mail address in a word, as in `邮箱a@example.com.`; empty if there is none.
std::string_view mailbox_in(std::string_view word) {
  const std::size_t at = word.find('@');
  if (at == npos) return {};
  std::size_t begin = at, end = at + 1;
  while (begin > 0 && is_address_character(word[begin - 1])) --begin;
  while (end < word.size() && is_address_character(word[end])) ++end;
  while (word[end - 1] == '.') --end;
  const std::string_view mailbox = word.substr(begin, end - begin);
  return is_email(mailbox) ? mailbox : std::string_view();
}

std::string without_spaces(std::string_view text) {
  std::string result(text);
  std::erase(result, ' ');
  return result;
}

/// `1999 9 1`, without the day `1999 9`; empty of a year alone.
std::string day_key(std::string_view text) {
  const DateReading reading = parse_date(text);
  if (reading.form != DateForm::valid || reading.date.month == 0) return {};
  std::string key =
      std::to_string(reading.date.year) + ' ' + std::to_string(reading.date.month);
  if (reading.date.day != 0) key += ' ' + std::to_string(reading.date.day);
  return key;
}

}  // namespace

std::vector<RedactedValue> redacted_values(RedactedKind kind, std::string_view text,
                                           std::string_view field) {
  std::vector<RedactedValue> values;
  constexpr std::size_t kShortestAccount = 3, kShortestStreet = 5;
  std::string key = fold_text(text).text;
  switch (kind) {
    case RedactedKind::number:
      return values_inside(text, field);
    case RedactedKind::email:
      break;
    case RedactedKind::address:
      key = bare_address(text);
      break;
    case RedactedKind::account: {
      const bool is_number = key.find_first_not_of("0123456789") == npos;
      if (is_number) return values_inside(text, field);
      if (count_characters(key) < kShortestAccount) key.clear();
      break;
    }
    case RedactedKind::street:
      key = without_spaces(key);
      if (count_characters(key) < kShortestStreet) key.clear();
      break;
    case RedactedKind::day:
      key = day_key(text);
      break;
  }
  if (!key.empty()) values.push_back({kind, std::move(key), field});
  return values;
}

std::vector<RedactedValue> values_inside(std::string_view text, std::string_view field) {
  std::vector<RedactedValue> values;
  const std::string key = fold_text(text).text;
  for (const WrittenNumber& number : find_written_numbers(key))
    add_number(number, field, values);
  for (std::size_t i = 0; i < key.size();) {
    const std::size_t begin = key.find_first_not_of(" ,;<>()\"", i);
    if (begin == npos) break;
    const std::size_t end = std::min(key.find_first_of(" ,;<>()\"", begin), key.size());
    const std::string_view word = std::string_view(key).substr(begin, end - begin);
    const std::string_view mailbox = mailbox_in(word);
    if (!mailbox.empty()) {
      values.push_back({RedactedKind::email, std::string(mailbox), field});
    }
    const std::size_t scheme = std::min(word.find("http"), word.size());
    if (const std::string_view url = word.substr(scheme); is_url(url)) {
      values.push_back({RedactedKind::address, bare_address(url), field});
    }
    i = end;
  }
  return values;
}

}  // namespace jianli
