// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <string_view>
#include <unordered_map>
#include <utility>

#include "schema/date_grammar.h"
#include "schema/reader.h"

namespace jianli {
namespace {

/// A date as the user wrote it.
std::string shown(const Reader& reader, const Date& date) {
  return std::string(reader.sources.text(date.span));
}

}  // namespace

void check_record(Reader& reader, const Record& record) {
  const FieldValue* start_value = record.find("startDate");
  const FieldValue* end_value = record.find("endDate");
  if (start_value == nullptr || end_value == nullptr) return;
  const Date& start = std::get<Date>(start_value->content);
  const Date& end = std::get<Date>(end_value->content);
  if (!is_before(end, start)) return;
  Diagnostic diagnostic;
  diagnostic.rule = Rule::date_order;
  diagnostic.span = end.span;
  diagnostic.message = say("`endDate` {} lies before `startDate` {}", shown(reader, end),
                           shown(reader, start));
  diagnostic.hint = "exchange the two dates, or mend one";
  diagnostic.notes.push_back({"it starts here", start.span});
  reader.diagnostics.add(std::move(diagnostic));
}

void check_ids(Reader& reader, const std::vector<Record>& records) {
  std::unordered_map<std::string_view, Span> ids;  // each with its first place
  for (const Record& record : records) {
    const FieldValue* value = record.find("id");
    if (value == nullptr) continue;
    const TextVersion& id = std::get<LocalizedText>(value->content).versions.front();
    const auto [first, is_new] = ids.emplace(id.text, id.span);
    if (is_new) continue;
    Diagnostic diagnostic;
    diagnostic.rule = Rule::duplicate_id;
    diagnostic.span = id.span;
    diagnostic.message = say("the id `{}` occurs twice in this list", id.text);
    diagnostic.notes.push_back({"the first one stands here", first->second});
    reader.diagnostics.add(std::move(diagnostic));
  }
}

}  // namespace jianli
