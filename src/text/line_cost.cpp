// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/line_cost.h"

#include <algorithm>
#include <cstddef>

namespace jianli {
namespace {

/// Badness of a line that begins to use a step, and of one that has used all of it. A
/// line that needs a later step is always worse than one that does not.
struct StepBadness {
  std::int64_t begin, end;
};

/// The weights of the steps. Inside a step badness grows with a power of the share that
/// is used, so that many lines give a little before one gives all.
struct StepWeights {
  int power;
  std::array<StepBadness, kShrinkSteps> shrink;
  std::array<StepBadness, kGlueSteps> stretch;
};

/// Chinese: first shrink, then stretch (CLREQ, procedures of line adjustment), as long as
/// the marks are not crammed for it: all commas of a line at half an em (330) weigh as
/// much as Han spread by 1/30 em, gaps at 1/8 em (700) as 1/20 em, the badness at r of
/// the reach of 1/10 em being 50 + 2450 r². Judged by eye on lines of 40 to 50
/// characters, where a spread of 1/30 em is not seen beside a line that has none.
constexpr StepWeights kHanWeights = {
    2,
    {{{0, 20}, {20, 30}, {30, 90}, {90, 330}, {330, 700}, {700, 1000}}},
    {{{0, 20}, {20, 50}, {50, 2500}, {2500, 5000}}}};

/// Western: word spaces give and take alike, 100 r³ as in TeX, where r is the share of
/// half a space's stretch; a space may become twice its width (r = 2). The other steps
/// serve the few Chinese words and marks of such text.
constexpr StepWeights kWesternWeights = {
    3,
    {{{0, 100}, {100, 110}, {110, 120}, {120, 130}, {130, 140}, {140, 160}}},
    {{{0, 800}, {800, 900}, {900, 3000}, {3000, 5000}}}};

/// Added where a last line is shorter than two and a half ems: a word of four letters.
constexpr std::int64_t kShortEnd = 300;
/// Every line costs this much, so that fewer lines win among equals; TeX's \linepenalty.
constexpr std::int64_t kLinePenalty = 10;
/// Demerits of two hyphens in a row; TeX's \doublehyphendemerits.
constexpr std::int64_t kDoubleHyphen = 10000;
/// Demerits where the last line begins with a part of a word: worth it only if the line
/// before would gape (300² is about this). TeX's \finalhyphendemerits, 5000, cut words
/// for spaces that nobody minds, and left last lines of three letters.
constexpr std::int64_t kFinalHyphen = 100000;

/// Ten times a fully stretched line: taken only where no break elsewhere comes near.
constexpr std::int64_t kDiscouragedBreak = 1000;
/// In ragged text an address is torn only to save a line from being half empty: as bad as
/// eighteen and a half ems short.
constexpr std::int64_t kRaggedDiscouragedBreak = 3000;
/// TeX's \relpenalty.
constexpr std::int64_t kFormulaBreak = 500;
/// TeX's \hyphenpenalty.
constexpr std::int64_t kHyphenBreak = 50;
/// In ragged text a hyphen has to save about five ems.
constexpr std::int64_t kRaggedHyphenBreak = 200;
/// In Chinese a Western word is cut only where its line would stay short.
constexpr std::int64_t kHanHyphenBreak = 3000;

std::int64_t penalty_of(const LineEnd& end, const LineRules& rules) {
  switch (end.kind) {
    case BreakKind::discouraged:
      return rules.fill == LineFill::ragged ? kRaggedDiscouragedBreak : kDiscouragedBreak;
    case BreakKind::formula:
      return kFormulaBreak;
    case BreakKind::hyphen:
      if (rules.texture == Texture::han) return kHanHyphenBreak;
      return rules.fill == LineFill::ragged ? kRaggedHyphenBreak : kHyphenBreak;
    case BreakKind::mandatory:
      return 0;
    case BreakKind::forbidden:
    case BreakKind::last_resort:
    case BreakKind::allowed:
      break;
  }
  return end.penalty;
}

/// Six ems short is as bad as a fully stretched line: 100 × (rest / 6 em)³.
std::int64_t ragged_badness(Length rest, Length em) {
  if (em.units <= 0) return 0;
  // At five times six ems the limit is passed; 1/256 resolves a ratio well enough.
  const std::int64_t ratio =
      rest >= em * 30 ? 256 * 5 : rest.units * 256 / (em * 6).units;
  return std::min(100 * ratio * ratio * ratio / (256 * 256 * 256), kShortestRagged);
}

/// Lines that have to stay short are the worse the shorter they are: two that lack an em
/// each are better than one that lacks five, and no line is emptied so that the last one
/// is not short.
std::int64_t short_badness(Length rest, Length em) {
  if (em.units <= 0 || rest >= em * 30) return kShortestJustified;
  return kShortLine + rest.units * 1000 / em.units;
}

/// Badness of using `need` of the steps of which each has the difference of two sums;
/// −1 if they do not suffice.
template <std::size_t steps>
std::int64_t step_badness(const std::array<Length, steps>& from,
                          const std::array<Length, steps>& to,
                          const std::array<StepBadness, steps>& weights, int power,
                          Length need) {
  for (std::size_t step = 0; step < steps; ++step) {
    const Length capacity = to[step] - from[step];
    if (need > capacity) {
      need -= capacity;
      continue;
    }
    if (need.units == 0 && step == 0) return 0;
    const auto [begin, end] = weights[step];
    // Needs are below 2^42 units (a line of 64 million pt), so the product fits.
    const std::int64_t ratio = need.units * 1024 / capacity.units;
    std::int64_t share = (end - begin) * ratio / 1024 * ratio / 1024;
    if (power == 3) share = share * ratio / 1024;
    return begin + share;
  }
  return -1;
}

}  // namespace

void LineSums::add(const LineItem& item, LineFill fill) {
  width += item.width;
  least += item.width;
  if (item.kind == LineItemKind::box) {
    letters += item.letters;
  } else if (fill == LineFill::justified) {
    stretch[static_cast<std::size_t>(item.step)] += item.stretch;
    stretch[static_cast<std::size_t>(GlueStep::reserve)] += item.reserve;
    shrink[static_cast<std::size_t>(item.shrink_step)] += item.shrink;
    least -= item.shrink;
  }
}

Length rest_of(const LineStart& start, const LineEnd& end, const LineRules& rules) {
  return rules.measure - (end.sums.width - end.trim - start.sums.width - start.trim);
}

std::int64_t badness_of(const LineStart& start, const LineEnd& end,
                        const LineRules& rules) {
  const Length rest = rest_of(start, end, rules);
  const StepWeights& weights =
      rules.texture == Texture::han ? kHanWeights : kWesternWeights;
  if (rest.units < 0) {
    const std::int64_t bad = step_badness(start.sums.shrink, end.sums.shrink,
                                          weights.shrink, weights.power, -rest);
    return bad < 0 ? kShortestJustified : bad;
  }
  if (end.kind == BreakKind::mandatory) {
    return !start.paragraph && rules.measure - rest < rules.em * 5 / 2 ? kShortEnd : 0;
  }
  if (rules.fill == LineFill::ragged) return ragged_badness(rest, rules.em);
  const std::int64_t bad = step_badness(start.sums.stretch, end.sums.stretch,
                                        weights.stretch, weights.power, rest);
  return bad < 0 ? short_badness(rest, rules.em) : bad;
}

JudgedLine judge_line(const LineStart& start, const LineEnd& end,
                      const LineRules& rules) {
  JudgedLine judged;
  const Length least = end.sums.least - end.trim - start.sums.least - start.trim;
  judged.cost.beyond = std::max(least - rules.measure, Length{});
  const bool fits = judged.cost.beyond.units == 0;
  judged.badness = fits ? badness_of(start, end, rules) : kShortestJustified;
  if (end.kind == BreakKind::last_resort) judged.cost.last_resorts = 1;
  // CLREQ, adjustments of orphans and widows: one character is no line, be there a mark
  // behind it or not.
  const bool lone = end.kind == BreakKind::mandatory && !start.paragraph && fits &&
                    end.sums.letters - start.sums.letters < 2;
  if (lone) judged.cost.lone = 1;
  const std::int64_t line = kLinePenalty + judged.badness + penalty_of(end, rules);
  judged.cost.demerits = line * line;
  // The shortest lines have worse faults; all starts of such a line are to be alike but
  // for what they cost themselves.
  const bool shortest =
      judged.badness >=
      (rules.fill == LineFill::ragged ? kShortestRagged : kShortestJustified);
  if (start.hyphen && !shortest) {
    if (end.kind == BreakKind::hyphen) judged.cost.demerits += kDoubleHyphen;
    if (end.kind == BreakKind::mandatory) judged.cost.demerits += kFinalHyphen;
  }
  return judged;
}

}  // namespace jianli
