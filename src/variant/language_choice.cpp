// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "variant/language_choice.h"

#include <optional>
#include <utility>

#include "base/language.h"

namespace jianli {
namespace {

bool extends(std::string_view tag, std::string_view shorter) {
  return tag.size() > shorter.size() && tag.starts_with(shorter) &&
         tag[shorter.size()] == '-';
}

/// The version that serves a language, along its tag and then by closer descriptions.
std::optional<std::size_t> find_language(const std::vector<std::string_view>& languages,
                                         std::string_view wanted) {
  for (std::string_view tag = wanted; !tag.empty(); tag = parent_tag(tag)) {
    for (std::size_t i = 0; i < languages.size(); ++i) {
      if (languages[i] == tag) return i;
    }
  }
  for (std::size_t i = 0; i < languages.size(); ++i) {
    if (extends(languages[i], wanted)) return i;
  }
  return std::nullopt;
}

bool is_empty(const TextVersion& version) { return version.text.empty(); }
bool is_empty(const ListVersion& version) {
  return version.texts.empty() && version.records.empty();
}

template <typename Version>
LanguageChoice choose_among(const std::vector<Version>& versions,
                            const LanguageWish& wish) {
  if (versions.size() == 1 && versions.front().language.empty()) return {};
  std::vector<std::string_view> languages;
  languages.reserve(versions.size());
  for (const Version& version : versions) languages.push_back(version.language);
  LanguageChoice choice = choose_language(languages, wish);
  const bool is_given = !is_empty(versions[choice.index]);
  if (choice.match == LanguageMatch::exact || is_given) return choice;
  std::vector<std::size_t> given;
  std::vector<std::string_view> languages_given;
  for (std::size_t i = 0; i < versions.size(); ++i) {
    if (is_empty(versions[i])) continue;
    given.push_back(i);
    languages_given.push_back(versions[i].language);
  }
  if (given.empty()) return choice;
  choice = choose_language(languages_given, wish);
  choice.index = given[choice.index];
  return choice;
}

}  // namespace

LanguageWish make_wish(std::string_view language, const Resume& resume) {
  LanguageWish wish{std::string(language), {}};
  for (const std::string& locale : resume.locales) {
    std::string known = canonical_language(locale);
    if (!known.empty()) wish.fallback.push_back(std::move(known));
  }
  return wish;
}

std::string_view parent_tag(std::string_view tag) {
  const std::size_t hyphen = tag.rfind('-');
  return hyphen == std::string_view::npos ? std::string_view{} : tag.substr(0, hyphen);
}

LanguageChoice choose_language(const std::vector<std::string_view>& languages,
                               const LanguageWish& wish) {
  if (const auto own = find_language(languages, wish.language)) return {*own};
  for (std::size_t i = 0; i < languages.size(); ++i) {
    if (languages[i].empty()) return {i};
  }
  for (const std::string& locale : wish.fallback) {
    if (const auto other = find_language(languages, locale)) {
      return {*other, LanguageMatch::fallen_back};
    }
  }
  const bool foreign = !wish.fallback.empty() && languages.size() == 1 &&
                       primary_language(languages[0]) != primary_language(wish.language);
  return {0, foreign ? LanguageMatch::foreign : LanguageMatch::fallen_back};
}

LanguageChoice choose_version(const std::vector<TextVersion>& versions,
                              const LanguageWish& wish) {
  return choose_among(versions, wish);
}

LanguageChoice choose_version(const std::vector<ListVersion>& versions,
                              const LanguageWish& wish) {
  return choose_among(versions, wish);
}

}  // namespace jianli
