// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT

// Damage to keys, and to what stands between a key and its value.

#include <algorithm>
#include <string>

#include "damage.h"

namespace jianli::mutation {
namespace {

std::string slice(const Original& original, Range range) {
  return original.text.substr(range.begin, range.end - range.begin);
}

/// Changes every key by a function that gives its new spelling, or the old one.
template <typename Rename>
std::vector<Damage> rename_keys(const Original& original, Rename rename) {
  std::vector<Damage> damages;
  for (const Place& place : original.places) {
    if (place.entry == nullptr) continue;
    std::string key = rename(place);
    if (key == place.entry->key) continue;
    damages.push_back({place.key, std::move(key)});
    damages.back().may_be_equivalent = place.is_name;
  }
  return damages;
}

std::vector<Damage> swap_letters(const Original& original) {
  return rename_keys(original, [](const Place& place) {
    std::string key = place.entry->key;
    const std::size_t middle = key.size() / 2;
    if (key.size() > 1 && key[middle] != key[middle - 1]) {
      std::swap(key[middle], key[middle - 1]);
    }
    return key;
  });
}

std::vector<Damage> lose_letter(const Original& original) {
  return rename_keys(original, [](const Place& place) {
    return place.entry->key.size() < 3 ? place.entry->key : place.entry->key.substr(1);
  });
}

std::vector<Damage> change_case(const Original& original) {
  return rename_keys(original, [](const Place& place) {
    std::string key = place.entry->key;
    if (key[0] >= 'a' && key[0] <= 'z') key[0] = static_cast<char>(key[0] & ~0x20);
    return key;
  });
}

std::vector<Damage> han_key(const Original& original) {
  return rename_keys(original, [](const Place& place) {
    if (place.is_language) return std::string("中文");
    return std::string(place.entry->key == "name" ? "姓名" : "备注");
  });
}

std::vector<Damage> wrong_tag(const Original& original) {
  return rename_keys(original, [](const Place& place) {
    if (!place.is_language) return place.entry->key;
    return std::string(place.entry->key == "zh" ? "cn" : "english");
  });
}

/// Replaces what stands between key and value; of a key with its value below, up to the
/// end of the line.
std::vector<Damage> change_colons(const Original& original, std::string_view same_line,
                                  std::string_view line_end_text) {
  std::vector<Damage> damages;
  for (const Place& place : original.places) {
    if (place.entry == nullptr || place.value->kind == NodeKind::null) continue;
    const std::size_t end = line_end(original.text, place.key.end);
    const bool below = place.whole.begin > end;
    const std::string_view text = below ? line_end_text : same_line;
    if (text == "-") continue;
    damages.push_back(
        {{place.key.end, below ? end : place.whole.begin}, std::string(text)});
    // A text in brackets without its colon is a key that has no value.
    damages.back().also = {};
  }
  return damages;
}

std::vector<Damage> full_width_colon(const Original& original) {
  return change_colons(original, "：", "：");
}
std::vector<Damage> no_space(const Original& original) {
  std::vector<Damage> damages = change_colons(original, ":", "-");
  // In brackets a colon before a quote or a bracket needs no space.
  return damages;
}
std::vector<Damage> comma_for_colon(const Original& original) {
  return change_colons(original, ", ", ",");
}
std::vector<Damage> full_width_comma_for_colon(const Original& original) {
  return change_colons(original, "，", "，");
}
std::vector<Damage> no_colon(const Original& original) {
  return change_colons(original, " ", "");
}
std::vector<Damage> equals_sign(const Original& original) {
  return change_colons(original, " = ", " =");
}
std::vector<Damage> two_colons(const Original& original) {
  return change_colons(original, ":: ", "::");
}

/// A key once more, with another value, on the line above it or before it in brackets.
std::vector<Damage> duplicate_key(const Original& original) {
  std::vector<Damage> damages;
  for (const Place& place : original.places) {
    if (place.entry == nullptr) continue;
    const std::size_t begin = place.key.begin;
    std::string copy = slice(original, place.key) + ": x";
    if (place.in_flow) {
      copy += ", ";
    } else {
      const std::size_t column = begin - line_begin(original.text, begin);
      copy += "\n" + std::string(column, ' ');
    }
    damages.push_back({{begin, begin}, std::move(copy)});
  }
  return damages;
}

/// The lines of an entry of a block mapping, or the entry and its comma in brackets.
Range whole_entry(const Original& original, const Place& place) {
  const std::string& text = original.text;
  if (place.in_flow) {
    std::size_t end = place.whole.end;
    while (end < text.size() && (text[end] == ' ' || text[end] == ',')) ++end;
    return {place.key.begin, end};
  }
  const std::size_t end = std::min(line_end(text, place.whole.end) + 1, text.size());
  const std::size_t next = text.find_first_not_of(' ', end);
  // Of the first key of an item the dash stays, for the key below it.
  const bool behind_dash =
      text.find_first_not_of(' ', line_begin(text, place.key.begin)) != place.key.begin;
  if (behind_dash) return {place.key.begin, next == std::string::npos ? end : next};
  return {line_begin(text, place.key.begin), end};
}

std::vector<Damage> drop_required(const Original& original) {
  std::vector<Damage> damages;
  for (const Place& place : original.places) {
    if (place.entry == nullptr || place.record == nullptr) continue;
    if (place.field == nullptr || !place.field->required) continue;
    const Range range = whole_entry(original, place);
    Damage damage{range, {}};
    // A missing field is reported at its entry: at the first key that is left.
    const std::size_t head = std::min(place.parent_begin, range.begin);
    damage.also.push_back({head, head + 1});
    damages.push_back(std::move(damage));
  }
  return damages;
}

std::vector<Damage> unknown_section(const Original& original) {
  std::vector<Damage> damages;
  for (const Place& place : original.places) {
    if (place.parent != &original.tree.top()) continue;
    damages.push_back(
        {{place.key.begin, place.key.begin}, "hobbyhorses:\n  - name: x\n"});
  }
  return damages;
}

std::vector<Damage> unknown_key(const Original& original) {
  std::vector<Damage> damages;
  for (const Place& place : original.places) {
    if (place.entry == nullptr) continue;
    const std::size_t column =
        place.key.begin - line_begin(original.text, place.key.begin);
    std::string text = "qwertz: x";
    text += place.in_flow ? ", " : "\n" + std::string(column, ' ');
    damages.push_back({{place.key.begin, place.key.begin}, std::move(text)});
  }
  return damages;
}

constexpr std::string_view kFreeName = "a variant may have any name";

constexpr Kind kKinds[] = {
    {"two letters of a key exchanged", swap_letters, kFreeName},
    {"first letter of a key lost", lose_letter, kFreeName},
    {"key in another case", change_case, kFreeName},
    {"key in Chinese", han_key, kFreeName},
    {"language misnamed", wrong_tag, {}},
    {"key twice", duplicate_key, {}},
    {"required field dropped", drop_required, {}},
    {"unknown key", unknown_key, {}},
    {"unknown section", unknown_section, {}},
    {"full-width colon", full_width_colon, {}},
    {"no space behind the colon", no_space, {}},
    {"comma for the colon", comma_for_colon, {}},
    {"full-width comma for the colon", full_width_comma_for_colon, {}},
    {"no colon", no_colon, {}},
    {"equals sign for the colon", equals_sign, {}},
    {"two colons", two_colons, {}},
};

}  // namespace

std::span<const Kind> key_kinds() { return kKinds; }

}  // namespace jianli::mutation
