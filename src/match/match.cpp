// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "match/match.h"

#include <algorithm>
#include <utility>

#include "base/language.h"
#include "base/utf8.h"
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

/// The kind of the section a mention stands in, as designs call it.
std::string kind_of(const ListedItem& item, Span mention) {
  if (item.kind == ItemKind::basics) {
    // The one text of the basics that stands in a section of its own.
    const bool in_summary = std::ranges::any_of(item.texts, [&](const ItemText& text) {
      const Span span = text.version->span;
      return text.field->name == "summary" && span.source == mention.source &&
             span.begin <= mention.begin && mention.end <= span.end;
    });
    return in_summary ? "summary" : "basics";
  }
  std::string kind(item.section);
  const std::size_t open = item.path.find('[');
  if (kind != "custom" || open == std::string::npos) return kind;
  return kind + '.' + item.path.substr(open + 1, item.path.find(']') - open - 1);
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
    for (const std::string& locale : request.locales) {
      std::string language = canonical_language(locale);
      Keeping keeping;
      keeping.language = language;
      keeping.variant = request.variant;
      ResumeIndex index(list_items(request.resume, keeping), request.tree,
                        request.sources);
      editions_.push_back({locale, std::move(language), std::move(index)});
    }
  }

  MatchedTerm match(PostingTerm term) const {
    MatchedTerm matched;
    std::vector<std::string> shown_in;
    for (const IndexedEdition& edition : editions_) {
      for (const std::string& key : term.keys) {
        for (const ResumeMention& mention : edition.index.find(key)) {
          matched.mentions.push_back(describe(mention, edition));
          if (matched.mentions.back().is_shown()) shown_in.push_back(edition.locale);
        }
      }
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
    const std::string kind = kind_of(item, mention.span);
    made.design_hides = std::ranges::find(request_.hidden_sections, kind) !=
                        request_.hidden_sections.end();
    if (made.design_hides && kind == "summary") made.path += ".summary";
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
