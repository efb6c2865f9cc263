// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "lint/plain_text.h"

#include <utility>

#include "base/utf8.h"
#include "schema/rich_text.h"

namespace jianli {
namespace {

void append(PlainText& plain, char32_t character, std::size_t begin, std::size_t end) {
  plain.characters.push_back(character);
  plain.begins.push_back(static_cast<std::uint32_t>(begin));
  plain.ends.push_back(static_cast<std::uint32_t>(end));
}

/// The end of a web address that begins at `begin`, or `begin` if none does: anything
/// behind `://` up to a space or a Chinese mark.
std::size_t address_end(std::string_view text, std::size_t begin) {
  if (!text.substr(begin).starts_with("://")) return begin;
  std::size_t end = begin;
  while (end < text.size()) {
    std::size_t next = end;
    const char32_t character = next_character(text, next);
    if (character <= U' ' || is_cjk_mark(character)) break;
    end = next;
  }
  return end;
}

/// Appends a run of writing. Where the user wrote a backslash before a delimiter, the
/// run lacks it.
void append_writing(PlainText& plain, std::string_view run, std::string_view part,
                    std::size_t begin, std::size_t offset) {
  std::size_t place = begin;
  for (std::size_t i = 0; i < run.size();) {
    if (part[place] == '\\' && run[i] != '\\') ++place;
    if (const std::size_t end = address_end(run, i); end > i) {
      append(plain, kNoWriting, offset + place, offset + place + end - i);
      place += end - i;
      i = end;
      continue;
    }
    const std::size_t start = i;
    char32_t character = next_character(run, i);
    if (character == U'\n' || character == U'\t') character = U' ';
    append(plain, character, offset + place, offset + place + i - start);
    place += i - start;
  }
}

}  // namespace

char32_t PlainText::before(std::size_t index) const {
  while (index > 0 && characters[index - 1] == U' ') --index;
  return index == 0 ? 0 : characters[index - 1];
}

char32_t PlainText::after(std::size_t index) const {
  std::size_t next = index + 1;
  while (next < characters.size() && characters[next] == U' ') ++next;
  return next < characters.size() ? characters[next] : 0;
}

PlainText read_plain_text(std::string_view part, std::size_t offset) {
  PlainText plain;
  std::vector<std::pair<std::size_t, std::size_t>> ranges;
  const RichText text = read_rich_text(part, &ranges);
  for (std::size_t i = 0; i < text.runs.size(); ++i) {
    const auto [begin, end] = ranges[i];
    if (text.runs[i].format.code || text.runs[i].format.math) {
      append(plain, kNoWriting, offset + begin, offset + end);
    } else {
      append_writing(plain, text.runs[i].text, part, begin, offset);
    }
  }
  return plain;
}

}  // namespace jianli
