// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "page_checks.h"

#include <fmt/format.h>
#include <hb.h>

#include <algorithm>

#include "base/utf8.h"

namespace jianli {
namespace {

/// What rounding may add up to on a line of hundreds of glyphs.
constexpr Length kSlack = Length::millipoints(20);

/// A text item with what a check wants to know of it.
struct Ink {
  const TextItem* item = nullptr;
  Rect box;  ///< of its line: nothing is drawn outside it
  std::size_t region = 0;
  bool artifact = false;
};

bool overlap(const Rect& a, const Rect& b, Length slack) {
  return a.x + slack < b.x + b.width && b.x + slack < a.x + a.width &&
         a.y + slack < b.y + b.height && b.y + slack < a.y + a.height;
}

bool contains(const Rect& outer, const Rect& inner) {
  return inner.x + kSlack >= outer.x && inner.y + kSlack >= outer.y &&
         inner.x + inner.width <= outer.x + outer.width + kSlack &&
         inner.y + inner.height <= outer.y + outer.height + kSlack;
}

/// What is drawn of each glyph of an item.
std::vector<Rect> glyph_boxes(const TextItem& item, const FontSet& fonts) {
  std::vector<Rect> boxes;
  const Face& face = fonts[item.face];
  const auto scaled = [&](int units) {
    return item.size.scaled(units, face.metrics.units_per_em);
  };
  Length pen = item.x;
  for (const PlacedGlyph& glyph : item.glyphs) {
    hb_glyph_extents_t ink{};
    if (hb_font_get_glyph_extents(face.font.get(), glyph.glyph, &ink) != 0 &&
        ink.width != 0 && ink.height != 0) {
      boxes.push_back({pen + glyph.x_offset + scaled(ink.x_bearing),
                       item.baseline - glyph.y_offset - scaled(ink.y_bearing),
                       scaled(ink.width), scaled(-ink.height)});
    }
    pen += glyph.advance;
  }
  return boxes;
}

struct PageChecker {
  const Document& document;
  const Pages& pages;
  const FontSet& fonts;
  std::vector<std::size_t> regions = {};  ///< of each structure node
  std::vector<std::string> faults = {};

  /// The top-level nodes stand in the order of the regions' blocks; artifacts are last.
  void find_regions() {
    regions.assign(pages.structure.size(), document.regions.size());
    std::vector<std::size_t> owners;
    for (std::size_t region = 0; region < document.regions.size(); ++region) {
      owners.insert(owners.end(), document.regions[region].blocks.size(), region);
    }
    std::size_t top = 0;
    for (std::size_t node = 1; node < regions.size(); ++node) {
      const StructureId parent = pages.structure[node].parent;
      if (parent != 0) {
        regions[node] = regions[parent];
      } else if (top < owners.size()) {
        regions[node] = owners[top++];
      }
    }
  }

  void fail(std::size_t page, const std::string& what) {
    faults.push_back(fmt::format("page {}: {}", page + 1, what));
  }

  [[nodiscard]] std::vector<Ink> find_inks(const Page& page) const {
    std::vector<Ink> inks;
    for (const PageItem& any : page.items) {
      const auto* const item = std::get_if<TextItem>(&any);
      if (item == nullptr) continue;
      Length width, rise, drop;
      for (const PlacedGlyph& glyph : item->glyphs) {
        width += glyph.advance;
        rise = std::max(rise, glyph.y_offset);
        drop = std::min(drop, glyph.y_offset);
      }
      // The space behind a line shows nothing and needs no room.
      if (item->text.ends_with(u' ')) width -= item->glyphs.back().advance;
      const Length height = item->size + rise, depth = item->size / 2 - drop;
      const std::size_t region = regions[item->structure];
      inks.push_back({item,
                      {item->x, item->baseline - height, width, height + depth},
                      region,
                      region == document.regions.size()});
    }
    return inks;
  }

  [[nodiscard]] Rect room_of(const Ink& ink) const {
    const PageGeometry& page = document.page;
    const Length height = page.height - page.top - page.bottom;
    const PageColumn& column = document.columns[document.regions[ink.region].column];
    return {column.x, page.top, column.width, height};
  }

  void check_place(std::size_t number, const Ink& ink) {
    const PageGeometry& page = document.page;
    const std::string text = to_utf8(ink.item->text);
    const Length end = ink.box.x + ink.box.width;
    if (ink.artifact) {
      const Length size = ink.item->size, baseline = ink.item->baseline;
      const bool at_top = baseline + size / 4 <= page.top && baseline > size / 2;
      const bool at_foot =
          baseline - size >= page.height - page.bottom && baseline < page.height;
      const bool inside =
          ink.box.x >= page.left - kSlack && end <= page.width - page.right + kSlack;
      if ((!at_top && !at_foot) || !inside) {
        fail(number, "the running line `" + text + "` stands out");
      }
      return;
    }
    const Rect room = room_of(ink);
    if (ink.box.x < room.x - kSlack || end > room.x + room.width + kSlack) {
      fail(number, fmt::format("`{}` reaches from {} to {}, its column from {} to {}",
                               text, to_string(ink.box.x), to_string(end),
                               to_string(room.x), to_string(room.x + room.width)));
    }
    if (ink.box.y >= room.y && ink.box.y + ink.box.height <= room.y + room.height) return;
    for (const Rect& box : glyph_boxes(*ink.item, fonts)) {
      if (box.y >= room.y - kSlack &&
          box.y + box.height <= room.y + room.height + kSlack) {
        continue;
      }
      fail(number, fmt::format("`{}` is drawn from {} to {}, its column from {} to {}",
                               text, to_string(box.y), to_string(box.y + box.height),
                               to_string(room.y), to_string(room.y + room.height)));
      return;
    }
  }

