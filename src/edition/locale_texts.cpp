// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/locale_texts.h"

#include <array>
#include <mutex>
#include <stdexcept>
#include <utility>

#include "edition/choose_language.h"
#include "locale_files.inc"
#include "syntax/syntax_tree.h"

namespace jianli {
namespace {

using NamedTexts = std::vector<std::pair<std::string, std::string>>;

std::string_view text_of(const NamedTexts& texts, std::string_view name) {
  for (const auto& [key, text] : texts) {
    if (key == name) return text;
  }
  return {};
}

/// The file of a language or of the nearest tag it falls back to.
const std::pair<std::string_view, std::string_view>* find_file(
    std::string_view language) {
  for (std::string_view tag = language; !tag.empty(); tag = parent_tag(tag)) {
    for (const auto& file : kLocaleFiles) {
      if (file.first == tag) return &file;
    }
  }
  return nullptr;
}

/// A key every locale file has; its absence is a mistake in the program, not the user's.
const Node& need(const SyntaxTree& tree, const Node& mapping, std::string_view key) {
  const Node* node = tree.find(mapping, key);
  if (node == nullptr) {
    throw std::logic_error("a built-in locale lacks " + std::string(key));
  }
  return *node;
}

NamedTexts read_texts(const SyntaxTree& tree, const Node& mapping) {
  NamedTexts texts;
  texts.reserve(mapping.entries.size());
  for (const MappingEntry& entry : mapping.entries) {
    texts.emplace_back(entry.key, tree[entry.value].value);
  }
  return texts;
}

LetterTexts read_letter_texts(const SyntaxTree& tree, const Node& mapping) {
  const auto text = [&](std::string_view key) { return need(tree, mapping, key).value; };
  return {text("document"),   text("subject"),         text("noSubject"),
          text("salutation"), text("namedSalutation"), text("titledSalutation"),
          text("closing")};
}

LocaleTexts read_locale(std::string_view name, std::string_view text) {
  Sources sources;
  Diagnostics mistakes;
  const SourceId source = sources.add(std::string(name) + ".yaml", std::string(text));
  const std::optional<SyntaxTree> tree = parse(source, sources, mistakes);
  if (!tree)
    throw std::logic_error("the built-in locale " + std::string(name) + " is broken");
  const Node& top = tree->top();
  const Node& dates = need(*tree, top, "dates");
  const Node& place = need(*tree, top, "place");

  LocaleTexts texts;
  texts.language = need(*tree, top, "language").value;
  texts.document = need(*tree, top, "document").value;
  texts.section_titles = read_texts(*tree, need(*tree, top, "sections"));
  texts.separators = read_texts(*tree, need(*tree, top, "separators"));
  texts.labels = read_texts(*tree, need(*tree, top, "labels"));
  texts.date_month = need(*tree, dates, "month").value;
  texts.date_day = need(*tree, dates, "day").value;
  texts.range_glue = need(*tree, dates, "range").value;
  texts.present = need(*tree, dates, "present").value;
  for (const NodeId part : need(*tree, place, "order").items) {
    texts.place_order.push_back((*tree)[part].value);
  }
  for (const NodeId country : need(*tree, place, "home").items) {
    texts.home.push_back((*tree)[country].value);
  }
  texts.place_separator = need(*tree, place, "separator").value;
  texts.letter = read_letter_texts(*tree, need(*tree, top, "letter"));
  return texts;
}

}  // namespace

std::string_view LocaleTexts::section_title(std::string_view kind) const {
  return text_of(section_titles, kind);
}

std::string_view LocaleTexts::separator(std::string_view name) const {
  return text_of(separators, name);
}

std::string_view LocaleTexts::label(std::string_view field) const {
  return text_of(labels, field);
}

const LocaleTexts& locale_texts(std::string_view language, Diagnostics& diagnostics) {
  const auto* file = find_file(language);
  if (file == nullptr) {
    diagnostics.report(
        Rule::unknown_locale, Span{},
        say("no section titles and date patterns are built in for `{}`", language),
        "the English ones are used");
    file = find_file("en");
    if (file == nullptr) throw std::logic_error("the English locale is not built in");
  }
  static std::array<std::once_flag, std::size(kLocaleFiles)> flags;
  static std::array<LocaleTexts, std::size(kLocaleFiles)> texts;
  const auto index = static_cast<std::size_t>(file - std::begin(kLocaleFiles));
  std::call_once(flags.at(index),
                 [&] { texts.at(index) = read_locale(file->first, file->second); });
  return texts.at(index);
}

}  // namespace jianli
