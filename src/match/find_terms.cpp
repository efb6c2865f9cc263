// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

#include "match/atom_index.h"
#include "match/candidates.h"
#include "match/equal_names.h"
#include "match/han_words.h"
#include "match/latin_words.h"
#include "match/terms.h"

namespace jianli {
namespace {

/// A term in the making.
struct Draft {
  PostingTerm term;
  std::size_t first = 0, last = 0;  ///< words of its first candidate
  bool was_repeated = false;        ///< it was found because it is
  bool dropped = false;
};

/// Gathers what the steps found into terms.
class TermMaker {
 public:
  TermMaker(const Posting& posting, std::string_view text)
      : posting_(posting), text_(text), index_(posting.words) {
    // Which clause an atom stands in, and whether it is bold.
    for (const Clause& clause : posting.clauses) {
      for (std::size_t i = clause.first; i < clause.last; ++i) {
        standings_[posting.words[i].begin] = clause.standing;
      }
    }
  }

  void add_own(const std::vector<OwnTerm>& own) {
    for (const OwnTerm& term : own) {
      for (const std::string& key : term.keys) {
        if (places_of(key).empty()) continue;
        Draft& draft = draft_of(key);
        draft.term.reasons.insert(TermReason::own);
        for (const std::string& other : term.keys) join(draft, other);
      }
      for (const std::string& key : term.keys) {
        for (const std::string& other : equal_names(key)) {
          if (!places_of(other).empty()) {
            draft_of(other).term.reasons.insert(TermReason::own);
          }
        }
      }
    }
  }

  void add(const Candidate& candidate) {
    const std::string key = key_of(posting_.words, candidate.first, candidate.last);
    Draft& draft = draft_of(key);
    if (draft.first == draft.last) {
      draft.first = candidate.first;
      draft.last = candidate.last;
    }
    draft.term.reasons.insert(candidate.reason);
    if (candidate.reason == TermReason::repeated) draft.was_repeated = true;
    for (const std::string& alias : candidate.aliases) join(draft, alias);
  }

  /// Makes one term of several names of one thing.
  void join_equal() {
    for (std::size_t i = 0; i < drafts_.size(); ++i) {
      const std::vector<std::string> keys = drafts_[i].term.keys;
      for (const std::string& key : keys) {
        for (const std::string& other : equal_names(key)) {
          if (by_key_.contains(other)) join(drafts_[i], other);
        }
      }
    }
  }

  void drop(const std::string& key) {
    const auto found = by_key_.find(key);
    if (found != by_key_.end()) drafts_[found->second].dropped = true;
  }

  std::vector<PostingTerm> finish() {
    for (Draft& draft : drafts_) complete(draft);
    drop_parts();
    drop_overlapped();
    std::vector<PostingTerm> terms;
    for (Draft& draft : drafts_) {
      if (draft.dropped || draft.term.places.empty()) continue;
      draft.term.weight = weigh(draft.term);
      terms.push_back(std::move(draft.term));
    }
    std::ranges::stable_sort(terms, [](const PostingTerm& a, const PostingTerm& b) {
      if (a.weight != b.weight) return a.weight > b.weight;
      return a.places.front().begin < b.places.front().begin;
    });
    return terms;
  }

 private:
  /// What a place in the posting is about; nothing if no term is looked for there.
  [[nodiscard]] std::optional<Standing> standing_at(std::size_t offset) const {
    auto found = standings_.upper_bound(offset);
    if (found == standings_.begin()) return std::nullopt;
    --found;
    // An atom inside a word stands behind the word's beginning.
    const Word* const word = word_at(offset);
    if (word == nullptr || found->first != word->begin) return std::nullopt;
    return found->second;
  }

  [[nodiscard]] const Word* word_at(std::size_t offset) const {
    const auto next = std::ranges::upper_bound(posting_.words, offset, {}, &Word::begin);
    return next == posting_.words.begin() ? nullptr : &*(next - 1);
  }

  [[nodiscard]] std::vector<AtomPlace> places_of(const std::string& key) const {
    std::vector<AtomPlace> places;
    for (const std::size_t atom : index_.find(key)) {
      const AtomPlace place = index_.place(atom, key);
      if (standing_at(place.begin)) places.push_back(place);
    }
    return places;
  }

  Draft& draft_of(const std::string& key) {
    const auto [entry, is_new] = by_key_.try_emplace(key, drafts_.size());
    if (is_new) {
      drafts_.emplace_back();
      drafts_.back().term.keys.push_back(key);
    }
    return drafts_[entry->second];
  }

