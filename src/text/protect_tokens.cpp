// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/protect_tokens.h"

#include <algorithm>

#include "text/find_links.h"
#include "text/find_numbers.h"

namespace jianli {
namespace {

/// A token with an inner solidus or hyphen is one box up to this many characters, and so
/// is a name in brackets.
constexpr std::size_t kLongestWhole = 12;

/// What may stand inside a word of programs and versions: `C++/Go`, `R&D`, `don’t`.
bool is_joint(const BreakText& text, std::size_t at) {
  switch (text.at(at)) {
    case BreakClass::letter:
    case BreakClass::digit:
    case BreakClass::sign:
    case BreakClass::solidus:
      return true;
    default:
      return text.unit(at) == u'-' || text.unit(at) == u'_';
  }
}

bool is_upper(char16_t c) { return c >= u'A' && c <= u'Z'; }
bool is_lower(char16_t c) { return c >= u'a' && c <= u'z'; }

/// Whether a part of a hyphenated word is too slight to stand alone at a line's edge: it
/// has a digit, or is a capital or two (`GPT-4`, `Top-K`, `Wi-Fi`; not `End-to-end`).
bool is_stub(std::u16string_view part) {
  const bool letters = std::all_of(part.begin(), part.end(),
                                   [](char16_t c) { return is_upper(c) || is_lower(c); });
  return !letters || (is_upper(part.front()) && part.size() <= 2);
}

bool has_stub(std::u16string_view word) {
  for (std::size_t begin = 0; begin <= word.size();) {
    const std::size_t dash = std::min(word.find(u'-', begin), word.size());
    if (dash > begin && is_stub(word.substr(begin, dash - begin))) return true;
    begin = dash + 1;
  }
  return false;
}

/// Whether a run of word characters is one box.
bool is_whole_word(std::u16string_view word) {
  if (word.size() > kLongestWhole) return false;
  if (word.find(u'/') != std::u16string_view::npos) return true;
  return word.find(u'-') != std::u16string_view::npos && has_stub(word);
}

bool is_number(std::u16string_view run) {
  bool digits = false;
  for (const char16_t c : run) {
    const bool digit = c >= u'0' && c <= u'9';
    constexpr std::u16string_view kSigns = u"+-.%/$±−~";
    if (!digit && kSigns.find(c) == std::u16string_view::npos) return false;
    digits = digits || digit;
  }
  return digits && (run.back() == u'+' || (run.back() >= u'0' && run.back() <= u'9'));
}

/// The end of a pair of brackets behind Han that holds a Western name, or `at`.
std::size_t bracketed_name_end(const BreakText& text, std::size_t at) {
  const char16_t open = text.unit(at);
  if ((open != u'（' && open != u'(') || at == 0 || text.at(at - 1) != BreakClass::han) {
    return at;
  }
  const char16_t close = open == u'（' ? u'）' : u')';
  bool letters = false;
  for (std::size_t i = at + 1; i <= at + 1 + kLongestWhole; ++i) {
    const char16_t c = text.unit(i);
    if (c == close) return letters ? i + 1 : at;
    constexpr std::u16string_view kOthers = u" .'’-";
    const bool letter = text.at(i) == BreakClass::letter;
    if (!letter && (c == 0 || kOthers.find(c) == std::u16string_view::npos)) return at;
    letters = letters || letter;
  }
  return at;
}

/// Finds tokens from left to right.
struct Scanner {
  const BreakText& text;
  const Typography& typography;
  std::vector<Token> tokens;

