// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

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

/// The wish for an edition of a résumé in a language.
LanguageWish make_wish(std::string_view language, const Resume& resume);

/// The tag a language tag falls back to: `zh-Hant-HK` → `zh-Hant` → `zh` → empty.
std::string_view parent_tag(std::string_view tag);

/// Chooses among versions by their languages (an empty one serves every edition): the
/// edition's own, else along its tag, else a closer description of it (`en-GB` for `en`),
/// else the document's first locale that is there, else the first. `languages` is not
/// empty.
LanguageChoice choose_language(const std::vector<std::string_view>& languages,
                               const LanguageWish& wish);

/// Chooses among the versions of a text or of a list, of which there is at least one. One
/// without content serves its own language alone, which goes without on purpose.
LanguageChoice choose_version(const std::vector<TextVersion>& versions,
                              const LanguageWish& wish);
LanguageChoice choose_version(const std::vector<ListVersion>& versions,
                              const LanguageWish& wish);

}  // namespace jianli