  [[nodiscard]] bool ink_overlaps(const Ink& a, const Ink& b) const {
    // Slanted and squeezed neighbours of a line may lean over each other a little.
    const bool same_line = a.item->baseline == b.item->baseline;
    const Length slack = same_line ? std::max(a.item->size, b.item->size) / 8 : kSlack;
    const std::vector<Rect> others = glyph_boxes(*b.item, fonts);
    for (const Rect& box : glyph_boxes(*a.item, fonts)) {
      for (const Rect& other : others) {
        if (overlap(box, other, slack)) return true;
      }
    }
    return false;
  }

  void check_overlaps(std::size_t number, const std::vector<Ink>& inks) {
    for (std::size_t i = 0; i < inks.size(); ++i) {
      for (std::size_t k = i + 1; k < inks.size(); ++k) {
        // Parts of a formula stand above each other.
        if (inks[i].item->reading != 0 &&
            inks[i].item->reading == inks[k].item->reading) {
          continue;
        }
        if (!overlap(inks[i].box, inks[k].box, {})) continue;
        if (!ink_overlaps(inks[i], inks[k])) continue;
        fail(number,
             fmt::format("`{}` at {},{} lies over `{}` at {},{}",
                         to_utf8(inks[i].item->text), to_string(inks[i].box.x),
                         to_string(inks[i].item->baseline), to_utf8(inks[k].item->text),
                         to_string(inks[k].box.x), to_string(inks[k].item->baseline)));
      }
    }
  }

  /// Pictures and icons lie on the page and on no text.
  void check_drawings(std::size_t number, const Page& page,
                      const std::vector<Ink>& inks) {
    const Rect whole{{}, {}, page.width, page.height};
    for (const PageItem& any : page.items) {
      Rect box;
      if (const auto* const image = std::get_if<ImageItem>(&any)) {
        box = image->rect;
      } else if (const auto* const path = std::get_if<PathItem>(&any)) {
        box = {path->x, path->bottom - path->size, path->size, path->size};
      } else {
        if (const auto* const rule = std::get_if<RuleItem>(&any)) {
          if (!contains(whole, rule->rect)) fail(number, "a rule leaves the page");
        }
        continue;
      }
      if (!contains(whole, box)) fail(number, "a drawing leaves the page");
      for (const Ink& ink : inks) {
        if (!overlap(box, ink.box, {})) continue;
        for (const Rect& glyph : glyph_boxes(*ink.item, fonts)) {
          if (!overlap(box, glyph, kSlack)) continue;
          fail(number, "a drawing lies over `" + to_utf8(ink.item->text) + '`');
          break;
        }
      }
    }
  }

  [[nodiscard]] bool is_heading(const Ink& ink) const {
    return !ink.artifact && pages.structure[ink.item->structure].role == Role::heading;
  }

  void check_titles(std::size_t number, const std::vector<Ink>& inks) {
    for (const Ink& title : inks) {
      if (!is_heading(title)) continue;
      const bool followed = std::ranges::any_of(inks, [&](const Ink& ink) {
        return !ink.artifact && !is_heading(ink) &&
               document.regions[ink.region].column ==
                   document.regions[title.region].column &&
               ink.item->baseline > title.item->baseline;
      });
      if (!followed) {
        fail(number, "the title `" + to_utf8(title.item->text) + "` ends its column");
      }
    }
  }

  /// The texts of a region follow each other as in the document, whatever lies between.
  void check_order(const std::vector<std::vector<Ink>>& all) {
    std::vector<StructureId> last(document.regions.size());
    for (std::size_t page = 0; page < all.size(); ++page) {
      std::size_t region = 0;
      for (const Ink& ink : all[page]) {
        if (ink.artifact) continue;
        if (ink.region < region) fail(page, "regions are mixed");
        region = ink.region;
        if (ink.item->structure < last[region]) {
          fail(page, "`" + to_utf8(ink.item->text) + "` is read too late");
        }
        last[region] = std::max(last[region], ink.item->structure);
      }
    }
  }

  void check() {
    find_regions();
    std::vector<std::vector<Ink>> all;
    for (std::size_t number = 0; number < pages.pages.size(); ++number) {
      const Page& page = pages.pages[number];
      const std::vector<Ink>& inks = all.emplace_back(find_inks(page));
      for (const Ink& ink : inks) check_place(number, ink);
      check_overlaps(number, inks);
      check_drawings(number, page, inks);
      check_titles(number, inks);
      if (std::ranges::all_of(inks, [](const Ink& ink) { return ink.artifact; })) {
        fail(number, "it has no text");
      }
    }
    check_order(all);
  }
};

}  // namespace

std::vector<std::string> check_pages(const Document& document, const Pages& pages,
                                     const FontSet& fonts) {
  PageChecker checker{document, pages, fonts};
  checker.check();
  return std::move(checker.faults);
}

}  // namespace jianli
