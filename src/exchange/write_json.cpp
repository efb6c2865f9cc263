// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "exchange/write_json.h"

#include <utility>

#include "schema/json_writer.h"

namespace jianli {
namespace {

/// Moves behind the digits at a place; whether there were any.
bool skip_digits(std::string_view text, std::size_t& at) {
  const std::size_t begin = at;
  while (at < text.size() && text[at] >= '0' && text[at] <= '9') ++at;
  return at > begin;
}

void write(const Draft& draft, JsonWriter& json) {
  switch (draft.kind) {
    case Draft::Kind::text:
      json.string(draft.text);
      break;
    case Draft::Kind::literal:
      if (draft.text == "true" || draft.text == "false" || draft.text == "null" ||
          is_json_number(draft.text)) {
        json.literal(draft.text);
      } else {
        json.string(draft.text);
      }
      break;
    case Draft::Kind::list:
      json.begin_array();
      for (const Draft& item : draft.items) write(item, json);
      json.end_array();
      break;
    case Draft::Kind::mapping:
      json.begin_object();
      for (const DraftMember& member : draft.members) {
        json.key(member.key);
        write(member.value, json);
      }
      json.end_object();
      break;
  }
}

}  // namespace

bool is_json_number(std::string_view text) {
  std::size_t at = text.starts_with('-') ? 1 : 0;
  const std::size_t begin = at;
  if (!skip_digits(text, at)) return false;
  if (text[begin] == '0' && at > begin + 1) return false;
  if (at < text.size() && text[at] == '.' && !skip_digits(text, ++at)) return false;
  if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
    ++at;
    if (at < text.size() && (text[at] == '+' || text[at] == '-')) ++at;
    if (!skip_digits(text, at)) return false;
  }
  return at == text.size();
}

std::string write_json(const Draft& document) {
  JsonWriter json;
  write(document, json);
  return std::move(json).finish();
}

}  // namespace jianli
