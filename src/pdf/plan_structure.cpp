// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/plan_structure.h"

#include <map>
#include <variant>

#include "base/utf8.h"
#include "pdf/block_elements.h"

namespace jianli {
namespace {

/// What tells stretches of text in one block apart.
struct Stretch {
  StructureId node = 0;
  std::uint64_t link = 0;
  std::uint64_t formula = 0;  ///< 0, or its page and reading
  std::string_view language;

  friend bool operator==(const Stretch&, const Stretch&) = default;
};

/// Walks the pages in reading order and hangs their content into the elements of blocks.
struct Planner {
  const Pages& pages;
  const std::vector<PageSpans>& spans;
  StructurePlan plan = {};
  BlockElements blocks = {};
  std::map<std::uint64_t, ElementId> links = {};
  Stretch stretch = {};                       ///< of the last text
  ElementId element = 0;                      ///< that holds it
  MarkingKind last_kind = MarkingKind::none;  ///< on the page, annotations aside

  ElementId add_inside(ElementId parent, ElementType type) {
    const auto id = static_cast<ElementId>(plan.elements.size());
    plan.elements.push_back({.type = type, .parent = parent});
    plan.elements[parent].kids.push_back({KidKind::element, id});
    return id;
  }

  /// The element of a link, of which further areas may stand on other lines and pages.
  ElementId link_element(StructureId node, std::uint64_t link) {
    const auto [place, is_new] = links.try_emplace(link);
    if (is_new) place->second = add_inside(blocks.of_node[node], ElementType::link);
    return place->second;
  }

  ElementId find_element(const Stretch& wanted, const TextItem& item, const Page& page) {
    if (wanted == stretch) return element;
    stretch = wanted;
    element = blocks.of_node[item.structure];
    if (item.link != 0) element = link_element(item.structure, item.link);
    if (wanted.formula != 0) {
      element = add_inside(element, ElementType::formula);
      plan.elements[element].alt = to_utf8(page.readings[item.reading - 1].text);
    } else if (item.language != blocks.languages[item.structure]) {
      element = add_inside(element, ElementType::span);
      plan.elements[element].language = item.language;
    }
    return element;
  }

  /// The mark of content that belongs to an element: goes on with the last sequence if it
  /// is the same element's and read in the same way.
  ItemMark mark_content(ElementId owner, std::uint32_t page, const TextSpan& span) {
    PageMarks& marks = plan.pages[page];
    // An artifact ends a sequence, in which it must not stand (ISO 14289-1 §7.1).
    const bool after_content = last_kind == MarkingKind::content;
    const bool goes_on =
        after_content && (span.is_told ? span.goes_on
                                       : marks.sequences.back().element == owner &&
                                             !marks.sequences.back().is_told);
    if (!goes_on) {
      const auto sequence = static_cast<std::uint32_t>(marks.sequences.size());
      marks.sequences.push_back({owner, span.is_told, span.text});
      plan.elements[owner].kids.push_back({KidKind::content, sequence, page});
    }
    last_kind = MarkingKind::content;
    return {MarkingKind::content, static_cast<std::uint32_t>(marks.sequences.size() - 1)};
  }

  ItemMark mark_running(std::uint32_t page, const TextSpan& span) {
    std::vector<std::u16string>& told = plan.pages[page].told;
    if (span.is_told && !span.goes_on) told.push_back(span.text);
    last_kind = MarkingKind::running;
    return {MarkingKind::running,
            span.is_told ? static_cast<std::uint32_t>(told.size()) : 0};
  }

  std::vector<ItemMark> mark(const TextItem& item, std::uint32_t page,
                             std::size_t index) {
    std::vector<ItemMark> marks;
    const std::vector<TextSpan>& own = spans[page][index];
    const bool is_running = pages.structure[item.structure].role == Role::artifact;
    for (const TextSpan& span : own) {
      if (is_running) {
        marks.push_back(mark_running(page, span));
        continue;
      }
      Stretch wanted{item.structure, item.link, 0, item.language};
      const Page& on = pages.pages[page];
      if (item.reading != 0 && on.readings[item.reading - 1].is_formula) {
        wanted.formula = (std::uint64_t{page} << 32) + item.reading;
      }
      // What reads as a whole is not divided.
      const bool goes_on = span.goes_on && last_kind == MarkingKind::content;
      const ElementId owner = goes_on ? plan.pages[page].sequences.back().element
                                      : find_element(wanted, item, on);
      marks.push_back(mark_content(owner, page, span));
    }
    return marks;
  }

  std::vector<ItemMark> mark(const ImageItem& item, std::uint32_t page, std::size_t) {
    const ElementId figure = blocks.of_node[item.structure];
    plan.elements[figure].alt = pages.structure[item.structure].alt;
    plan.elements[figure].box = item.rect;
    return {mark_content(figure, page, {})};
  }

  std::vector<ItemMark> mark(const LinkItem& item, std::uint32_t page, std::size_t) {
    const ElementId owner = link_element(item.structure, item.link);
    PageMarks& marks = plan.pages[page];
    const auto annotation = static_cast<std::uint32_t>(marks.links.size());
    marks.links.push_back(owner);
    plan.elements[owner].kids.push_back({KidKind::annotation, annotation, page});
    return {};
  }

  std::vector<ItemMark> mark_decoration() {
    last_kind = MarkingKind::decoration;
    return {{MarkingKind::decoration}};
  }
  std::vector<ItemMark> mark(const RuleItem&, std::uint32_t, std::size_t) {
    return mark_decoration();
  }
  std::vector<ItemMark> mark(const DotItem&, std::uint32_t, std::size_t) {
    return mark_decoration();
  }
  std::vector<ItemMark> mark(const PathItem&, std::uint32_t, std::size_t) {
    return mark_decoration();
  }

  void walk() {
    plan.pages.resize(pages.pages.size());
    for (std::uint32_t p = 0; p < pages.pages.size(); ++p) {
      last_kind = MarkingKind::none;
      const std::vector<PageItem>& items = pages.pages[p].items;
      plan.pages[p].items.reserve(items.size());
      for (std::size_t i = 0; i < items.size(); ++i) {
        plan.pages[p].items.push_back(
            std::visit([&](const auto& item) { return mark(item, p, i); }, items[i]));
      }
    }
  }

  /// Elements of blocks hang behind the content of their parents, which holds what is
  /// read before them, in the order of the blocks: a column that goes on on the next page
  /// is read to its end.
  void hang_blocks() {
    for (ElementId id = 1; id < blocks.count; ++id) {
      plan.elements[plan.elements[id].parent].kids.push_back({KidKind::element, id});
    }
  }
};

}  // namespace

std::string_view name_of(ElementType type) {
  static constexpr std::string_view kNames[] = {
      "Document", "Sect", "Div",    "H1",      "H2",    "H3",    "H4",
      "P",        "L",    "LI",     "Lbl",     "LBody", "Table", "TR",
      "TH",       "TD",   "Figure", "Formula", "Link",  "Span"};
  return kNames[static_cast<std::size_t>(type)];
}

StructurePlan plan_structure(const Pages& pages, const std::vector<PageSpans>& spans) {
  Planner planner{pages, spans};
  planner.blocks = make_block_elements(pages, planner.plan.elements);
  planner.walk();
  planner.hang_blocks();
  return std::move(planner.plan);
}

}  // namespace jianli