  void add(TokenKind kind, std::size_t begin, std::size_t end) {
    tokens.push_back(
        {kind, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
  }

  /// Looks for what begins at `at`; gives the place to look on from.
  std::size_t scan(std::size_t at, std::size_t limit) {
    if (text.at(at) == BreakClass::han) return at + 1;
    // A bracket that opens a telephone number wins over one that holds a name.
    const bool fresh = at == 0 || !text.is_word(at - 1);
    if (fresh) {
      const std::size_t phone = phone_end(text, at);
      if (phone > at && phone <= limit) {
        add(TokenKind::phone, at, phone);
        return phone;
      }
      const std::size_t range = date_range_end(text, at);
      if (range > at && range <= limit) {
        add(TokenKind::date_range, at, range);
        return range;
      }
    }
    const std::size_t name = bracketed_name_end(text, at);
    if (name > at && name <= limit) {
      add(TokenKind::bracketed_name, at, name);
      return name;
    }
    // A word does not begin with a joint: `-v`, `/api`.
    const bool begins = text.is_word(at) || text.at(at) == BreakClass::sign;
    return begins ? scan_word(at, limit) : at + 1;
  }

  std::size_t scan_word(std::size_t at, std::size_t limit) {
    std::size_t end = at;
    while (end < limit && is_joint(text, end)) ++end;
    // A stop or dash behind the word is not part of it.
    std::size_t last = end;
    while (last > at && (text.unit(last - 1) == u'.' || text.unit(last - 1) == u'-')) {
      --last;
    }
    const std::u16string_view run = text.text.substr(at, last - at);
    if (run.empty()) return end;
    if (last == end && is_number(run)) {
      const std::size_t unit = unit_end(text, end, typography);
      if (unit > end && unit <= limit) {
        add(TokenKind::number_unit, number_begin(at, end), unit);
        return unit;
      }
    }
    if (is_whole_word(run)) add(TokenKind::word, at, last);
    return end;
  }

  /// Of a number longer than a token (`2019-2021-2023…`) only the end is held.
  [[nodiscard]] std::size_t number_begin(std::size_t at, std::size_t end) const {
    return end - at > kLongestWhole ? end - 1 : at;
  }
};

/// Whether a token that is wider than a line may break at `at`, inside it.
bool breaks_in_need(const Token& token, const BreakText& text, std::size_t at) {
  const char16_t before = text.unit(at - 1);
  const BreakClass kind = text.at(at - 1);
  const bool behind_space = kind == BreakClass::space;
  switch (token.kind) {
    case TokenKind::phone:
      return behind_space || before == u'-';
    case TokenKind::date_range: {
      // Behind the dash and its space, so that the line tells that more follows.
      const bool dash =
          kind == BreakClass::connector || kind == BreakClass::dash || before == u'~';
      const bool inside = before == u'-' && text.is_word(at - 2) && text.is_word(at);
      if (behind_space) {
        const BreakClass left = text.at(at - 2);
        return left == BreakClass::connector || left == BreakClass::dash ||
               text.unit(at - 2) == u'~';
      }
      return dash && !inside && text.at(at) != BreakClass::space &&
             text.at(at) != BreakClass::dash;
    }
    case TokenKind::number_unit:
      return behind_space;
    case TokenKind::bracketed_name:
      return behind_space && text.is_word(at) && at > token.begin + 2;
    case TokenKind::word:
      return before == u'/' || (before == u'-' && text.is_word(at));
    case TokenKind::url:
    case TokenKind::email:
      break;
  }
  return false;
}

}  // namespace

std::vector<Token> find_tokens(const BreakText& text, const Typography& typography) {
  Scanner scanner{text, typography, {}};
  std::size_t at = 0;
  const auto scan_to = [&](std::size_t limit) {
    while (at < limit) at = scanner.scan(at, limit);
  };
  for (const Token& link : find_links(text)) {
    scan_to(link.begin);
    scanner.tokens.push_back(link);
    at = link.end;
  }
  scan_to(text.size());
  return std::move(scanner.tokens);
}

void protect(const Token& token, const BreakText& text, std::vector<BreakKind>& breaks) {
  for (std::size_t at = token.begin + 1; at < token.end; ++at) {
    breaks[at] =
        breaks_in_need(token, text, at) ? BreakKind::last_resort : BreakKind::forbidden;
  }
  if (token.kind == TokenKind::url || token.kind == TokenKind::email) {
    break_link(token, text, breaks);
  }
  // Between words of the two scripts a line may always end (CLREQ, mixed text).
  const auto open_edge = [&](std::size_t at, std::size_t own, std::size_t other) {
    const bool word = text.is_word(own) || text.at(own) == BreakClass::sign;
    if (!word || text.at(other) != BreakClass::han) return;
    if (breaks[at] == BreakKind::forbidden) breaks[at] = BreakKind::allowed;
  };
  if (token.begin > 0) open_edge(token.begin, token.begin, token.begin - 1);
  open_edge(token.end, token.end - 1, token.end);
}

}  // namespace jianli
