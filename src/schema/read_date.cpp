// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <utility>

#include "schema/date_grammar.h"
#include "schema/reader.h"

namespace jianli {
namespace {

/// A text that is written as no date: what it should look like, exactly where that is
/// clear.
void report_other(Reader& reader, const Node& node, const Field& field) {
  Diagnostic diagnostic;
  diagnostic.rule = Rule::bad_date;
  diagnostic.span = node.span;
  diagnostic.message = say("`{}` is not written as a date", shortened(node.value));
  diagnostic.hint = "such as `2021`, `2021-09` or `2021-09-01`";
  std::string intended = intended_date(node.value);
  const bool fits =
      field.check == FieldCheck::open_end || !parse_date(intended).date.present;
  if (!intended.empty() && fits) {
    diagnostic.hint = say("did you mean `{}`?", intended);
    if (reader.sources.text(node.span) == node.value) {
      diagnostic.fix = Fix{node.span, std::move(intended)};
    }
  }
  reader.diagnostics.add(std::move(diagnostic));
}

/// 2021.1 and 2021.10 are one number: whatever reads and writes the file again, other
/// than as text, turns October into January. Every other month survives.
bool is_torn_number(const Node& node) {
  if (node.quoted || node.value.size() < 6) return false;
  const std::string_view month = std::string_view(node.value).substr(4);
  return month == ".1" || month == ".10";
}

void report_number(Reader& reader, const Node& node) {
  Diagnostic diagnostic;
  diagnostic.rule = Rule::quote_date;
  diagnostic.span = node.span;
  const std::string year = node.value.substr(0, 4);
  diagnostic.message = say("`{}` without quotes is a number", node.value);
  diagnostic.notes.push_back(
      {say("{0}.1 and {0}.10 are the same number to YAML, so January and October cannot "
           "be told apart",
           year),
       {}});
  if (node.value.ends_with(".10")) {
    diagnostic.fix = Fix{node.span, fmt::format("\"{}\"", node.value)};
    diagnostic.hint = say("write `{}`", diagnostic.fix->replacement);
  } else {
    diagnostic.hint = say("write `{0}-01` or `{0}-10`", year);
  }
  reader.diagnostics.add(std::move(diagnostic));
}

}  // namespace

void check_torn_date(Reader& reader, const Node& scalar) {
  if (is_torn_number(scalar)) report_number(reader, scalar);
}

bool looks_like_date(std::string_view text) {
  return parse_date(text).form != DateForm::other;
}

std::optional<Date> read_date(Reader& reader, NodeId id, const Field& field) {
  const Node& node = reader.tree[id];
  if (node.kind != NodeKind::scalar) {
    report_type(reader, node, subject_of(field), "a date",
                is_localized(node) ? "a date is the same in every language"
                                   : "such as `2021-09`");
    return std::nullopt;
  }
  DateReading reading = parse_date(node.value);
  if (reading.form == DateForm::other) {
    report_other(reader, node, field);
    return std::nullopt;
  }
  if (reading.form == DateForm::impossible) {
    reader.diagnostics.report(
        Rule::bad_date, node.span,
        say("`{}` does not exist: {}", shortened(node.value), reading.problem),
        reading.mend);
    return std::nullopt;
  }
  if (reading.date.present && field.check != FieldCheck::open_end) {
    reader.diagnostics.report(Rule::bad_date, node.span,
                              say("`{}` is an open end, but `{}` is a day in the past",
                                  shortened(node.value), field.name),
                              "such as `2021-09`");
    return std::nullopt;
  }
  check_torn_date(reader, node);
  reading.date.span = node.span;
  return reading.date;
}

}  // namespace jianli
