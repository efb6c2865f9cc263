// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/emphasize.h"

#include <algorithm>
#include <string>
#include <type_traits>
#include <utility>

#include "base/suggest.h"
#include "edition/find_words.h"

namespace jianli {
namespace {

template <typename Paragraphs, typename Visit>
void visit_paragraphs(Paragraphs& paragraphs, const Visit& visit) {
  for (auto& paragraph : paragraphs) visit(paragraph.text);
}

template <typename Bullets, typename Visit>
void visit_bullets(Bullets& bullets, const Visit& visit) {
  for (auto& bullet : bullets) {
    visit(bullet.text);
    visit_bullets(bullet.children, visit);
  }
}

/// Calls `visit` with the texts of an item that words are emphasized in. A single text is
/// a name or a title, whose look is the design's.
template <typename AnyItem, typename Visit>
void visit_texts(AnyItem& item, const Visit& visit) {
  for (auto& property : item.properties) {
    if (property.name == "authors") continue;  // one's own name is bold there
    std::visit(
        [&](auto& content) {
          using Content = std::remove_cvref_t<decltype(content)>;
          if constexpr (std::is_same_v<Content, std::vector<RichText>>) {
            for (auto& text : content) visit(text);
          } else if constexpr (std::is_same_v<Content, std::vector<BlockParagraph>>) {
            visit_paragraphs(content, visit);
          } else if constexpr (std::is_same_v<Content, std::vector<Bullet>>) {
            visit_bullets(content, visit);
          } else if constexpr (std::is_same_v<Content, std::vector<Item>>) {
            for (auto& inner : content) visit_texts(inner, visit);
          }
        },
        property.content);
  }
}

template <typename AnyEdition, typename Visit>
void visit_texts_of(AnyEdition& edition, const Visit& visit) {
  visit_texts(edition.basics, visit);
  for (auto& section : edition.sections) {
    for (auto& entry : section.entries) visit_texts(entry, visit);
  }
}

bool stays_as_it_is(const RichRun& run) {
  return run.format.code || run.format.math || !run.link.empty();
}

/// Appends a part of a run, to the run before it if they look the same.
void append_part(const RichRun& run, std::size_t begin, std::size_t end, bool bold,
                 std::vector<RichRun>& runs) {
  if (begin == end) return;
  RichRun part = run;
  part.text = run.text.substr(begin, end - begin);
  part.format.bold = run.format.bold || bold;
  // Where escapes make text and source differ, the run's own place is near enough.
  if (run.span.size() == run.text.size()) part.span = run.span.part(begin, end);
  if (runs.empty() || runs.back().format != part.format ||
      runs.back().link != part.link || runs.back().language != part.language) {
    runs.push_back(std::move(part));
    return;
  }
  runs.back().text += part.text;
  if (runs.back().span.source == part.span.source) runs.back().span.end = part.span.end;
}

/// Sets the words of a text in bold and marks those that it has.
void embolden(RichText& text, const std::vector<std::string>& words,
              std::vector<bool>& has) {
  // The characters beside a word may stand in other runs.
  const std::vector<FoundWord> found = find_words(text.plain(), words);
  if (found.empty()) return;
  std::vector<RichRun> runs;
  std::size_t begin = 0;  // of the run in the whole text
  auto next = found.begin();
  for (const RichRun& run : text.runs) {
    const std::size_t end = begin + run.text.size();
    std::size_t done = begin;
    for (; next != found.end() && next->begin < end; ++next) {
      if (next->end > end || stays_as_it_is(run)) continue;
      has[next->word] = true;
      append_part(run, done - begin, next->begin - begin, false, runs);
      append_part(run, next->begin - begin, next->end - begin, true, runs);
      done = next->end;
    }
    append_part(run, done - begin, run.text.size(), false, runs);
    begin = end;
  }
  text.runs = std::move(runs);
}

/// Whether a word stands in a single text of an item: in a name or a title.
bool is_in_heading(const Item& item, const std::vector<std::string>& word) {
  return std::ranges::any_of(item.properties, [&](const Property& property) {
    if (const auto* const text = std::get_if<RichText>(&property.content)) {
      return !find_words(text->plain(), word).empty();
    }
    const auto* const items = std::get_if<std::vector<Item>>(&property.content);
    return items != nullptr && std::ranges::any_of(*items, [&](const Item& inner) {
             return is_in_heading(inner, word);
           });
  });
}

/// Whether an edition has a word, only not where it could be set in bold.
bool stands_elsewhere(const std::string& word,
                      const std::vector<const Edition*>& editions) {
  const std::vector<std::string> words = {word};
  return std::ranges::any_of(editions, [&](const Edition* edition) {
    bool found = is_in_heading(edition->basics, words);
    visit_texts_of(*edition, [&](const RichText& text) {
      found = found || !find_words(text.plain(), words).empty();
    });
    for (const EditionSection& section : edition->sections) {
      for (const Item& entry : section.entries) {
        found = found || is_in_heading(entry, words);
      }
    }
    return found;
  });
}

/// The token of an edition's text that a word most likely means.
std::string nearest_token(const std::string& word,
                          const std::vector<const Edition*>& editions) {
  std::vector<std::string> tokens;
  for (const Edition* const edition : editions) {
    visit_texts_of(*edition, [&](const RichText& text) {
      const std::string plain = text.plain();
      for (const std::string_view token : latin_tokens(plain)) {
        tokens.emplace_back(token);
      }
    });
  }
  std::ranges::sort(tokens);
  tokens.erase(std::unique(tokens.begin(), tokens.end()), tokens.end());
  const std::vector<std::string_view> candidates(tokens.begin(), tokens.end());
  return std::string(closest(word, candidates));
}

}  // namespace

void emphasize(Edition& edition, const Variant& variant) {
  if (variant.emphasize.empty()) return;
  std::vector<std::string> words;
  for (const TextVersion& word : variant.emphasize) words.push_back(word.text);
  std::vector<bool> has(words.size(), false);
  visit_texts_of(edition, [&](RichText& text) { embolden(text, words, has); });
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (has[i]) edition.emphasized.push_back(words[i]);
  }
}

void report_unused_emphasis(const Variant& variant,
                            const std::vector<const Edition*>& editions,
                            Diagnostics& diagnostics) {
  for (const TextVersion& word : variant.emphasize) {
    const bool is_used = std::ranges::any_of(editions, [&](const Edition* edition) {
      return std::ranges::find(edition->emphasized, word.text) !=
             edition->emphasized.end();
    });
    if (is_used) continue;
    Diagnostic diagnostic;
    diagnostic.rule = Rule::unused_emphasis;
    diagnostic.span = word.span;
    diagnostic.message =
        say("`{}` stands in no bullet, summary or list of `{}`", word.text, variant.name);
    if (stands_elsewhere(word.text, editions)) {
      diagnostic.hint = "it stands only in code, links, formulas or headings";
      diagnostics.add(std::move(diagnostic));
      continue;
    }
    const std::string near = nearest_token(word.text, editions);
    diagnostic.hint =
        near.empty()
            ? Message("words are found whole, with their capitals if they have any")
            : say("did you mean `{}`?", near);
    diagnostics.add(std::move(diagnostic));
  }
}

}  // namespace jianli
