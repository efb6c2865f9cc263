// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "base/utf8.h"
#include "layout/pages.h"

namespace jianli {
namespace {

/// One line an item: place, face, size, colour, role and what it says.
struct ItemDumper {
  const Pages& pages;
  const FontSet& fonts;
  const Page* page;
  std::string out;

  /// The number of the reading an item is part of and, of its first item, what it says.
  [[nodiscard]] std::string reading_of(const TextItem& item) {
    if (item.reading == 0) return {};
    const bool first = item.reading != last_reading;
    last_reading = item.reading;
    if (!first) return " read on";
    return fmt::format(" read \"{}\"", to_utf8(page->readings[item.reading - 1].text));
  }
  std::uint32_t last_reading = 0;

  void operator()(const TextItem& item) {
    Length width;
    for (const PlacedGlyph& glyph : item.glyphs) width += glyph.advance;
    out += fmt::format("  text {},{} width {} {} {} {} {} {} \"{}\"{}\n",
                       to_string(item.x), to_string(item.baseline), to_string(width),
                       fonts[item.face].metrics.postscript_name, to_string(item.size),
                       to_string(item.color), item.language,
                       name_of(pages.structure[item.structure].role), to_utf8(item.text),
                       reading_of(item));
  }
  void operator()(const RuleItem& item) {
    out += fmt::format("  rule {},{} {}x{} {}\n", to_string(item.rect.x),
                       to_string(item.rect.y), to_string(item.rect.width),
                       to_string(item.rect.height), to_string(item.color));
  }
  void operator()(const DotItem& item) {
    out += fmt::format("  dot {},{} radius {} {}\n", to_string(item.x), to_string(item.y),
                       to_string(item.radius), to_string(item.color));
  }
  void operator()(const PathItem& item) {
    out += fmt::format("  path {},{} size {} {} steps {}\n", to_string(item.x),
                       to_string(item.bottom), to_string(item.size),
                       to_string(item.color), item.path.size());
  }
  void operator()(const ImageItem& item) {
    out += fmt::format("  image {} {},{} {}x{}", item.image, to_string(item.rect.x),
                       to_string(item.rect.y), to_string(item.rect.width),
                       to_string(item.rect.height));
    if (item.whole != item.rect) {
      out +=
          fmt::format(" of {},{} {}x{}", to_string(item.whole.x), to_string(item.whole.y),
                      to_string(item.whole.width), to_string(item.whole.height));
    }
    const StructureNode& node = pages.structure[item.structure];
    out += fmt::format(" {} \"{}\"\n", name_of(node.role), node.alt);
  }
  void operator()(const LinkItem& item) {
    out += fmt::format("  link {},{} {}x{} {} \"{}\"\n", to_string(item.rect.x),
                       to_string(item.rect.y), to_string(item.rect.width),
                       to_string(item.rect.height), item.target, item.text);
  }
};

}  // namespace

std::string dump(const Pages& pages, const FontSet& fonts) {
  ItemDumper dumper{pages, fonts, nullptr, {}};
  dumper.out = fmt::format("title \"{}\" author \"{}\" language {}\n", pages.title,
                           pages.author, pages.language);
  for (std::size_t i = 0; i < pages.pages.size(); ++i) {
    const Page& page = pages.pages[i];
    dumper.out += fmt::format("page {} {}x{}\n", i + 1, to_string(page.width),
                              to_string(page.height));
    dumper.page = &page;
    dumper.last_reading = 0;
    for (const PageItem& item : page.items) std::visit(dumper, item);
  }
  for (const OutlineEntry& entry : pages.outline) {
    dumper.out += fmt::format("outline {} {} \"{}\"\n", entry.page + 1,
                              to_string(entry.y), entry.title);
  }
  return std::move(dumper.out);
}

}  // namespace jianli
