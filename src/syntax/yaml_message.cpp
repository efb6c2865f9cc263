// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "syntax/yaml_message.h"

#include <yaml-cpp/exceptions.h>

#include <algorithm>
#include <array>
#include <cstdint>

#include "base/quote.h"
#include "base/utf8.h"

namespace jianli {
namespace {

/// Where yaml-cpp's mark stands: at what the message is about, or behind an escape.
enum class Place : std::uint8_t { here, escape };

/// yaml-cpp's message (its beginning), and ours; {} is what stands at the place.
struct Row {
  std::string_view theirs;
  const char* message;
  const char* hint;
  Place place = Place::here;
};

const std::array<Row, 33> kRows = {{
    {YAML::ErrorMsg::YAML_DIRECTIVE_ARGS, "the directive `%YAML` takes one version",
     "delete the line: it is not needed"},
    {YAML::ErrorMsg::YAML_VERSION, "the directive `%YAML` names no known version",
     "delete the line: it is not needed"},
    {YAML::ErrorMsg::YAML_MAJOR_VERSION, "the directive `%YAML` names no known version",
     "delete the line: it is not needed"},
    {YAML::ErrorMsg::REPEATED_YAML_DIRECTIVE, "the directive `%YAML` occurs twice",
     "delete the line: it is not needed"},
    {YAML::ErrorMsg::TAG_DIRECTIVE_ARGS,
     "the directive `%TAG` takes a handle and a prefix",
     "delete the line: tags are not used"},
    {YAML::ErrorMsg::REPEATED_TAG_DIRECTIVE, "the directive `%TAG` occurs twice",
     "delete the line: tags are not used"},
    {YAML::ErrorMsg::CHAR_IN_TAG_HANDLE, "YAML reads `!` here as the beginning of a tag",
     "quote the text"},
    {YAML::ErrorMsg::TAG_WITH_NO_SUFFIX, "YAML reads `!` here as the beginning of a tag",
     "quote the text"},
    {YAML::ErrorMsg::END_OF_VERBATIM_TAG, "YAML reads `!` here as the beginning of a tag",
     "quote the text"},
    {YAML::ErrorMsg::INVALID_TAG, "YAML reads `!` here as the beginning of a tag",
     "quote the text"},
    {YAML::ErrorMsg::END_OF_MAP_FLOW,
     "{} stands where `,` or the closing bracket of a mapping is expected",
     "close it, or quote a text that holds brackets, commas or colons"},
    {YAML::ErrorMsg::END_OF_MAP, "{} stands where the next key of a mapping is expected",
     "align it with the other keys, and write `key: value`"},
    {YAML::ErrorMsg::END_OF_SEQ_FLOW,
     "{} stands where `,` or the closing bracket of a list is expected",
     "close it, or quote a text that holds brackets, commas or colons"},
    {YAML::ErrorMsg::END_OF_SEQ, "{} stands where the next list item is expected",
     "begin it with `- `, aligned with the items above"},
    {YAML::ErrorMsg::MULTIPLE_TAGS, "the value has two tags", "delete one"},
    {YAML::ErrorMsg::MULTIPLE_ANCHORS, "the value has two anchors", "delete one"},
    {YAML::ErrorMsg::ALIAS_CONTENT, "an alias has an anchor or a tag of its own",
     "write the alias `*name` alone"},
    {YAML::ErrorMsg::INVALID_HEX,
     "an escape holds a character that is no hexadecimal digit",
     "write `\\\\` for a backslash, or use single quotes", Place::escape},
    {YAML::ErrorMsg::INVALID_UNICODE, "an escape stands for no character",
     "write the character itself, or `\\U` with eight digits", Place::escape},
    {YAML::ErrorMsg::INVALID_ESCAPE,
     "the backslash begins an escape that YAML does not know",
     "write `\\\\` for a backslash, or use single quotes", Place::escape},
    {YAML::ErrorMsg::UNKNOWN_TOKEN, "no text can start with {}", "quote the text"},
    {YAML::ErrorMsg::DOC_IN_SCALAR, "`---` or `...` stands inside a quoted text",
     "close the quote, or indent the line"},
    {YAML::ErrorMsg::EOF_IN_SCALAR, "a quote is not closed", "close it"},
    {YAML::ErrorMsg::CHAR_IN_SCALAR, "{} cannot stand in this text", "quote the text"},
    {YAML::ErrorMsg::TAB_IN_INDENTATION, "a tab stands in the indentation",
     "indent with spaces only"},
    {YAML::ErrorMsg::FLOW_END, "{} closes no bracket", "delete it, or quote the text"},
    {YAML::ErrorMsg::BLOCK_ENTRY, "a list cannot begin here",
     "begin it on a line of its own, or quote the text"},
    {YAML::ErrorMsg::MAP_KEY, "a key cannot begin here", "begin it on a line of its own"},
    {YAML::ErrorMsg::MAP_VALUE, "the colon `:` cannot stand here",
     "quote a text that holds `: `"},
    {YAML::ErrorMsg::CHAR_IN_BLOCK,
     "`|` and `>` at the start announce a text on the lines below", "quote the text"},
    {YAML::ErrorMsg::UNKNOWN_ANCHOR,
     "{} names another value, but no anchor of that name exists",
     "quote the text, or set an anchor `&name` before the value it repeats"},
    {YAML::ErrorMsg::ZERO_INDENT_IN_BLOCK, "a text below `|` or `>` must be indented",
     "write a number from 1 to 9 behind the sign, or none"},
    {YAML::ErrorMsg::BAD_FILE, "the nesting is too deep",
     "put fewer brackets inside each other"},
}};

/// The end of the word at a place: the next blank, flow indicator or line end.
std::size_t word_end(std::string_view text, std::size_t begin) {
  const std::size_t end =
      std::min(text.find_first_of(" \t\r\n,[]{}", begin), text.size());
  const bool on_indicator =
      end == begin && end < text.size() &&
      std::string_view(",[]{}").find(text[end]) != std::string_view::npos;
  return on_indicator ? end + 1 : end;
}

/// The word as messages quote it.
Message quote_word(std::string_view text, std::size_t begin, std::size_t end) {
  if (begin == text.size()) return "the end of the file";
  if (begin == end) return "the end of the line";
  return say("`{}`", shorten(text.substr(begin, end - begin)));
}

}  // namespace

YamlMessage explain_yaml_error(std::string_view message, std::string_view text,
                               std::size_t offset) {
  YamlMessage ours;
  ours.begin = std::min(offset, text.size());
  ours.end = word_end(text, ours.begin);
  Message word = quote_word(text, ours.begin, ours.end);
  const auto* const row = std::ranges::find_if(
      kRows, [&](const Row& r) { return message.starts_with(r.theirs); });
  if (row == kRows.end()) {
    ours.message = say("{} is not well-formed YAML", std::move(word));
    ours.hint = "quote the text if it is one";
    return ours;
  }
  ours.message = row->message;
  ours.hint = row->hint;
  if (ours.message.pattern.find("{}") != std::string::npos) {
    ours.message = say(row->message, std::move(word));
  } else if (row->place == Place::escape) {
    // yaml-cpp's place lies behind what it read of the escape.
    const std::size_t backslash = text.rfind('\\', ours.begin == 0 ? 0 : ours.begin - 1);
    if (backslash != std::string_view::npos) {
      ours.end = ours.begin;
      ours.begin = backslash;
    }
  } else {
    ours.end = ours.begin;
  }
  return ours;
}

std::string shorten(std::string_view text) { return shortened_to(text, 24); }

}  // namespace jianli
