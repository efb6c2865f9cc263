// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "schema/grammar.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"

namespace jianli {
namespace {

bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }
bool is_letter(char32_t c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// The white space of ECMA-262's `\s`.
bool is_space(char32_t c) {
  return (c >= 0x09 && c <= 0x0D) || c == 0x20 || c == 0xA0 || c == 0x1680 ||
         (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
         c == 0x205F || c == 0x3000 || c == 0xFEFF;
}

bool is_full_width(char32_t c) {
  return (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFFEF);
}

bool is_one_of(char32_t c, std::u32string_view set) {
  return set.find(c) != std::u32string_view::npos;
}

/// Moves `offset` over the characters a predicate takes; how many there were.
template <typename Predicate>
std::size_t skip(std::string_view text, std::size_t& offset, Predicate takes) {
  std::size_t count = 0;
  while (offset < text.size()) {
    std::size_t next = offset;
    if (!takes(next_character(text, next))) break;
    offset = next;
    ++count;
  }
  return count;
}

/// Labels of at least one character with dots between them; how many there are, or 0.
template <typename Predicate>
std::size_t skip_labels(std::string_view text, std::size_t& offset, Predicate takes) {
  std::size_t labels = 0;
  do {
    if (skip(text, offset, takes) == 0) return 0;
    ++labels;
  } while (offset < text.size() && text[offset] == '.' && ++offset <= text.size());
  return labels;
}

bool is_local_character(char32_t c) {
  return !is_space(c) && !is_one_of(c, U"@.,;:<>()\"＠“”‘’");
}

bool is_domain_character(char32_t c) {
  return is_letter(c) || is_digit(c) || c == '-' || (c >= 0xA1 && c <= 0x1FFF) ||
         (c >= 0x2C00 && c <= 0x2FFF) || (c >= 0x3040 && c <= 0xFEFF);
}

bool is_host_character(char32_t c) {
  return !is_space(c) && !is_one_of(c, U"/?#<>\"") && !is_full_width(c);
}

bool is_path_character(char32_t c) { return !is_space(c) && !is_one_of(c, U"<>\""); }

}  // namespace

bool equal_ignoring_case(std::string_view a, std::string_view b) {
  const auto lower = [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
  };
  return std::ranges::equal(a, b, {}, lower, lower);
}

bool starts_ignoring_case(std::string_view text, std::string_view start) {
  return text.size() >= start.size() &&
         equal_ignoring_case(text.substr(0, start.size()), start);
}

bool is_email(std::string_view text) {
  std::size_t offset = 0;
  if (skip_labels(text, offset, is_local_character) == 0) return false;
  if (offset == text.size() || text[offset++] != '@') return false;
  return skip_labels(text, offset, is_domain_character) >= 2 && offset == text.size();
}

bool has_web_scheme(std::string_view text) {
  return starts_ignoring_case(text, "http://") || starts_ignoring_case(text, "https://");
}

bool is_url(std::string_view text) {
  if (!has_web_scheme(text)) return false;
  std::size_t offset = text.find("://") + 3;
  if (skip(text, offset, is_host_character) == 0) return false;
  if (offset < text.size() &&
      !is_one_of(static_cast<unsigned char>(text[offset]), U"/?#")) {
    return false;
  }
  skip(text, offset, is_path_character);
  return offset == text.size();
}

bool is_host_and_path(std::string_view text) {
  std::size_t offset = 0;
  if (skip_labels(text, offset, is_domain_character) < 2) return false;
  if (offset < text.size() &&
      !is_one_of(static_cast<unsigned char>(text[offset]), U"/?#:")) {
    return false;
  }
  return is_url("https://" + std::string(text));
}

bool is_phone(std::string_view text) {
  const auto digits =
      std::ranges::count_if(text, [](char c) { return c >= '0' && c <= '9'; });
  if (digits < 5 || digits > 20) return false;
  std::size_t offset = 0;
  if (std::size_t next = 0; is_one_of(next_character(text, next), U"(（")) offset = next;
  if (offset < text.size() && text[offset] == '+') ++offset;
  const auto is_part = [](char32_t c) {
    return is_digit(c) || is_one_of(c, U"- \u00A0()（）./–");
  };
  if (skip(text, offset, is_part) == 0) return false;
  if (offset == text.size()) return true;
  constexpr std::array<std::string_view, 6> kExtensions = {"ext.", "ext", "x",
                                                           "#",    "转",  "分机"};
  for (const std::string_view mark : kExtensions) {
    if (!text.substr(offset).starts_with(mark)) continue;
    offset += mark.size();
    if (offset < text.size() && text[offset] == ' ') ++offset;
    const std::size_t length = skip(text, offset, is_digit);
    return length >= 1 && length <= 6 && offset == text.size();
  }
  return false;
}

bool is_link_target(std::string_view text) {
  constexpr std::string_view kMailbox = "mailto:", kTelephone = "tel:";
  if (starts_ignoring_case(text, kMailbox)) {
    // Behind the address a subject may follow; RFC 6068 §2.
    const std::string_view rest = text.substr(kMailbox.size());
    return is_email(rest.substr(0, rest.find('?')));
  }
  if (starts_ignoring_case(text, kTelephone)) {
    const std::string_view rest = text.substr(kTelephone.size());
    return is_phone(rest.substr(0, rest.find(';')));
  }
  return is_url(text);
}

bool is_doi(std::string_view text) {
  constexpr std::string_view kDirectory = "10.";
  if (!text.starts_with(kDirectory)) return false;
  std::size_t offset = kDirectory.size();
  if (skip(text, offset, is_digit) < 4) return false;
  while (offset < text.size() && text[offset] == '.') {
    if (skip(text, ++offset, is_digit) == 0) return false;
  }
  if (offset == text.size() || text[offset++] != '/') return false;
  const auto is_part = [](char32_t c) { return !is_space(c); };
  return skip(text, offset, is_part) > 0 && offset == text.size();
}

bool is_identifier(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  });
}

bool is_country_code(std::string_view text) {
  return text.size() == 2 &&
         std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool is_aspect(std::string_view text) {
  constexpr std::size_t kMostDigits = 4, kMostDecimals = 3;
  std::size_t offset = 0;
  for (int side = 0; side < 2; ++side) {
    const std::size_t begin = offset;
    const std::size_t digits = skip(text, offset, is_digit);
    if (digits == 0 || digits > kMostDigits) return false;
    if (offset < text.size() && text[offset] == '.') {
      const std::size_t decimals = skip(text, ++offset, is_digit);
      if (decimals == 0 || decimals > kMostDecimals) return false;
    }
    const std::string_view number = text.substr(begin, offset - begin);
    if (number.find_first_not_of("0.") == std::string_view::npos) return false;
    if (side == 0 && (offset == text.size() || text[offset++] != ':')) return false;
  }
  return offset == text.size();
}

std::string case_insensitive_pattern(std::string_view name) {
  std::string pattern;
  for (const char c : name) {
    if (is_letter(static_cast<unsigned char>(c))) {
      pattern += {'[', static_cast<char>(c & ~0x20), static_cast<char>(c | 0x20), ']'};
    } else if (c == '.') {
      pattern += "\\.";
    } else {
      pattern += c;
    }
  }
  return pattern;
}

}  // namespace jianli
