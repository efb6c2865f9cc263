// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "compose/document.h"
#include "style/style_names.h"

namespace jianli {
namespace {

std::string_view name_of(Align align) {
  switch (align) {
    case Align::start:
      return "start";
    case Align::center:
      return "center";
    case Align::end:
      return "end";
    case Align::justify:
      return "justify";
  }
  return "";
}

std::string_view name_of(Icon icon) {
  switch (icon) {
    case Icon::none:
      break;
    case Icon::phone:
      return "phone";
    case Icon::email:
      return "email";
    case Icon::place:
      return "place";
    case Icon::web:
      return "web";
    case Icon::code:
      return "code";
    case Icon::person:
      return "person";
    case Icon::message:
      return "message";
  }
  return "none";
}

/// `10.5 bold italic #1f4e79`: what sets a style off from plain black text.
std::string text_of(const TextStyle& style, const Document& document) {
  std::string text = to_string(style.size);
  const auto add = [&text](std::string_view word) {
    text += ' ';
    text += word;
  };
  if (style.font != 0 && style.font < document.fonts.size()) {
    add(document.fonts[style.font].name);
  }
  if (style.weight == 700) add("bold");
  if (style.weight != 400 && style.weight != 700) add(std::to_string(style.weight));
  if (style.slant == Slant::italic) add("italic");
  if (style.tabular_figures) add("tabular");
  if (style.old_style_figures) add("old-style");
  if (style.small_caps) add("small-caps");
  if (style.emphasis_dots) add("dots");
  if (style.underline) add("underline");
  if (style.strike) add("strike");
  add(to_string(style.color));
  return text;
}

/// What sets the rules of a paragraph off from the common ones.
std::string text_of(const Typography& typography) {
  const Typography common;
  std::string text;
  const auto add = [&text](bool differs, std::string_view word) {
    if (differs) text += fmt::format(" {}", word);
  };
  const auto name = [](auto value) { return "-" + name_of(value); };
  add(typography.breaks != common.breaks, "breaks" + name(typography.breaks));
  add(typography.punctuation != common.punctuation,
      "punctuation" + name(typography.punctuation));
  add(typography.author_space != common.author_space, "keep-spaces");
  add(typography.hang_stops, "hang-stops");
  add(!typography.keep_measure_words, "split-measure-words");
  add(!typography.shrink_final_stops, "full-final-stops");
  add(!typography.hyphenate, "no-hyphens");
  add(typography.protrude, "protrude");
  return text;
}

/// Prints blocks, two spaces a level.
struct Printer {
  const Document& document;
  std::string out;

  void line(std::size_t level, std::string_view text) {
    out.append(2 * level, ' ');
    out += text;
    out += '\n';
  }

  void print(std::size_t level, const Paragraph& paragraph) {
    std::string head =
        fmt::format("text {} {} leading {}", paragraph.language, name_of(paragraph.align),
                    to_string(paragraph.leading));
    if (paragraph.align == Align::justify) {
      head += " from " + to_string(paragraph.justify_from);
    }
    if (paragraph.indent.units > 0) head += " indent " + to_string(paragraph.indent);
    line(level, head + text_of(paragraph.typography));
    for (const Inline& piece : paragraph.inlines) {
      std::string text =
          fmt::format("\"{}\" {}", piece.text, text_of(piece.style, document));
      if (piece.kind == InlineKind::math) text += " math";
      if (piece.language != paragraph.language) text += " " + piece.language;
      if (piece.separator) text += " separator";
      if (piece.icon != Icon::none) text += fmt::format(" icon {}", name_of(piece.icon));
      if (piece.spread > 0) text += fmt::format(" spread {}", piece.spread);
      if (!piece.link.empty()) text += fmt::format(" <{}>", piece.link);
      line(level + 1, text);
    }
  }

  void print(std::size_t level, const Row& row) {
    line(level, "row gap " + to_string(row.gap));
    for (const Cell& cell : row.cells) {
      line(level + 1, fmt::format("cell {}", name_of(cell.align)));
      print(level + 2, cell.paragraph);
    }
  }

  void print(std::size_t level, const ListItem& item) {
    line(level, "label indent " + to_string(item.indent));
    print(level + 1, item.label);
    print(level, item.body);
  }

  void print(std::size_t level, const Group& group) {
    if (!group.outline.empty()) line(level, fmt::format("outline \"{}\"", group.outline));
    print(level, group.blocks);
  }

  void print(std::size_t level, const Figure& figure) {
    line(level, fmt::format("figure {} x {} {} \"{}\"", to_string(figure.width),
                            to_string(figure.height), name_of(figure.align), figure.alt));
  }

