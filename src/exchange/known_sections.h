// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "exchange/draft.h"

namespace jianli {

/// The section of ours that a heading of somebody's résumé most likely means, such as
/// `work` for `Professional Experience`, or `summary`; empty if it is none.
std::string_view section_of(std::string_view heading);

/// A key as the heading it becomes: `selected_talks` is `Selected Talks`; a key with a
/// capital letter or a space is one already.
std::string heading_of(std::string_view key);

/// An identifier made of a heading; `section-N` where it has no Latin letters.
std::string identifier_of(std::string_view heading, std::size_t number);

/// A fact of `basics`: what a header shows that has no field of its own.
Draft make_fact(std::string label, std::string value);

/// A section of the document that is made, with the heading it had.
struct DraftSection {
  std::string kind;     ///< a key of the document, or `custom.ID`
  std::string heading;  ///< empty: the locale's own
};

/// The order of the sections for `design`, with headings where they are not the locale's
/// own words.
Draft order_of(const std::vector<DraftSection>& sections, std::string_view locale);

/// Puts `basics`, `locales` and the sections into the order people write them in.
void sort_document(Draft& document);

}  // namespace jianli
