// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "layout/check_legibility.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "base/contrast.h"
#include "compose/walk_paragraphs.h"

namespace jianli {
namespace {

// WCAG 2.1, success criterion 1.4.3, in thousandths. Large is text of 18 pt, or of 14 pt
// if it is bold.
constexpr std::int32_t kLeastContrast = 4500, kLeastOfLarge = 3000;
constexpr Length kLarge = Length::points(18), kLargeBold = Length::points(14);
constexpr int kBold = 700;

/// What people read without effort in print, and what they do in the margin of a page,
/// where nothing but its number stands.
constexpr Length kLeastSize = Length::points(8), kLeastRunning = Length::points(7);

constexpr Color kPaper{255, 255, 255};

/// Text of one colour on another.
struct Pairing {
  Color color, background;
  bool large = false;
  Span text;  ///< the first of it

  [[nodiscard]] bool is_same(const Pairing& other) const {
    return color == other.color && background == other.background && large == other.large;
  }
};

bool is_blank(const TextItem& item) {
  return item.text.find_first_not_of(u" \u00A0\u3000") == std::u16string::npos;
}

/// What lies behind the begin of a text: the last that was filled around it.
Color background_of(const TextItem& item, const std::vector<const RuleItem*>& fills) {
  const Length x = item.x + item.size / 4, y = item.baseline - item.size / 4;
  for (auto fill = fills.rbegin(); fill != fills.rend(); ++fill) {
    const Rect& rect = (*fill)->rect;
    if (rect.x <= x && x < rect.x + rect.width && rect.y <= y &&
        y < rect.y + rect.height) {
      return (*fill)->color;
    }
  }
  return kPaper;
}

/// All pairings of a document, each once. What lies behind text is drawn before it.
std::vector<Pairing> find_pairings(const Pages& pages, const FontSet& fonts) {
  std::vector<Pairing> pairings;
  for (const Page& page : pages.pages) {
    std::vector<const RuleItem*> fills;
    for (const PageItem& each : page.items) {
      const auto* const rule = std::get_if<RuleItem>(&each);
      // Rules are thinner than any text is high.
      if (rule != nullptr && rule->rect.height > Length::points(3) &&
          rule->rect.width > Length::points(3)) {
        fills.push_back(rule);
      }
      const auto* const item = std::get_if<TextItem>(&each);
      if (item == nullptr || is_blank(*item)) continue;
      const bool bold = fonts[item->face].weight >= kBold;
      const Pairing pairing{item->color, background_of(*item, fills),
                            item->size >= (bold ? kLargeBold : kLarge), item->span};
      const auto is_same = [&](const Pairing& p) { return p.is_same(pairing); };
      if (std::ranges::none_of(pairings, is_same)) pairings.push_back(pairing);
    }
  }
  return pairings;
}

/// The setting of a colour. One of the user's own files goes before one that is built in.
struct NamedColor {
  std::string name;
  Span origin;
};

std::optional<NamedColor> find_color(const Style& style, Color color) {
  std::optional<NamedColor> found;
  for (std::size_t i = 0; i < count_names<ColorName>(); ++i) {
    const Setting<Color>& setting = style.tokens.colors.values[i];
    if (setting.value != color) continue;
    const bool own = setting.origin.source < kFirstBuiltIn;
    if (!found || (own && found->origin.source >= kFirstBuiltIn)) {
      found = NamedColor{name_of(static_cast<ColorName>(i)), setting.origin};
    }
  }
  return found;
}

/// ``muted` #999999`, or the value alone.
Message told(const std::optional<NamedColor>& named, Color color) {
  if (!named) return say("{}", to_string(color));
  return say("`{}` {}", named->name, to_string(color));
}

/// A contrast with one decimal, rounded down: what is too little never reads as enough.
std::string decimal(std::int32_t thousandths) {
  const std::string whole = std::to_string(thousandths / 1000);
  const int tenth = thousandths / 100 % 10;
  return tenth == 0 ? whole : whole + "." + std::to_string(tenth);
}

void report_pairing(const Pairing& pairing, std::int32_t found, std::int32_t least,
                    const Style& style, Diagnostics& diagnostics) {
  const auto color = find_color(style, pairing.color);
  const auto background = find_color(style, pairing.background);
  Span place = color ? color->origin : pairing.text;
  // Who changes what lies behind is shown that.
  if (place.source >= kFirstBuiltIn && background &&
      background->origin.source < kFirstBuiltIn) {
    place = background->origin;
  }
  const Message behind = pairing.background == kPaper
                             ? Message("the white of the page")
                             : told(background, pairing.background);
  Diagnostic finding;
  finding.rule = Rule::low_contrast;
  finding.span = place;
  finding.message =
      say("text in {} on {} has a contrast of {} to 1, less than {}",
          told(color, pairing.color), behind, decimal(found), decimal(least));
  finding.hint = say("`{}` has enough",
                     to_string(readable_color(pairing.color, pairing.background, least)));
  if (pairing.text.known()) finding.notes.push_back({"this text is one", pairing.text});
  diagnostics.add(std::move(finding));
}

/// Text that is too small.
struct SmallText {
  Length size;
  Span span;
};

/// The first of it in each size.
struct SmallSizes {
  std::array<std::optional<SmallText>, count_names<SizeName>()> texts;

