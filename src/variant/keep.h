// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "schema/resume.h"
#include "variant/variant.h"

namespace jianli {

/// Whether a field only says what becomes of its record and is never shown: `id`, `tags`,
/// `priority`, `only`, `visible`, `break`, `keep`.
bool only_steers(std::string_view field);

/// What an edition keeps the items of a résumé by.
struct Keeping {
  std::string_view language;         ///< canonical BCP 47 of the edition
  const Variant* variant = nullptr;  ///< nothing: the résumé as it is
  /// The document's locales, canonical: whose version of a list serves where it lacks
  /// the edition's.
  std::span<const std::string> fallback = {};
  /// The sections its design does not show: `work`, `custom.portfolio`, `summary`.
  std::span<const std::string> hidden_sections = {};
  /// The places of entries and bullets that were taken off its pages.
  std::span<const Span> dropped = {};
};

/// Why an entry, bullet or nested record is left out; the first reason there is.
enum class LeftOut : std::uint8_t {
  none,          ///< it is kept
  invisible,     ///< `visible: false`
  only,          ///< its `only` names neither the edition's language nor its variant
  omitted,       ///< one of its tags is in `omit`
  not_selected,  ///< it has tags, and none of them is in `select`
  untagged,      ///< an entry without tags where the variant drops those
  emptied,       ///< an entry all bullets of which were left out by their tags
  hidden,        ///< its section is one that the design does not show
  dropped,       ///< so that the rest fits its pages
};

/// Whether a record is an entry of a section, which `untagged: drop` is about, or stands
/// inside one.
enum class RecordPlace : std::uint8_t { entry, inside };

/// Why a record is not part of an edition; it is kept iff the result is `none`. Looks at
/// the record alone, not at its section or the pages it is on: tags do not inherit, and
/// what stands in one left out goes with it.
LeftOut why_left_out(const Record& record, RecordPlace place, const Keeping& keeping);

/// Whether a section is one that the design does not show.
bool is_hidden(std::string_view section, const Keeping& keeping);

/// Whether an entry that is kept itself goes with its bullets: the edition has some, in
/// it or in its positions, their tags leave out every one, and no `summary` is left.
/// Bullets that `visible` or `only` keeps out of the edition do not count.
bool is_emptied(const Record& entry, const Keeping& keeping);

}  // namespace jianli
