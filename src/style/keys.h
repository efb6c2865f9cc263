// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "style/style.h"

namespace jianli {

/// The table of style keys: for each struct that is a mapping in a template, its keys and
/// the members they set. `each` calls `visit(key, member)` for every row. The reader, the
/// check for unknown keys, the suggestions and the dump are all made from it.
template <class Settings>
struct Keys;

/// Whether a type is a mapping with fixed keys.
template <class Settings>
concept Keyed = requires {
  sizeof(Keys<Settings>);
};

template <>
struct Keys<MarginSettings> {
  static void each(auto& s, auto&& visit) {
    visit("top", s.top);
    visit("right", s.right);
    visit("bottom", s.bottom);
    visit("left", s.left);
  }
};

template <>
struct Keys<RunningSettings> {
  static void each(auto& s, auto&& visit) {
    visit("pattern", s.pattern);
    visit("from", s.from);
    visit("align", s.align);
    visit("size", s.size);
    visit("color", s.color);
    visit("baseline", s.baseline);
  }
};

template <>
struct Keys<AsideSettings> {
  static void each(auto& s, auto&& visit) {
    visit("width", s.width);
    visit("side", s.side);
    visit("gap", s.gap);
    visit("tint", s.tint);
  }
};

template <>
struct Keys<PageSettings> {
  static void each(auto& s, auto&& visit) {
    visit("paper", s.paper);
    visit("margins", s.margins);
    visit("aside", s.aside);
    visit("header", s.header);
    visit("footer", s.footer);
  }
};

template <>
struct Keys<FontSettings> {
  static void each(auto& s, auto&& visit) {
    visit("latin", s.latin);
    visit("han", s.han);
    visit("boldLatin", s.bold_latin);
    visit("boldHan", s.bold_han);
    visit("latinScale", s.latin_scale);
  }
};

template <>
struct Keys<RuleSettings> {
  static void each(auto& s, auto&& visit) {
    visit("thickness", s.thickness);
    visit("above", s.above);
    visit("color", s.color);
  }
};

template <>
struct Keys<BulletSettings> {
  static void each(auto& s, auto&& visit) {
    visit("labels", s.labels);
    visit("indent", s.indent);
  }
};

template <>
struct Keys<TokenSettings> {
  static void each(auto& s, auto&& visit) {
    visit("sizes", s.sizes);
    visit("colors", s.colors);
    visit("gaps", s.gaps);
    visit("leading", s.leading);
    visit("align", s.align);
    visit("justifyFrom", s.justify_from);
    visit("rules", s.rules);
    visit("bullets", s.bullets);
    visit("columnGap", s.column_gap);
  }
};

template <>
struct Keys<TypographySettings> {
  static void each(auto& s, auto&& visit) {
    visit("breaks", s.breaks);
    visit("punctuation", s.punctuation);
    visit("authorSpace", s.author_space);
    visit("hangStops", s.hang_stops);
    visit("keepMeasureWords", s.keep_measure_words);
    visit("shrinkFinalStops", s.shrink_final_stops);
    visit("hyphenate", s.hyphenate);
    visit("protrude", s.protrude);
    visit("emphasis", s.emphasis);
  }
};

template <>
struct Keys<DateSettings> {
  static void each(auto& s, auto&& visit) {
    visit("style", s.style);
    visit("skeleton", s.skeleton);
  }
};

template <>
struct Keys<LookSettings> {
  static void each(auto& s, auto&& visit) {
    visit("font", s.font);
    visit("weight", s.weight);
    visit("slant", s.slant);
    visit("size", s.size);
    visit("color", s.color);
    visit("caps", s.caps);
    visit("figures", s.figures);
  }
};

/// The same keys where a look stands in a list and is replaced as a whole.
template <>
struct Keys<Look> : Keys<LookSettings> {};

template <>
struct Keys<ContactSettings> {
  static void each(auto& s, auto&& visit) {
    visit("items", s.items);
    visit("separator", s.separator);
  }
};

template <>
struct Keys<ImageSettings> {
  static void each(auto& s, auto&& visit) {
    visit("place", s.place);
    visit("height", s.height);
  }
};

template <>
struct Keys<HeaderSettings> {
  static void each(auto& s, auto&& visit) {
    visit("align", s.align);
    visit("name", s.name);
    visit("label", s.label);
    visit("nameSpread", s.name_spread);
    visit("contacts", s.contacts);
    visit("image", s.image);
    visit("lines", s.lines);
  }
};

template <>
struct Keys<RegionSettings> {
  static void each(auto& s, auto&& visit) { visit("blocks", s.blocks); }
};

template <>
struct Keys<HeadingSettings> {
  static void each(auto& s, auto&& visit) {
    Keys<LookSettings>::each(s.look, visit);
    visit("case", s.letter_case);
  }
};

template <>
struct Keys<SectionKindSettings> {
  static void each(auto& s, auto&& visit) {
    visit("source", s.source);
    visit("region", s.region);
    visit("heading", s.heading);
    visit("entries", s.entries);
    visit("gap", s.gap);
    visit("title", s.title);
    visit("columns", s.columns);
    visit("numbers", s.numbers);
    visit("table", s.table);
  }
};

template <>
struct Keys<SectionSettings> {
  static void each(auto& s, auto&& visit) {
    visit("order", s.order);
    visit("hide", s.hide);
    visit("heading", s.heading);
    visit("kinds", s.kinds);
  }
};

template <>
struct Keys<SectionEntry> {
  static void each(auto& s, auto&& visit) {
    visit("title", s.title);
    visit("of", s.of);
    visit("sort", s.sort);
    visit("columns", s.columns);
    visit("break", s.page_break);
    visit("keep", s.keep);
  }
};

template <>
struct Keys<Part> {
  static void each(auto& s, auto&& visit) {
    visit("field", s.field);
    visit("text", s.text);
    visit("separator", s.separator);
    visit("label", s.label);
    visit("wrap", s.wrap);
    visit("align", s.align);
    visit("icon", s.icon);
    visit("width", s.width);
    Keys<Look>::each(s.look, visit);
  }
};

/// The options of a block, beside the one key that names its kind.
template <>
struct Keys<BlockSpec> {
  static void each(auto& s, auto&& visit) {
    visit("lead", s.lead);
    visit("label", s.label);
    visit("separator", s.separator);
    visit("columns", s.columns);
    visit("before", s.before);
    Keys<Look>::each(s.look, visit);
  }
};

template <>
struct Keys<FitSettings> {
  static void each(auto& s, auto&& visit) {
    visit("pages", s.pages);
    visit("minSize", s.min_size);
    visit("fill", s.fill);
    visit("drop", s.drop);
  }
};

template <>
struct Keys<LetterSettings> {
  static void each(auto& s, auto&& visit) {
    visit("margins", s.margins);
    visit("size", s.size);
    visit("leading", s.leading);
    visit("blocks", s.blocks);
    visit("gap", s.gap);
    visit("paragraphGap", s.paragraph_gap);
    visit("indent", s.indent);
    visit("date", s.date);
    visit("recipient", s.recipient);
    visit("subject", s.subject);
    visit("signature", s.signature);
    visit("signatureHeight", s.signature_height);
  }
};

template <>
struct Keys<Style> {
  static void each(auto& s, auto&& visit) {
    visit("page", s.page_settings);
    visit("fonts", s.font_settings);
    visit("tokens", s.tokens);
    visit("typography", s.typography);
    visit("dates", s.dates);
    visit("header", s.header);
    visit("regions", s.regions);
    visit("sections", s.sections);
    visit("entries", s.entries);
    visit("fit", s.fit);
    visit("letter", s.letter);
  }
};

/// A template file: the keys of a style and those that make it a template.
struct TemplateLayer {
  Style& style;
  Setting<std::string> extends;
  Setting<std::string> description;
};

template <>
struct Keys<TemplateLayer> {
  static void each(auto& s, auto&& visit) {
    visit("extends", s.extends);
    visit("description", s.description);
    Keys<Style>::each(s.style, visit);
  }
};

/// A document's `design`: the keys of a style, the template to start from, and a short
/// form.
struct DesignLayer {
  Style& style;
  Setting<std::string> template_name;
};

template <>
struct Keys<DesignLayer> {
  static void each(auto& s, auto&& visit) {
    visit("template", s.template_name);
    visit("paper", s.style.page_settings.paper);
    Keys<Style>::each(s.style, visit);
  }
};

}  // namespace jianli
