// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
// Prints the text that a résumé's PDF must hold, in reading order, from the document
// before it is laid out; page numbers stand where their pages end. Layout must neither
// lose, double nor move a character of it: if the placed text differs, that is told and
// the exit code 1.
//
// usage: expected_text FILE.yaml LOCALE
#include <cstdio>

#include "base/utf8.h"
#include "cli/inputs.h"
#include "stages.h"

namespace {

using namespace jianli;

void append_text(const Paragraph& paragraph, std::string& out) {
  for (const Inline& part : paragraph.inlines) out += part.text;
  out += '\n';
}

/// The text of blocks in the order a reader takes them.
void append_text(const std::vector<Block>& blocks, std::string& out) {
  for (const Block& block : blocks) {
    if (const auto* group = std::get_if<Group>(&block.content)) {
      append_text(group->blocks, out);
    } else if (const auto* paragraph = std::get_if<Paragraph>(&block.content)) {
      append_text(*paragraph, out);
    } else if (const auto* row = std::get_if<Row>(&block.content)) {
      for (const Cell& cell : row->cells) append_text(cell.paragraph, out);
    } else if (const auto* item = std::get_if<ListItem>(&block.content)) {
      append_text(item->label, out);
      append_text(item->body, out);
    }
  }
}

std::string without_spaces(const std::string& text) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const char32_t c = next_character(text, i);
    if (c != ' ' && c != '\n' && c != 0xA0 && c != 0x2028) append_utf8(out, c);
  }
  return out;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fprintf(stderr, "usage: expected_text FILE.yaml LOCALE\n");
    return 2;
  }
  const Inputs inputs = make_inputs(std::nullopt);
  Stages stages(argv[1], inputs);
  if (!stages.tree) return 1;
  const Edition edition = stages.edition(argv[2]);
  const Document document = compose(edition, stages.style);
  const FontSet fonts = stages.fonts(document);
  Hyphenator hyphenator({});
  const Pages pages = lay_out(document, fonts, hyphenator, stages.diagnostics);

  std::string expected;
  append_text(document.blocks, expected);
  const std::string body = without_spaces(expected);
  std::string placed;
  std::string with_numbers;
  for (const Page& page : pages.pages) {
    for (const PageItem& item : page.items) {
      const auto* text = std::get_if<TextItem>(&item);
      if (text == nullptr) continue;
      const std::string characters = to_utf8(text->text);
      with_numbers += characters;
      if (pages.structure[text->structure].role != Role::artifact) placed += characters;
    }
    with_numbers += '\n';
  }
  if (without_spaces(placed) != body) {
    std::fprintf(stderr, "the placed text is not the document's:\n%s\n%s\n",
                 placed.c_str(), body.c_str());
    return 1;
  }
  std::fputs(with_numbers.c_str(), stdout);
  return 0;
}
