// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostics.h"
#include "base/file_content.h"
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

/// A value that page fit moves between two ends; both are the same where a file gives one
/// value alone, else it gives a list: `[10.5pt, 9pt]`.
template <class Value>
struct Elastic {
  Value value{};        ///< at the style's density
  Value comfortable{};  ///< at density 0
  Value tight{};        ///< at density 255
  Span origin;          ///< of the comfortable end
  Span tight_origin = {};
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
  bool icon = false;           ///< with a drawing of what its field is before it
  std::int32_t width = 1;      ///< in a table: how many columns' room its cell takes
  Look look;
  Span span;  ///< of its field, else of the whole part
};

/// One block of an entry or a region. Which members count follows from `kind`.
struct BlockSpec {
  SpecKind kind = SpecKind::row;
  std::vector<Part> parts;   ///< paragraph, bullets and entries have exactly one
  std::vector<Part> lead;    ///< of label-value: what stands before the colon
  Label label;               ///< of label-value without lead; empty: the first part's own
  Separator separator;       ///< of joined-list and label-value
  std::int32_t columns = 1;  ///< of grid and table
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
  std::int32_t columns = 0;  ///< its entries stand side by side in; 0: the kind's own
  BreakName page_break = BreakName::none;
  KeepName keep = KeepName::none;
  Span span;
};

struct MarginSettings {
  Elastic<Length> top, right, bottom, left;
};

/// A line in the margin of pages: a running head or foot.
struct RunningSettings {
  /// `{page}`, `{pages}` and `{name}` are replaced; empty: no line.
  Setting<DesignText> pattern;
  Setting<std::int32_t> from;  ///< first page that carries it
  Setting<Align> align;
  Setting<SizeName> size;
  Setting<ColorName> color;
  Setting<Length> baseline;  ///< from the near edge of the page
};

/// The column beside the main one.
struct AsideSettings {
  Elastic<Length> width;  ///< of its text; 0: none
  Setting<AsideSide> side;
  Elastic<Length> gap;  ///< between the two columns of text
  Setting<bool> tint;   ///< filled up to the edges of the page
};

struct PageSettings {
  Setting<Paper> paper;
  MarginSettings margins;
  AsideSettings aside;
  RunningSettings header, footer;
};

struct FontSettings {
  Setting<std::vector<std::string>> latin, han;
  /// Families of bold text; empty: the same as of other text.
  Setting<std::vector<std::string>> bold_latin, bold_han;
  Setting<Ratio> latin_scale;  ///< of Latin text beside Han of the same size
};

struct RuleSettings {
  Setting<Length> thickness;
  Elastic<Length> above;  ///< between a heading and its rule
  Setting<ColorName> color;
};

struct BulletSettings {
  Setting<std::vector<std::string>> labels;  ///< by level; the last serves deeper ones
  Setting<Em> indent;                        ///< width of the column a label hangs in
};

struct TokenSettings {
  NameMap<SizeName, Elastic<Length>> sizes;
  NameMap<ColorName, Setting<Color>> colors;
  NameMap<GapName, Elastic<Ratio>> gaps;
  NameMap<Script, Elastic<Ratio>> leading;
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
  Elastic<Length> height;  ///< the greatest; five sevenths of it are the least
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
  Setting<std::string> entries;   ///< name of the entry look
  Setting<GapName> gap;           ///< between two entries
  Setting<DesignText> title;      ///< empty: that of the document or the locale
  Setting<std::int32_t> columns;  ///< its entries stand side by side in
  Setting<bool> numbers;          ///< its entries are counted: 1., 2., 3.
  /// Columns of the table that the entries make, a row each; empty: no table.
  Setting<std::vector<Part>> table;
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
  /// Sections of the order that are not shown.
  Setting<std::vector<Setting<std::string>>> hide;
  HeadingSettings heading;
  KindMap<SectionKindSettings> kinds;
};

/// How a document is made to fit a number of pages.
struct FitSettings {
  Setting<std::int32_t> pages;  ///< 0: any number
  Setting<Length> min_size;     ///< no type gets smaller than this
  Setting<bool> fill;           ///< room left on the last page is spread over the gaps
  Setting<bool> drop;           ///< what has the lowest `priority` may be left out
};

/// A letter in the look of a design: a page and type of its own, and what customs of
/// letters ask for by the script.
struct LetterSettings {
  MarginSettings margins;
  Elastic<Length> size;  ///< of its text
  NameMap<Script, Elastic<Ratio>> leading;
  Setting<std::vector<BlockSpec>> blocks;  ///< on `basics`, above it
  Elastic<Ratio> gap;                      ///< between its parts
  NameMap<Script, Elastic<Ratio>> paragraph_gap;
  NameMap<Script, Setting<Em>> indent;  ///< of the first line of a paragraph
  NameMap<Script, Setting<LetterDate>> date;
  NameMap<Script, Setting<RecipientLook>> recipient;
  NameMap<Script, Setting<Align>> subject;    ///< where it stands
  NameMap<Script, Setting<Align>> signature;  ///< where it stands
  Elastic<Length> signature_height;           ///< the greatest of its picture
};

/// How templates that are files are read. A name that holds a slash or ends in `.yaml` is
/// one of a file, beside the one it stands in.
struct TemplateFiles {
  ReadNamedFile read;                 ///< nothing: there are no such templates
  std::string document;               ///< the file that names in no file are beside
  std::optional<std::string> folder;  ///< what the document names must lie in
};

/// What a style is made of: the template to start from and the document's own `design:`.
struct StyleRequest {
  std::string template_name;  ///< from the command line, where files are beside the
                              ///< current folder; empty: `design.template`
  const SyntaxTree* tree = nullptr;  ///< the document's tree; nothing: the template alone
  const Node* design = nullptr;      ///< its `design:` mapping, or nothing
  TemplateFiles files;
  const Node* variant_design = nullptr;  ///< goes before `design`; lives in `tree`, too
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
  FitSettings fit;
  LetterSettings letter;
};

/// The tight end of the density scale; 0 is the comfortable one.
inline constexpr std::int32_t kTightest = 255;

/// Sets every elastic value of a style to a density from 0 to `kTightest`, and what
/// follows from it.
void set_density(Style& style, std::int32_t density);

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
