// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/language.h"
#include "compose/composer.h"

namespace jianli {
namespace {

/// The row of rules for Han of a language; nothing if the language is none of those.
std::optional<HanLanguage> row_of(std::string_view language) {
  if (!is_cjk_language(language)) return std::nullopt;
  if (language.starts_with("zh-Hant")) return HanLanguage::zh_Hant;
  if (language.starts_with("zh")) return HanLanguage::zh_Hans;
  return language.starts_with("ja") ? HanLanguage::ja : HanLanguage::ko;
}

/// The row for text of any language: Han among English is the document's.
HanLanguage han_row(const Composer& composer, std::string_view language) {
  const auto own = row_of(language);
  return own ? *own
             : row_of(composer.edition.han_language).value_or(HanLanguage::zh_Hans);
}

/// Whether the design has a face for emphasis beside that of the body.
bool has_emphasis_face(const Style& style) {
  const auto& emphasis = style.font_settings[FontRoleName::emphasis].han.value;
  return !emphasis.empty() &&
         emphasis != style.font_settings[FontRoleName::body].han.value;
}

}  // namespace

Typography typography_of(const Composer& composer, std::string_view language) {
  const TypographySettings& settings = composer.style.typography;
  const HanLanguage row = han_row(composer, language);
  Typography typography;
  typography.breaks = settings.breaks[row].value;
  typography.punctuation = settings.punctuation[row].value;
  typography.author_space = settings.author_space.value;
  typography.hang_stops = settings.hang_stops.value;
  typography.keep_measure_words = settings.keep_measure_words.value;
  typography.shrink_final_stops = settings.shrink_final_stops.value;
  typography.hyphenate = settings.hyphenate.value;
  typography.protrude = settings.protrude.value;
  return typography;
}

HanEmphasis han_emphasis(const Composer& composer, std::string_view language) {
  const Style& style = composer.style;
  // Dots below are the custom of mainland China (GB/T 15834-2011, 4.11); Taiwan's
  // standard has none (CLREQ, emphasis dots), Japan and Korea set them above.
  const bool may_dot = han_row(composer, language) == HanLanguage::zh_Hans;
  const bool wants_face = style.typography.emphasis.value == EmphasisLook::kai;
  if (may_dot && !(wants_face && has_emphasis_face(style))) return HanEmphasis::dots;
  return has_emphasis_face(style) ? HanEmphasis::face : HanEmphasis::bold;
}

}  // namespace jianli
