// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>

#include "base/utf8.h"
#include "match/candidates.h"
#include "match/han_words.h"

namespace jianli {
namespace {

/// Longer runs are whole sentences without a word we know.
constexpr std::size_t kMostWords = 6;
constexpr std::size_t kMostCharacters = 12;
/// Words of a run that is looked for again and again.
constexpr std::size_t kMostRepeatedWords = 4;

/// Whether a word stands before the last member of an enumeration.
bool joins_last(const Word& word) {
  return word.kind == WordKind::han && word.folded != "等" && is_list_sign(word);
}

/// Han words side by side.
struct HanRun {
  std::size_t first = 0, last = 0;
  Standing standing = Standing::duties;
  bool listed = false;   ///< an enumeration has it
  bool is_last = false;  ///< and it is the last member
  bool method = false;   ///< what it was called was taken off its end
};

/// Finds the runs of one posting.
class HanCandidates {
 public:
  HanCandidates(const Posting& posting, std::vector<Candidate>& candidates)
      : words_(posting.words), candidates_(candidates) {}

  void read(const Clause& clause) {
    std::size_t i = clause.first;
    while (i < clause.last) {
      if (!is_part(i)) {
        ++i;
        continue;
      }
      HanRun run{i, i + 1, clause.standing};
      while (run.last < clause.last && is_part(run.last) &&
             !words_[run.last].space_before) {
        ++run.last;
      }
      i = run.last;
      run.listed = is_listed(run, clause);
      run.is_last = run.first > clause.first && joins_last(words_[run.first - 1]);
      runs_.push_back(run);
      trim(run);
      if (is_term(run)) {
        add(run.first, run.last,
            run.method && !run.listed ? TermReason::method : TermReason::listed, run);
      }
    }
  }

  /// Adds the runs of words that the posting repeats, the longest first; shorter ones
  /// where they stand elsewhere, too.
  void add_repeated() {
    std::map<std::string, std::vector<std::size_t>> places;
    std::vector<std::size_t> lengths(words_.size(), 0);  // of the longest that was taken
    for (std::size_t count = kMostRepeatedWords; count >= 1; --count) {
      places.clear();
      for (const HanRun& run : runs_) {
        for (std::size_t i = run.first; i + count <= run.last; ++i) {
          if (may_repeat(i, i + count)) places[key_of(words_, i, i + count)].push_back(i);
        }
      }
      for (const auto& [key, begins] : places) {
        if (begins.size() < 2) continue;
        const auto is_free = [&](std::size_t begin) { return lengths[begin] == 0; };
        if (std::ranges::none_of(begins, is_free)) continue;
        candidates_.push_back(
            {begins.front(), begins.front() + count, TermReason::repeated, {}});
        taken_.push_back({begins, count});
      }
      for (const auto& [begins, size] : taken_) {
        for (const std::size_t begin : begins) {
          for (std::size_t i = begin; i < begin + size; ++i) lengths[i] = size;
        }
      }
      taken_.clear();
    }
  }

 private:
  /// A comma parts sentences, too: it parts an enumeration where a run is all there is
  /// between two.
  [[nodiscard]] bool is_listed(const HanRun& run, const Clause& clause) const {
    const auto is_sign = [&](std::size_t index) {
      return is_list_sign(words_[index]) && words_[index].mark != ',';
    };
    if (run.first > clause.first && is_sign(run.first - 1)) return true;
    if (run.last < clause.last && is_sign(run.last)) return true;
    return run.first > clause.first && run.last < clause.last &&
           words_[run.first - 1].kind == WordKind::mark &&
           words_[run.last].kind == WordKind::mark;
  }
  [[nodiscard]] HanRole role(std::size_t index) const {
    return role_of_han(words_[index].folded);
  }
  [[nodiscard]] bool is_part(std::size_t index) const {
    return words_[index].kind == WordKind::han && role(index) != HanRole::stop;
  }
  [[nodiscard]] std::size_t characters(std::size_t first, std::size_t last) const {
    std::size_t count = 0;
    for (std::size_t i = first; i < last; ++i) count += words_[i].atoms.size();
    return count;
  }
  [[nodiscard]] bool has_plain(std::size_t first, std::size_t last) const {
    for (std::size_t i = first; i < last; ++i) {
      if (role(i) == HanRole::plain && words_[i].atoms.size() > 1) return true;
    }
    // 图 | 像 | 素: a dictionary that knows none of it parts a word into characters.
    return last - first > 1 &&
           std::ranges::all_of(words_.begin() + static_cast<std::ptrdiff_t>(first),
                               words_.begin() + static_cast<std::ptrdiff_t>(last),
                               [](const Word& word) { return word.atoms.size() == 1; });
  }

