// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "style/text_style.h"

namespace jianli {

// The closed vocabularies of templates. Each list is written once: it is the enum, the
// words a file may use (an underscore reads as a hyphen), the suggestions and the dump.
#define JIANLI_STYLE_NAMES(Type, ...)             \
  enum class Type : std::uint8_t { __VA_ARGS__ }; \
  constexpr std::string_view style_names(Type) { return #__VA_ARGS__; }

/// Paper formats.
JIANLI_STYLE_NAMES(Paper, a4, letter)
/// Roles of faces; the value is the `FontRole` index.
JIANLI_STYLE_NAMES(FontRoleName, body, heading, code, emphasis, math)
/// Type sizes.
JIANLI_STYLE_NAMES(SizeName, body, name, label, heading, small)
/// Colours.
JIANLI_STYLE_NAMES(ColorName, text, muted, accent, rule, link, tint)
/// Vertical gaps, each a multiple of the body's leading.
JIANLI_STYLE_NAMES(GapName, none, header, section, heading, entry, compact, nested,
                   paragraph, bullet, cell)
/// Scripts a paragraph may be dominated by.
JIANLI_STYLE_NAMES(Script, han, latin)
/// Weights of faces.
JIANLI_STYLE_NAMES(Weight, light, regular, medium, semibold, bold)
/// Whether a heading is set as written or in capitals.
JIANLI_STYLE_NAMES(LetterCase, written, upper)
/// How small letters are set: as such or as small capitals.
JIANLI_STYLE_NAMES(Caps, normal, small)
/// Which figures numbers are set in.
JIANLI_STYLE_NAMES(Figures, normal, tabular, old_style)
/// How `*…*` is shown on Han: with a dot below each character, or in a Kai face.
JIANLI_STYLE_NAMES(EmphasisLook, dots, kai)
/// How dates are written: by the patterns of the locale, or by ICU from a skeleton.
JIANLI_STYLE_NAMES(DateStyle, locale, icu)
/// Languages whose Chinese characters have rules of setting of their own.
JIANLI_STYLE_NAMES(HanLanguage, zh_Hans, zh_Hant, ja, ko)
/// How a section shows its title: with a rule below, without, not at all, or in a filled
/// cell above a cell with its entries.
JIANLI_STYLE_NAMES(HeadingLook, ruled, plain, hidden, boxed)
/// Where the photograph stands in the header.
JIANLI_STYLE_NAMES(ImagePlace, none, right)
/// Regions of the page flow, in the order in which they are read. The aside is a column
/// of its own; the header opens that of the main text.
JIANLI_STYLE_NAMES(RegionName, header, aside, main)
/// The side of the page the aside stands on.
JIANLI_STYLE_NAMES(AsideSide, left, right)
/// Whether a page ends before what this is said of.
JIANLI_STYLE_NAMES(BreakName, none, before)
/// Whether what this is said of may be divided between two pages.
JIANLI_STYLE_NAMES(KeepName, none, together)
/// What a section's entries are: those of the document's section, or `basics` as the only
/// one.
JIANLI_STYLE_NAMES(SectionSource, section, basics)
/// Order of a section's entries: as in the file, or the latest first.
JIANLI_STYLE_NAMES(SectionSort, file, date)
/// Wording between parts that every locale provides.
JIANLI_STYLE_NAMES(SeparatorName, comma, list, semicolon, colon, dot, pipe, slash, dash)
/// What may enclose a part; the brackets are the locale's.
JIANLI_STYLE_NAMES(WrapName, none, parens)
/// Where the date of a letter stands: above all else, or below the signature.
JIANLI_STYLE_NAMES(LetterDate, above, below)
/// When a letter names whom it goes to above its salutation: always, or only with an
/// address.
JIANLI_STYLE_NAMES(RecipientLook, always, with_address)
/// Kinds of blocks an entry or a region is made of.
JIANLI_STYLE_NAMES(SpecKind, row, paragraph, bullets, joined_list, label_value, entries,
                   grid, table, image, rule, space, header)

#undef JIANLI_STYLE_NAMES

constexpr std::string_view style_names(Align) { return "left, center, right, justify"; }
constexpr std::string_view style_names(Slant) { return "upright, italic"; }
constexpr std::string_view style_names(BreakLevel) { return "basic, gb, strict"; }
constexpr std::string_view style_names(PunctuationProfile) {
  return "gb, cns, kaiming, banjiao, plain";
}
constexpr std::string_view style_names(AuthorSpace) { return "replace, keep"; }

/// Number of values of a vocabulary.
template <class Enum>
constexpr std::size_t count_names() {
  std::size_t count = 1;
  for (const char c : style_names(Enum{})) count += c == ',' ? 1 : 0;
  return count;
}

/// The words of a comma-separated list in order, underscores read as hyphens.
std::vector<std::string> split_names(std::string_view list);
/// Index of a word in such a list, if it is one of them.
std::optional<std::size_t> find_name(std::string_view list, std::string_view word);

/// All words of a vocabulary.
template <class Enum>
std::vector<std::string> all_names() {
  return split_names(style_names(Enum{}));
}

/// The word of one value.
template <class Enum>
std::string name_of(Enum value) {
  return all_names<Enum>()[static_cast<std::size_t>(value)];
}

/// One value for each word of a vocabulary.
template <class Enum, class Value>
struct NameMap {
  std::array<Value, count_names<Enum>()> values{};

  Value& operator[](Enum name) { return values[static_cast<std::size_t>(name)]; }
  const Value& operator[](Enum name) const {
    return values[static_cast<std::size_t>(name)];
  }
};

/// The OpenType weight of a name: 300 … 700.
constexpr std::uint16_t weight_value(Weight weight) {
  return static_cast<std::uint16_t>(300 + 100 * static_cast<int>(weight));
}

}  // namespace jianli
