// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/choose_language.h"

#include <utility>

#include "base/language.h"
#include "base/utf8.h"

namespace jianli {
namespace {

std::string key_of(std::string_view language) { return std::string(usual_tag(language)); }

std::string shown(std::string_view language) { return "`" + key_of(language) + "`"; }

Message shown(const std::vector<std::string_view>& languages) {
  std::vector<Message> names;
  for (const std::string_view language : languages) names.emplace_back(shown(language));
  if (names.size() == 1) return std::move(names.front());
  Message last = std::move(names.back());
  names.pop_back();
  return say("{} and {}", list_of(std::move(names)), std::move(last));
}

/// The beginning of a text, for a message.
std::string quoted(std::string_view text) {
  constexpr std::size_t kLongest = 24;
  std::size_t offset = 0;
  for (std::size_t count = 0; offset < text.size(); ++count) {
    const std::size_t start = offset;
    const char32_t character = next_character(text, offset);
    if (count == kLongest || character == U'\n') {
      return "`" + std::string(text.substr(0, start)) + "…`";
    }
  }
  return "`" + std::string(text) + "`";
}

bool is_empty(const TextVersion& version) { return version.text.empty(); }
bool is_empty(const ListVersion& version) {
  return version.texts.empty() && version.records.empty();
}

/// The languages of the versions that have content.
template <typename Version>
std::vector<std::string_view> languages_of(const std::vector<Version>& versions) {
  std::vector<std::string_view> languages;
  languages.reserve(versions.size());
  for (const Version& version : versions) {
    if (!is_empty(version)) languages.push_back(version.language);
  }
  return languages;
}

}  // namespace

bool writes_han(std::string_view language) {
  const std::string_view primary = primary_language(language);
  return primary == "zh" || primary == "ja";
}

std::string language_of_han(const LanguageWish& wish) {
  for (const std::string& language : wish.fallback) {
    if (writes_han(language)) return language;
  }
  return "zh-Hans";
}

std::string language_of_plain(std::string_view text, const LanguageWish& wish) {
  if (writes_han(wish.language) || !has_han(text)) return {};
  return language_of_han(wish);
}

ChosenText choose_text(const LocalizedText& text, const LanguageWish& wish,
                       Diagnostics& diagnostics) {
  const std::vector<TextVersion>& versions = text.versions;
  // Most texts are written once; they need no list of languages.
  if (versions.size() == 1 && versions[0].language.empty()) {
    const TextVersion& version = versions[0];
    std::string language = language_of_plain(version.text, wish);
    if (language.empty()) return {&version, {}};
    diagnostics.report(
        Rule::missing_translation, version.span,
        say("{} has no version in {}", quoted(version.text), shown(wish.language)),
        say("write `{{zh: …, {}: …}}`", key_of(wish.language)));
    return {&version, std::move(language)};
  }
  const LanguageChoice choice = choose_version(versions, wish);
  const TextVersion& version = versions[choice.index];
  if (choice.match == LanguageMatch::exact) return {&version, {}};
  if (choice.match == LanguageMatch::foreign) return {&version, version.language};
  if (text.has_unread) return {&version, version.language};
  diagnostics.report(Rule::missing_translation, version.span,
                     say("{} has no version in {}, only in {}", quoted(version.text),
                         shown(wish.language), shown(languages_of(versions))),
                     say("add `{}:`", key_of(wish.language)));
  return {&version, version.language};
}

ChosenList choose_list(const std::vector<ListVersion>& versions, Span span,
                       const LanguageWish& wish, Diagnostics& diagnostics) {
  if (versions.empty()) return {};
  if (versions.size() == 1 && versions[0].language.empty()) return {&versions[0], {}};
  const LanguageChoice choice = choose_version(versions, wish);
  const ListVersion& version = versions[choice.index];
  if (choice.match == LanguageMatch::exact) return {&version, std::string{}};
  if (choice.match == LanguageMatch::foreign) return {&version, version.language};
  diagnostics.report(Rule::missing_translation, span,
                     say("this list has no version in {}, only in {}",
                         shown(wish.language), shown(languages_of(versions))),
                     say("add `{}:`", key_of(wish.language)));
  return {&version, version.language};
}

}  // namespace jianli