  /// Lets a key count as a term; if it is one already, the two become one.
  void join(Draft& draft, const std::string& key) {
    const auto found = by_key_.find(key);
    const auto at = static_cast<std::size_t>(&draft - drafts_.data());
    if (found == by_key_.end()) {
      by_key_.emplace(key, at);
      draft.term.keys.push_back(key);
    } else if (found->second != at) {
      Draft& other = drafts_[found->second];
      other.dropped = true;
      draft.term.reasons.insert(other.term.reasons.begin(), other.term.reasons.end());
      for (std::string& same : other.term.keys) {
        by_key_[same] = at;
        draft.term.keys.push_back(std::move(same));
      }
      other.term.keys.clear();
    }
  }

  /// Finds where a term stands, and what that says of it.
  void complete(Draft& draft) {
    PostingTerm& term = draft.term;
    for (const std::string& key : term.keys) {
      for (const AtomPlace& place : places_of(key)) term.places.push_back(place);
    }
    std::ranges::sort(term.places, {}, &AtomPlace::begin);
    // A phrase and its initials side by side are one mention, and so are places that
    // overlap.
    std::size_t end = 0;
    std::erase_if(term.places, [&](const AtomPlace& place) {
      const bool overlaps = place.begin < end;
      end = std::max(end, place.end);
      return overlaps;
    });
    if (term.places.empty()) return;
    term.text = spelling(term.places.front());
    term.reasons.erase(TermReason::repeated);
    if (term.places.size() > 1) term.reasons.insert(TermReason::repeated);
    term.reasons.erase(TermReason::required);
    for (const AtomPlace& place : term.places) {
      switch (*standing_at(place.begin)) {
        case Standing::title:
          term.reasons.insert(TermReason::title);
          break;
        case Standing::required:
          term.reasons.insert(TermReason::required);
          break;
        case Standing::preferred:
          term.reasons.insert(TermReason::preferred);
          break;
        default:
          break;
      }
      if (word_at(place.begin)->bold) term.reasons.insert(TermReason::bold);
    }
    add_parts(draft);
  }

  /// What the posting writes at a place, without markup inside.
  [[nodiscard]] std::string spelling(const AtomPlace& place) const {
    std::string spelling;
    for (const Word* word = word_at(place.begin);
         word != posting_.words.data() + posting_.words.size() && word->begin < place.end;
         ++word) {
      const std::size_t begin = std::max(word->begin, place.begin);
      const std::size_t end = std::min(word->end, place.end);
      if (!spelling.empty() && word->space_before) spelling += ' ';
      spelling += text_.substr(begin, end - begin);
    }
    return spelling;
  }

  /// The keys of the words a term is made of, two or more of them, or one name.
  void add_parts(Draft& draft) const {
    for (std::size_t count = draft.last - draft.first; count-- > 1;) {
      for (std::size_t i = draft.first; i + count <= draft.last; ++i) {
        if (says_something(i, i + count)) {
          draft.term.part_keys.push_back(key_of(posting_.words, i, i + count));
        }
      }
    }
  }

  /// Whether a word may be a term by itself.
  static bool is_plain(const Word& word) {
    return word.kind == WordKind::han ? role_of_han(word.folded) == HanRole::plain
                                      : role_of_latin(word.folded) == LatinRole::plain;
  }

  [[nodiscard]] bool says_something(std::size_t first, std::size_t last) const {
    bool has_plain = false;
    std::size_t atoms = 0;
    for (std::size_t i = first; i < last; ++i) {
      const Word& word = posting_.words[i];
      has_plain = has_plain || is_plain(word);
      atoms += word.atoms.size();
      if (word.kind == WordKind::latin) atoms += 2;
    }
    return has_plain && atoms >= 4;
  }

  /// Drops what stands in longer terms alone, and longer terms that say no more than what
  /// the posting names again and again.
  void drop_parts() {
    for (Draft& whole : drafts_) {
      if (whole.dropped || whole.term.places.empty()) continue;
      for (const std::string& key : whole.term.keys) {
        settle_parts(whole, key);
      }
    }
  }

  void settle_parts(Draft& whole, const std::string& key) {
    for (const std::string& inner : inner_keys(key)) {
      const auto found = by_key_.find(inner);
      if (found == by_key_.end()) continue;
      Draft& part = drafts_[found->second];
      if (&part == &whole || part.dropped || part.term.places.empty()) continue;
      settle(part, whole);
      if (whole.dropped) return;
    }
  }

