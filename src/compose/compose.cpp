// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "compose/compose.h"

#include "compose/composer.h"

namespace jianli {
namespace {

Footer compose_footer(const Composer& composer) {
  const FooterSettings& settings = composer.style.page_settings.footer;
  Look look;
  look.size = settings.size.value;
  look.color = settings.color.value;
  Footer footer;
  footer.pattern = settings.pattern.value;
  footer.style = text_style(composer, look);
  footer.style.tabular_figures = true;
  footer.language = composer.edition.language;
  footer.typography = typography_of(composer, footer.language);
  footer.from_page = static_cast<std::uint32_t>(settings.from.value);
  footer.baseline = settings.baseline.value;
  return footer;
}

}  // namespace

Document compose(const Edition& edition, const Style& style, const Images* images) {
  const Composer composer{edition, style, images};
  Document document;
  document.title = edition.title;
  document.author = edition.author;
  document.language = edition.language;
  document.page = style.page;
  document.fonts = style.fonts;
  document.footer = compose_footer(composer);
  for (const RegionName region : {RegionName::header, RegionName::main}) {
    for (Block& block : compose_blocks(composer, edition.basics,
                                       style.regions[region].blocks.value, {})) {
      document.blocks.push_back(std::move(block));
    }
    for (Block& block : compose_sections(composer, region)) {
      document.blocks.push_back(std::move(block));
    }
  }
  note_needs(edition.han_language, document);
  return document;
}

}  // namespace jianli
