// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/choose_language.h"

#include <utility>

#include "base/language.h"
#include "base/utf8.h"

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

/// A tag as people write it: `zh-Hans` is what the plain `zh` stands for.
std::string key_of(std::string_view language) {
  return std::string(language == "zh-Hans" ? "zh" : language);
}

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

/// Chooses among versions. One without content serves its own language alone, which goes
/// without on purpose.
template <typename Version>
LanguageChoice choose_version(const std::vector<Version>& versions,
                              const LanguageWish& wish) {
  std::vector<std::string_view> languages;
  languages.reserve(versions.size());
  for (const Version& version : versions) languages.push_back(version.language);
  LanguageChoice choice = choose_language(languages, wish);
  const bool is_given = !is_empty(versions[choice.index]);
  if (choice.match == LanguageMatch::exact || is_given) return choice;
  std::vector<std::size_t> given;
  for (std::size_t i = 0; i < versions.size(); ++i) {
    if (!is_empty(versions[i])) given.push_back(i);
  }
  if (given.empty()) return choice;
  choice = choose_language(languages_of(versions), wish);
  choice.index = given[choice.index];
  return choice;
}

}  // namespace

std::string_view parent_tag(std::string_view tag) {
  const std::size_t hyphen = tag.rfind('-');
  return hyphen == std::string_view::npos ? std::string_view{} : tag.substr(0, hyphen);
}

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