  /// Whether the last word of a run only says of which kind the rest is.
  [[nodiscard]] bool is_taken_off(const HanRun& run) const {
    const std::size_t rest = characters(run.first, run.last - 1);
    const bool is_plain = has_plain(run.first, run.last - 1);
    switch (role(run.last - 1)) {
      case HanRole::verb:
        return true;
      case HanRole::kind:
        return is_plain || rest >= 4;
      case HanRole::light:
        // 搜索、推荐和广告算法 are three things.
        return (is_plain && (rest >= 3 || run.is_last)) || rest >= 4;
      default:
        return false;
    }
  }

  /// Takes verbs off the beginning, and off the end what says of which kind it is.
  void trim(HanRun& run) const {
    while (run.first < run.last && role(run.first) == HanRole::verb) ++run.first;
    const HanRun whole = run;
    // 分析用户画像 is about the latter, 生成式推荐 is one word.
    while (run.first + 1 < run.last && role(run.first) == HanRole::action &&
           words_[run.first + 1].atoms.size() > 1) {
      ++run.first;
    }
    while (run.last - run.first > 1 && is_taken_off(run)) {
      run.method = run.method || role(run.last - 1) != HanRole::verb;
      --run.last;
    }
    if (has_plain(run.first, run.last)) return;
    // Nothing that says something is left: it stays together as far as it is long.
    run.first = whole.first;
    if (characters(run.first, run.last) < 4) run.last = whole.last;
  }

  [[nodiscard]] bool is_term(const HanRun& run) const {
    const std::size_t count = run.last - run.first;
    const std::size_t size = characters(run.first, run.last);
    if (size < 2 || size > kMostCharacters || count > kMostWords) return false;
    const bool is_wanted = run.standing != Standing::duties || words_[run.first].bold;
    if (!has_plain(run.first, run.last)) {
      // 数据分析 says something, 业务场景 does not.
      return count > 1 && size >= 4 && is_wanted && has_weight(run);
    }
    if (run.listed) return true;
    if (is_wanted) return size >= 3;
    return run.method && size >= 4;
  }

  /// Whether more than words for kinds of things stand in a run.
  [[nodiscard]] bool has_weight(const HanRun& run) const {
    for (std::size_t i = run.first; i < run.last; ++i) {
      const bool says_some = role(i) == HanRole::generic || role(i) == HanRole::action;
      if (says_some && words_[i].atoms.size() > 1) return true;
    }
    return false;
  }

  [[nodiscard]] bool may_repeat(std::size_t first, std::size_t last) const {
    const HanRole begin = role(first);
    const HanRole end = role(last - 1);
    if (begin == HanRole::verb || begin == HanRole::light || begin == HanRole::kind) {
      return false;
    }
    if (end == HanRole::verb || end == HanRole::kind) return false;
    if (last - first > 2 && end == HanRole::light) return false;
    if (!has_plain(first, last)) return false;
    return characters(first, last) >= (last - first == 1 ? 3 : 4);
  }

  void add(std::size_t first, std::size_t last, TermReason reason, const HanRun& run) {
    // That it stands in a requirement is found out for every term.
    if (reason == TermReason::listed && !run.listed) reason = TermReason::required;
    candidates_.push_back({first, last, reason, {}});
  }

  struct Taken {
    std::vector<std::size_t> begins;
    std::size_t size = 0;
  };

  const std::vector<Word>& words_;
  std::vector<Candidate>& candidates_;
  std::vector<HanRun> runs_;
  std::vector<Taken> taken_;
};

}  // namespace

bool is_list_sign(const Word& word) {
  if (word.kind == WordKind::mark) {
    return word.mark == U'、' || word.mark == '/' || word.mark == ',' || word.mark == '|';
  }
  if (word.kind == WordKind::han) {
    return word.folded == "和" || word.folded == "与" || word.folded == "及" ||
           word.folded == "或" || word.folded == "以及" || word.folded == "等";
  }
  return word.folded == "and" || word.folded == "or";
}

void find_han_candidates(const Posting& posting, std::vector<Candidate>& candidates) {
  HanCandidates finder(posting, candidates);
  for (const Clause& clause : posting.clauses) finder.read(clause);
  finder.add_repeated();
}

}  // namespace jianli
