// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "exchange/yaml_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "syntax/yaml_scan.h"

namespace jianli {
namespace {

/// Words that YAML 1.1 or 1.2 takes for something else than a text, in lower case.
constexpr std::array<std::string_view, 14> kWords = {
    "null", "~", "true", "false", "yes",  "no", "on",
    "off",  "y", "n",    ".nan",  ".inf", "<<", "="};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Whether a text is made of digits and hyphens as a date is, or is a year or a small
/// number: these stay without quotes, as people write them.
bool is_plain_number(std::string_view text) {
  if (!std::ranges::all_of(text, [](char c) { return is_digit(c) || c == '-'; })) {
    return false;
  }
  if (text.size() <= 4) return text[0] != '-' && (text[0] != '0' || text.size() == 1);
  return text[4] == '-' && is_digit(text[0]);
}

/// Whether YAML reads a text as a number, truth value or null (YAML 1.2 §10.3.2 and what
/// 1.1 took beside).
bool has_other_meaning(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
  if (std::ranges::find(kWords, std::string_view(lower)) != kWords.end()) return true;
  // Anything that could be a number in some base or a time; being quoted does no harm.
  const std::size_t first = lower.find_first_not_of("+-.");
  if (first == std::string::npos || !is_digit(lower[first])) return lower == ".inf";
  if (is_plain_number(text)) return false;
  return lower.find_first_not_of("0123456789abcdefox+-._:") == std::string::npos;
}

bool is_control(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 ||
         c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
}

bool has_control(std::string_view text, std::string_view except) {
  for (std::size_t offset = 0; offset < text.size();) {
    const char32_t c = next_character(text, offset);
    if (c < 0x80 && except.find(static_cast<char>(c)) != std::string_view::npos) continue;
    if (is_control(c)) return true;
  }
  return false;
}

/// Whether a plain scalar would not be this text (YAML 1.2 §7.3.3).
bool needs_quotes(std::string_view text, YamlContext context) {
  if (text.empty() || text.front() == ' ' || text.back() == ' ') return true;
  if (std::string_view(",[]{}#&*!|>'\"%@`").find(text[0]) != std::string_view::npos) {
    return true;
  }
  if (std::string_view("-?:").find(text[0]) != std::string_view::npos &&
      (text.size() == 1 || text[1] == ' ')) {
    return true;
  }
  if (text.starts_with("---") || text.starts_with("...")) return true;
  if (text.find(": ") != std::string_view::npos || text.back() == ':' ||
      text.find(" #") != std::string_view::npos) {
    return true;
  }
  // A full-width colon behind a word such as `startDate` looks like a key.
  if (text[0] >= 'a' && text[0] <= 'z' && text.find("：") < 24) return true;
  if (context == YamlContext::flow &&
      text.find_first_of(",[]{}:#") != std::string_view::npos) {
    return true;
  }
  return has_control(text, "");
}

/// In double quotes with escapes (YAML 1.2 §5.7).
std::string escaped(std::string_view text) {
  std::string result = "\"";
  for (std::size_t offset = 0; offset < text.size();) {
    const std::size_t begin = offset;
    const char32_t c = next_character(text, offset);
    if (c == U'"' || c == U'\\') {
      result += '\\';
      result += static_cast<char>(c);
    } else if (c == U'\n') {
      result += "\\n";
    } else if (c == U'\t') {
      result += "\\t";
    } else if (is_control(c)) {
      result += fmt::format("\\u{:04X}", static_cast<std::uint32_t>(c));
    } else {
      result += text.substr(begin, offset - begin);
    }
  }
  return result + '"';
}

std::string quoted(std::string_view text) {
  return has_control(text, "") ? escaped(text) : quoted_text(text);
}

/// Whether a line that began with this text would begin an item of a list.
bool begins_item(std::string_view text) {
  if (text.starts_with("- ") || text.starts_with("* ") || text.starts_with("+ ")) {
    return true;
  }
  const std::size_t digits = text.find_first_not_of("0123456789");
  return digits != 0 && digits != std::string_view::npos &&
         std::string_view(".)、．").find(text[digits]) != std::string_view::npos;
}

/// Whether a text can stand below `|` as it is (YAML 1.2 §8.1.2).
bool fits_block(std::string_view text) {
  if (text.empty() || text.front() == ' ' || text.front() == '\n' ||
      text.back() == '\n' || text.back() == ' ') {
    return false;
  }
  return !has_control(text, "\n") && text.find(" \n") == std::string_view::npos;
}

/// Breaks one line of a text at spaces and between Han characters.
void append_wrapped(std::string_view line, std::size_t width, std::size_t indent,
                    std::string& out) {
  const std::string margin(indent, ' ');
  // What stands indented in a text is so on purpose, and an item's own lines are read
  // with it.
  while (cells(line) > width) {
    std::size_t best = 0, next_begin = 0, used = 0;
    char32_t before = U' ';
    for (std::size_t offset = 0; offset < line.size();) {
      const std::size_t begin = offset;
      const char32_t c = next_character(line, offset);
      if (used > width && best != 0) break;
      const bool room = begin > 0 && line[begin - 1] != ' ';
      if (c == U' ' && room && offset < line.size() && line[offset] != ' ' &&
          !begins_item(line.substr(offset))) {
        best = begin;
        next_begin = offset;
      } else if (is_han(c) && is_han(before)) {
        best = next_begin = begin;
      }
      before = c;
      used += static_cast<std::size_t>(cell_width(c));
    }
    if (best == 0) break;
    out += margin;
    out += line.substr(0, best);
    out += '\n';
    line.remove_prefix(next_begin);
  }
  if (!line.empty()) out += margin;
  out += line;
}

}  // namespace

std::size_t cells(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t offset = 0; offset < text.size();) {
    count += static_cast<std::size_t>(cell_width(next_character(text, offset)));
  }
  return count;
}

std::string yaml_scalar(std::string_view text, YamlContext context, YamlMeaning meaning) {
  const bool other = meaning == YamlMeaning::text && has_other_meaning(text);
  if (other || needs_quotes(text, context)) return quoted(text);
  return std::string(text);
}

std::string yaml_value(std::string_view text, std::size_t indent, std::size_t used,
                       YamlMeaning meaning) {
  const bool several_lines = text.find('\n') != std::string_view::npos;
  std::string line;
  if (!several_lines) line = yaml_scalar(text, YamlContext::block, meaning);
  const bool is_short = !several_lines && used + cells(line) <= kYamlWidth;
  if (is_short || !fits_block(text)) {
    return several_lines ? yaml_scalar(text, YamlContext::block, meaning) : line;
  }
  std::string block = "|\n";
  std::string_view rest = text;
  while (true) {
    const std::size_t end = rest.find('\n');
    append_wrapped(rest.substr(0, end), kYamlWidth - std::min(indent, kYamlWidth / 2),
                   indent, block);
    if (end == std::string_view::npos) break;
    block += '\n';
    rest.remove_prefix(end + 1);
  }
  // A word too long to break stays on its line, which `|` would not make shorter.
  const bool is_broken = std::ranges::count(block, '\n') > 1;
  return is_broken ? block : line;
}

}  // namespace jianli