  void add(const TextStyle& style, Span text, Length least) {
    if (style.size >= least || style.size_name >= texts.size()) return;
    std::optional<SmallText>& first = texts[style.size_name];
    if (!first || !first->span.known()) first = SmallText{style.size, text};
  }
};

void report_size(SizeName name, const SmallText& text, Length least, const Style& style,
                 Diagnostics& diagnostics) {
  const Elastic<Length>& size = style.tokens.sizes[name];
  const bool fitted = size.comfortable >= least;
  Diagnostic finding;
  finding.rule = Rule::small_text;
  finding.span = fitted && size.tight_origin.known() ? size.tight_origin : size.origin;
  const std::string points = to_string(text.size);
  finding.message =
      fitted ? say("to fit the pages, text of the size `{}` is {} pt large",
                   name_of(name), points)
             : say("text of the size `{}` is {} pt large", name_of(name), points);
  finding.hint =
      fitted
          ? say("`fit: {{minSize: {}pt}}` keeps all text larger; it may take more pages",
                to_string(least))
          : say("{} pt and more are read without effort", to_string(least));
  if (text.span.known()) finding.notes.push_back({"this text is one", text.span});
  diagnostics.add(std::move(finding));
}

}  // namespace

void check_contrast(const Pages& pages, const FontSet& fonts, const Style& style,
                    Diagnostics& diagnostics) {
  for (const Pairing& pairing : find_pairings(pages, fonts)) {
    const std::int32_t least = pairing.large ? kLeastOfLarge : kLeastContrast;
    const std::int32_t found = contrast(pairing.color, pairing.background);
    if (found < least) report_pairing(pairing, found, least, style, diagnostics);
  }
}

void check_sizes(const Document& document, const Style& style, Diagnostics& diagnostics) {
  SmallSizes small, running;
  walk_document(document, [&small](const Paragraph& paragraph) {
    for (const Inline& each : paragraph.inlines) {
      small.add(each.style, each.span, kLeastSize);
    }
  });
  for (const RunningLine& line : document.running) {
    running.add(line.style, line.span, kLeastRunning);
  }
  for (std::size_t i = 0; i < small.texts.size(); ++i) {
    const auto name = static_cast<SizeName>(i);
    if (small.texts[i]) {
      report_size(name, *small.texts[i], kLeastSize, style, diagnostics);
    } else if (running.texts[i]) {
      report_size(name, *running.texts[i], kLeastRunning, style, diagnostics);
    }
  }
}

}  // namespace jianli
