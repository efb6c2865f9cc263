// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "syntax/scalar_text.h"

#include <algorithm>

#include "base/utf8.h"

namespace jianli {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

std::size_t line_begin(std::string_view text, std::size_t offset) {
  const std::size_t newline =
      offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
  return newline == std::string_view::npos ? 0 : newline + 1;
}

/// Length of the line break at `offset`, or 0.
std::size_t break_size(std::string_view text, std::size_t offset) {
  if (offset < text.size() && text[offset] == '\n') return 1;
  return text.substr(std::min(offset, text.size())).starts_with("\r\n") ? 2 : 0;
}

unsigned hex_value(std::string_view digits) {
  unsigned value = 0;
  for (const char c : digits) {
    const auto digit = static_cast<unsigned>(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
    value = value * 16 + digit;
  }
  return value;
}

}  // namespace

ScalarWalk::ScalarWalk(std::string_view text, std::size_t begin, std::size_t limit,
                       ScalarStyle style, std::string_view value_text)
    : unit_source(begin),
      source(begin),
      text_(text.substr(0, limit)),
      limit_(std::min(limit, text.size())),
      style_(style),
      value_text_(value_text) {
  if (style == ScalarStyle::block) {
    indent_ = begin - line_begin(text, begin);
    // The content begins at the first line that is not blank.
    value = std::min(value_text.find_first_not_of('\n'), value_text.size());
  }
}

bool ScalarWalk::step() {
  for (;;) {
    if (source >= limit_ || value >= value_text_.size()) return false;
    unit_source = source;
    unit_value = value;
    const char c = text_[source];
    if (style_ == ScalarStyle::block) {
      return break_size(text_, source) != 0 ? step_block_break() : step_character();
    }
    const bool may_fold = source >= run_end_ && kBlanks.find(c) != std::string_view::npos;
    if (may_fold && step_break()) return true;
    if (style_ == ScalarStyle::double_quoted && c == '\\' && source + 1 < limit_) {
      if (const std::size_t size = break_size(text_, source + 1); size != 0) {
        // An escaped line break stands for nothing, like the indentation behind it.
        source = std::min(text_.find_first_not_of(" \t", source + 1 + size), limit_);
        continue;
      }
      step_escape();
      return true;
    }
    if (style_ == ScalarStyle::single_quoted && text_.substr(source).starts_with("''")) {
      source += 2;
      ++value;
      return true;
    }
    return step_character();
  }
}

/// Folds a run of blanks that holds line breaks (YAML 1.2 §6.5): one break is a space, of
/// more the first is dropped. False if the run holds none and so stands for itself.
bool ScalarWalk::step_break() {
  const std::size_t run_end = std::min(text_.find_first_not_of(kBlanks, source), limit_);
  const std::string_view run = text_.substr(source, run_end - source);
  const auto breaks = static_cast<std::size_t>(std::ranges::count(run, '\n'));
  if (breaks == 0) {
    run_end_ = run_end;
    return false;
  }
  source = run_end;
  value = std::min(value + std::max<std::size_t>(1, breaks - 1), value_text_.size());
  return true;
}

/// A break of a block scalar with the blank lines and the indentation behind it. Whether
/// it was kept or folded to a space is seen in the value.
bool ScalarWalk::step_block_break() {
  for (std::size_t size = break_size(text_, source); size != 0;
       size = break_size(text_, source)) {
    source += size;
    for (std::size_t i = 0; i < indent_ && source < limit_ && text_[source] == ' '; ++i) {
      ++source;
    }
  }
  if (value_text_[value] == '\n') {
    value = std::min(value_text_.find_first_not_of('\n', value), value_text_.size());
  } else {
    ++value;
  }
  return true;
}

void ScalarWalk::step_escape() {
  const char kind = text_[source + 1];
  const std::size_t digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
  const std::size_t begin = source;
  source = std::min(source + 2 + digits, limit_);
  if (kind == 'u') {
    const unsigned unit = hex_value(text_.substr(begin + 2, 4));
    const bool high_surrogate = unit >= 0xD800 && unit <= 0xDBFF;
    if (high_surrogate && text_.substr(source).starts_with("\\u")) {
      source = std::min(source + 6, limit_);
    }
  }
  next_character(value_text_, value);
}

bool ScalarWalk::step_character() {
  return next_character(text_, source) == next_character(value_text_, value);
}

std::optional<ByteRange> quoted_content(std::string_view text, std::size_t quote) {
  const char mark = text[quote];
  const std::size_t begin = quote + 1;
  if (mark == '\'') {
    for (std::size_t i = text.find(mark, begin); i != std::string_view::npos;
         i = text.find(mark, i + 2)) {
      if (i + 1 >= text.size() || text[i + 1] != mark) return ByteRange{begin, i};
    }
    return std::nullopt;
  }
  for (std::size_t i = text.find_first_of("\"\\", begin); i != std::string_view::npos;
       i = text.find_first_of("\"\\", i + 2)) {
    if (text[i] == mark) return ByteRange{begin, i};
  }
  return std::nullopt;
}

ByteRange block_content(std::string_view text, std::size_t header,
                        std::string_view value) {
  const std::size_t header_end = std::min(text.find('\n', header), text.size());
  const std::size_t first = text.find_first_not_of(kBlanks, header_end);
  const std::size_t value_first = value.find_first_not_of('\n');
  if (first == std::string_view::npos || value_first == std::string_view::npos) {
    return {header_end, header_end};
  }
  // Spaces the value keeps lie behind the indentation (§8.1.1.1, explicit indicators).
  const std::size_t column = first - line_begin(text, first);
  const std::size_t kept =
      std::min(value.find_first_not_of(' ', value_first), value.size()) - value_first;
  const std::size_t indent = column - std::min(kept, column);
  ByteRange range{first - column + indent, first};
  for (std::size_t line = first - column; line < text.size();) {
    const std::size_t line_end = std::min(text.find('\n', line), text.size());
    const std::size_t content =
        std::min(text.find_first_not_of(" \t\r", line), text.size());
    if (content < line_end) {
      if (content - line < indent) break;
      range.end = line_end - (text[line_end - 1] == '\r' ? 1 : 0);
    }
    line = line_end + 1;
  }
  return range;
}

ByteRange plain_content(std::string_view text, std::size_t begin,
                        std::string_view value) {
  if (text.substr(begin).starts_with(value)) return {begin, begin + value.size()};
  ScalarWalk walk(text, begin, text.size(), ScalarStyle::plain, value);
  while (walk.step()) {
  }
  return {begin, walk.source};
}

}  // namespace jianli
