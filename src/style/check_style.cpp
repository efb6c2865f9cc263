// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "style/check_style.h"

#include <algorithm>
#include <array>

#include "style/reader.h"

namespace jianli {
namespace {

/// Reports a name that stands for no section; `custom.ID` is one of the document's own.
bool check_section(const Style& style, const Setting<std::string>& name,
                   Diagnostics& diagnostics) {
  const std::string kind = name.value.substr(0, name.value.find('.'));
  const bool is_known =
      style.sections.kinds.find(kind) && (kind == name.value || kind == "custom");
  if (is_known) return true;
  report_word(Rule::bad_value, name.value, name.origin,
              say("no section is called `{}`", name.value),
              names_in(style.sections.kinds), diagnostics);
  return false;
}

/// No section is named twice in a list.
void check_repetition(const Setting<std::string>& name, std::vector<std::string>& seen,
                      Diagnostics& diagnostics) {
  if (std::ranges::find(seen, name.value) != seen.end()) {
    diagnostics.report(Rule::bad_value, name.origin,
                       say("the section `{}` is listed twice", name.value),
                       "remove one of the two");
  }
  seen.push_back(name.value);
}

/// Room for columns that hold any text on a page.
constexpr std::int32_t kMostColumns = 6;

void check_columns(std::int32_t columns, std::int32_t least, Span span,
                   Diagnostics& diagnostics) {
  if (columns >= least && columns <= kMostColumns) return;
  diagnostics.report(Rule::bad_value, span,
                     say("{} columns cannot stand side by side", columns),
                     "write 1 to 6");
}

void check_order(const Style& style, Diagnostics& diagnostics) {
  std::vector<std::string> seen;
  for (const SectionEntry& entry : style.sections.order.value) {
    for (const Setting<std::string>& name : entry.of) {
      check_section(style, name, diagnostics);
      check_repetition(name, seen, diagnostics);
    }
    // Without a number of its own, a heading has that of its kind.
    check_columns(entry.columns, 0, entry.span, diagnostics);
  }
  std::vector<std::string> hidden;
  for (const Setting<std::string>& name : style.sections.hide.value) {
    check_section(style, name, diagnostics);
    check_repetition(name, hidden, diagnostics);
  }
}

void check_kinds(const Style& style, Diagnostics& diagnostics) {
  const bool has_aside = style.page_settings.aside.width.value.units != 0;
  for (const auto& [kind, settings] : style.sections.kinds.values) {
    if (!style.entries.find(settings.entries.value)) {
      report_word(Rule::bad_value, settings.entries.value, settings.entries.origin,
                  say("no entry look is called `{}`", settings.entries.value),
                  names_in(style.entries), diagnostics);
    }
    check_columns(settings.columns.value, 1, settings.columns.origin, diagnostics);
    check_table(settings.table.value, diagnostics);
    if (settings.region.value == RegionName::aside && !has_aside) {
      diagnostics.report(
          Rule::bad_value, settings.region.origin,
          say("the section `{}` stands in the aside, which has no width", kind),
          "set `page.aside.width`");
    }
  }
}

void check_looks(const Style& style, Diagnostics& diagnostics) {
  for (const auto& [name, blocks] : style.entries.values) {
    check_blocks(style, blocks.value, BlockPlace::entry, diagnostics);
  }
  for (const RegionSettings& region : style.regions.values) {
    check_blocks(style, region.blocks.value, BlockPlace::region, diagnostics);
  }
  check_blocks(style, style.header.lines.value, BlockPlace::entry, diagnostics);
  const auto& aside = style.regions[RegionName::aside].blocks;
  if (!aside.value.empty() && style.page_settings.aside.width.value.units == 0) {
    diagnostics.report(Rule::bad_value, aside.origin,
                       "blocks stand in the aside, which has no width",
                       "set `page.aside.width`");
  }
}

/// A skeleton is taken apart into the fields a date has: year, month and day.
void check_dates(const Style& style, Diagnostics& diagnostics) {
  const auto& skeleton = style.dates.skeleton;
  constexpr std::array<std::string_view, 9> kSkeletons = {
      "y", "yM", "yMM", "yMMM", "yMMMM", "yMd", "yMMdd", "yMMMd", "yMMMMd"};
  if (std::find(kSkeletons.begin(), kSkeletons.end(), skeleton.value) !=
      kSkeletons.end()) {
    return;
  }
  report_word(Rule::bad_value, skeleton.value, skeleton.origin,
              say("no date is written by `{}`", skeleton.value),
              {kSkeletons.begin(), kSkeletons.end()}, diagnostics);
}

void check_lists(const Style& style, Diagnostics& diagnostics) {
  const auto& labels = style.tokens.bullets.labels;
  if (labels.value.empty()) {
    diagnostics.report(Rule::bad_value, labels.origin, "a list needs a bullet",
                       "write `[\"•\"]`");
  }
  for (const FontSettings& fonts : style.font_settings.values) {
    for (const auto* families : {&fonts.latin, &fonts.han}) {
      if (!families->value.empty()) continue;
      // Han in a formula is set in the faces around it.
      if (families == &style.font_settings[FontRoleName::math].han) continue;
      diagnostics.report(Rule::bad_value, families->origin,
                         "a role of faces needs at least one family",
                         "write a list such as `[Inter]`");
    }
  }
}

}  // namespace

void check_style(const Style& style, const Sources& sources, Diagnostics& diagnostics) {
  check_order(style, diagnostics);
  check_kinds(style, diagnostics);
  check_looks(style, diagnostics);
  check_measures(style, sources, diagnostics);
  check_page(style, sources, diagnostics);
  check_running(style, sources, diagnostics);
  check_letter(style, sources, diagnostics);
  check_dates(style, diagnostics);
  check_lists(style, diagnostics);
}

}  // namespace jianli
