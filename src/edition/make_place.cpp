// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/make_place.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <utility>

namespace jianli {
namespace {

/// The text of a property, or nothing if it is absent.
const RichText* find_text(const Item& item, std::string_view name) {
  const Property* property = item.find(name);
  return property == nullptr ? nullptr : std::get_if<RichText>(&property->content);
}

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
  RichText place;
  std::string last;
  Span span;
  for (const std::string& part : context.texts.place_order) {
    const RichText* text = find_text(location, part);
    if (text == nullptr || text->plain() == last) continue;
    if (place.empty()) {
      span = location.find(part)->span;
    } else if (!context.texts.place_separator.empty()) {
      const RichText separator =
          made_text(context.texts.place_separator, Span{}, context);
      place.runs.insert(place.runs.end(), separator.runs.begin(), separator.runs.end());
    }
    place.runs.insert(place.runs.end(), text->runs.begin(), text->runs.end());
    last = text->plain();
  }
  if (place.empty()) {
    const RichText* code = find_text(location, "countryCode");
    if (code == nullptr) return std::nullopt;
    span = location.find("countryCode")->span;
    place = made_text(country_name(code->plain(), context.texts.language), span, context);
  }
  return Property{"place", span, std::move(place)};
}

}  // namespace jianli
