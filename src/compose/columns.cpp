// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "compose/composer.h"

namespace jianli {
namespace {

bool has_aside(const Style& style) {
  return style.page_settings.aside.width.value.units > 0;
}

}  // namespace

std::size_t column_of(const Style& style, RegionName region) {
  // What would stand in an aside is read in its place all the same.
  return region == RegionName::aside && has_aside(style) ? 1 : 0;
}

Length column_width(const Composer& composer) {
  const PageGeometry& page = composer.style.page;
  const AsideSettings& aside = composer.style.page_settings.aside;
  const Length measure = page.width - page.left - page.right;
  if (!has_aside(composer.style)) return measure;
  if (composer.region == RegionName::aside) return aside.width.value;
  return measure - aside.width.value - aside.gap.value;
}

std::optional<BaselineGrid> baseline_grid(const Composer& composer) {
  if (!has_aside(composer.style)) return std::nullopt;
  const Length size = composer.style.tokens.sizes[SizeName::body].value;
  BaselineGrid grid;
  // Half lines keep the distances of headings and entries near what the template asks.
  grid.step = gap(composer, Ratio{1000}) / 2;
  // As a line of body text has it that opens a page.
  grid.first = (grid.step * 2 - size) / 2 + size.scaled(88, 100);
  return grid;
}

Length leading_of(const Composer& composer, SizeName size, Script script) {
  const TokenSettings& tokens = composer.style.tokens;
  const Length type_size = tokens.sizes[size].value;
  const auto grid = baseline_grid(composer);
  if (!grid) return type_size.scaled(composer.leading(script).thousandths, 1000);
  const Script own = script_of(composer.edition);
  const Length wanted = type_size.scaled(composer.leading(own).thousandths, 1000);
  const std::int64_t near = (wanted + grid->step / 2).units / grid->step.units;
  // Smaller text keeps the lines of the body. Large type needs less than its share: lines
  // of a name do not touch, but stand closer than those of a text.
  const bool is_large = type_size > tokens.sizes[SizeName::body].value.scaled(3, 2);
  const Length least = type_size.scaled(108, 100);
  std::int64_t steps = std::max<std::int64_t>(is_large ? 0 : near, 2);
  while (grid->step * steps < least) ++steps;
  return grid->step * steps;
}

void add_columns(const Composer& composer, Document& document) {
  const PageGeometry& page = document.page;
  const AsideSettings& aside = composer.style.page_settings.aside;
  const Length width = aside.width.value;
  PageColumn main{page.left, page.width - page.left - page.right};
  if (!has_aside(composer.style)) {
    document.columns = {main};
    return;
  }
  PageColumn beside{page.left, width};
  main.width -= width + aside.gap.value;
  const bool left = aside.side.value == AsideSide::left;
  (left ? main : beside).x += (left ? beside : main).width + aside.gap.value;
  document.columns = {main, beside};
  document.grid = baseline_grid(composer);
  if (!aside.tint.value) return;
  const Length half_gap = aside.gap.value / 2;
  Tint tint;
  tint.x = left ? Length{} : beside.x - half_gap;
  tint.width = (left ? beside.x + width + half_gap : page.width) - tint.x;
  tint.color = composer.style.tokens.colors[ColorName::tint].value;
  document.tints.push_back(tint);
}

}  // namespace jianli
