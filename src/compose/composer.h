// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compose/document.h"
#include "edition/edition.h"
#include "image/read_images.h"
#include "style/style.h"

namespace jianli {

/// What every step of the lowering looks up in: the edition and the style it is set in.
struct Composer {
  const Edition& edition;
  const Style& style;
  const Images* images = nullptr;
  RegionName region = RegionName::main;  ///< whose blocks are composed
  /// Of the text at hand by its script; nothing: that of the style's tokens.
  const NameMap<Script, Elastic<Ratio>>* own_leading = nullptr;

  /// What a paragraph's size is multiplied by.
  [[nodiscard]] Ratio leading(Script script) const {
    return (own_leading != nullptr ? *own_leading : style.tokens.leading)[script].value;
  }
};

using Inlines = std::vector<Inline>;

// --- Looks (looks.cpp)
// ------------------------------------------------------------------

/// The text style a look stands for.
TextStyle text_style(const Composer& composer, const Look& look);
TextStyle text_style(const Composer& composer, const LookSettings& look);
/// A vertical gap: a multiple of the body's leading in the edition's own script.
Length gap(const Composer& composer, GapName name);
/// A multiple of the body's leading.
Length gap(const Composer& composer, Ratio ratio);
/// A rule as the design has them below its headings.
RuleLine rule_line(const Composer& composer);
/// The leading of a paragraph of a type size and dominant script. Where columns face each
/// other, all text has that of the edition's script, in steps of the grid.
Length leading_of(const Composer& composer, SizeName size, Script script);
/// The script an edition's language is written in.
Script script_of(const Edition& edition);

// --- The page (columns.cpp, running_lines.cpp)
// --------------------------------------------------

/// Sets the columns of a document, what tints them and the grid they share.
void add_columns(const Composer& composer, Document& document);
/// The column a region stands in, into `Document::columns`.
std::size_t column_of(const Style& style, RegionName region);
/// The width of the column that the region at hand stands in.
Length column_width(const Composer& composer);
/// The grid of columns that face each other; nothing if there is one column.
std::optional<BaselineGrid> baseline_grid(const Composer& composer);
/// Adds the running head and foot of a document, unless their patterns are empty.
void add_running_lines(const Composer& composer, Document& document);

// --- Text (inlines.cpp, typography.cpp, paragraph.cpp)
// --------------------------------------------------

/// Whether a character is a letter of Latin or another script of words.
bool is_latin_letter(char32_t c);
/// Appends words of the design or the locale.
void append_words(std::string_view words, const TextStyle& style,
                  std::string_view language, Inlines& out);
/// Appends marked-up text: bold, code and lines change the style, emphasis is italic on
/// Latin and as `han_emphasis` tells on Han, which has no slanted form. `link` is the
/// target of runs without their own.
void append_rich(const Composer& composer, const RichText& text, const TextStyle& style,
                 std::string_view link, Inlines& out);
/// How emphasis is shown on Han: dots below, the face of the role `emphasis`, or weight.
enum class HanEmphasis : std::uint8_t { dots, face, bold };

/// What the design and the language of the Han allow; never nothing.
HanEmphasis han_emphasis(const Composer& composer, std::string_view language);
/// The rules of setting for a paragraph whose text is mostly in a language.
Typography typography_of(const Composer& composer, std::string_view language);
/// The characters of some inlines.
std::string plain_text(const Inlines& inlines);
/// Sets letters in capitals.
void set_upper_case(Inlines& inlines);

/// How a paragraph gets its alignment: by its dominant script, or a fixed one.
struct Alignment {
  bool by_script = true;
  Align fixed = Align::start;
};

/// Makes a paragraph of a type size: language, leading and alignment follow from its
/// text.
Paragraph make_paragraph(const Composer& composer, Inlines inlines, SizeName size,
                         Alignment alignment);

// --- Fields and parts (fields.cpp, parts.cpp)
// -------------------------------------------

/// A property by a dotted path: `location.address`; nothing if it is absent.
const Property* find_property(const Item& item, std::string_view path);
/// The elements of a part's value in its look: one of a text, one for each of a list;
/// none if the field is absent. Label and wrap are on the elements already.
std::vector<Inlines> part_elements(const Composer& composer, const Item& item,
                                   const Part& part);
/// The words of a label: the locale's for a field or a section, or the design's own.
std::string label_text(const Composer& composer, const Label& label);
/// The text of a separator in the edition's language.
std::string separator_text(const Composer& composer, const Separator& separator);
/// The text of a design's words in one language, and that language.
struct ChosenWords {
  std::string_view words;
  std::string_view language;
  bool fallen_back = false;
};
/// Chooses the words in the edition's language, else those it falls back to.
ChosenWords choose_words(const Composer& composer, const DesignText& text);
/// The colon between two texts: the locale's, but a plain one where both sides are Latin.
std::string colon_between(const Composer& composer, std::string_view before,
                          std::string_view after);
/// Parts set one after another; a separator stands once, between two present parts.
Inlines join_parts(const Composer& composer, const Item& item,
                   const std::vector<Part>& parts);
/// Appends a separator. One of marks between spaces, such as ` | `, goes where a line
/// ends at it; a comma stays with what is before it, and words always say something.
void append_separator(std::string_view words, const TextStyle& style,
                      std::string_view language, Inlines& out);
/// Elements with a separator between each two.
Inlines join_elements(const std::vector<Inlines>& elements, std::string_view separator,
                      const TextStyle& style, std::string_view language);
/// The parts of a joined list: all their elements with the block's separator.
Inlines join_list(const Composer& composer, const Item& item, const BlockSpec& spec);
/// A lead, a colon and the values of a label-value block; empty without value and lead.
Inlines label_value(const Composer& composer, const Item& item, const BlockSpec& spec);

// --- Icons (icons.cpp)
// ----------------------------------------------------------------

/// The drawing that stands for a field of the basics; for one of its profiles that of the
/// network.
Icon icon_of(std::string_view field, const Item* profile);
/// Text that hangs behind its icon; `inlines` have the icon at their front, as a part's
/// elements have, or they hang behind nothing.
Block icon_item(const Composer& composer, Inlines inlines, SizeName size);

// --- Blocks (blocks.cpp, bullets.cpp, entry.cpp, section.cpp, header.cpp,
// letter.cpp)
// ---------------

/// The blocks an item gives by the specs of its look.
std::vector<Block> compose_blocks(const Composer& composer, const Item& item,
                                  const std::vector<BlockSpec>& specs,
                                  Alignment alignment);
/// A list of bullets with their children.
Block compose_bullets(const Composer& composer, const std::vector<Bullet>& bullets,
                      const Look& look);
/// Paragraphs and list items of a block text.
std::vector<Block> compose_block_text(const Composer& composer,
                                      const std::vector<BlockParagraph>& paragraphs,
                                      const Look& look, Alignment alignment);
/// Makes entries the items of a list that is counted: 1., 2., 3.
void number_entries(const Composer& composer, std::vector<Block>& entries);
/// An entry: its blocks with the page-break wishes between them. No blocks: nothing
/// shown.
Block compose_entry(const Composer& composer, const Item& item,
                    const std::vector<BlockSpec>& specs);
/// The sections of a region in the style's order.
std::vector<Block> compose_sections(const Composer& composer, RegionName region);
/// Name, label, contacts and the lines below them, beside the photograph if there is one.
Block compose_header(const Composer& composer);
/// The letter of an edition that has one, below the blocks that letters begin with. Its
/// style is one of letters.
std::vector<Block> compose_letter(const Composer& composer);
/// Blocks with the photograph to their right, or a group of them alone where there is
/// none or the design shows none.
std::variant<Group, Portrait> compose_portrait(const Composer& composer,
                                               std::vector<Block> blocks);

// --- Tables (table.cpp, grid.cpp, table_cells.cpp, section_table.cpp, box.cpp,
// figure.cpp)
// --------------------------------------------------

/// A table that has nothing in it yet: rules, padding and columns of these shares.
Table ruled_table(const Composer& composer, std::vector<std::uint32_t> widths);
/// Cells that share a width without rules, row by row; the last row may be short.
Block compose_grid(const Composer& composer, std::vector<std::vector<Block>> cells,
                   std::int32_t columns, Length row_gap);
/// The blocks of a part in a cell: its bullets, its paragraphs, or one line of its values
/// without their label. None if it is absent.
std::vector<Block> cell_blocks(const Composer& composer, const Item& item,
                               const Part& part);
/// The style of labels over or beside values of a look.
TextStyle label_style(const Composer& composer, Look look);
/// What stands over or beside a part's value: its own label, else that of its field.
Inlines label_words(const Composer& composer, const Part& part);
/// A filled cell that says what others hold.
TableCell label_cell(const Composer& composer, Inlines words, SizeName size, Align align);
/// The parts of a grid block: a cell for each of their elements.
std::vector<Block> compose_grid_block(const Composer& composer, const Item& item,
                                      const BlockSpec& spec);
/// The parts of a table block: a label beside each value, and the photograph at the right
/// edge where a part asks for it.
std::vector<Block> compose_table_block(const Composer& composer, const Item& item,
                                       const BlockSpec& spec);
/// Entries as rows of one table, below their labels; columns that no entry has are left
/// out. None if nothing is left.
std::vector<Block> compose_entry_table(const Composer& composer,
                                       const std::vector<const Item*>& items,
                                       const std::vector<Part>& columns);
/// Blocks in a ruled cell of their own, `title` in a filled one above; without blocks
/// the title alone.
std::vector<Block> compose_box(const Composer& composer, std::vector<Block> title,
                               std::vector<Block> blocks);

/// The photograph of a résumé and the proportions it is cropped to.
struct Picture {
  const Image* image = nullptr;
  std::string alt;
  Span span;
  std::uint32_t width = 1, height = 1;
};

/// The photograph, if there is one that could be read.
std::optional<Picture> find_picture(const Composer& composer);
/// How high it is shown at most: as the design says, but no wider than a length.
Length picture_height(const Composer& composer, const Picture& picture, Length widest);
/// The photograph as a block of that height, no wider than a length; none if there is
/// none.
std::vector<Block> compose_figure(const Composer& composer, Align align, Length widest);

/// Notes the languages of a document's Han and the font roles its text is set in.
/// `han_language` is that of Han in text of another language.
void note_needs(const std::string& han_language, Document& document);

// --- Sections chosen (section.cpp)
// ------------------------------------------------------

/// An entry and the kind of the section it stands in.
struct SectionItem {
  std::string_view kind;
  const Item* item = nullptr;
};

/// The items below one heading, in order.
std::vector<SectionItem> items_of(const Composer& composer, const SectionEntry& entry);
/// Whether a name of the order stands for a section of the document.
bool names_section(std::string_view name, std::string_view kind);
/// The design's own words for a heading: those of its place in the order, else those of
/// the kind of the first section below it; may be empty.
const DesignText& title_of(const Style& style, const SectionEntry& entry,
                           std::string_view first_kind);

}  // namespace jianli
