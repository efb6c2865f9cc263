// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostics.h"
#include "base/length.h"
#include "style/style_names.h"
#include "style/text_style.h"
#include "syntax/syntax_tree.h"

namespace jianli {

/// A value and the place that set it: in a template or in the user's file.
template <class Value>
struct Setting {
  Value value{};
  Span origin;
};

/// A multiple in thousandths, such as `1.5`.
struct Ratio {
  std::int32_t thousandths = 0;
  friend bool operator==(const Ratio&, const Ratio&) = default;
};

/// A length in thousandths of the type size, such as `0.6em`.
struct Em {
  std::int32_t thousandths = 0;
  friend bool operator==(const Em&, const Em&) = default;

  /// The length at a type size.
  [[nodiscard]] Length at(Length size) const { return size.scaled(thousandths, 1000); }
};

/// Fixed words of a design by language; an empty language serves every locale.
struct DesignText {
  std::vector<std::pair<std::string, std::string>> versions;
  Span span;

  [[nodiscard]] bool empty() const { return versions.empty(); }
};

/// What stands between two parts: a named separator of the locale or fixed words.
struct Separator {
  std::optional<SeparatorName> name;
  DesignText text;

  [[nodiscard]] bool empty() const { return !name && text.empty(); }
};

/// What stands before a value: the locale's label of a field or fixed words.
struct Label {
  std::string name;
  DesignText text;

  [[nodiscard]] bool empty() const { return name.empty() && text.empty(); }
};

/// How a part of text looks, in names of tokens.
struct Look {
  FontRoleName font = FontRoleName::body;
  Weight weight = Weight::regular;
  Slant slant = Slant::upright;
  SizeName size = SizeName::body;
  ColorName color = ColorName::text;
  Caps caps = Caps::normal;
  Figures figures = Figures::normal;
};

/// A piece of a row, a joined list or a paragraph: a field's value, fixed words, or a
/// separator, which prints once and only between two present parts.
struct Part {
  std::string field;  ///< `institution`; a dot leads into a record: `location.address`
  DesignText text;
  Separator separator;
  Label label;  ///< printed before the value, with the locale's colon
  WrapName wrap = WrapName::none;
  Align align = Align::start;  ///< in a row: which cell the part stands in
  Look look;
  Span span;
};

/// One block of an entry or a region. Which members count follows from `kind`.
struct BlockSpec {
  SpecKind kind = SpecKind::row;
  std::vector<Part> parts;  ///< paragraph, bullets and entries have exactly one
  std::vector<Part> lead;   ///< of label-value: what stands before the colon
  Label label;              ///< of label-value without lead; empty: the first part's own
  Separator separator;      ///< of joined-list and label-value
  GapName before = GapName::none;
  Look look;     ///< what the parts start from
  Ratio amount;  ///< of space: multiple of the leading
  Span span;
};

/// One heading of the document and the sections below it.
struct SectionEntry {
  std::vector<Setting<std::string>>
      of;            ///< kinds; `custom.ID` for one of the custom ones
  DesignText title;  ///< empty: the section's own
  SectionSort sort = SectionSort::file;
  Span span;
};

struct MarginSettings {
  Setting<Length> top, right, bottom, left;
};

struct FooterSettings {
  Setting<std::string> pattern;  ///< `{page}` and `{pages}` are replaced
  Setting<std::int32_t> from;    ///< first page that carries it
  Setting<SizeName> size;
  Setting<ColorName> color;
  Setting<Length> baseline;  ///< above the page's bottom edge
};

struct PageSettings {
  Setting<Paper> paper;
  MarginSettings margins;
  FooterSettings footer;
};

struct FontSettings {
  Setting<std::vector<std::string>> latin, han;
};

struct RuleSettings {
  Setting<Length> thickness;
  Setting<Length> above;  ///< between a heading and its rule
  Setting<ColorName> color;
};

struct BulletSettings {
  Setting<std::vector<std::string>> labels;  ///< by level; the last serves deeper ones
  Setting<Em> indent;                        ///< width of the column a label hangs in
};

struct TokenSettings {
  NameMap<SizeName, Setting<Length>> sizes;
  NameMap<ColorName, Setting<Color>> colors;
  NameMap<GapName, Setting<Ratio>> gaps;
  NameMap<Script, Setting<Ratio>> leading;
  NameMap<Script, Setting<Align>> align;
  NameMap<Script, Setting<Em>> justify_from;  ///< narrower measures are set ragged
  RuleSettings rules;
  BulletSettings bullets;
  Setting<Em> column_gap;  ///< least distance between the cells of a row
};

/// The rules paragraphs are set by; those of Chinese characters by the language whose
/// they are.
struct TypographySettings {
  NameMap<HanLanguage, Setting<BreakLevel>> breaks;
  NameMap<HanLanguage, Setting<PunctuationProfile>> punctuation;
  Setting<AuthorSpace> author_space;
  Setting<bool> hang_stops;
  Setting<bool> keep_measure_words;
  Setting<bool> shrink_final_stops;
  Setting<bool> hyphenate;
  Setting<bool> protrude;
  Setting<EmphasisLook> emphasis;
};

struct DateSettings {
  Setting<DateStyle> style;
  Setting<std::string> skeleton;  ///< of `icu`: the fields to show (UTS #35), as `yMMM`
};

struct LookSettings {
  Setting<FontRoleName> font;
  Setting<Weight> weight;
  Setting<Slant> slant;
  Setting<SizeName> size;
  Setting<ColorName> color;
  Setting<Caps> caps;
  Setting<Figures> figures;
};

struct ContactSettings {
  Setting<std::vector<Part>> items;
  Setting<Separator> separator;
};

struct ImageSettings {
  Setting<ImagePlace> place;
  Setting<Length> height;  ///< the greatest; five sevenths of it are the least
};

struct HeaderSettings {
  Setting<Align> align;
  LookSettings name, label;
  Setting<bool> name_spread;  ///< a Chinese name of two characters is as wide as one of
                              ///< three
  ContactSettings contacts;
  ImageSettings image;
  Setting<std::vector<BlockSpec>> lines;  ///< below the contacts
};

struct RegionSettings {
  Setting<std::vector<BlockSpec>> blocks;  ///< on `basics`, before the region's sections
};

struct HeadingSettings {
  LookSettings look;
  Setting<LetterCase> letter_case;
};

struct SectionKindSettings {
  Setting<SectionSource> source;
  Setting<RegionName> region;
  Setting<HeadingLook> heading;
  Setting<std::string> entries;  ///< name of the entry look
  Setting<GapName> gap;          ///< between two entries
};

/// Values by names that the base template lays down; no other template adds one.
template <class Value>
struct KindMap {
  std::vector<std::pair<std::string, Value>> values;

