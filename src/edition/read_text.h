// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostics.h"
#include "edition/choose_language.h"
#include "edition/clean_text.h"
#include "edition/edition.h"
#include "edition/format_date.h"
#include "edition/icu_dates.h"
#include "schema/resume.h"
#include "schema/rich_text.h"
#include "syntax/syntax_tree.h"
#include "variant/keep.h"

namespace jianli {

/// What every step of making one edition needs. Lives for the edition's making only.
struct EditionContext {
  const SyntaxTree& tree;
  const Sources& sources;
  const LanguageWish& wish;
  const LocaleTexts& texts;
  Diagnostics& diagnostics;
  MonthNames month_names;
  /// Inside a localised list: the language of its texts, as in `ChosenList`.
  std::optional<std::string> list_language;
  std::optional<IcuDates> icu_dates;   ///< writes the dates, if the design wishes so
  std::vector<std::string> own_names;  ///< the applicant's name in every language
  std::int32_t priority = 0;           ///< of the record that is being read
  Keeping keeping = {};                ///< which records are part of the edition
};

/// The version of a text for the edition with its markup read and its runs final.
RichText read_text(const LocalizedText& text, EditionContext& context,
                   LineBreaks line_breaks = LineBreaks::join);

/// The version of a plain string for the edition: one run without markup, cleaned.
RichText read_string(const LocalizedText& text, EditionContext& context);

/// An address (e-mail, web, phone) exactly as it was written.
RichText read_address(const LocalizedText& text, EditionContext& context);

/// The version of a block text for the edition, as paragraphs and items of a list.
std::vector<BlockParagraph> read_block(const LocalizedText& text,
                                       EditionContext& context);

/// A text of the program's own (a date, a title), in the language of the locale's
/// wording.
RichText made_text(std::string text, Span span, const EditionContext& context);

}  // namespace jianli
