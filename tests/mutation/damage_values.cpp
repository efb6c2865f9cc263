// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT

// Damage to values: their kind, their quotes and brackets.

#include <string>

#include "damage.h"

namespace jianli::mutation {
namespace {

std::string slice(const Original& original, Range range) {
  return original.text.substr(range.begin, range.end - range.begin);
}

bool is_scalar(const Place& place) { return place.value->kind == NodeKind::scalar; }

/// Whether any text would do where this place's value stands.
bool takes_text(const Place& place) {
  if (place.field == nullptr) return true;
  switch (place.field->type) {
    case FieldType::text:
    case FieldType::block_text:
    case FieldType::string:
    case FieldType::date_or_text:
    case FieldType::text_list:
    case FieldType::string_list:
    case FieldType::highlights:
    case FieldType::opaque:
      return true;
    default:
      return false;
  }
}

/// Every value of one kind replaced by a text that a function makes of its source.
template <typename Replace>
std::vector<Damage> replace(const Original& original, NodeKind kind, Replace make) {
  std::vector<Damage> damages;
  for (const Place& place : original.places) {
    if (place.value->kind != kind || place.writing == Writing::block_text) continue;
    Damage damage{place.whole, make(slice(original, place.whole))};
    damage.may_be_equivalent = takes_text(place);
    damages.push_back(std::move(damage));
  }
  return damages;
}

std::vector<Damage> scalar_to_list(const Original& original) {
  return replace(original, NodeKind::scalar, [](const std::string& source) {
    const bool quoted = source[0] == '"' || source[0] == '\'';
    return quoted ? "[" + source + "]" : "[\"x\", \"y\"]";
  });
}
std::vector<Damage> scalar_to_mapping(const Original& original) {
  return replace(original, NodeKind::scalar,
                 [](const std::string&) { return std::string("{nested: x}"); });
}
std::vector<Damage> list_to_scalar(const Original& original) {
  return replace(original, NodeKind::sequence,
                 [](const std::string&) { return std::string("x"); });
}
std::vector<Damage> list_to_mapping(const Original& original) {
  return replace(original, NodeKind::sequence,
                 [](const std::string&) { return std::string("{first: x}"); });
}
std::vector<Damage> mapping_to_scalar(const Original& original) {
  return replace(original, NodeKind::mapping,
                 [](const std::string&) { return std::string("x"); });
}
std::vector<Damage> mapping_to_list(const Original& original) {
  return replace(original, NodeKind::mapping,
                 [](const std::string&) { return std::string("[x]"); });
}

/// Damage whose effect may reach to the end of the scalar it is in.
Damage at(std::size_t offset, std::string text) {
  return {{offset, offset}, std::move(text)};
}

std::vector<Damage> open_quote(const Original& original) {
  std::vector<Damage> damages;
  for (const Place& place : original.places) {
    if (!is_scalar(place)) continue;
    if (place.writing == Writing::quoted) {
      Damage damage{{place.whole.end - 1, place.whole.end}, {}};
      damage.also.push_back({place.whole.begin, place.whole.end});
      damages.push_back(std::move(damage));
    } else if (place.writing == Writing::plain) {
      damages.push_back(at(place.whole.begin, "\""));
      damages.push_back(at(place.whole.begin, "'"));
    }
  }
  return damages;
}

std::vector<Damage> open_bracket(const Original& original) {
  std::vector<Damage> damages;
  for (const Place& place : original.places) {
    if (place.writing == Writing::flow) {
      Damage damage{{place.whole.end - 1, place.whole.end}, {}};
      damage.also.push_back({place.whole.begin, place.whole.end});
      damages.push_back(std::move(damage));
    } else if (place.writing == Writing::plain && is_scalar(place)) {
      damages.push_back(at(place.whole.begin, "["));
      damages.push_back(at(place.whole.begin, "{"));
    }
  }
  return damages;
}

std::vector<Damage> missing_opening(const Original& original) {
  std::vector<Damage> damages;
  for (const Place& place : original.places) {
    if (place.writing != Writing::flow && place.writing != Writing::quoted) continue;
    Damage damage{{place.whole.begin, place.whole.begin + 1}, {}};
    damage.also.push_back({place.whole.begin, place.whole.end});
    damage.may_be_equivalent = place.writing == Writing::quoted && takes_text(place);
    damages.push_back(std::move(damage));
  }
  return damages;
}

/// Signs that mean something to YAML put before a text without quotes.
std::vector<Damage> leading_sign(const Original& original) {
  std::vector<Damage> damages;
  for (const Place& place : original.places) {
    if (place.writing != Writing::plain || !is_scalar(place)) continue;
    for (const char* sign : {"& ", "! ", "!", "| ", "> ", "? ", "] ", "}", ", ", "* "}) {
      damages.push_back(at(place.whole.begin, sign));
    }
  }
  return damages;
}

/// The middle of a text without quotes: behind the first character of its second half.
std::size_t middle(const Original& original, const Place& place) {
  std::size_t offset = (place.whole.begin + place.whole.end + 1) / 2;
  while (offset > place.whole.begin &&
         (static_cast<unsigned char>(original.text[offset]) & 0xC0U) == 0x80) {
    --offset;
  }
  return offset;
}

template <typename Allowed>
std::vector<Damage> insert_in_plain(const Original& original, std::string_view text,
                                    Allowed may_be_equivalent) {
  std::vector<Damage> damages;
  for (const Place& place : original.places) {
    if (place.writing != Writing::plain || !is_scalar(place)) continue;
    if (place.value->value.size() < 2) continue;
    Damage damage = at(middle(original, place), std::string(text));
    damage.also.push_back({place.whole.begin, place.whole.end});
    damage.may_be_equivalent = may_be_equivalent(place, damage.range.begin);
    damages.push_back(std::move(damage));
  }
  return damages;
}

std::vector<Damage> colon_in_text(const Original& original) {
  return insert_in_plain(original, ": ", [](const Place&, std::size_t) { return false; });
}

std::vector<Damage> cut_by_hash(const Original& original) {
  return insert_in_plain(original, " #", [&](const Place& place, std::size_t offset) {
    const std::string_view before(original.text.data() + place.whole.begin,
                                  offset - place.whole.begin);
    for (const char c : before) {
      if (static_cast<unsigned char>(c) >= 0xE3) return false;  // Han
    }
    return true;
  });
}

std::vector<Damage> control_byte(const Original& original) {
  std::vector<Damage> damages;
  for (const Place& place : original.places) {
    if (!is_scalar(place)) continue;
    damages.push_back(at(place.value->span.begin, std::string(1, '\0')));
    damages.push_back(at(place.value->span.end, "\x01"));
    damages.push_back(at(place.value->span.begin, "\xFF"));
  }
  return damages;
}

std::vector<Damage> chinese_quotes(const Original& original) {
  std::vector<Damage> damages;
  for (const Place& place : original.places) {
    if (!is_scalar(place) || place.writing == Writing::block_text) continue;
    const Range inside = {place.value->span.begin, place.value->span.end};
    Damage damage{place.whole, "“" + slice(original, inside) + "”"};
    damage.may_be_equivalent = takes_text(place);
    damages.push_back(std::move(damage));
  }
  return damages;
}

constexpr Kind kKinds[] = {
    {"list for a text", scalar_to_list, "the design takes lists"},
    {"mapping for a text", scalar_to_mapping, {}},
    {"text for a list", list_to_scalar, "the design takes names for lists"},
    {"mapping for a list", list_to_mapping, {}},
    {"text for a mapping", mapping_to_scalar,
     "a text in several languages may be one text for all"},
    {"list for a mapping", mapping_to_list, "the design takes lists"},
    {"unclosed quote", open_quote, {}},
    {"unclosed bracket", open_bracket, {}},
    {"opening quote or bracket lost", missing_opening,
     "a text may end with a quotation mark"},
    {"sign before a text", leading_sign, {}},
    {"`: ` in a text", colon_in_text, {}},
    {"` #` in a text", cut_by_hash, "behind Latin text ` #` is how comments are written"},
    {"control byte", control_byte, {}},
    {"Chinese quotes", chinese_quotes, "a text may stand in quotation marks"},
};

}  // namespace

std::span<const Kind> value_kinds() { return kKinds; }

}  // namespace jianli::mutation
