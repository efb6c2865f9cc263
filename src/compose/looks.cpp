// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "compose/composer.h"
#include "edition/choose_language.h"

namespace jianli {
namespace {

TextStyle text_style(const Composer& composer, FontRoleName font, Weight weight,
                     Slant slant, SizeName size, ColorName color, Caps caps,
                     Figures figures) {
  const TokenSettings& tokens = composer.style.tokens;
  TextStyle style;
  style.font = static_cast<FontRole>(font);
  style.weight = weight_value(weight);
  style.slant = slant;
  style.size = tokens.sizes[size].value;
  style.size_name = static_cast<std::uint8_t>(size);
  style.color = tokens.colors[color].value;
  style.small_caps = caps == Caps::small;
  style.tabular_figures = figures == Figures::tabular;
  style.old_style_figures = figures == Figures::old_style;
  return style;
}

}  // namespace

TextStyle text_style(const Composer& composer, const Look& look) {
  return text_style(composer, look.font, look.weight, look.slant, look.size, look.color,
                    look.caps, look.figures);
}

TextStyle text_style(const Composer& composer, const LookSettings& look) {
  return text_style(composer, look.font.value, look.weight.value, look.slant.value,
                    look.size.value, look.color.value, look.caps.value,
                    look.figures.value);
}

Script script_of(const Edition& edition) {
  return writes_han(edition.language) ? Script::han : Script::latin;
}

Length gap(const Composer& composer, Ratio ratio) {
  const TokenSettings& tokens = composer.style.tokens;
  const Length leading = tokens.sizes[SizeName::body].value.scaled(
      composer.leading(script_of(composer.edition)).thousandths, 1000);
  return leading.scaled(ratio.thousandths, 1000);
}

Length gap(const Composer& composer, GapName name) {
  return gap(composer, composer.style.tokens.gaps[name].value);
}

RuleLine rule_line(const Composer& composer) {
  const TokenSettings& tokens = composer.style.tokens;
  return {tokens.rules.thickness.value, tokens.colors[tokens.rules.color.value].value};
}

}  // namespace jianli
