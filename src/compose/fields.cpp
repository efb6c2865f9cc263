// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "base/utf8.h"
#include "compose/composer.h"
#include "edition/find_text.h"
#include "schema/grammar.h"

namespace jianli {
namespace {

/// Runs of one text appended to another's.
void append_runs(const RichText& from, RichText& to) {
  to.runs.insert(to.runs.end(), from.runs.begin(), from.runs.end());
}

/// The part of a web address people read: without scheme and without a slash at its end.
RichText shown_address(const RichText& url) {
  RichText shown = url;
  if (shown.runs.size() != 1) return shown;
  RichRun& run = shown.runs.front();
  std::size_t begin = 0;
  for (const std::string_view scheme : {"https://", "http://"}) {
    if (run.text.starts_with(scheme)) begin = scheme.size();
  }
  std::size_t end = run.text.size();
  if (end > begin && run.text[end - 1] == '/') --end;
  if (run.span.size() == run.text.size()) run.span = run.span.part(begin, end);
  run.text = run.text.substr(begin, end - begin);
  return shown;
}

/// RFC 3966: a number without its visual separators.
std::string phone_link(std::string_view phone) {
  std::string link = "tel:";
  for (const char c : phone) {
    if ((c >= '0' && c <= '9') || (c == '+' && link.size() == 4)) link += c;
  }
  return link;
}

/// The DOI Handbook, 3.8: what a web address may not hold is written as its bytes.
std::string doi_link(std::string_view doi) {
  std::string link = "https://doi.org/";
  for (const char c : doi) {
    const bool is_graphic = c > 0x20 && c < 0x7F;
    if (is_graphic &&
        std::string_view("\"%#<>?[]\\^`{|}").find(c) == std::string_view::npos) {
      link += c;
    } else {
      link += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return link;
}

/// The target, or none if no link may lead there: of what is wrong in a JSON Resume
/// document a warning tells, and it is printed as it is.
std::string safe_link(std::string target) {
  return is_link_target(target) ? std::move(target) : std::string();
}

/// The target behind a field's text, if the field is one that leads somewhere.
std::string link_of(std::string_view field, const RichText& text) {
  if (field == "email") return safe_link("mailto:" + text.plain());
  if (field == "phone") return safe_link(phone_link(text.plain()));
  if (field == "url") return safe_link(text.plain());
  if (field == "doi") return doi_link(text.plain());
  return {};
}

Inlines text_element(const Composer& composer, std::string_view field,
                     const RichText& text, const TextStyle& style) {
  Inlines out;
  append_rich(composer, field == "url" ? shown_address(text) : text, style,
              link_of(field, text), out);
  return out;
}

/// `GitHub: zhangsan` with the address behind it, or the address alone.
Inlines profile_element(const Composer& composer, const Item& profile,
                        const TextStyle& style) {
  const RichText* const network = find_text(profile, "network");
  const RichText* const username = find_text(profile, "username");
  const RichText* const url = find_text(profile, "url");
  const std::string link = url ? link_of("url", *url) : std::string();
  Inlines out;
  if (network) append_rich(composer, *network, style, link, out);
  const RichText address = url ? shown_address(*url) : RichText();
  const RichText& value = username ? *username : address;
  if (value.empty()) return out;
  if (network) {
    Inline colon = out.back();
    colon.text = colon_between(composer, plain_text(out), value.plain());
    colon.span = {};
    out.push_back(std::move(colon));
  }
  const std::size_t begin = out.size();
  append_rich(composer, value, style, link, out);
  // In a narrow column the name goes below its network before it is torn at a hyphen.
  for (std::size_t i = begin; network && i < out.size(); ++i) out[i].whole = true;
  return out;
}

/// A record in one line: a profile, a labelled fact, a place, or its texts in order.
Inlines record_element(const Composer& composer, const Item& record,
                       const TextStyle& style) {
  if (record.find("network") || record.find("username")) {
    return profile_element(composer, record, style);
  }
  Inlines out;
  if (const RichText* const place = find_text(record, "place")) {
    append_rich(composer, *place, style, {}, out);
    return out;
  }
  const RichText* const label = find_text(record, "label");
  const RichText* const value = find_text(record, "value");
  if (label && value) {
    append_rich(composer, *label, style, {}, out);
    append_words(colon_between(composer, label->plain(), value->plain()), style,
                 composer.edition.language, out);
    append_rich(composer, *value, style, {}, out);
    return out;
  }
  for (const Property& property : record.properties) {
    const RichText* const text = std::get_if<RichText>(&property.content);
    if (!text) continue;
    if (!out.empty()) append_words(" ", style, composer.edition.language, out);
    append_rich(composer, *text, style, link_of(property.name, *text), out);
  }
  return out;
}

std::vector<Inlines> without_empty(std::vector<Inlines> elements) {
  std::erase_if(elements, [](const Inlines& element) { return element.empty(); });
  return elements;
}

/// An icon goes before an element that shows something.
void set_icon(Icon icon, Inlines& element) {
  if (!element.empty()) element.front().icon = icon;
}

/// The elements of a property, one for each text, record or bullet of a list. A part with
/// icons has one before each.
std::vector<Inlines> elements_of(const Composer& composer, const Property& property,
                                 const TextStyle& style, const Part& part) {
  std::vector<Inlines> elements;
  if (const auto* text = std::get_if<RichText>(&property.content)) {
    elements.push_back(text_element(composer, property.name, *text, style));
  } else if (const auto* texts = std::get_if<std::vector<RichText>>(&property.content)) {
    for (const RichText& element : *texts) {
      elements.push_back(text_element(composer, property.name, element, style));
    }
  } else if (const auto* paragraphs =
                 std::get_if<std::vector<BlockParagraph>>(&property.content)) {
    RichText joined;
    for (const BlockParagraph& paragraph : *paragraphs) {
      if (!joined.empty()) joined.runs.push_back({" ", {}, {}, {}, {}});
      append_runs(paragraph.text, joined);
    }
    elements.push_back(text_element(composer, property.name, joined, style));
  } else if (const auto* bullets = std::get_if<std::vector<Bullet>>(&property.content)) {
    for (const Bullet& bullet : *bullets) {
      elements.push_back(text_element(composer, property.name, bullet.text, style));
    }
  } else if (const auto* records = std::get_if<std::vector<Item>>(&property.content)) {
    for (const Item& record : *records) {
      elements.push_back(record_element(composer, record, style));
      if (part.icon) set_icon(icon_of(part.field, &record), elements.back());
    }
    return without_empty(std::move(elements));
  }
  if (part.icon) {
    for (Inlines& element : elements) set_icon(icon_of(part.field, nullptr), element);
  }
  return without_empty(std::move(elements));
}

/// An element's icon stands before all that was put before it.
void hoist_icon(Inlines& element) {
  for (std::size_t i = 1; i < element.size(); ++i) {
    if (element[i].icon != Icon::none) std::swap(element[i].icon, element.front().icon);
  }
}

/// `（推免）` with the locale's brackets; those of English bring a space before them.
void wrap_element(const Composer& composer, const TextStyle& style, Inlines& element) {
  const LocaleTexts& texts = composer.edition.texts;
  Inlines wrapped;
  append_words(texts.separator("open"), style, composer.edition.language, wrapped);
  wrapped.insert(wrapped.end(), element.begin(), element.end());
  append_words(texts.separator("close"), style, composer.edition.language, wrapped);
  element = std::move(wrapped);
}

}  // namespace

std::string label_text(const Composer& composer, const Label& label) {
  if (label.name.empty()) {
    return std::string(choose_words(composer, label.text).words);
  }
  const LocaleTexts& texts = composer.edition.texts;
  for (const std::string_view text :
       {texts.label(label.name), texts.section_title(label.name)}) {
    if (!text.empty()) return std::string(text);
  }
  return label.name;
}

const Property* find_property(const Item& item, std::string_view path) {
  const std::size_t dot = path.find('.');
  const Property* const property = item.find(path.substr(0, dot));
  if (!property || dot == std::string_view::npos) return property;
  const auto* const records = std::get_if<std::vector<Item>>(&property->content);
  if (!records || records->empty()) return nullptr;
  return find_property(records->front(), path.substr(dot + 1));
}

std::vector<Inlines> part_elements(const Composer& composer, const Item& item,
                                   const Part& part) {
  const TextStyle base = text_style(composer, part.look);
  std::vector<Inlines> elements;
  if (!part.text.empty()) {
    const ChosenWords chosen = choose_words(composer, part.text);
    elements.emplace_back();
    append_words(chosen.words, base, chosen.language, elements.back());
  } else if (const Property* const property = find_property(item, part.field)) {
    TextStyle style = base;
    // Digits of equal width keep dates of several entries in columns.
    style.tabular_figures = style.tabular_figures || part.align == Align::end;
    elements = elements_of(composer, *property, style, part);
  }
  if (elements.empty()) return elements;
  if (!part.label.empty()) {
    Inlines labelled;
    const std::string label = label_text(composer, part.label);
    append_words(label, base, composer.edition.language, labelled);
    append_words(colon_between(composer, label, plain_text(elements.front())), base,
                 composer.edition.language, labelled);
    elements.front().insert(elements.front().begin(), labelled.begin(), labelled.end());
  }
  if (part.wrap == WrapName::parens) {
    for (Inlines& element : elements) wrap_element(composer, base, element);
  }
  if (part.icon) {
    for (Inlines& element : elements) hoist_icon(element);
  }
  return elements;
}

Inlines label_value(const Composer& composer, const Item& item, const BlockSpec& spec) {
  Inlines value = join_list(composer, item, spec);
  const TextStyle style = text_style(composer, spec.look);
  Inlines lead = join_parts(composer, item, spec.lead);
  if (spec.lead.empty() && !value.empty()) {
    const Label own{spec.parts.empty() ? std::string() : spec.parts.front().field, {}};
    append_words(label_text(composer, spec.label.empty() ? own : spec.label), style,
                 composer.edition.language, lead);
  }
  if (lead.empty() || value.empty()) return lead.empty() ? value : lead;
  // The locale's colon, whatever stands beside it: the lines of a section look alike.
  append_words(std::string(composer.edition.texts.separator("colon")), lead.back().style,
               composer.edition.language, lead);
  lead.insert(lead.end(), value.begin(), value.end());
  return lead;
}

}  // namespace jianli
