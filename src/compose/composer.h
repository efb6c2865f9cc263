// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

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
/// The script an edition's language is written in.
Script script_of(const Edition& edition);

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
/// Elements with a separator between each two.
Inlines join_elements(const std::vector<Inlines>& elements, std::string_view separator,
                      const TextStyle& style, std::string_view language);
/// The parts of a joined list: all their elements with the block's separator.
Inlines join_list(const Composer& composer, const Item& item, const BlockSpec& spec);
/// A lead, a colon and the values of a label-value block; empty without value and lead.
Inlines label_value(const Composer& composer, const Item& item, const BlockSpec& spec);

// --- Blocks (blocks.cpp, bullets.cpp, entry.cpp, section.cpp, header.cpp)
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
/// An entry: its blocks with the page-break wishes between them. No blocks: nothing
/// shown.
Block compose_entry(const Composer& composer, const Item& item,
                    const std::vector<BlockSpec>& specs);
/// The sections of a region in the style's order.
std::vector<Block> compose_sections(const Composer& composer, RegionName region);
/// Name, label, contacts and the lines below them, beside the photograph if there is one.
Block compose_header(const Composer& composer);
/// Blocks with the photograph to their right, or a group of them alone where there is
/// none or the design shows none.
std::variant<Group, Portrait> compose_portrait(const Composer& composer,
                                               std::vector<Block> blocks);

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

}  // namespace jianli