  /// The keys of all stretches of a key but itself.
  static std::vector<std::string> inner_keys(const std::string& key) {
    std::vector<std::size_t> begins;
    for (std::size_t i = 0; i < key.size(); ++i) {
      if (key[i] == ' ') begins.push_back(i);
    }
    begins.push_back(key.size());
    std::vector<std::string> keys;
    const std::size_t count = begins.size() - 1;
    for (std::size_t size = count; size-- > 1;) {
      for (std::size_t i = 0; i + size <= count; ++i) {
        keys.push_back(key.substr(begins[i], begins[i + size] - begins[i]));
      }
    }
    return keys;
  }

  /// Whether all that a term has beside a part of it is of words that say nothing alone.
  [[nodiscard]] bool adds_nothing(const Draft& whole, const std::string& part) const {
    if (whole.first == whole.last) return false;
    for (std::size_t i = whole.first; i < whole.last; ++i) {
      const Word& word = posting_.words[i];
      if (is_plain(word) && (part + ' ').find(word.key + ' ') == std::string::npos) {
        return false;
      }
    }
    return true;
  }

  void settle(Draft& part, Draft& whole) const {
    const auto has = [](const Draft& draft, TermReason reason) {
      return draft.term.reasons.contains(reason);
    };
    const std::size_t inside = part.term.places.size();
    const std::size_t outside = whole.term.places.size();
    if (has(part, TermReason::own) && !has(whole, TermReason::own) &&
        adds_nothing(whole, part.term.keys.front())) {
      whole.dropped = true;
    } else if (inside <= outside) {
      part.dropped = !has(part, TermReason::own);
    } else if (inside >= 2 * outside && !has(whole, TermReason::own) &&
               !has(whole, TermReason::listed) && !has(whole, TermReason::name) &&
               !has(whole, TermReason::explained) && !has(part, TermReason::name)) {
      whole.dropped = true;
    }
  }

  /// Drops what is repeated but nearly always crosses other terms.
  void drop_overlapped() {
    std::map<std::size_t, std::size_t> taken;  // begins and ends of places
    for (const Draft& draft : drafts_) {
      if (draft.dropped || is_only_repeated(draft)) continue;
      for (const AtomPlace& place : draft.term.places) {
        std::size_t& end = taken[place.begin];
        end = std::max(end, place.end);
      }
    }
    for (Draft& draft : drafts_) {
      if (draft.dropped || !is_only_repeated(draft)) continue;
      const auto is_free = [&](const AtomPlace& place) {
        const auto next = taken.lower_bound(place.end);
        return next == taken.begin() || std::prev(next)->second <= place.begin;
      };
      draft.dropped = std::ranges::count_if(draft.term.places, is_free) < 2;
    }
  }

  static bool is_only_repeated(const Draft& draft) {
    constexpr std::array kKinds = {TermReason::own, TermReason::listed, TermReason::name,
                                   TermReason::explained, TermReason::method};
    return draft.was_repeated && std::ranges::none_of(kKinds, [&](TermReason reason) {
             return draft.term.reasons.contains(reason);
           });
  }

  static int weigh(const PostingTerm& term) {
    const auto has = [&](TermReason reason) { return term.reasons.contains(reason); };
    int weight = 0;
    if (has(TermReason::title)) weight += 4;
    if (has(TermReason::required)) {
      weight += 4;
    } else if (has(TermReason::preferred)) {
      weight += 2;
    }
    if (has(TermReason::own)) weight += 3;
    if (has(TermReason::name)) weight += 2;
    if (has(TermReason::explained)) weight += 2;
    if (has(TermReason::bold)) weight += 1;
    if (has(TermReason::listed)) weight += 1;
    if (has(TermReason::method)) weight += 1;
    if (count_atoms(term.keys.front()) >= 4) weight += 1;
    weight += static_cast<int>(std::min<std::size_t>(term.places.size(), 5)) - 1;
    return weight;
  }

  const Posting& posting_;
  std::string_view text_;
  AtomIndex index_;
  std::map<std::size_t, Standing> standings_;  ///< by the offsets of words
  std::vector<Draft> drafts_;
  std::map<std::string, std::size_t> by_key_;
};

}  // namespace

std::vector<PostingTerm> find_terms(const Posting& posting, std::string_view text,
                                    const OwnWords& own) {
  std::vector<Candidate> candidates;
  find_explained(posting, candidates);
  find_latin_candidates(posting, text, candidates);
  find_han_candidates(posting, candidates);
  TermMaker maker(posting, text);
  maker.add_own(own.terms);
  for (const Candidate& candidate : candidates) maker.add(candidate);
  maker.join_equal();
  for (const std::string& key : own.no_terms) maker.drop(key);
  return maker.finish();
}

}  // namespace jianli
