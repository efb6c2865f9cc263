// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "schema/resume.h"
#include "variant/language_choice.h"

namespace jianli {

/// Whether a language is Chinese or Japanese, so that Han characters belong to it.
bool writes_han(std::string_view language);

/// The language of Han in a text that is in none that writes it: the first of the
/// document's locales that does, else simplified Chinese.
std::string language_of_han(const LanguageWish& wish);
/// The language of a text that was written once for all: that of Han in an edition of
/// another script, else empty, the edition's.
std::string language_of_plain(std::string_view text, const LanguageWish& wish);

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
