// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <array>

#include "style/check_style.h"
#include "style/keys.h"

namespace jianli {
namespace {

/// Heights of a photograph: 15 mm and 60 mm.
constexpr Length kLeastImage = Length::millipoints(42519),
                 kGreatestImage = Length::millipoints(170080);

/// Reports what a file says at a place as out of bounds.
void report_bounds(const char* pattern, Span origin, const Sources& sources, Message hint,
                   Diagnostics& diagnostics) {
  diagnostics.report(Rule::bad_value, origin, say(pattern, sources.text(origin)),
                     std::move(hint));
}

void check_sizes(const Style& style, const Sources& sources, Diagnostics& diagnostics) {
  const auto check_size = [&](Length size, Span origin) {
    if (size >= kLeastSize && size <= kGreatestSize) return;
    report_bounds("the type size `{}` is out of bounds", origin, sources,
                  "write 5pt to 72pt", diagnostics);
  };
  for (const auto& size : style.tokens.sizes.values) check_ends(size, check_size);
  check_size(style.fit.min_size.value, style.fit.min_size.origin);
  const auto check_leading = [&](Ratio leading, Span origin) {
    if (leading.thousandths >= 1000 && leading.thousandths <= 3000) return;
    report_bounds("the leading `{}` is out of bounds", origin, sources, "write 1 to 3",
                  diagnostics);
  };
  for (const auto& leading : style.tokens.leading.values) {
    check_ends(leading, check_leading);
  }
  const auto check_gap = [&](Ratio gap, Span origin) {
    if (gap.thousandths <= 20000) return;
    report_bounds("the gap `{}` is out of bounds", origin, sources, "write 0 to 20",
                  diagnostics);
  };
  for (const auto& gap : style.tokens.gaps.values) check_ends(gap, check_gap);
  for (const FontSettings& fonts : style.font_settings.values) {
    const std::int32_t scale = fonts.latin_scale.value.thousandths;
    if (scale >= 500 && scale <= 2000) continue;
    report_bounds("the scale `{}` is out of bounds", fonts.latin_scale.origin, sources,
                  "write 0.5 to 2", diagnostics);
  }
}

/// Lengths of the design that are no type sizes: none is negative, and each is small
/// enough to leave room for text.
void check_lengths(const Style& style, const Sources& sources, Diagnostics& diagnostics) {
  const TokenSettings& tokens = style.tokens;
  const auto check_within = [&](Length least, Length greatest, const char* hint) {
    return [&, least, greatest, hint](Length length, Span origin) {
      if (length >= least && length <= greatest) return;
      report_bounds("the length `{}` is out of bounds", origin, sources, hint,
                    diagnostics);
    };
  };
  check_within({}, Length::points(10), "write 0pt to 10pt")(
      tokens.rules.thickness.value, tokens.rules.thickness.origin);
  check_ends(tokens.rules.above,
             check_within({}, Length::points(72), "write 0pt to 72pt"));
  const auto check_em = [&](const Setting<Em>& em, std::int32_t greatest,
                            const char* hint) {
    if (em.value.thousandths >= 0 && em.value.thousandths <= greatest) return;
    report_bounds("the length `{}` is out of bounds", em.origin, sources, hint,
                  diagnostics);
  };
  check_em(tokens.bullets.indent, kMostIndent, "write 0em to 5em");
  check_em(tokens.column_gap, 10000, "write 0em to 10em");
  // A face that is smaller is not known, and more than half of a narrow page is no text.
  check_ends(style.header.image.height,
             check_within(kLeastImage, kGreatestImage, "write 15mm to 60mm"));
}

void check_numbers(const Style& style, Diagnostics& diagnostics) {
  constexpr std::int32_t kMostPages = 99;
  const Setting<std::int32_t>& pages = style.fit.pages;
  if (pages.value <= kMostPages) return;
  diagnostics.report(Rule::bad_value, pages.origin,
                     say("no résumé has {} pages", pages.value),
                     "write 1 to 99, or 0 for any number");
}

std::int64_t measure_of(Length value) { return value.units; }
std::int64_t measure_of(Ratio value) { return value.thousandths; }

/// Goes through the elastic values of a style: none is looser at its tight end.
struct EndChecker {
  const Sources& sources;
  Diagnostics& diagnostics;

  template <class Value>
  void check(const Setting<Value>&) const {}
  template <class Value>
  void check(const Elastic<Value>& elastic) const {
    if (measure_of(elastic.tight) <= measure_of(elastic.comfortable)) return;
    diagnostics.report(
        Rule::bad_value, elastic.tight_origin,
        say("the tight end `{}` is looser than the comfortable one, `{}`",
            sources.text(elastic.tight_origin), sources.text(elastic.origin)),
        "write the greater one first");
  }
  /// What a wide aside takes from the main column it has itself.
  void check(const AsideSettings& aside) const { check(aside.gap); }
  template <class Enum, class Value>
  void check(const NameMap<Enum, Value>& map) const {
    for (const Value& value : map.values) check(value);
  }
  template <class Value>
  void check(const KindMap<Value>&) const {}
  template <Keyed Settings>
  void check(const Settings& settings) const {
    Keys<Settings>::each(
        settings, [this](std::string_view, const auto& member) { this->check(member); });
  }
};

}  // namespace

void check_measures(const Style& style, const Sources& sources,
                    Diagnostics& diagnostics) {
  check_sizes(style, sources, diagnostics);
  check_lengths(style, sources, diagnostics);
  check_numbers(style, diagnostics);
  EndChecker{sources, diagnostics}.check(style);
}

}  // namespace jianli
