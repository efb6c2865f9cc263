// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/design_descriptions.h"

#include <algorithm>
#include <array>
#include <string>

namespace jianli {
namespace {

// clang-format off
constexpr auto kDescriptions = std::to_array<DesignDescription>({
    {"extends", "The template this one stands on: a built-in one, or a file beside this one."},
    {"description", "One sentence that says what the template is for."},
    {"template", "The template to start from: a built-in one, or a file beside this one."},
    {"paper", "Paper format; short for `page.paper`."},
    {"page", "Paper, margins, the aside and the lines in the margins."},
    {"page.paper", "Paper format."},
    {"page.margins", "Distances of the text from the edges of the paper."},
    {"page.margins.*", "Distance from this edge: one length, or the comfortable and the tight one."},
    {"page.aside", "A column beside the main one."},
    {"page.aside.width", "Width of its text; 0mm: there is none."},
    {"page.aside.side", "The side of the page it stands on."},
    {"page.aside.gap", "Distance between the two columns of text."},
    {"page.aside.tint", "Whether it is filled with the colour `tint` up to the edges of the page."},
    {"page.header", "A line in the top margin."},
    {"page.footer", "A line in the bottom margin."},
    {"page.*.pattern", "Its text, or texts by language; {page}, {pages} and {name} are replaced. With {pages} it stands only where there are several. Empty: no line."},
    {"page.*.from", "The first page that carries it."},
    {"page.*.align", "Where it stands in its line."},
    {"page.*.size", "Its type size."},
    {"page.*.color", "Its colour."},
    {"page.*.baseline", "Distance of its baseline from the near edge of the page."},
    {"fonts", "Families of faces by their role and script; `jianli fonts` lists them."},
    {"fonts.*", "Families of this role, in order of preference."},
    {"fonts.*.latin", "Families of Latin text."},
    {"fonts.*.han", "Families of Chinese characters; the regional form follows the language."},
    {"fonts.*.boldLatin", "Families of bold Latin text; empty: the same as of other text."},
    {"fonts.*.boldHan", "Families of bold Chinese characters; empty: the same as of other text."},
    {"fonts.*.latinScale", "Size of Latin text beside Chinese characters of the same size."},
    {"tokens", "Sizes, colours, gaps and rules that the looks refer to."},
    {"tokens.sizes", "Type sizes."},
    {"tokens.sizes.*", "A type size: one length, or the comfortable and the tight one."},
    {"tokens.colors", "Colours."},
    {"tokens.colors.*", "A colour, such as \"#1f4e79\"."},
    {"tokens.gaps", "Vertical gaps as multiples of the line distance."},
    {"tokens.gaps.*", "A gap: one multiple of the line distance, or the comfortable and the tight one."},
    {"tokens.leading", "Line distances by the script of a paragraph."},
    {"tokens.leading.*", "Line distance as a multiple of the type size: one, or the comfortable and the tight one."},
    {"tokens.align", "Alignment of paragraphs by their script."},
    {"tokens.align.*", "Alignment of paragraphs in this script."},
    {"tokens.justifyFrom", "The measure from which paragraphs are justified, by script."},
    {"tokens.justifyFrom.*", "Narrower measures are set ragged."},
    {"tokens.rules", "The rule below section titles."},
    {"tokens.rules.thickness", "Its thickness."},
    {"tokens.rules.above", "Distance between a title and its rule."},
    {"tokens.rules.color", "Its colour."},
    {"tokens.bullets", "Bullets of lists."},
    {"tokens.bullets.labels", "Signs of the levels of a list."},
    {"tokens.bullets.indent", "Width of the column that bullets hang in."},
    {"tokens.columnGap", "Least distance between the cells of a row."},
    {"typography", "The rules that paragraphs are set by."},
    {"typography.breaks", "What may start or end a line, by the language of the characters."},
    {"typography.breaks.*", "Each forbids more: basic, gb, strict."},
    {"typography.punctuation", "Widths of full-width marks, by the language of the characters."},
    {"typography.punctuation.*", "Widths of full-width marks."},
    {"typography.authorSpace", "What becomes of a space typed between Chinese and Latin text."},
    {"typography.hangStops", "Whether a stop may stand outside the end of its line."},
    {"typography.keepMeasureWords", "Whether a number and its measure word stay on one line."},
    {"typography.shrinkFinalStops", "Whether full stops, too, give way in a tight line."},
    {"typography.hyphenate", "Whether Western words are hyphenated."},
    {"typography.protrude", "Whether hyphens and Western stops stand a little outside the edge."},
    {"typography.emphasis", "How emphasis shows on Chinese characters."},
    {"dates", "How dates are written."},
    {"dates.style", "By the patterns of the language, or by ICU."},
    {"dates.skeleton", "With ICU: the fields to show, such as yMMM."},
    {"header", "Name, label, contacts and the photograph."},
    {"header.align", "Where its lines stand."},
    {"header.name", "Look of the name."},
    {"header.label", "Look of the label below it."},
    {"header.nameSpread", "Whether a Chinese name of two characters is as wide as one of three."},
    {"header.contacts", "The line of contacts."},
    {"header.contacts.items", "Fields of `basics` in their order."},
    {"header.contacts.separator", "What stands between two of them."},
    {"header.image", "The photograph."},
    {"header.image.place", "Where it stands, or none."},
    {"header.image.height", "Its greatest height."},
    {"header.lines", "Blocks below the contacts."},
    {"regions", "Blocks on the basics, before the sections of each region."},
    {"regions.*", "A region of the page."},
    {"regions.*.blocks", "Blocks on the basics, before the region's sections."},
    {"sections", "Sections and their headings; a list is short for `order`."},
    {"sections.order", "The sections in their order; one heading may stand for several."},
    {"sections.hide", "Sections of the order that are not shown."},
    {"sections.heading", "Look of section titles."},
    {"sections.heading.case", "Whether titles stand as written or in capitals."},
    {"sections.kinds", "Settings of each kind of section."},
    {"sections.kinds.*", "Settings of this kind of section."},
    {"sections.kinds.*.source", "Whether it shows the section's entries or the basics."},
    {"sections.kinds.*.region", "The region it stands in."},
    {"sections.kinds.*.heading", "How its title shows: with a rule below, without, not at all, or in a filled cell."},
    {"sections.kinds.*.entries", "The look of its entries, one of `entries`."},
    {"sections.kinds.*.gap", "The gap between two entries."},
    {"sections.kinds.*.title", "Its title, or titles by language; empty: that of the document or the language."},
    {"sections.kinds.*.columns", "Columns its entries stand side by side in."},
    {"sections.kinds.*.numbers", "Whether its entries are counted: 1., 2., 3."},
    {"sections.kinds.*.table", "Columns of the table its entries make, a row each; empty: no table."},
    {"entries", "What entries look like: blocks of parts."},
    {"entries.*", "The blocks of this look."},
    {"fit", "A number of pages to fit."},
    {"fit.pages", "The number of pages; 0: any."},
    {"fit.minSize", "No type gets smaller than this."},
    {"fit.fill", "Whether room left on the last page is spread over the gaps."},
    {"fit.drop", "Whether what has the lowest `priority` may be left out."},
    {"letter", "A letter in the same look."},
    {"letter.margins", "Distances of its text from the edges of the paper."},
    {"letter.margins.*", "Distance from this edge: one length, or the comfortable and the tight one."},
    {"letter.size", "Its type size: one length, or the comfortable and the tight one."},
    {"letter.leading", "Its line distances by the script of a paragraph."},
    {"letter.leading.*", "Line distance as a multiple of the type size: one, or the comfortable and the tight one."},
    {"letter.blocks", "Blocks on the basics above it; the photograph and what else a header shows below the label are left out."},
    {"letter.gap", "The gap between its parts: one multiple of the line distance, or the comfortable and the tight one."},
    {"letter.paragraphGap", "The gaps between its paragraphs by their script."},
    {"letter.paragraphGap.*", "A gap: one multiple of the line distance, or the comfortable and the tight one."},
    {"letter.indent", "The indents of first lines by the script of a paragraph."},
    {"letter.indent.*", "Room before the first line of a paragraph."},
    {"letter.date", "Where its date stands, by the script of its language."},
    {"letter.date.*", "Above all else, or below the signature."},
    {"letter.recipient", "When it names whom it goes to above the salutation, by the script of its language."},
    {"letter.recipient.*", "Always, or only with an address."},
    {"letter.subject", "Where its subject stands, by the script of its language."},
    {"letter.subject.*", "Where the subject stands in its line."},
    {"letter.signature", "Where signature and date below it stand, by the script of its language."},
    {"letter.signature.*", "Where the signature stands in its line."},
    {"letter.signatureHeight", "The greatest height of the picture of a signature."},
    {"section.title", "The heading, or headings by language; empty: the section's own."},
    {"section.of", "The sections it stands for; `custom.ID` is one of the document's own."},
    {"section.sort", "Order of its entries: as in the file, or the latest first."},
    {"section.columns", "Columns its entries stand side by side in; 0: those of its kind."},
    {"section.break", "Whether a new page begins with it."},
    {"section.keep", "Whether it may be divided between pages."},
    {"part.field", "A field's value; a dot leads into a record: location.address."},
    {"part.text", "Fixed words, or words by language."},
    {"part.separator", "What stands between the parts before and behind it, if both are there."},
    {"part.label", "Words before the value: those of the language for a field, or fixed ones."},
    {"part.wrap", "What encloses the value."},
    {"part.align", "In a row: where the part stands."},
    {"part.icon", "Whether a small drawing stands before it."},
    {"part.width", "In a table: how many columns wide its cell is."},
    {"block.row", "Parts in one line, at the left, in the middle or at the right."},
    {"block.paragraph", "A field as paragraphs."},
    {"block.bullets", "A field as a list of bullets."},
    {"block.joined-list", "Parts one behind the other, with a separator between them."},
    {"block.label-value", "Values behind a label and a colon."},
    {"block.entries", "A field of entries, in the look of its name."},
    {"block.grid", "Parts in columns."},
    {"block.table", "Parts in the cells of a table, each with its label."},
    {"block.image", "The photograph."},
    {"block.rule", "A horizontal rule."},
    {"block.space", "Room, as a multiple of the line distance."},
    {"block.header", "Name, label, contacts and photograph."},
    {"block.lead", "What stands before the colon; without it, the label."},
    {"block.label", "What stands before the colon; without it, the label of the first part."},
    {"block.separator", "What stands between two values."},
    {"block.columns", "Columns of a grid or table."},
    {"block.before", "The gap above the block."},
    {"look.font", "The role of the faces."},
    {"look.weight", "Weight of the faces."},
    {"look.slant", "Upright or italic; Chinese characters have no italic."},
    {"look.size", "Type size."},
    {"look.color", "Colour."},
    {"look.caps", "Whether small letters are small capitals."},
    {"look.figures", "Figures: of the face, of equal width, or old-style."},
});
// clang-format on

/// Whether a path is one that a pattern stands for.
bool fits(std::string_view pattern, std::string_view path) {
  while (!pattern.empty() && !path.empty()) {
    const std::size_t pattern_dot = std::min(pattern.find('.'), pattern.size());
    const std::size_t path_dot = std::min(path.find('.'), path.size());
    const std::string_view step = pattern.substr(0, pattern_dot);
    if (step != "*" && step != path.substr(0, path_dot)) return false;
    pattern.remove_prefix(std::min(pattern_dot + 1, pattern.size()));
    path.remove_prefix(std::min(path_dot + 1, path.size()));
  }
  return pattern.empty() && path.empty();
}

}  // namespace

std::span<const DesignDescription> design_descriptions() { return kDescriptions; }

std::string_view design_description(std::string_view path) {
  const auto find = [](std::string_view wanted) {
    const auto* const row = std::ranges::find_if(
        kDescriptions, [&](const auto& r) { return fits(r.path, wanted); });
    return row == kDescriptions.end() ? std::string_view() : row->text;
  };
  if (const std::string_view text = find(path); !text.empty()) return text;
  // The keys of a look stand in many places.
  return find("look." + std::string(path.substr(path.rfind('.') + 1)));
}

}  // namespace jianli
