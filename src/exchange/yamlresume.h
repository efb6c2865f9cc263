// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "exchange/draft.h"
#include "exchange/known_sections.h"
#include "exchange/members.h"

// The steps of importing a YAMLResume file. Its shape: `content`, `locale`, `layouts`.

namespace jianli {

/// Makes `basics` of `content.basics`, `content.location` and `content.profiles`.
Draft read_yamlresume_basics(const Importer& importer, Members& content);

/// Adds the sections of `content` to the document; their kinds in the file's order.
/// `locale` is the language the document is printed in.
std::vector<DraftSection> read_yamlresume_sections(const Importer& importer,
                                                   Members& content,
                                                   std::string_view locale,
                                                   Draft& document);

/// Makes `design` of the first layout that is typeset, and puts the sections into its
/// order under its headings.
Draft read_yamlresume_layouts(const Importer& importer, std::string_view locale,
                              std::vector<DraftSection> sections);

/// A word of a closed list in Chinese, where a document is printed in it: 学士 for
/// `Bachelor`; empty if there is none.
std::string_view chinese_term(std::string_view word, std::string_view locale);

/// The code of a country (ISO 3166-1) by its English name; empty if there is none.
std::string country_code(std::string_view name);

}  // namespace jianli