  [[nodiscard]] const Value* find(std::string_view name) const {
    for (const auto& [kind, value] : values) {
      if (kind == name) return &value;
    }
    return nullptr;
  }
};

struct SectionSettings {
  Setting<std::vector<SectionEntry>> order;
  HeadingSettings heading;
  KindMap<SectionKindSettings> kinds;
};

/// What a style is made of: the template to start from and the document's own `design:`.
struct StyleRequest {
  std::string template_name;         ///< from the command line; empty: `design.template`
  const SyntaxTree* tree = nullptr;  ///< the document's tree; nothing: the template alone
  const Node* design = nullptr;      ///< its `design:` mapping, or nothing
  /// Text of a template that is not built in, if there is one of this name; may be empty.
  std::function<std::optional<std::string>(const std::string& name)> read_template;
};

/// A design with every value resolved. `page_settings` … `entries` hold the values with
/// their origins as the keys of a template name them; `page` and `fonts` follow from
/// them.
struct Style {
  std::string template_name;
  PageGeometry page;
  std::vector<FontRoleRequest> fonts;  ///< parallel to `FontRoleName`

  PageSettings page_settings;
  NameMap<FontRoleName, FontSettings> font_settings;
  TokenSettings tokens;
  TypographySettings typography;
  DateSettings dates;
  HeaderSettings header;
  NameMap<RegionName, RegionSettings> regions;
  SectionSettings sections;
  KindMap<Setting<std::vector<BlockSpec>>> entries;
};

/// Loads base, the template's chain and the document's design, in this order; checks
/// every key. The templates' texts are added to `sources` so that messages can quote
/// them. Documents that change nothing of a built-in template share its style.
std::shared_ptr<const Style> load_style(const StyleRequest& request, Sources& sources,
                                        Diagnostics& diagnostics);

/// Names and one-line descriptions of the built-in templates.
std::vector<std::pair<std::string_view, std::string>> built_in_templates();

/// The resolved style with the origin of each value, for golden tests.
std::string dump(const Style& style, const Sources& sources);

}  // namespace jianli
