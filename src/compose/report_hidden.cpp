// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "compose/compose.h"
#include "compose/composer.h"

namespace jianli {
namespace {

/// Paths of fields that a design shows.
using Fields = std::vector<std::string_view>;

bool contains(const Fields& fields, std::string_view name) {
  return std::find(fields.begin(), fields.end(), name) != fields.end();
}

void add_fields(const std::vector<Part>& parts, Fields& fields) {
  for (const Part& part : parts) {
    if (!part.field.empty()) fields.push_back(part.field);
  }
}

void add_fields(const std::vector<BlockSpec>& blocks, Fields& fields) {
  for (const BlockSpec& block : blocks) {
    add_fields(block.parts, fields);
    add_fields(block.lead, fields);
    if (block.kind == SpecKind::image) fields.push_back("image");
  }
}

/// Made fields show the fields they are made of; some fields are for choosing, not for
/// show.
void add_implied(Fields& fields) {
  if (contains(fields, "dates")) {
    for (const std::string_view name : {"startDate", "endDate", "date"}) {
      fields.push_back(name);
    }
  } else if (contains(fields, "date") || contains(fields, "startDate")) {
    fields.push_back("dates");  // says no more than its ends
  }
  if (contains(fields, "place")) {
    for (const std::string_view name :
         {"location.city", "location.region", "location.countryCode", "location.place"}) {
      fields.push_back(name);
    }
  }
  if (contains(fields, "location")) fields.push_back("place");
}

/// The paths of a record's properties that no part shows; of a nested record that is
/// shown in parts, those of its own properties.
void find_hidden(const Item& item, const std::string& prefix, const Fields& shown,
                 std::vector<std::pair<std::string, Span>>& hidden) {
  for (const Property& property : item.properties) {
    std::string path = prefix + std::string(property.name);
    if (contains(shown, path)) continue;
    const auto* const records = std::get_if<std::vector<Item>>(&property.content);
    const auto begins = [&](std::string_view field) {
      return field.size() > path.size() && field.starts_with(path) &&
             field[path.size()] == '.';
    };
    if (records && std::any_of(shown.begin(), shown.end(), begins)) {
      for (const Item& record : *records) find_hidden(record, path + '.', shown, hidden);
    } else {
      hidden.emplace_back(std::move(path), property.span);
    }
  }
}

/// The fields of `basics` that the header, the regions and the sections show.
Fields shown_basics(const Style& style) {
  Fields fields;
  for (const RegionSettings& region : style.regions.values) {
    add_fields(region.blocks.value, fields);
    const auto is_header = [](const BlockSpec& block) {
      return block.kind == SpecKind::header;
    };
    if (std::ranges::none_of(region.blocks.value, is_header)) continue;
    fields.insert(fields.end(), {"name", "label"});
    if (style.header.image.place.value != ImagePlace::none) fields.push_back("image");
    add_fields(style.header.contacts.items.value, fields);
    add_fields(style.header.lines.value, fields);
  }
  for (const SectionEntry& entry : style.sections.order.value) {
    for (const auto& [name, span] : entry.of) {
      const SectionKindSettings* const kind = style.sections.kinds.find(name);
      if (!kind || kind->source.value != SectionSource::basics) continue;
      if (const auto* specs = style.entries.find(kind->entries.value)) {
        add_fields(specs->value, fields);
      }
    }
  }
  add_implied(fields);
  return fields;
}

/// The fields of the basics that nothing shows, and where they are.
std::vector<std::pair<std::string, Span>> hidden_basics(const Edition& edition,
                                                        const Style& style) {
  std::vector<std::pair<std::string, Span>> hidden;
  find_hidden(edition.basics, {}, shown_basics(style), hidden);
  return hidden;
}

/// One note for all fields of the basics, at the first of them.
void report_basics(const Edition& edition, const Style& style, Diagnostics& diagnostics) {
  const std::vector<std::pair<std::string, Span>> hidden = hidden_basics(edition, style);
  if (hidden.empty()) return;
  std::vector<Message> names;
  for (const auto& [name, span] : hidden) names.push_back(say("`{}`", name));
  diagnostics.report(Rule::not_shown, hidden.front().second,
                     say("the design `{}` has no place for {}", style.template_name,
                         list_of(std::move(names))),
                     hidden.size() == 1 ? "it is left out" : "they are left out");
}

/// One note for each field of a kind of entry, at the first entry that has it.
void report_entries(const EditionSection& section, const SectionKindSettings& settings,
                    const Style& style, Diagnostics& diagnostics) {
  Fields known;
  if (!settings.table.value.empty()) {
    add_fields(settings.table.value, known);
  } else if (const auto* const specs = style.entries.find(settings.entries.value)) {
    add_fields(specs->value, known);
  }
  add_implied(known);
  for (const Item& item : section.entries) {
    for (const Property& property : item.properties) {
      if (contains(known, property.name)) continue;
      known.push_back(property.name);
      diagnostics.report(Rule::not_shown, property.span,
                         say("the design `{}` has no place for `{}` in `{}`",
                             style.template_name, property.name, section.kind),
                         "it is left out");
    }
  }
}

/// One note for all sections the design does not list, at the first of them.
void report_unlisted(const std::vector<const EditionSection*>& sections,
                     Diagnostics& diagnostics) {
  if (sections.empty()) return;
  const std::vector<Item>& entries = sections.front()->entries;
  const Span place = entries.empty() ? Span{} : entries.front().span;
  if (sections.size() == 1) {
    diagnostics.report(
        Rule::not_shown, place,
        say("the section `{}` is not listed in the design", sections.front()->kind),
        "it is left out");
    return;
  }
  std::vector<Message> names;
  for (const EditionSection* const section : sections) {
    names.push_back(say("`{}`", section->kind));
  }
  diagnostics.report(
      Rule::not_shown, place,
      say("the sections {} are not listed in the design", list_of(std::move(names))),
      "they are left out");
}

void report_sections(const Edition& edition, const Style& style,
                     Diagnostics& diagnostics) {
  std::vector<const EditionSection*> unlisted;
  for (const EditionSection& section : edition.sections) {
    const auto names = [&](const Setting<std::string>& name) {
      return names_section(name.value, section.kind);
    };
    const auto lists = [&](const SectionEntry& entry) {
      return std::any_of(entry.of.begin(), entry.of.end(), names);
    };
    // What the user hides is no news to the user.
    if (std::ranges::any_of(style.sections.hide.value, names)) continue;
    const std::vector<SectionEntry>& order = style.sections.order.value;
    if (std::none_of(order.begin(), order.end(), lists)) {
      unlisted.push_back(&section);
      continue;
    }
    const std::string_view kind =
        std::string_view(section.kind).substr(0, section.kind.find('.'));
    const SectionKindSettings* const settings = style.sections.kinds.find(kind);
    if (settings) report_entries(section, *settings, style, diagnostics);
  }
  report_unlisted(unlisted, diagnostics);
}

/// Headings of the design that do not exist in the edition's language.
void report_titles(const Edition& edition, const Style& style, Diagnostics& diagnostics) {
  const Composer composer{edition, style};
  for (const SectionEntry& entry : style.sections.order.value) {
    const std::vector<SectionItem> items = items_of(composer, entry);
    if (items.empty()) continue;
    const DesignText& title = title_of(style, entry, items.front().kind);
    const ChosenWords chosen = choose_words(composer, title);
    if (!chosen.fallen_back) continue;
    diagnostics.report(
        Rule::missing_translation, title.span,
        say("the heading `{}` has no `{}` text", chosen.words, edition.locale));
  }
}

}  // namespace

std::vector<std::string> find_hidden_basics(const Edition& edition, const Style& style) {
  std::vector<std::string> paths;
  for (auto& [path, span] : hidden_basics(edition, style)) {
    paths.push_back(std::move(path));
  }
  return paths;
}

void report_hidden(const Edition& edition, const Style& style, Diagnostics& diagnostics) {
  report_basics(edition, style, diagnostics);
  report_sections(edition, style, diagnostics);
  report_titles(edition, style, diagnostics);
}

}  // namespace jianli
