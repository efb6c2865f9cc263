// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "compose/compose.h"

#include "compose/composer.h"
#include "compose/walk_paragraphs.h"

namespace jianli {
namespace {

void add_regions(Composer& composer, Document& document) {
  const Style& style = composer.style;
  for (const RegionName name :
       {RegionName::header, RegionName::aside, RegionName::main}) {
    composer.region = name;
    Region region;
    region.column = column_of(style, name);
    region.blocks = compose_blocks(composer, composer.edition.basics,
                                   style.regions[name].blocks.value, {});
    for (Block& block : compose_sections(composer, name)) {
      region.blocks.push_back(std::move(block));
    }
    // A page without an aside has nothing to say of one.
    if (region.column == 0 && name == RegionName::aside && region.blocks.empty())
      continue;
    document.regions.push_back(std::move(region));
  }
}

}  // namespace

Document compose(const Edition& edition, const Style& style, const Images* images) {
  Composer composer{edition, style, images};
  Document document;
  document.title = edition.title;
  document.author = edition.author;
  document.language = edition.language;
  document.page = style.page;
  document.fonts = style.fonts;
  add_running_lines(composer, document);
  add_columns(composer, document);
  if (edition.letter) {
    document.regions.push_back({0, compose_letter(composer)});
  } else {
    add_regions(composer, document);
  }
  number_paragraphs(document);
  note_needs(edition.han_language, document);
  return document;
}

}  // namespace jianli
