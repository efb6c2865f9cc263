// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <utility>

#include "compose/composer.h"

namespace jianli {
namespace {

constexpr std::string_view kLineSeparator = "\u2028";

/// Puts the parts of a letter below each other.
struct LetterMaker {
  const Composer& composer;
  const Letter& letter;
  const LetterSettings& settings;
  Script script;
  std::vector<Block> blocks = {};

  [[nodiscard]] Length part_gap() const { return gap(composer, settings.gap.value); }
  [[nodiscard]] Length paragraph_gap() const {
    return gap(composer, settings.paragraph_gap[script].value);
  }
  [[nodiscard]] Length indent() const {
    const Length size = composer.style.tokens.sizes[SizeName::body].value;
    return settings.indent[script].value.at(size);
  }

  [[nodiscard]] Block moved_in(Block list) const;
  void add(Block block, Length space_before);
  void add_text(const RichText& text, Align align, Length space_before);
  void add_part(const RichText& text, Align align, Length space_before);
  void add_recipient();
  void add_subject();
  void add_body();
  void add_closing();
  void add_signature();
  void add_enclosures();
};

void LetterMaker::add(Block block, Length space_before) {
  block.space_before = space_before;
  blocks.push_back(std::move(block));
}

/// A text as a paragraph of its own; nothing if it is empty.
void LetterMaker::add_text(const RichText& text, Align align, Length space_before) {
  if (text.empty()) return;
  Inlines inlines;
  append_rich(composer, text, text_style(composer, Look{}), {}, inlines);
  Block block;
  block.span = inlines.front().span;
  block.content =
      make_paragraph(composer, std::move(inlines), SizeName::body, {false, align});
  add(std::move(block), space_before);
}

/// A text that opens a part of the letter: room left on the page goes above it.
void LetterMaker::add_part(const RichText& text, Align align, Length space_before) {
  if (text.empty()) return;
  add_text(text, align, space_before);
  blocks.back().takes_fill = true;
}

void LetterMaker::add_recipient() {
  const bool shown =
      letter.has_address || settings.recipient[script].value == RecipientLook::always;
  if (!shown || letter.recipient.empty()) return;
  RichText lines;
  for (const RichText& line : letter.recipient) {
    if (!lines.empty()) {
      RichRun end;
      end.text = kLineSeparator;
      lines.runs.push_back(std::move(end));
    }
    lines.runs.insert(lines.runs.end(), line.runs.begin(), line.runs.end());
  }
  add_part(lines, Align::start, part_gap());
}

/// The subject in the look of a section's title, which it is to a letter; no smaller than
/// the letter.
void LetterMaker::add_subject() {
  if (letter.subject.empty()) return;
  LookSettings look = composer.style.sections.heading.look;
  const auto& sizes = composer.style.tokens.sizes;
  // The titles of some résumés are smaller than the text of a letter.
  if (sizes[look.size.value].value < sizes[SizeName::body].value) {
    look.size.value = SizeName::body;
  }
  Inlines inlines;
  append_rich(composer, letter.subject, text_style(composer, look), {}, inlines);
  Block block;
  block.role = Role::heading;
  block.span = inlines.front().span;
  block.keep_with_next = true;
  block.takes_fill = true;
  block.content = make_paragraph(composer, std::move(inlines), look.size.value,
                                 {false, settings.subject[script].value});
  add(std::move(block), part_gap());
}

/// A list that stands as far in as paragraphs begin: it hangs behind an empty label.
Block LetterMaker::moved_in(Block list) const {
  ListItem room;
  room.label = make_paragraph(composer, {}, SizeName::body, {false, Align::start});
  room.indent = indent();
  Block block;
  block.role = Role::group;
  block.span = list.span;
  room.body.push_back(std::move(list));
  block.content = std::move(room);
  return block;
}

void LetterMaker::add_body() {
  const std::size_t first = blocks.size();
  for (Block& block : compose_block_text(composer, letter.body, Look{}, {})) {
    if (auto* const paragraph = std::get_if<Paragraph>(&block.content)) {
      paragraph->indent = indent();
    } else if (indent().units > 0) {
      block = moved_in(std::move(block));
    }
    add(std::move(block), paragraph_gap());
  }
  // What stands below a letter has two lines of it above.
  if (blocks.size() > first) blocks.back().keep_with_next = true;
}

/// 此致 is indented as a paragraph, 敬礼 stands at the edge.
void LetterMaker::add_closing() {
  if (letter.closing.empty()) return;
  add_text(letter.closing, Align::start, paragraph_gap());
  Block& block = blocks.back();
  std::get<Paragraph>(block.content).indent = indent();
  block.keep_with_next = true;
}

void LetterMaker::add_signature() {
  const Align align = settings.signature[script].value;
  const auto& picture = letter.signature_image;
  const Image* const image = picture && composer.images != nullptr
                                 ? composer.images->find(picture->file)
                                 : nullptr;
  Length space = part_gap();
  if (image != nullptr) {
    Figure figure;
    figure.image = image;
    figure.span = picture->span;
    figure.alt = picture->alt;
    figure.align = align;
    figure.height = settings.signature_height.value;
    figure.width =
        figure.height.scaled(image->header.shown_width(), image->header.shown_height());
    Block block;
    block.role = Role::group;
    block.span = picture->span;
    block.keep_with_next = true;
    block.takes_fill = true;
    block.content = std::move(figure);
    add(std::move(block), space / 2);
    space = {};
  }
  add_text(letter.signature, align, space);
  if (settings.date[script].value == LetterDate::above) return;
  if (!letter.signature.empty()) blocks.back().keep_with_next = true;
  add_text(letter.date, align, {});
}

/// `附件：简历、成绩单`
void LetterMaker::add_enclosures() {
  if (letter.enclosures.empty()) return;
  const TextStyle style = text_style(composer, Look{});
  const LocaleTexts& texts = composer.edition.texts;
  const std::string& language = composer.edition.language;
  std::vector<Inlines> elements;
  for (const RichText& text : letter.enclosures) {
    append_rich(composer, text, style, {}, elements.emplace_back());
  }
  Inlines inlines;
  append_words(texts.label("enclosures"), style, language, inlines);
  append_words(texts.separator("colon"), style, language, inlines);
  const Inlines list = join_elements(elements, texts.separator("list"), style, language);
  inlines.insert(inlines.end(), list.begin(), list.end());
  Block block;
  block.span = list.front().span;
  block.takes_fill = true;
  block.content =
      make_paragraph(composer, std::move(inlines), SizeName::body, {false, Align::start});
  add(std::move(block), part_gap());
}

}  // namespace

std::vector<Block> compose_letter(const Composer& composer) {
  Composer own = composer;
  own.own_leading = &composer.style.letter.leading;
  LetterMaker maker{own, *composer.edition.letter, composer.style.letter,
                    script_of(composer.edition)};
  const Letter& letter = maker.letter;
  const bool date_above = maker.settings.date[maker.script].value == LetterDate::above;
  maker.blocks =
      compose_blocks(composer, composer.edition.basics, maker.settings.blocks.value,
                     {false, composer.style.header.align.value});
  if (date_above) maker.add_part(letter.date, Align::start, maker.part_gap());
  maker.add_recipient();
  maker.add_subject();
  maker.add_part(letter.salutation, Align::start, maker.part_gap());
  maker.add_body();
  maker.add_closing();
  maker.add_signature();
  maker.add_enclosures();
  return std::move(maker.blocks);
}

}  // namespace jianli
