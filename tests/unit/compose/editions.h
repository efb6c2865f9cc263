// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "compose/compose.h"
#include "edition/edition.h"
#include "edition/locale_texts.h"
#include "style/style.h"

namespace jianli::test {

/// A text with inline markup, as an edition holds it.
inline RichText rich(std::string_view text) { return read_rich_text(text); }

inline Property text(std::string_view name, std::string_view content) {
  return {name, {}, rich(content)};
}

inline Property texts(std::string_view name, const std::vector<std::string>& contents) {
  std::vector<RichText> list;
  for (const std::string& content : contents) list.push_back(rich(content));
  return {name, {}, std::move(list)};
}

inline Bullet bullet(std::string_view content, std::vector<Bullet> children = {}) {
  return {rich(content), std::move(children)};
}

inline Property bullets(std::string_view name, std::vector<Bullet> list) {
  return {name, {}, std::move(list)};
}

inline Property records(std::string_view name, std::vector<Item> items) {
  return {name, {}, std::move(items)};
}

inline Property paragraphs(std::string_view name, std::vector<BlockParagraph> list) {
  return {name, {}, std::move(list)};
}

inline Item item(std::vector<Property> properties, std::string sort_date = {}) {
  return {"entry", {}, std::move(sort_date), std::move(properties)};
}

/// An edition in a language with nothing but a name.
inline Edition edition(const std::string& language, std::string_view name) {
  Diagnostics diagnostics;
  Edition edition;
  edition.locale = language.substr(0, 2);
  edition.language = language;
  edition.han_language = language == "en" ? "zh-Hans" : language;
  edition.texts = locale_texts(language, diagnostics);
  edition.basics = item({text("name", name)});
  edition.author = name;
  edition.title = std::string(name) + " – " + edition.texts.document;
  return edition;
}

/// Adds a section under its locale's title.
inline void add_section(Edition& edition, std::string_view kind,
                        std::vector<Item> entries) {
  EditionSection section;
  section.kind = kind;
  section.title = rich(edition.texts.section_title(kind));
  section.entries = std::move(entries);
  edition.sections.push_back(std::move(section));
}

/// The built-in style with a design on top of it; `design` is the mapping's YAML. A
/// mistake in it shows as an empty order of sections.
inline Style style(const std::string& design = "{}") {
  Sources sources;
  Diagnostics diagnostics;
  const SourceId source = sources.add("design.yaml", design);
  const auto tree = parse(source, sources, diagnostics);
  StyleRequest request;
  if (tree) {
    request.tree = &*tree;
    request.design = &tree->top();
  }
  Style style = *load_style(request, sources, diagnostics);
  if (diagnostics.has_errors()) style.sections.order.value.clear();
  return style;
}

inline std::string plain(const Paragraph& paragraph) {
  std::string text;
  for (const Inline& piece : paragraph.inlines) text += piece.text;
  return text;
}

inline void append_outline(const std::vector<Block>& blocks, const std::string& indent,
                           std::string& out) {
  for (const Block& block : blocks) {
    if (const auto* group = std::get_if<Group>(&block.content)) {
      append_outline(group->blocks, indent, out);
    } else if (const auto* paragraph = std::get_if<Paragraph>(&block.content)) {
      out += indent + plain(*paragraph) + "\n";
    } else if (const auto* row = std::get_if<Row>(&block.content)) {
      std::string line;
      for (const Cell& cell : row->cells) {
        line += (line.empty() ? "" : " || ") + plain(cell.paragraph);
      }
      out += indent + line + "\n";
    } else if (const auto* item = std::get_if<ListItem>(&block.content)) {
      out += indent + plain(item->label) + " ";
      std::string body;
      append_outline(item->body, indent + "  ", body);
      out += body.substr(indent.size() + 2);
    } else {
      out += indent + "----\n";
    }
  }
}

/// The texts of blocks line by line: cells of a row with ` || ` between them, a rule as
/// `----`, bullets with their labels, their bodies indented.
inline std::string outline(const std::vector<Block>& blocks) {
  std::string out;
  append_outline(blocks, "", out);
  return out;
}

/// The blocks of all regions of a document, likewise.
inline std::string outline(const Document& document) {
  std::string out;
  for (const Region& region : document.regions) out += outline(region.blocks);
  return out;
}

}  // namespace jianli::test
