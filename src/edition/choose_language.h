// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "schema/resume.h"

namespace jianli {

/// Which language an edition is in and what to take where it is absent.
struct LanguageWish {
  std::string language;               ///< canonical BCP 47 of the edition
  std::vector<std::string> fallback;  ///< the document's locales, canonical, in its order
};

/// Whether a text stands in the edition's language, had to be taken from another, or is
/// written in a foreign one alone that is no locale of the document: `{ja: 東京大学}` is
/// meant so. Simplified and traditional Chinese are not foreign to each other.
enum class LanguageMatch : std::uint8_t { exact, fallen_back, foreign };

/// The version to print, by index.
struct LanguageChoice {
  std::size_t index = 0;
  LanguageMatch match = LanguageMatch::exact;
};

/// The tag a language tag falls back to: `zh-Hant-HK` → `zh-Hant` → `zh` → empty.
std::string_view parent_tag(std::string_view tag);

/// Whether a language is Chinese or Japanese, so that Han characters belong to it.
bool writes_han(std::string_view language);

/// The language of Han in a text that is in none that writes it: the first of the
/// document's locales that does, else simplified Chinese.
std::string language_of_han(const LanguageWish& wish);
/// The language of a text that was written once for all: that of Han in an edition of
/// another script, else empty, the edition's.
std::string language_of_plain(std::string_view text, const LanguageWish& wish);

/// Chooses among versions by their languages (an empty one serves every edition): the
/// edition's own, else along its tag, else a closer description of it (`en-GB` for `en`),
/// else the document's first locale that is there, else the first. `languages` is not
/// empty.
LanguageChoice choose_language(const std::vector<std::string_view>& languages,
                               const LanguageWish& wish);

/// A version of a text and the language it is printed in.
struct ChosenText {
  const TextVersion* version = nullptr;
  std::string language;  ///< BCP 47 if the text fell back, else empty
};

/// Chooses the version of a text, with a `missing-translation` warning where the
/// edition's language is absent, or where a text written once holds Han in an edition of
/// a language that does not write Han. An empty version is chosen, without a warning, in
/// its own language alone.
ChosenText choose_text(const LocalizedText& text, const LanguageWish& wish,
                       Diagnostics& diagnostics);

/// A list to print, and the language of the texts in it that name none themselves.
struct ChosenList {
  const ListVersion* list = nullptr;    ///< nothing if there is no version at all
  std::optional<std::string> language;  ///< absent if the list serves every locale; empty
                                        ///< if it is in the edition's, else BCP 47
};

/// Chooses the version of a localised list, with a `missing-translation` warning at
/// `span` where the edition's language is absent.
ChosenList choose_list(const std::vector<ListVersion>& versions, Span span,
                       const LanguageWish& wish, Diagnostics& diagnostics);

}  // namespace jianli
