// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "schema/file_pattern.h"

#include <algorithm>
#include <array>

namespace jianli {
namespace {

using Kind = PatternPart::Kind;

constexpr std::array<std::string_view, 8> kPlaceholders = {
    "name",
    "target.organization",
    "target.department",
    "target.position",
    "target.location",
    "variant",
    "locale",
    "template",
};

/// Appends text, to the part before if that is one, too.
void add_text(std::string_view text, std::size_t begin, std::size_t end,
              std::vector<PatternPart>& parts) {
  if (parts.empty() || parts.back().kind != Kind::text) {
    parts.push_back({Kind::text, {}, begin, begin});
  }
  parts.back().text += text;
  parts.back().end = end;
}

}  // namespace

std::vector<PatternPart> read_file_pattern(std::string_view pattern) {
  std::vector<PatternPart> parts;
  for (std::size_t begin = 0; begin < pattern.size();) {
    std::size_t end = std::min(pattern.find_first_of("{}", begin), pattern.size());
    if (end > begin) {
      add_text(pattern.substr(begin, end - begin), begin, end, parts);
    } else if (const auto pair = pattern.substr(begin, 2); pair == "{{" || pair == "}}") {
      end = begin + 2;
      add_text(pair.substr(1), begin, end, parts);
    } else if (pattern[begin] == '}') {
      end = begin + 1;
      parts.push_back({Kind::unopened, "}", begin, end});
    } else {
      const std::size_t close = pattern.find_first_of("{}", begin + 1);
      const bool is_closed = close != std::string_view::npos && pattern[close] == '}';
      end = is_closed ? close + 1 : std::min(close, pattern.size());
      const std::size_t length = end - begin - (is_closed ? 2 : 1);
      parts.push_back({is_closed ? Kind::placeholder : Kind::unclosed,
                       std::string(pattern.substr(begin + 1, length)), begin, end});
    }
    begin = end;
  }
  return parts;
}

std::span<const std::string_view> file_placeholders() { return kPlaceholders; }

std::string file_pattern_grammar() {
  std::string names;
  for (const std::string_view placeholder : kPlaceholders) {
    if (!names.empty()) names += '|';
    for (const char c : placeholder) names += c == '.' ? "\\." : std::string(1, c);
  }
  // A brace of a pair must not be taken for the begin of a placeholder: `{{name}` is an
  // error, `{{name}}` is not. Reading from the left, as here, tells the two apart.
  return "^(?:[^{}/]|\\{\\{|\\}\\}|\\{(?:" + names + ")\\})+$";
}

}  // namespace jianli
