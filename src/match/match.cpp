// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "match/match.h"

#include <algorithm>
#include <utility>

#include "base/language.h"
#include "base/utf8.h"
#include "match/equal_names.h"
#include "match/own_words.h"
#include "match/resume_index.h"
#include "variant/list_items.h"

namespace jianli {
namespace {

/// One edition to look at.
struct IndexedEdition {
  std::string locale;
  std::string language;
  ResumeIndex index;
};

std::vector<std::string> names_in(const Record& record, std::string_view field) {
  std::vector<std::string> names;
  const FieldValue* const value = record.find(field);
  if (value == nullptr) return names;
  for (const ListVersion& list : std::get<std::vector<ListVersion>>(value->content)) {
    for (const LocalizedText& text : list.texts) {
      names.push_back(text.versions.front().text);
    }
  }
  return names;
}

/// Whether a mention stands in the summary of the basics, the one text of theirs that a
/// design shows in a section of its own.
bool is_in_summary(const ListedItem& item, Span mention) {
  return item.kind == ItemKind::basics &&
         std::ranges::any_of(item.texts, [&](const ItemText& text) {
           return text.field->name == "summary" && lies_in(mention, text);
         });
}

/// The key of the initials of three words of letters or more: LLM of `large language
/// models`; empty of another term.
std::string initials_of(const std::string& key) {
  std::string initials;
  for (std::size_t i = 0; i + 1 < key.size(); ++i) {
    if (key[i] != ' ') continue;
    if (key[i + 1] < 'a' || key[i + 1] > 'z') return {};
    initials += key[i + 1];
  }
  return initials.size() < 3 ? std::string() : ' ' + initials;
}

/// Looks for terms in the editions.
class Matcher {
 public:
  explicit Matcher(const MatchRequest& request) : request_(request) {
    for (std::size_t i = 0; i < request.locales.size(); ++i) {
      const std::string& locale = request.locales[i];
      std::string language = canonical_language(locale);
      Keeping keeping;
      keeping.language = language;
      keeping.variant = request.variant;
      keeping.hidden_sections = request.hidden_sections;
      if (i < request.dropped.size()) keeping.dropped = request.dropped[i];
      ResumeIndex index(list_items(request.resume, keeping), request.tree,
                        request.sources);
      editions_.push_back({locale, std::move(language), std::move(index)});
    }
  }

  MatchedTerm match(PostingTerm term) const {
    MatchedTerm matched;
    std::vector<std::string> shown_in;
    const std::vector<std::string> others = other_names(term);
    for (const IndexedEdition& edition : editions_) {
      for (const std::string& key : term.keys) {
        for (const ResumeMention& mention : edition.index.find(key)) {
          matched.mentions.push_back(describe(mention, edition));
        }
      }
      for (const std::string& key : others) {
        for (const ResumeMention& mention : edition.index.find(key)) {
          if (!stands_alone(mention.span)) continue;
          matched.mentions.push_back(describe(mention, edition));
          matched.mentions.back().written = request_.sources.text(mention.span);
        }
      }
    }
    for (const TermMention& mention : matched.mentions) {
      if (mention.is_shown()) shown_in.push_back(mention.locale);
    }
    const auto is_shown = [](const TermMention& mention) { return mention.is_shown(); };
    std::stable_partition(matched.mentions.begin(), matched.mentions.end(), is_shown);
    if (!shown_in.empty()) {
      matched.coverage = TermCoverage::covered;
      for (const IndexedEdition& edition : editions_) {
        if (std::ranges::find(shown_in, edition.locale) == shown_in.end() &&
            suits(term, edition.language)) {
          matched.absent.push_back(edition.locale);
        }
      }
    } else if (!matched.mentions.empty()) {
      matched.coverage = TermCoverage::hidden;
    } else {
      matched.near = find_near(term);
    }
    matched.term = std::move(term);
    return matched;
  }

 private:
  /// The keys of what a term is called, too, beside its own.
  static std::vector<std::string> other_names(const PostingTerm& term) {
    std::vector<std::string> others;
    for (const std::string& key : term.keys) {
      for (std::string& other : equal_names(key)) {
        const bool is_known = std::ranges::find(term.keys, other) != term.keys.end() ||
                              std::ranges::find(others, other) != others.end();
        if (!is_known) others.push_back(std::move(other));
      }
    }
    return others;
  }

  /// Whether a place is no part of a longer word: TF is not in TF-IDF, JS not in Node.js.
  [[nodiscard]] bool stands_alone(Span place) const {
    const std::string_view text = request_.sources[place.source].text;
    const auto joins = [](char c) { return c == '-' || c == '.' || c == '_'; };
    const auto is_of_word = [](char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    };
    const std::size_t begin = place.begin;
    const std::size_t end = place.end;
    const bool joined_before =
        begin > 1 && joins(text[begin - 1]) && is_of_word(text[begin - 2]);
    const bool joined_behind =
        end + 1 < text.size() && joins(text[end]) && is_of_word(text[end + 1]);
    return !joined_before && !joined_behind;
  }

  [[nodiscard]] TermMention describe(const ResumeMention& mention,
                                     const IndexedEdition& edition) const {
    const std::vector<ListedItem>& items = edition.index.items();
    const ListedItem& item = items[mention.item];
    TermMention made;
    made.locale = edition.locale;
    made.path = item.path;
    made.span = mention.span;
    made.reason = item.reason;
    if (item.cause != kNoItem) {
      const ListedItem& cause = items[item.cause];
      made.cause = cause.path;
      made.tags.assign(cause.tags.begin(), cause.tags.end());
      made.only = names_in(*cause.record, "only");
    }
    const bool hides_summary = std::ranges::find(request_.hidden_sections, "summary") !=
                               request_.hidden_sections.end();
    if (hides_summary && is_in_summary(item, mention.span)) {
      made.path += ".summary";
      made.cause = made.path;
      made.reason = LeftOut::hidden;
    }
    return made;
  }

  /// Whether an edition in a language would write a term so: names are the same in all, a
  /// Chinese term stands in Chinese ones, an English phrase in others.
  static bool suits(const PostingTerm& term, const std::string& language) {
    const bool writes_han =
        is_cjk_language(language) && primary_language(language) != "ko";
    return std::ranges::any_of(term.keys, [&](const std::string& key) {
      if (has_han(key)) return writes_han;
      return !writes_han || term.reasons.contains(TermReason::name);
    });
  }

  /// The longest part of a term that an edition shows, or its initials, as the résumé
  /// writes them.
  [[nodiscard]] std::string find_near(const PostingTerm& term) const {
    std::vector<std::string> keys = term.part_keys;
    if (std::string initials = initials_of(term.keys.front()); !initials.empty()) {
      keys.insert(keys.begin(), std::move(initials));
    }
    for (const std::string& key : keys) {
      for (const IndexedEdition& edition : editions_) {
        for (const ResumeMention& mention : edition.index.find(key)) {
          if (!describe(mention, edition).is_shown()) continue;
          return std::string(request_.sources.text(mention.span));
        }
      }
    }
    return {};
  }

  const MatchRequest& request_;
  std::vector<IndexedEdition> editions_;
};

}  // namespace

std::vector<MatchedTerm> match_posting(const MatchRequest& request) {
  const std::string_view text = request.sources[request.posting].text;
  const OwnWords own = read_own_words(request.resume, request.variant);
  const Matcher matcher(request);
  std::vector<MatchedTerm> matched;
  for (PostingTerm& term : find_terms(read_posting(text), text, own)) {
    matched.push_back(matcher.match(std::move(term)));
  }
  return matched;
}

}  // namespace jianli
