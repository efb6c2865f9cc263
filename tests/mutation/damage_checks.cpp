// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT

// Damage to what a field's text must be: dates, addresses, numbers, names.

#include <algorithm>
#include <initializer_list>
#include <string>

#include "damage.h"

namespace jianli::mutation {
namespace {

/// Every scalar of the fields of some type, replaced by texts.
std::vector<Damage> replace(const Original& original,
                            std::initializer_list<FieldType> types,
                            std::initializer_list<const char*> texts,
                            bool free_text_is_fine = false) {
  std::vector<Damage> damages;
  for (const Place& place : original.places) {
    if (place.field == nullptr || place.value->kind != NodeKind::scalar) continue;
    if (std::ranges::find(types, place.field->type) == types.end()) continue;
    for (const char* text : texts) {
      damages.push_back({place.whole, text});
      damages.back().may_be_equivalent =
          free_text_is_fine && place.field->type == FieldType::date_or_text;
    }
  }
  return damages;
}

std::vector<Damage> impossible_date(const Original& original) {
  return replace(original, {FieldType::date, FieldType::date_or_text},
                 {"2021-13", "2021-02-30", "2021-00", "2023年13月", "2021-9-31"});
}
std::vector<Damage> text_for_date(const Original& original) {
  return replace(original, {FieldType::date, FieldType::date_or_text},
                 {"去年秋天", "soon", "September 2021", "2021-09 至今", "２０２１-09",
                  "21-09", "2021.09 - 2022.06", "2021-0 9"},
                 /*free_text_is_fine=*/true);
}
std::vector<Damage> torn_date(const Original& original) {
  return replace(original, {FieldType::date, FieldType::date_or_text}, {"2021.10"});
}
std::vector<Damage> bad_email(const Original& original) {
  return replace(original, {FieldType::email},
                 {"zhangsan", "zhangsan@", "@example.com", "zhang san@example.com",
                  "zhangsan@example", "zhangsan＠example.com", "a@b@example.com"});
}
std::vector<Damage> bad_url(const Original& original) {
  return replace(original, {FieldType::url},
                 {"example.com", "https//example.com", "https:/example.com", "example",
                  "https://exa mple.com", "ftp://example.com", "https：//example.com"});
}
std::vector<Damage> bad_phone(const Original& original) {
  return replace(
      original, {FieldType::phone},
      {"138O0000000", "1234", "无", "138-0000-0000 (home)", "1380000000000000000000"});
}

std::vector<Damage> bad_name(const Original& original) {
  std::vector<Damage> damages;
  const auto add = [&](FieldCheck check, std::initializer_list<const char*> texts) {
    for (const Place& place : original.places) {
      if (place.field == nullptr || place.field->check != check) continue;
      if (place.value->kind != NodeKind::scalar) continue;
      for (const char* text : texts) damages.push_back({place.whole, text});
    }
  };
  add(FieldCheck::network, {"Githbu", "Space Book"});
  add(FieldCheck::country_code, {"China", "cn", "中国"});
  add(FieldCheck::aspect, {"25x35", "25"});
  add(FieldCheck::language, {"chinese", "zh_CN", "x"});
  return damages;
}

std::vector<Damage> bad_switch(const Original& original) {
  std::vector<Damage> damages =
      replace(original, {FieldType::integer}, {"high", "1.5", "\"2\""});
  const std::vector<Damage> more =
      replace(original, {FieldType::boolean}, {"maybe", "no", "\"false\""});
  damages.insert(damages.end(), more.begin(), more.end());
  const std::vector<Damage> ids =
      replace(original, {FieldType::identifier}, {"A b", "编号"});
  damages.insert(damages.end(), ids.begin(), ids.end());
  return damages;
}

std::vector<Damage> empty_required(const Original& original) {
  std::vector<Damage> damages;
  for (const Place& place : original.places) {
    if (place.entry == nullptr || place.record == nullptr) continue;
    if (place.field == nullptr || !place.field->required) continue;
    for (const char* text : {"\"\"", "null", ""}) {
      Damage damage{place.whole, text};
      damage.also.push_back({place.parent_begin, place.parent_begin + 1});
      damages.push_back(std::move(damage));
    }
  }
  return damages;
}

std::vector<Damage> swap_dates(const Original& original) {
  std::vector<Damage> damages;
  const Place* start = nullptr;
  for (const Place& place : original.places) {
    if (place.entry == nullptr || place.field == nullptr) continue;
    if (place.entry->key == "startDate") start = &place;
    if (place.entry->key != "endDate" || start == nullptr) continue;
    if (start->parent != place.parent || start->value->value == place.value->value)
      continue;
    const auto text = [&](Range range) {
      return original.text.substr(range.begin, range.end - range.begin);
    };
    damages.push_back({{start->whole.begin, place.whole.end},
                       text(place.whole) + text({start->whole.end, place.whole.begin}) +
                           text(start->whole)});
  }
  return damages;
}

constexpr Kind kKinds[] = {
    {"date that does not exist", impossible_date, {}},
    {"text for a date", text_for_date, "`date` may be a text that is printed as it is"},
    {"date that is a number", torn_date, {}},
    {"dates exchanged", swap_dates, {}},
    {"e-mail address damaged", bad_email, {}},
    {"web address damaged", bad_url, {}},
    {"phone number damaged", bad_phone, {}},
    {"network, country, aspect or language unknown", bad_name, {}},
    {"number, switch or id damaged", bad_switch, {}},
    {"required field empty", empty_required, {}},
};

}  // namespace

std::span<const Kind> check_kinds() { return kKinds; }

}  // namespace jianli::mutation
