// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/language.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace jianli {
namespace {

bool is_alpha(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool all_alpha(std::string_view s) { return std::ranges::all_of(s, is_alpha); }
bool all_digits(std::string_view s) { return std::ranges::all_of(s, is_digit); }
char to_lower(char c) { return is_alpha(c) ? static_cast<char>(c | 0x20) : c; }
char to_upper(char c) { return is_alpha(c) ? static_cast<char>(c & ~0x20) : c; }

/// The parts of a tag, in lower case.
std::optional<std::vector<std::string>> split(std::string_view tag) {
  std::vector<std::string> parts(1);
  for (const char c : tag) {
    if (c == '-') {
      parts.emplace_back();
    } else if (is_alpha(c) || is_digit(c)) {
      parts.back() += to_lower(c);
    } else {
      return std::nullopt;
    }
  }
  const bool sizes_fit = std::ranges::all_of(
      parts, [](const std::string& part) { return !part.empty() && part.size() <= 8; });
  if (!sizes_fit) return std::nullopt;
  return parts;
}

/// A tag by the grammar of RFC 5646 §2.1.
struct LanguageTag {
  std::string language;
  std::string script;
  std::string region;
  std::string rest;  ///< variants, extensions and private use, each with its hyphen
};

bool is_variant(std::string_view part) {
  return part.size() >= 5 || (part.size() == 4 && is_digit(part[0]));
}

std::optional<LanguageTag> read_tag(std::string_view text) {
  const auto parts = split(text);
  // The grammar leaves room for languages of four to eight letters, but none is
  // registered: taking them would make a tag of every English word.
  if (!parts || parts->front().size() < 2 || parts->front().size() > 3 ||
      !all_alpha(parts->front())) {
    return std::nullopt;
  }
  LanguageTag tag;
  tag.language = parts->front();
  std::size_t i = 1;
  const auto at = [&](std::size_t n) -> std::string_view {
    return n < parts->size() ? std::string_view((*parts)[n]) : std::string_view();
  };
  for (int extlangs = 0; extlangs < 3 && at(i).size() == 3 && all_alpha(at(i));
       ++extlangs) {
    tag.language += '-' + (*parts)[i++];
  }
  if (at(i).size() == 4 && all_alpha(at(i))) {
    tag.script = (*parts)[i++];
    tag.script[0] = to_upper(tag.script[0]);
  }
  if ((at(i).size() == 2 && all_alpha(at(i))) ||
      (at(i).size() == 3 && all_digits(at(i)))) {
    tag.region = (*parts)[i++];
    std::ranges::transform(tag.region, tag.region.begin(), to_upper);
  }
  for (; !at(i).empty() && is_variant(at(i)); ++i) tag.rest += '-' + (*parts)[i];
  while (at(i).size() == 1) {
    const bool is_private = at(i) == "x";
    tag.rest += '-' + (*parts)[i++];
    const std::size_t first = i;
    for (; !at(i).empty() && (is_private || at(i).size() >= 2); ++i) {
      tag.rest += '-' + (*parts)[i];
    }
    if (i == first) return std::nullopt;  // a singleton without what it announces
  }
  if (i != parts->size()) return std::nullopt;
  return tag;
}

/// Chinese always names its script, since that is what the reader and the fonts see. The
/// region is named only where it is not the script's usual one.
void settle_chinese(LanguageTag& tag) {
  const bool traditional_region =
      tag.region == "TW" || tag.region == "HK" || tag.region == "MO";
  if (tag.script.empty()) tag.script = traditional_region ? "Hant" : "Hans";
  if (tag.script == "Hans" && (tag.region == "CN" || tag.region == "SG"))
    tag.region.clear();
  // Macau writes as Hong Kong does: CLDR makes zh-Hant-HK its parent.
  if (tag.script == "Hant" && tag.region == "MO") tag.region = "HK";
}

}  // namespace

std::string canonical_language(std::string_view text) {
  std::optional<LanguageTag> tag = read_tag(text);
  if (!tag) return {};
  if (tag->language == "zh") settle_chinese(*tag);
  std::string result = tag->language;
  if (!tag->script.empty()) result += '-' + tag->script;
  if (!tag->region.empty()) result += '-' + tag->region;
  return result + tag->rest;
}

std::string_view usual_tag(std::string_view tag) { return tag == "zh-Hans" ? "zh" : tag; }

std::string_view primary_language(std::string_view tag) {
  return tag.substr(0, tag.find('-'));
}

bool is_cjk_language(std::string_view tag) {
  const std::string_view primary = primary_language(tag);
  return primary == "zh" || primary == "ja" || primary == "ko";
}

}  // namespace jianli