  void print(std::size_t level, const Table& table) {
    line(level, fmt::format("table gap {} {} padding {} {}", to_string(table.column_gap),
                            to_string(table.row_gap), to_string(table.padding_x),
                            to_string(table.padding_y)));
    if (table.rules) print(level, *table.rules);
    for (const TableRow& row : table.rows) {
      line(level, "row");
      for (const TableCell& cell : row.cells) {
        std::string text = cell.is_header ? "header" : "cell";
        if (cell.column_span > 1) text += fmt::format(" columns {}", cell.column_span);
        if (cell.row_span > 1) text += fmt::format(" rows {}", cell.row_span);
        if (cell.middle) text += " middle";
        if (cell.fill) text += " fill " + to_string(*cell.fill);
        line(level + 1, text);
        print(level + 2, cell.blocks);
      }
    }
  }

  void print(std::size_t level, const RuleLine& rule) {
    line(level,
         fmt::format("rule {} {}", to_string(rule.thickness), to_string(rule.color)));
  }

  void print(std::size_t level, const Portrait& portrait) {
    line(level,
         fmt::format("portrait {}:{} \"{}\" height {} to {} gap {}", portrait.width,
                     portrait.height, portrait.alt, to_string(portrait.least_height),
                     to_string(portrait.greatest_height), to_string(portrait.gap)));
    print(level, portrait.blocks);
  }

  void print(std::size_t level, const std::vector<Block>& blocks) {
    for (const Block& block : blocks) {
      std::string head(name_of(block.role));
      if (block.space_before != Length{})
        head += " before " + to_string(block.space_before);
      if (block.space_after != Length{}) head += " after " + to_string(block.space_after);
      if (block.break_before) head += " break-before";
      if (block.keep_together) head += " keep-together";
      if (block.keep_with_next) head += " keep-with-next";
      line(level, head);
      std::visit([&](const auto& content) { print(level + 1, content); }, block.content);
    }
  }
};

std::string join(const std::vector<std::string>& words) {
  return fmt::format("{}", fmt::join(words, ", "));
}

}  // namespace

std::string_view name_of(Role role) {
  switch (role) {
    case Role::document:
      return "document";
    case Role::header:
      return "header";
    case Role::section:
      return "section";
    case Role::title:
      return "title";
    case Role::heading:
      return "heading";
    case Role::entry:
      return "entry";
    case Role::entry_head:
      return "entry-head";
    case Role::paragraph:
      return "paragraph";
    case Role::list:
      return "list";
    case Role::list_item:
      return "list-item";
    case Role::label:
      return "label";
    case Role::list_body:
      return "list-body";
    case Role::figure:
      return "figure";
    case Role::group:
      return "group";
    case Role::table:
      return "table";
    case Role::table_row:
      return "table-row";
    case Role::table_header:
      return "table-header";
    case Role::table_cell:
      return "table-cell";
    case Role::artifact:
      return "artifact";
  }
  return "";
}

std::string dump(const Document& document) {
  Printer printer{document, {}};
  printer.line(0, fmt::format("document {} title \"{}\" author \"{}\"", document.language,
                              document.title, document.author));
  const PageGeometry& page = document.page;
  printer.line(
      0, fmt::format("page {} x {} margins {} {} {} {}", to_string(page.width),
                     to_string(page.height), to_string(page.top), to_string(page.right),
                     to_string(page.bottom), to_string(page.left)));
  for (const FontRoleRequest& font : document.fonts) {
    if (!font.needed) continue;
    std::string line = fmt::format("font {}: latin {}; han {}", font.name,
                                   join(font.latin), join(font.han));
    if (!font.bold_latin.empty()) line += "; bold latin " + join(font.bold_latin);
    if (!font.bold_han.empty()) line += "; bold han " + join(font.bold_han);
    if (font.latin_scale != 1000) line += fmt::format("; latin at {}", font.latin_scale);
    printer.line(0, line);
  }
  for (const RunningLine& running : document.running) {
    printer.line(0, fmt::format("running \"{}\" {} {} {} from page {} at {}",
                                running.pattern, text_of(running.style, document),
                                running.language, name_of(running.align),
                                running.from_page, to_string(running.baseline)));
  }
  for (const Tint& tint : document.tints) {
    printer.line(0, fmt::format("tint at {} width {} {}", to_string(tint.x),
                                to_string(tint.width), to_string(tint.color)));
  }
  if (document.grid) {
    printer.line(0, fmt::format("grid from {} step {}", to_string(document.grid->first),
                                to_string(document.grid->step)));
  }
  for (const Region& region : document.regions) {
    const PageColumn& column = document.columns[region.column];
    printer.line(0, fmt::format("region at {} width {}", to_string(column.x),
                                to_string(column.width)));
    printer.print(1, region.blocks);
  }
  return std::move(printer.out);
}

}  // namespace jianli
