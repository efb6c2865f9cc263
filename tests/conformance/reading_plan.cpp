// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
// Prints what a reader of a résumé's PDF must come to, in reading order: a line a
// paragraph, fields between tabs. They are the region, the paragraph's place in it
// (`heading`, `entry` and `nested` at the start of an entry and of one inside another,
// `end` for a cell behind another in its row, `label`, `contacts`, `text`; `running` for
// the patterns of lines in the margins), where it stands (`table` or `flow`), its text,
// and the same with what formulas show in place of their sources. U+FFF9 and U+FFFB
// enclose what goes where a line ends at it.
//
// usage: reading_plan FILE.yaml LOCALE TEMPLATE
#include <algorithm>
#include <cstdio>

#include "base/utf8.h"
#include "cli/inputs.h"
#include "stages.h"
#include "text/shaped_paragraph.h"

namespace {

using namespace jianli;

/// What the glyphs of an inline's formula show, in their order.
std::string shown_text(const ShapedParagraph& shaped, std::size_t index) {
  std::string text;
  for (const Formula& formula : shaped.formulas) {
    if (shaped.inline_at(formula.text_begin) != index) continue;
    for (const char32_t c : formula.characters) {
      if (c != 0) append_utf8(text, c);
    }
  }
  return text;
}

struct PlanPrinter {
  const ShapedDocument& shaped;
  std::uint32_t region = 0;
  const char* place = "flow";
  const char* next = "text";  ///< what the next paragraph is
  bool in_header = false;
  int entries = 0;  ///< that are open

  void print(const char* kind, const Paragraph& paragraph) {
    std::string told, shown;
    for (std::size_t i = 0; i < paragraph.inlines.size(); ++i) {
      const Inline& part = paragraph.inlines[i];
      std::string words = part.text;
      std::replace(words.begin(), words.end(), '\t', ' ');
      if (part.separator) words = "\uFFF9" + words + "\uFFFB";
      told += words;
      const bool math = part.kind == InlineKind::math;
      shown += math ? shown_text(shaped.paragraphs[paragraph.number], i) : words;
    }
    if (told.empty()) return;
    std::printf("%u\t%s\t%s\t%s\t%s\n", region, kind, place, told.c_str(), shown.c_str());
  }

  /// What the paragraph at hand is; what follows it is text.
  const char* take_kind() {
    const char* const kind = next;
    next = "text";
    return kind;
  }

  void operator()(const Paragraph& paragraph) { print(take_kind(), paragraph); }
  void operator()(const Row& row) {
    const char* kind = take_kind();
    for (const Cell& cell : row.cells) {
      print(kind, cell.paragraph);
      kind = "end";
    }
  }
  void operator()(const ListItem& item) {
    print("label", item.label);
    add(item.body);
  }
  void operator()(const Group& group) { add(group.blocks); }
  void operator()(const Portrait& portrait) { add(portrait.blocks); }
  void operator()(const Table& table) {
    const char* const outside = place;
    place = "table";
    for (const TableRow& row : table.rows) {
      for (const TableCell& cell : row.cells) add(cell.blocks);
    }
    place = outside;
  }
  void operator()(const RuleLine&) {}
  void operator()(const Figure&) {}

  void add(const std::vector<Block>& blocks) {
    for (const Block& block : blocks) {
      const bool was_in_header = in_header;
      const int outer_entries = entries;
      if (block.role == Role::header) in_header = true;
      if (block.role == Role::heading) next = "heading";
      if (block.role == Role::entry) next = entries++ == 0 ? "entry" : "nested";
      if (in_header && block.role == Role::paragraph) next = "contacts";
      std::visit(*this, block.content);
      in_header = was_in_header;
      entries = outer_entries;
    }
  }
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::fprintf(stderr, "usage: reading_plan FILE.yaml LOCALE TEMPLATE\n");
    return 2;
  }
  const Inputs inputs = make_inputs(std::nullopt);
  Stages stages(argv[1], inputs, argv[3]);
  if (!stages.tree) return 1;
  const Edition edition = stages.edition(argv[2]);
  const Document document = compose(edition, stages.style, &stages.images);
  const FontSet fonts = stages.fonts(document);
  const ShapedDocument shaped = shape_document(document, fonts, stages.diagnostics);
  PlanPrinter printer{shaped};
  for (const Region& region : document.regions) {
    printer.add(region.blocks);
    ++printer.region;
  }
  for (const RunningLine& line : document.running) {
    std::string pattern = line.pattern;
    constexpr std::string_view kName = "{name}";
    const std::size_t at = pattern.find(kName);
    if (at != std::string::npos) pattern.replace(at, kName.size(), document.author);
    std::printf("%u\trunning\tflow\t%s\n", printer.region, pattern.c_str());
  }
  return 0;
}
