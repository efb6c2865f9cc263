// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "compose/document.h"
#include "edition/edition.h"
#include "layout/lay_out.h"
#include "style/style.h"

namespace jianli {

/// What keeps the body's type from getting smaller.
enum class SizeBound : std::uint8_t {
  tight_end,   ///< its own, below the comfortable one
  least_size,  ///< `fit.minSize`, which leaves it but one size
  one_size,    ///< it has no tight end
};

/// What is too long for its pages.
struct Excess {
  const Document& document;
  const Layout& layout;
  const FitSettings& fit;
  Length leading;      ///< of the body
  std::string locale;  ///< of the edition
  SizeBound bound = SizeBound::tight_end;
  DocumentKind kind = DocumentKind::resume;
  std::string variant = {};  ///< if there are editions of others; else empty
};

/// What messages call one of several editions: `en`, or `en` of `search`.
Message edition_in_words(const std::string& locale, const std::string& variant);

/// Pages that a layout has by its forced breaks alone.
std::size_t forced_pages(const Layout& layout);

/// Reports `does-not-fit`: by how many lines a document is too long and which entries are
/// the longest.
void report_excess(const Excess& excess, Diagnostics& diagnostics);

/// A number of pages in words.
Message pages_in_words(std::int64_t pages);
/// A number of lines in words.
Message lines_in_words(std::int64_t lines);

}  // namespace jianli
