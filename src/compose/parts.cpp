// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/utf8.h"
#include "compose/composer.h"
#include "edition/choose_language.h"

namespace jianli {
namespace {

/// The last character of a text; 0 if it is empty.
char32_t last_character(std::string_view text) {
  char32_t last = 0;
  for (std::size_t offset = 0; offset < text.size();) last = next_character(text, offset);
  return last;
}

char32_t first_character(std::string_view text) {
  std::size_t offset = 0;
  return text.empty() ? 0 : next_character(text, offset);
}

/// Takes spaces off the front, so that no cell or line begins with one.
void trim_start(Inlines& inlines) {
  while (!inlines.empty()) {
    Inline& first = inlines.front();
    const std::size_t begin = first.text.find_first_not_of(' ');
    if (begin == 0) return;
    if (begin != std::string::npos) {
      if (first.span.size() == first.text.size()) {
        first.span = first.span.part(begin, first.text.size());
      }
      first.text.erase(0, begin);
      return;
    }
    inlines.erase(inlines.begin());
  }
}

void append(Inlines& to, const Inlines& from) {
  to.insert(to.end(), from.begin(), from.end());
}

}  // namespace

ChosenWords choose_words(const Composer& composer, const DesignText& text) {
  if (text.empty()) return {};
  std::vector<std::string_view> languages;
  for (const auto& [language, words] : text.versions) languages.push_back(language);
  const LanguageChoice choice =
      choose_language(languages, {composer.edition.language, {}});
  const auto& [language, words] = text.versions[choice.index];
  const bool fallen_back = choice.match == LanguageMatch::fallen_back;
  return {words,
          fallen_back ? std::string_view(language)
                      : std::string_view(composer.edition.language),
          fallen_back};
}

std::string separator_text(const Composer& composer, const Separator& separator) {
  if (separator.name) {
    return std::string(composer.edition.texts.separator(name_of(*separator.name)));
  }
  return std::string(choose_words(composer, separator.text).words);
}

std::string colon_between(const Composer& composer, std::string_view before,
                          std::string_view after) {
  // A full-width colon between two Latin words tears them apart.
  if (!is_cjk(last_character(before)) && !is_cjk(first_character(after))) return ": ";
  return std::string(composer.edition.texts.separator("colon"));
}

void append_separator(std::string_view words, const TextStyle& style,
                      std::string_view language, Inlines& out) {
  if (words.empty()) return;
  append_words(words, style, language, out);
  bool says_something = false;
  for (std::size_t offset = 0; offset < words.size();) {
    const char32_t c = next_character(words, offset);
    says_something |= is_latin_letter(c) || is_han(c) || (c >= '0' && c <= '9');
  }
  const bool between_spaces = words.front() == ' ' && words.back() == ' ';
  out.back().separator = between_spaces && !says_something;
}

/// Of several parts each stays on one line if it can: lines end at the separators.
void keep_whole(Inlines& inlines, std::size_t begin) {
  for (std::size_t i = begin; i < inlines.size(); ++i) inlines[i].whole = true;
}

Inlines join_elements(const std::vector<Inlines>& elements, std::string_view separator,
                      const TextStyle& style, std::string_view language) {
  Inlines out;
  for (const Inlines& element : elements) {
    if (!out.empty()) append_separator(separator, style, language, out);
    append(out, element);
    if (elements.size() > 1) keep_whole(out, out.size() - element.size());
  }
  return out;
}

namespace {

/// What stands between the elements of a list. Western names of authors do not take the
/// Chinese list mark; those written `Zhang, S.` have a comma of their own.
std::string list_separator(const Composer& composer, const Part& part,
                           const std::vector<Inlines>& elements) {
  if (part.field == "authors") {
    std::string names;
    for (const Inlines& element : elements) names += plain_text(element);
    std::size_t offset = 0;
    bool has_cjk = false;
    while (offset < names.size()) has_cjk |= is_cjk(next_character(names, offset));
    if (!has_cjk) return names.find(',') == std::string::npos ? ", " : "; ";
  }
  return std::string(composer.edition.texts.separator("list"));
}

}  // namespace

Inlines join_parts(const Composer& composer, const Item& item,
                   const std::vector<Part>& parts) {
  const std::string& language = composer.edition.language;
  Inlines out;
  const Part* pending = nullptr;
  for (const Part& part : parts) {
    if (!part.separator.empty()) {
      // The first of several in a row stands next to the part that is there.
      if (!pending && !out.empty()) pending = &part;
      continue;
    }
    const TextStyle style = text_style(composer, part.look);
    const std::vector<Inlines> elements = part_elements(composer, item, part);
    const Inlines value = join_elements(
        elements, list_separator(composer, part, elements), style, language);
    if (value.empty()) continue;
    if (pending) {
      append_separator(separator_text(composer, pending->separator),
                       text_style(composer, pending->look), language, out);
      pending = nullptr;
    }
    append(out, value);
    // Elements of a list are whole one by one.
    if (parts.size() > 1 && elements.size() == 1) {
      keep_whole(out, out.size() - value.size());
    }
  }
  trim_start(out);
  return out;
}

Inlines join_list(const Composer& composer, const Item& item, const BlockSpec& spec) {
  std::vector<Inlines> elements;
  for (const Part& part : spec.parts) {
    for (Inlines& element : part_elements(composer, item, part)) {
      elements.push_back(std::move(element));
    }
  }
  Separator separator = spec.separator;
  if (separator.empty()) separator.name = SeparatorName::list;
  Inlines out = join_elements(elements, separator_text(composer, separator),
                              text_style(composer, spec.look), composer.edition.language);
  trim_start(out);
  return out;
}

}  // namespace jianli
