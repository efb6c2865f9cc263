// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "style/check_style.h"

#include <algorithm>
#include <array>

#include "style/reader.h"

namespace jianli {
namespace {

constexpr Length kLeastSize = Length::points(5), kGreatestSize = Length::points(72);
/// Heights of a photograph: 15 mm and 60 mm.
constexpr Length kLeastImage = Length::millipoints(42519),
                 kGreatestImage = Length::millipoints(170080);
/// A measure narrower than this holds no text of any use.
constexpr Length kLeastMeasure = Length::points(72);

template <class Value>
std::vector<std::string> names_in(const KindMap<Value>& map) {
  std::vector<std::string> names;
  for (const auto& [name, value] : map.values) names.push_back(name);
  return names;
}

/// What the file says at a span, for messages.
std::string_view written(Span span, const Sources& sources) { return sources.text(span); }

void check_order(const Style& style, Diagnostics& diagnostics) {
  std::vector<std::string> seen;
  for (const SectionEntry& entry : style.sections.order.value) {
    for (const auto& [name, span] : entry.of) {
      // `custom.ID` is one of the document's own sections.
      const std::string kind = name.substr(0, name.find('.'));
      const bool known =
          style.sections.kinds.find(kind) && (kind == name || kind == "custom");
      if (!known) {
        diagnostics.report(Rule::bad_value, span, say("no section is called `{}`", name),
                           suggest(name, names_in(style.sections.kinds)));
      }
      for (const std::string& other : seen) {
        if (other != name) continue;
        diagnostics.report(Rule::bad_value, span,
                           say("the section `{}` is listed twice", name),
                           "remove one of the two");
        break;
      }
      seen.push_back(name);
    }
  }
}

/// Where a list of blocks stands: a header block belongs to a region.
enum class Place : std::uint8_t { region, entry };

void check_blocks(const Style& style, const std::vector<BlockSpec>& blocks, Place place,
                  Diagnostics& diagnostics) {
  for (const BlockSpec& block : blocks) {
    if (block.kind == SpecKind::header && place == Place::entry) {
      diagnostics.report(Rule::bad_value, block.span,
                         "the block `header` cannot stand here", "put it into a region");
    }
    if (block.kind == SpecKind::joined_list || block.kind == SpecKind::label_value) {
      for (const Part& part : block.parts) {
        if (part.separator.empty()) continue;
        diagnostics.report(
            Rule::bad_value, part.span,
            say("a part of `{}` cannot be a separator", name_of(block.kind)),
            "set the block's own `separator`");
      }
    }
    if (block.kind == SpecKind::entries && !style.entries.find(block.parts[0].field)) {
      diagnostics.report(Rule::bad_value, block.parts[0].span,
                         say("no entry look is called `{}`", block.parts[0].field),
                         suggest(block.parts[0].field, names_in(style.entries)));
    }
  }
}

void check_looks(const Style& style, Diagnostics& diagnostics) {
  for (const auto& [kind, settings] : style.sections.kinds.values) {
    if (style.entries.find(settings.entries.value)) continue;
    diagnostics.report(Rule::bad_value, settings.entries.origin,
                       say("no entry look is called `{}`", settings.entries.value),
                       suggest(settings.entries.value, names_in(style.entries)));
  }
  for (const auto& [name, blocks] : style.entries.values) {
    check_blocks(style, blocks.value, Place::entry, diagnostics);
  }
  for (const RegionSettings& region : style.regions.values) {
    check_blocks(style, region.blocks.value, Place::region, diagnostics);
  }
  check_blocks(style, style.header.lines.value, Place::entry, diagnostics);
}

void check_sizes(const Style& style, const Sources& sources, Diagnostics& diagnostics) {
  for (const auto& size : style.tokens.sizes.values) {
    if (size.value >= kLeastSize && size.value <= kGreatestSize) continue;
    diagnostics.report(
        Rule::bad_value, size.origin,
        say("the type size `{}` is out of bounds", written(size.origin, sources)),
        "write 5pt to 72pt");
  }
  for (const auto& leading : style.tokens.leading.values) {
    if (leading.value.thousandths >= 1000 && leading.value.thousandths <= 3000) continue;
    diagnostics.report(
        Rule::bad_value, leading.origin,
        say("the leading `{}` is out of bounds", written(leading.origin, sources)),
        "write 1 to 3");
  }
}

/// Lengths of the design that are no type sizes: none is negative, and each is small
/// enough to leave room for text.
void check_lengths(const Style& style, const Sources& sources, Diagnostics& diagnostics) {
  const TokenSettings& tokens = style.tokens;
  const Length body = tokens.sizes[SizeName::body].value;
  const auto check = [&](Length length, Length greatest, Span origin, const char* hint) {
    if (length.units >= 0 && length <= greatest) return;
    diagnostics.report(Rule::bad_value, origin,
                       say("the length `{}` is out of bounds", written(origin, sources)),
                       hint);
  };
  check(tokens.rules.thickness.value, Length::points(10), tokens.rules.thickness.origin,
        "write 0pt to 10pt");
  check(tokens.rules.above.value, Length::points(72), tokens.rules.above.origin,
        "write 0pt to 72pt");
  check(style.page_settings.footer.baseline.value, style.page.height,
        style.page_settings.footer.baseline.origin, "write a length within the page");
  const Em indent = tokens.bullets.indent.value;
  check(indent.at(body), body * 5, tokens.bullets.indent.origin, "write 0em to 5em");
  check(tokens.column_gap.value.at(body), body * 10, tokens.column_gap.origin,
        "write 0em to 10em");
  // A face that is smaller is not known, and more than half of a narrow page is no text.
  const Setting<Length>& image = style.header.image.height;
  if (image.value < kLeastImage || image.value > kGreatestImage) {
    diagnostics.report(
        Rule::bad_value, image.origin,
        say("the length `{}` is out of bounds", written(image.origin, sources)),
        "write 15mm to 60mm");
  }
  // Bullets nest three deep.
  const Length measure = style.page.width - style.page.left - style.page.right;
  if (measure >= kLeastMeasure && indent.at(body) <= body * 5 &&
      measure - indent.at(body) * 3 < kLeastMeasure) {
    diagnostics.report(Rule::bad_value, tokens.bullets.indent.origin,
                       "nested bullets leave no room for text",
                       "write a smaller indent or smaller margins");
  }
}

void check_page(const Style& style, const Sources& sources, Diagnostics& diagnostics) {
  const MarginSettings& margins = style.page_settings.margins;
  for (const auto* margin :
       {&margins.top, &margins.right, &margins.bottom, &margins.left}) {
    if (margin->value.units >= 0) continue;
    diagnostics.report(
        Rule::bad_value, margin->origin,
        say("the margin `{}` lies outside the page", written(margin->origin, sources)));
  }
  const PageGeometry& page = style.page;
  if (page.width - page.left - page.right < kLeastMeasure) {
    diagnostics.report(Rule::bad_value, margins.left.origin,
                       say("margins of {}pt and {}pt leave no room for text",
                           to_string(page.left), to_string(page.right)),
                       say("the page is {}pt wide", to_string(page.width)));
  }
  if (page.height - page.top - page.bottom < kLeastMeasure) {
    diagnostics.report(Rule::bad_value, margins.top.origin,
                       say("margins of {}pt and {}pt leave no room for text",
                           to_string(page.top), to_string(page.bottom)),
                       say("the page is {}pt high", to_string(page.height)));
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
  const std::vector<std::string> allowed(kSkeletons.begin(), kSkeletons.end());
  diagnostics.report(Rule::bad_value, skeleton.origin,
                     say("no date is written by `{}`", skeleton.value),
                     suggest(skeleton.value, allowed));
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
  check_looks(style, diagnostics);
  check_sizes(style, sources, diagnostics);
  check_lengths(style, sources, diagnostics);
  check_page(style, sources, diagnostics);
  check_dates(style, diagnostics);
  check_lists(style, diagnostics);
}

}  // namespace jianli
