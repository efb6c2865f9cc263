// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/make_place.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <utility>

#include "edition/find_text.h"

namespace jianli {
namespace {

/// The name of a country (ISO 3166-1 alpha-2) in a language; the code itself if unknown.
std::string country_name(const std::string& code, const std::string& language) {
  icu::UnicodeString name;
  icu::Locale("", code.c_str()).getDisplayCountry(icu::Locale(language.c_str()), name);
  std::string result;
  name.toUTF8String(result);
  return result.empty() ? code : result;
}

}  // namespace

std::optional<Property> make_place(const Item& location, const EditionContext& context) {
  const RichText* const code = find_text(location, "countryCode");
  const Span code_span = code == nullptr ? Span{} : location.find("countryCode")->span;
  const LocaleTexts& texts = context.texts;
  RichText country;
  if (code != nullptr) {
    country = made_text(country_name(code->plain(), texts.language), code_span, context);
  }
  const bool at_home =
      code != nullptr && std::ranges::find(texts.home, code->plain()) != texts.home.end();
  RichText place;
  std::string last;
  Span span;
  for (const std::string& part : texts.place_order) {
    const bool is_country = part == "country";
    if (is_country && (code == nullptr || at_home)) continue;
    const RichText* text = is_country ? &country : find_text(location, part);
    if (text == nullptr || text->plain() == last) continue;
    if (place.empty()) {
      span = is_country ? code_span : location.find(part)->span;
    } else if (!texts.place_separator.empty()) {
      const RichText separator = made_text(texts.place_separator, Span{}, context);
      place.runs.insert(place.runs.end(), separator.runs.begin(), separator.runs.end());
    }
    place.runs.insert(place.runs.end(), text->runs.begin(), text->runs.end());
    last = text->plain();
  }
  if (place.empty()) place = std::move(country);
  if (place.empty()) return std::nullopt;
  return Property{"place", span.known() ? span : code_span, std::move(place)};
}

}  // namespace jianli
