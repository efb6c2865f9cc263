// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "style/built_in.h"

#include <doctest/doctest.h>

#include <cmath>
#include <sstream>

#include "load.h"

namespace jianli {
namespace {

/// Relative luminance (WCAG 2.1).
double luminance(Color color) {
  const auto linear = [](std::uint8_t channel) {
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) +
         0.0722 * linear(color.blue);
}

/// How much two colours differ, from 1 to 21 (WCAG 2.1, 1.4.6).
double contrast(Color a, Color b) {
  const double la = luminance(a), lb = luminance(b);
  return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

constexpr Color kWhite{255, 255, 255};

/// What a template sets itself, entries left aside: `key: value` in lines.
std::string own_values(const std::string& name) {
  const auto loaded = test::load("design: {template: " + name + "}\n");
  const std::string origin = "  # template:" + name;
  std::string own;
  std::istringstream lines(dump(loaded.style, loaded.sources));
  for (std::string line; std::getline(lines, line);) {
    const std::size_t end = line.find(origin);
    const bool is_own = end != std::string::npos && !line.starts_with("entries.");
    if (is_own) own += line.substr(0, end) + "\n";
  }
  return own;
}

}  // namespace

TEST_CASE("contrast is that of WCAG") {
  CHECK(contrast(kWhite, {0, 0, 0}) == doctest::Approx(21));
  CHECK(contrast(kWhite, {0x77, 0x77, 0x77}) == doctest::Approx(4.48).epsilon(0.001));
}

TEST_CASE("text of all built-in templates has a contrast of 7 to its ground") {
  for (const auto& [name, text] : built_in_template_files()) {
    const auto style = built_in_style(name);
    const auto& colors = style->tokens.colors;
    const bool tinted = style->page_settings.aside.tint.value;
    for (const ColorName color :
         {ColorName::text, ColorName::muted, ColorName::accent, ColorName::link}) {
      CAPTURE(name);
      CAPTURE(name_of(color));
      CHECK(contrast(colors[color].value, kWhite) >= 7);
      if (tinted)
        CHECK(contrast(colors[color].value, colors[ColorName::tint].value) >= 7);
    }
  }
}

TEST_CASE("the tight end of a template is no looser than the comfortable one") {
  for (const auto& [name, text] : built_in_template_files()) {
    CAPTURE(name);
    const TokenSettings& tokens = built_in_style(name)->tokens;
    for (const auto& size : tokens.sizes.values) CHECK(size.tight <= size.comfortable);
    for (const auto& gap : tokens.gaps.values) {
      CHECK(gap.tight.thousandths <= gap.comfortable.thousandths);
    }
    for (const auto& leading : tokens.leading.values) {
      CHECK(leading.tight.thousandths <= leading.comfortable.thousandths);
    }
    // Nothing gets too small to read.
    CHECK(tokens.sizes[SizeName::body].tight >= Length::millipoints(8500));
    CHECK(tokens.sizes[SizeName::small].tight >= Length::points(8));
  }
}

TEST_CASE("type sizes of a template tell what is what") {
  for (const auto& [name, text] : built_in_template_files()) {
    CAPTURE(name);
    const auto& sizes = built_in_style(name)->tokens.sizes;
    CHECK(sizes[SizeName::name].value > sizes[SizeName::heading].value);
    CHECK(sizes[SizeName::heading].value > sizes[SizeName::body].value);
    CHECK(sizes[SizeName::body].value >= sizes[SizeName::small].value);
  }
}

TEST_CASE("Latin faces of classic are scaled to its Han, in heads as in text") {
  const auto style = built_in_style("classic");
  for (const FontRoleRequest& role : style->fonts) {
    if (role.name == "body" || role.name == "heading") CHECK(role.latin_scale == 970);
  }
}

TEST_CASE("classic changes colours and leaves titles as written") {
  CHECK(own_values("classic") ==
        "tokens.colors.accent: \"#1f4e79\"\n"
        "tokens.colors.rule: \"#1f4e79\"\n"
        "header.name.color: accent\n"
        "sections.heading.case: written\n");
}

TEST_CASE("serif changes faces, white and the header") {
  CHECK(own_values("serif") ==
        "page.margins.top: [18mm, 12mm]\n"
        "page.margins.right: [22mm, 15mm]\n"
        "page.margins.bottom: [18mm, 12mm]\n"
        "page.margins.left: [22mm, 15mm]\n"
        "fonts.body.latin: [Linux Libertine]\n"
        "fonts.body.han: [Noto Serif CJK]\n"
        "fonts.body.latinScale: 1.1\n"
        "fonts.heading.latin: [Linux Libertine]\n"
        "fonts.heading.han: [Noto Serif CJK]\n"
        "fonts.heading.latinScale: 1.1\n"
        "fonts.code.han: [Noto Serif CJK]\n"
        "fonts.emphasis.latin: [Linux Libertine]\n"
        "fonts.emphasis.latinScale: 1.1\n"
        "tokens.sizes.name: [24pt, 20pt]\n"
        "tokens.sizes.heading: [12.5pt, 11pt]\n"
        "tokens.colors.accent: \"#22304a\"\n"
        "tokens.colors.rule: \"#8a8f98\"\n"
        "tokens.gaps.section: [1.05, 0.7]\n"
        "tokens.gaps.heading: [0.3, 0.2]\n"
        "tokens.leading.latin: [1.32, 1.16]\n"
        "tokens.rules.thickness: 0.4pt\n"
        "header.align: center\n"
        "header.name.weight: bold\n"
        "header.name.color: accent\n"
        "header.nameSpread: true\n"
        "sections.heading.caps: small\n"
        "sections.heading.case: written\n");
}

TEST_CASE("compact changes measures") {
  CHECK(own_values("compact") ==
        "page.margins.top: [13mm, 10mm]\n"
        "page.margins.right: [15mm, 12mm]\n"
        "page.margins.bottom: [13mm, 10mm]\n"
        "page.margins.left: [15mm, 12mm]\n"
        "tokens.sizes.body: [9.5pt, 8.5pt]\n"
        "tokens.sizes.name: [19pt, 16pt]\n"
        "tokens.sizes.label: [10.5pt, 9.5pt]\n"
        "tokens.sizes.heading: [11pt, 9.5pt]\n"
        "tokens.sizes.small: [8.5pt, 8pt]\n"
        "tokens.colors.accent: \"#1f4e79\"\n"
        "tokens.colors.rule: \"#b4bcc6\"\n"
        "tokens.gaps.header: [0.1, 0.04]\n"
        "tokens.gaps.section: [0.7, 0.45]\n"
        "tokens.gaps.heading: [0.25, 0.15]\n"
        "tokens.gaps.entry: [0.45, 0.25]\n"
        "tokens.gaps.compact: [0.05, 0]\n"
        "tokens.gaps.nested: [0.2, 0.12]\n"
        "tokens.gaps.paragraph: [0.05, 0]\n"
        "tokens.gaps.bullet: [0.05, 0]\n"
        "tokens.leading.han: [1.38, 1.26]\n"
        "tokens.leading.latin: [1.2, 1.12]\n"
        "tokens.rules.above: [1.5pt, 1pt]\n"
        "tokens.bullets.indent: 0.9em\n"
        "sections.kinds.education.gap: nested\n");
}

}  // namespace jianli
