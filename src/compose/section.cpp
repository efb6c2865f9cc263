// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <span>

#include "compose/composer.h"

namespace jianli {
namespace {

/// The kind whose settings serve a section: `custom` for every custom one.
std::string_view kind_of(std::string_view section) {
  return section.substr(0, section.find('.'));
}

const SectionKindSettings* settings_of(const Style& style, std::string_view section) {
  return style.sections.kinds.find(kind_of(section));
}

/// The entries of an item's look.
const std::vector<BlockSpec>* specs_of(const Style& style, std::string_view section) {
  const SectionKindSettings* const settings = settings_of(style, section);
  if (!settings) return nullptr;
  const auto* const specs = style.entries.find(settings->entries.value);
  return specs ? &specs->value : nullptr;
}

/// Whether the design leaves a section out.
bool is_hidden(const Style& style, std::string_view section) {
  const auto names = [&](const Setting<std::string>& name) {
    return names_section(name.value, section);
  };
  return std::ranges::any_of(style.sections.hide.value, names);
}

/// The words of a heading: the design's, else the title of the first section below it.
Inlines heading_words(const Composer& composer, const SectionEntry& entry,
                      std::string_view first_kind, const TextStyle& style) {
  Inlines words;
  const DesignText& title = title_of(composer.style, entry, first_kind);
  if (!title.empty()) {
    const ChosenWords chosen = choose_words(composer, title);
    append_words(chosen.words, style, chosen.language, words);
    for (Inline& piece : words) piece.span = title.span;
    return words;
  }
  for (const EditionSection& section : composer.edition.sections) {
    if (section.kind != first_kind) continue;
    append_rich(composer, section.title, style, {}, words);
    return words;
  }
  append_words(composer.edition.texts.section_title(first_kind), style,
               composer.edition.language, words);
  return words;
}

/// The heading and its rule; no page ends behind either.
std::vector<Block> compose_heading(const Composer& composer, Inlines words,
                                   HeadingLook look, Span span) {
  std::vector<Block> blocks;
  if (look == HeadingLook::hidden || words.empty()) return blocks;
  const HeadingSettings& settings = composer.style.sections.heading;
  if (settings.letter_case.value == LetterCase::upper) set_upper_case(words);
  Block heading;
  heading.role = Role::heading;
  heading.keep_with_next = true;
  heading.span = span;
  heading.content = make_paragraph(composer, std::move(words), settings.look.size.value,
                                   {false, Align::start});
  const Length below = gap(composer, GapName::heading);
  if (look == HeadingLook::ruled) {
    Block rule;
    rule.role = Role::artifact;
    rule.keep_with_next = true;
    rule.space_before = composer.style.tokens.rules.above.value;
    rule.space_after = below;
    rule.content = rule_line(composer);
    blocks.push_back(std::move(heading));
    blocks.push_back(std::move(rule));
  } else {
    heading.space_after = below;
    blocks.push_back(std::move(heading));
  }
  return blocks;
}

/// Entries of one kind below each other; the first one's distance is that of what is
/// above.
std::vector<Block> compose_list(const Composer& composer,
                                std::span<const SectionItem> items) {
  std::vector<Block> entries;
  for (const SectionItem& item : items) {
    const auto* const specs = specs_of(composer.style, item.kind);
    if (!specs) continue;
    Block entry = compose_entry(composer, *item.item, *specs);
    if (std::get<Group>(entry.content).blocks.empty()) continue;
    if (!entries.empty()) {
      entry.space_before =
          gap(composer, settings_of(composer.style, item.kind)->gap.value);
      entry.takes_fill = true;
    }
    entries.push_back(std::move(entry));
  }
  return entries;
}

/// Entries of one kind as its settings have them: below each other, side by side in
/// columns, or as rows of a table.
std::vector<Block> compose_kind(const Composer& composer,
                                std::span<const SectionItem> items,
                                const SectionKindSettings& settings,
                                std::int32_t columns) {
  if (!settings.table.value.empty()) {
    std::vector<const Item*> rows;
    for (const SectionItem& item : items) rows.push_back(item.item);
    return compose_entry_table(composer, rows, settings.table.value);
  }
  std::vector<Block> entries = compose_list(composer, items);
  if (settings.numbers.value) number_entries(composer, entries);
  if (columns <= 1 || entries.size() < 2) return entries;
  std::vector<std::vector<Block>> cells;
  for (Block& entry : entries) {
    entry.space_before = {};
    cells.push_back({std::move(entry)});
  }
  std::vector<Block> blocks;
  blocks.push_back(compose_grid(composer, std::move(cells), columns,
                                gap(composer, settings.gap.value)));
  blocks.back().span = items.front().item->span;
  return blocks;
}

/// Entries below a heading, kind by kind; the first one's distance is the heading's.
std::vector<Block> compose_entries(const Composer& composer, const SectionEntry& entry,
                                   const std::vector<SectionItem>& items) {
  std::vector<Block> blocks;
  Length last_gap;
  for (std::size_t begin = 0, end = 0; begin < items.size(); begin = end) {
    const SectionKindSettings* const settings =
        settings_of(composer.style, items[begin].kind);
    while (end < items.size() &&
           settings_of(composer.style, items[end].kind) == settings) {
      ++end;
    }
    if (settings == nullptr) continue;
    const std::int32_t columns =
        entry.columns > 0 ? entry.columns : settings->columns.value;
    for (Block& block :
         compose_kind(composer, std::span(items).subspan(begin, end - begin), *settings,
                      columns)) {
      // Between two kinds is the larger of their gaps.
      if (!blocks.empty() && block.space_before == Length{}) {
        block.space_before = std::max(last_gap, gap(composer, settings->gap.value));
        block.takes_fill = true;
      }
      blocks.push_back(std::move(block));
    }
    last_gap = gap(composer, settings->gap.value);
  }
  return blocks;
}

}  // namespace

bool names_section(std::string_view name, std::string_view kind) {
  return name == kind || name == kind_of(kind);
}

const DesignText& title_of(const Style& style, const SectionEntry& entry,
                           std::string_view first_kind) {
  const SectionKindSettings* const settings = settings_of(style, first_kind);
  return entry.title.empty() && settings ? settings->title.value : entry.title;
}

std::vector<SectionItem> items_of(const Composer& composer, const SectionEntry& entry) {
  std::vector<SectionItem> items;
  for (const auto& [name, span] : entry.of) {
    const SectionKindSettings* const settings = settings_of(composer.style, name);
    if (is_hidden(composer.style, name)) continue;
    if (settings && settings->source.value == SectionSource::basics) {
      items.push_back({name, &composer.edition.basics});
      continue;
    }
    for (const EditionSection& section : composer.edition.sections) {
      if (!names_section(name, section.kind)) continue;
      if (is_hidden(composer.style, section.kind)) continue;
      for (const Item& item : section.entries) items.push_back({section.kind, &item});
    }
  }
  if (entry.sort == SectionSort::date) {
    const auto later = [](const SectionItem& a, const SectionItem& b) {
      return a.item->sort_date > b.item->sort_date;
    };
    std::stable_sort(items.begin(), items.end(), later);
  }
  return items;
}

std::vector<Block> compose_sections(const Composer& composer, RegionName region) {
  const Style& style = composer.style;
  std::vector<Block> sections;
  const SectionEntry* last = nullptr;
  const auto add_section = [&](const SectionEntry& entry,
                               const std::vector<SectionItem>& items) {
    std::vector<Block> entries = compose_entries(composer, entry, items);
    if (entries.empty()) return;
    const std::string_view kind = items.front().kind;
    const SectionKindSettings& settings = *settings_of(style, kind);
    Inlines words = heading_words(composer, entry, kind,
                                  text_style(composer, style.sections.heading.look));
    Block section;
    section.role = Role::section;
    section.space_before = gap(composer, GapName::section);
    // Boxes that touch are not torn apart.
    section.takes_fill = section.space_before > Length{};
    section.span = entries.front().span;
    // Of several sections below one name of the order, the first begins the page.
    section.break_before = entry.page_break == BreakName::before && last != &entry;
    last = &entry;
    section.keep_together = entry.keep == KeepName::together;
    Group group;
    group.outline = plain_text(words);
    group.blocks =
        compose_heading(composer, std::move(words), settings.heading.value, section.span);
    if (settings.heading.value == HeadingLook::boxed) {
      group.blocks = compose_box(composer, std::move(group.blocks), std::move(entries));
    } else {
      for (Block& block : entries) group.blocks.push_back(std::move(block));
    }
    section.content = std::move(group);
    sections.push_back(std::move(section));
  };
  for (const SectionEntry& entry : style.sections.order.value) {
    const SectionKindSettings* const settings =
        entry.of.empty() ? nullptr : settings_of(style, entry.of.front().value);
    if (!settings || settings->region.value != region) continue;
    const std::vector<SectionItem> items = items_of(composer, entry);
    if (items.empty()) continue;
    if (entry.of.size() > 1 || !entry.title.empty()) {
      add_section(entry, items);
      continue;
    }
    // Each custom section keeps its own heading.
    for (std::size_t begin = 0, end = 0; begin < items.size(); begin = end) {
      while (end < items.size() && items[end].kind == items[begin].kind) ++end;
      add_section(entry, {items.begin() + static_cast<std::ptrdiff_t>(begin),
                          items.begin() + static_cast<std::ptrdiff_t>(end)});
    }
  }
  return sections;
}

}  // namespace jianli
