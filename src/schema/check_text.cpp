// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/file_content.h"
#include "base/suggest.h"
#include "schema/date_grammar.h"
#include "schema/fields.h"
#include "schema/grammar.h"
#include "schema/reader.h"

namespace jianli {
namespace {

/// A replacement of the whole scalar; nothing where quotes or folding make the value
/// differ from the bytes it would replace.
std::optional<Fix> replace(const Reader& reader, const Node& scalar, std::string text) {
  if (reader.sources.text(scalar.span) != scalar.value) return std::nullopt;
  return Fix{scalar.span, std::move(text)};
}

/// `pattern` takes the text: "`{}` is no phone number".
Diagnostic finding(Rule rule, const Node& scalar, const char* pattern) {
  Diagnostic diagnostic;
  diagnostic.rule = rule;
  diagnostic.span = scalar.span;
  diagnostic.message = say(pattern, shortened(scalar.value));
  return diagnostic;
}

/// Adds the hint and fix "did you mean" to a finding.
void suggest(const Reader& reader, const Node& scalar, std::string text,
             Diagnostic& diagnostic) {
  diagnostic.hint = say("did you mean `{}`?", text);
  diagnostic.fix = replace(reader, scalar, std::move(text));
}

void check_email(Reader& reader, const Node& scalar) {
  const std::string_view text = scalar.value;
  if (is_email(text)) return;
  Diagnostic diagnostic = finding(Rule::bad_email, scalar, "`{}` is no e-mail address");
  diagnostic.hint = "such as `zhangsan@example.com`";
  std::string mended(text);
  if (mended.starts_with("mailto:")) mended.erase(0, 7);
  constexpr std::string_view kFullWidthAt = "＠";
  if (const std::size_t at = mended.find(kFullWidthAt); at != std::string::npos) {
    mended.replace(at, kFullWidthAt.size(), "@");
  }
  std::erase(mended, ' ');
  if (is_email(mended)) suggest(reader, scalar, std::move(mended), diagnostic);
  reader.report_lax(std::move(diagnostic));
}

void check_url(Reader& reader, const Node& scalar) {
  const std::string_view text = scalar.value;
  if (is_url(text)) return;
  Diagnostic diagnostic = finding(Rule::bad_url, scalar, "`{}` is no web address");
  diagnostic.hint = "such as `https://example.com`";
  if (is_host_and_path(text)) {
    diagnostic.message =
        say("`{}` is no web address: the scheme is missing", shortened(text));
    suggest(reader, scalar, fmt::format("https://{}", text), diagnostic);
  } else if (text.find_first_of(" \t\n") != std::string_view::npos) {
    diagnostic.message =
        say("`{}` is no web address: it holds white space", shortened(text));
  } else if (text.find("://") != std::string_view::npos && !has_web_scheme(text)) {
    diagnostic.message =
        say("`{}` is no web address: only `http` and `https` are", shortened(text));
  }
  reader.report_lax(std::move(diagnostic));
}

void check_phone(Reader& reader, const Node& scalar) {
  if (is_phone(scalar.value)) return;
  Diagnostic diagnostic = finding(Rule::bad_phone, scalar, "`{}` is no phone number");
  diagnostic.hint = "such as `+86 138 0000 0000`";
  if (scalar.value.starts_with("tel:") && is_phone(scalar.value.substr(4))) {
    suggest(reader, scalar, scalar.value.substr(4), diagnostic);
  }
  reader.report_lax(std::move(diagnostic));
}

void check_doi(Reader& reader, const Node& scalar) {
  if (is_doi(scalar.value)) return;
  Diagnostic diagnostic =
      finding(Rule::bad_doi, scalar, "`{}` is no Digital Object Identifier");
  diagnostic.hint = "such as `10.1000/182`";
  // People paste the address or write what it is before it.
  const std::size_t begin = scalar.value.find("10.");
  if (begin != std::string::npos && is_doi(scalar.value.substr(begin))) {
    suggest(reader, scalar, scalar.value.substr(begin), diagnostic);
  }
  reader.report_lax(std::move(diagnostic));
}

/// A text that must be one of a few words.
void check_choice(Reader& reader, const Node& scalar,
                  std::span<const std::string_view> choices) {
  if (std::ranges::find(choices, scalar.value) != choices.end()) return;
  Diagnostic diagnostic;
  diagnostic.rule = Rule::bad_value;
  diagnostic.span = scalar.span;
  diagnostic.message = choices.size() == 1
                           ? say("`{}` is not `{}`", shortened(scalar.value), choices[0])
                           : say("`{}` is neither `{}` nor `{}`", shortened(scalar.value),
                                 choices[0], choices[1]);
  const std::string_view near = closest(scalar.value, choices);
  if (!near.empty()) {
    suggest(reader, scalar, std::string(near), diagnostic);
  } else if (choices.size() == 1) {
    diagnostic.hint = say("write `{}`, or leave the field out", choices[0]);
  }
  reader.diagnostics.add(std::move(diagnostic));
}

void check_identifier(Reader& reader, const Node& scalar) {
  if (is_identifier(scalar.value)) return;
  Diagnostic diagnostic = finding(Rule::bad_value, scalar, "`{}` is no identifier");
  diagnostic.hint = "identifiers are made of `a`–`z`, `0`–`9` and `-`";
  std::string mended;
  for (const char c : scalar.value) {
    const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
    mended += c == ' ' || c == '_' || c == '.' ? '-' : lower;
  }
  if (is_identifier(mended)) suggest(reader, scalar, std::move(mended), diagnostic);
  reader.diagnostics.add(std::move(diagnostic));
}

void check_network(Reader& reader, const Node& scalar) {
  const auto same = [&](std::string_view network) {
    return equal_ignoring_case(network, scalar.value);
  };
  if (std::ranges::any_of(known_networks(), same)) return;
  Diagnostic diagnostic =
      finding(Rule::bad_value, scalar, "`{}` is no network Jianli knows");
  diagnostic.hint = "others can stand in `facts`, with a label and a value";
  const std::string_view near = closest(scalar.value, known_networks());
  if (!near.empty()) suggest(reader, scalar, std::string(near), diagnostic);
  reader.report_lax(std::move(diagnostic));
}

void check_country_code(Reader& reader, const Node& scalar) {
  if (is_country_code(scalar.value)) return;
  Diagnostic diagnostic = finding(Rule::bad_value, scalar, "`{}` is no country code");
  diagnostic.hint = "two capital letters, such as `CN`";
  std::string mended = scalar.value;
  for (char& c : mended) c = c >= 'a' && c <= 'z' ? static_cast<char>(c & ~0x20) : c;
  if (is_country_code(mended)) suggest(reader, scalar, std::move(mended), diagnostic);
  reader.report_lax(std::move(diagnostic));
}

/// A day that does not exist is a mistake even where any text may stand.
void check_free_date(Reader& reader, const Node& scalar) {
  const DateReading reading = parse_date(scalar.value);
  if (reading.form == DateForm::valid) check_torn_date(reader, scalar);
  if (reading.form != DateForm::impossible) return;
  reader.diagnostics.report(
      Rule::bad_date, scalar.span,
      say("`{}` does not exist: {}", shortened(scalar.value), reading.problem),
      reading.mend);
}

void check_aspect(Reader& reader, const Node& scalar) {
  if (is_aspect(scalar.value)) return;
  Diagnostic diagnostic = finding(Rule::bad_value, scalar, "`{}` is no aspect");
  diagnostic.hint = "width to height, such as `25:35`";
  reader.diagnostics.add(std::move(diagnostic));
}

/// A picture on the web is never fetched: its path counts as absent.
bool check_image_file(Reader& reader, const Node& scalar) {
  if (!is_web_address(scalar.value)) return true;
  Diagnostic diagnostic;
  diagnostic.rule = Rule::remote_image;
  diagnostic.span = scalar.span;
  diagnostic.message = say("the image `{}` is not fetched; the résumé is made without it",
                           shortened(scalar.value));
  diagnostic.hint = "save it beside this file and give its path";
  reader.diagnostics.add(std::move(diagnostic));
  return false;
}

}  // namespace

bool check_text(Reader& reader, const Node& scalar, const Field& field) {
  switch (field.type) {
    case FieldType::email:
      check_email(reader, scalar);
      break;
    case FieldType::url:
      check_url(reader, scalar);
      break;
    case FieldType::phone:
      check_phone(reader, scalar);
      break;
    case FieldType::doi:
      check_doi(reader, scalar);
      break;
    case FieldType::identifier:
      check_identifier(reader, scalar);
      break;
    case FieldType::date_or_text:
      check_free_date(reader, scalar);
      break;
    default:
      break;
  }
  switch (field.check) {
    case FieldCheck::network:
      check_network(reader, scalar);
      break;
    case FieldCheck::country_code:
      check_country_code(reader, scalar);
      break;
    case FieldCheck::language:
      check_language(reader, scalar.value, scalar.span);
      break;
    case FieldCheck::aspect:
      check_aspect(reader, scalar);
      break;
    case FieldCheck::file_pattern:
      check_file_pattern(reader, scalar);
      break;
    case FieldCheck::image_file:
      return check_image_file(reader, scalar);
    case FieldCheck::untagged:
    case FieldCheck::page_break:
    case FieldCheck::page_keep:
      check_choice(reader, scalar, choices_of(field.check));
      break;
    case FieldCheck::none:
    case FieldCheck::open_end:
    case FieldCheck::design:
      break;
  }
  return true;
}

}  // namespace jianli
