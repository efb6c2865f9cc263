// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/find_breaks.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <optional>
#include <stdexcept>

#include "text/break_classes.h"
#include "text/protect_tokens.h"

namespace jianli {

struct LineIterators::Iterators {
  icu::BreakIterator& get(bool has_han) {
    auto& iterator = has_han ? chinese : western;
    if (!iterator) {
      UErrorCode error = U_ZERO_ERROR;
      iterator.reset(icu::BreakIterator::createLineInstance(
          icu::Locale(has_han ? "zh" : "en"), error));
      if (U_FAILURE(error)) throw std::runtime_error("ICU has no line breaking rules");
    }
    return *iterator;
  }

  std::unique_ptr<icu::BreakIterator> chinese, western;
};

LineIterators::LineIterators() : iterators_(std::make_unique<Iterators>()) {}
LineIterators::~LineIterators() = default;

namespace {

/// UAX #14 breaks as ICU finds them.
void find_icu_breaks(std::u16string_view characters, icu::BreakIterator& iterator,
                     std::vector<BreakKind>& breaks) {
  UErrorCode error = U_ZERO_ERROR;
  UText text = UTEXT_INITIALIZER;
  utext_openUChars(&text, characters.data(), static_cast<std::int64_t>(characters.size()),
                   &error);
  iterator.setText(&text, error);
  for (int at = iterator.first(); at != icu::BreakIterator::DONE; at = iterator.next()) {
    const bool hard = iterator.getRuleStatus() >= UBRK_LINE_HARD;
    breaks[static_cast<std::size_t>(at)] =
        hard ? BreakKind::mandatory : BreakKind::allowed;
  }
  utext_close(&text);
}

/// A sign that belongs to the word or number behind it: `.NET`, `$100`, `−2%`.
bool begins_word(const BreakText& text, std::size_t at) {
  return text.at(at) == BreakClass::sign && text.is_word(at + 1);
}

/// A sign that belongs to the word or number before it, be it behind other signs (`C++`,
/// `90%+`).
bool ends_word(const BreakText& text, std::size_t at) {
  // A word has no more signs than this: looking further would be slow in a row of them.
  constexpr std::size_t kMostSigns = 3;
  for (std::size_t signs = 0; signs < kMostSigns && at > 0; ++signs, --at) {
    if (text.at(at) != BreakClass::sign) return false;
    if (text.is_word(at - 1)) return true;
  }
  return false;
}

/// Whether a line may end at `at` though UAX #14 says it may not.
bool adds_break(const BreakText& text, std::size_t at) {
  using enum BreakClass;
  const BreakClass before = text.at(at - 1);
  const BreakClass after = text.at(at);
  // UAX #14 glues signs to Han and its marks (LB23a PR × ID, LB13 × IS); a gap between
  // words may always break (CLREQ, mixed text composition).
  // A dot behind a closing mark may be that of a sentence.
  const bool chinese =
      before == han || before == stop || (before == closer && text.unit(at) != u'.');
  if (chinese && begins_word(text, at)) return true;
  if (after == han && ends_word(text, at - 1)) return true;
  // It takes the sign of a word that follows a space for one that closes something.
  if (before == space &&
      (begins_word(text, at) || (after == solidus && text.at(at + 1) == letter))) {
    return true;
  }
  // It knows single quotes as neither opening nor closing (LB19).
  if (text.unit(at) == u'‘' && after == opener) {
    return before != opener && before != glue && before != other;
  }
  if (text.unit(at - 1) == u'’' && before == closer) {
    return after == han || after == letter || after == digit || after == opener ||
           after == dash;
  }
  return false;
}

/// A mark with a space on either side: a line may end with it but not begin with it.
bool stands_alone(const BreakText& text, std::size_t at) {
  if (text.unit(at - 1) != u' ' || text.unit(at + 1) != u' ') return false;
  switch (text.at(at)) {
    case BreakClass::connector:
    case BreakClass::interpunct:
    case BreakClass::solidus:
    case BreakClass::wide_solidus:
      return true;
    default:
      return text.unit(at) == u'|';
  }
}

bool is_chinese(BreakClass c) {
  return c == BreakClass::han || c == BreakClass::opener || c == BreakClass::closer;
}

/// Whether the rules of a line's edges forbid a break that UAX #14 allows.
bool removes_break(const BreakText& text, std::size_t at, BreakLevel level) {
  using enum BreakClass;
  const BreakClass before = text.at(at - 1);
  const BreakClass after = text.at(at);
  if (before == zero_width_space) return false;
  if (before == glue || after == glue) return true;
  if (!may_start_line(after, level)) {
    // Behind a space a connector is a minus or a bullet unless it stands alone, and a
    // single ellipsis may begin a quotation.
    const bool long_mark =
        after == dash || (after == ellipsis && text.unit(at + 1) == text.unit(at));
    const bool always = after == stop || after == closer || long_mark || before != space;
    if (always || stands_alone(text, at)) return true;
  } else if (stands_alone(text, at)) {
    return true;
  }
  if (!may_end_line(before, level)) {
    const bool among_han = at > 1 && is_chinese(text.at(at - 2)) && is_chinese(after);
    if (before != solidus || among_han) return true;
  }
  if (text.unit(at - 1) == u'-' || before == solidus) {
    // A hyphen or solidus that begins a word is a minus, an option or a path (UAX #14
    // LB20a, newer than ICU 72); a hyphen before a sign is part of an arrow.
    const bool doubled = at > 1 && text.unit(at - 2) == text.unit(at - 1);
    const std::size_t first = doubled ? at - 2 : at - 1;
    const bool begins = first == 0 || text.at(first - 1) == space ||
                        text.at(first - 1) == opener || text.unit(first - 1) == u'(';
    if (begins && after != space) return true;
    if (text.unit(at) == u'>') return true;
  }
  // UAX #14 would break C++ and 90%+ between their signs (PR ÷ PR, PO ÷ PR).
  return after == sign && (text.unit(at - 1) == text.unit(at) || ends_word(text, at - 1));
}

/// The marks of two ems, `——` and `……`: never parted, though a row of several may be
/// split between two of them (CLREQ, unbreakable marks).
struct LongMark {
  std::size_t length = 0;  ///< of the row up to here

  /// What the row says about the break at `at`; nothing if it does not run across.
  std::optional<BreakKind> across(const BreakText& text, std::size_t at,
                                  BreakLevel level) {
    const BreakClass before = text.at(at - 1);
    const bool long_mark = before == BreakClass::dash || before == BreakClass::ellipsis;
    if (!long_mark || text.unit(at) != text.unit(at - 1)) {
      length = 0;
      return std::nullopt;
    }
    ++length;
    const bool pair_follows = text.unit(at + 1) == text.unit(at);
    const bool splits = length % 2 == 0 && pair_follows && level != BreakLevel::strict;
    return splits ? BreakKind::allowed : BreakKind::forbidden;
  }
};

/// Straight quotes, which UAX #14 glues to both sides (LB19): the first of two opens, the
/// second closes, and beside Han a line may end outside them.
struct StraightQuotes {
  bool open = false;

  /// Whether a line may end at `at`; to be asked of all places in order.
  bool adds_break(const BreakText& text, std::size_t at) {
    using enum BreakClass;
    const bool closed_before = !open && text.unit(at - 1) == u'"' && at > 1;
    const BreakClass before = text.at(at - 1);
    const BreakClass after = text.at(at);
    const bool opens = text.unit(at) == u'"' && !open;
    if (text.unit(at) == u'"') open = !open;
    if (opens && !closed_before) return before == han || before == stop;
    return closed_before && (after == han || after == opener);
  }
};

/// The one pass over neighbours that turns UAX #14's breaks into those of CLREQ.
void apply_rules(const BreakText& text, BreakLevel level,
                 std::vector<BreakKind>& breaks) {
  LongMark row;
  StraightQuotes quotes;
  if (text.size() > 0) quotes.open = text.unit(0) == u'"';
  for (std::size_t at = 1; at < text.size(); ++at) {
    BreakKind& kind = breaks[at];
    const std::optional<BreakKind> in_row = row.across(text, at, level);
    const bool beside_quotes = quotes.adds_break(text, at);
    if (kind == BreakKind::mandatory) continue;
    if (in_row) {
      kind = *in_row;
      continue;
    }
    if (kind == BreakKind::forbidden && (beside_quotes || adds_break(text, at))) {
      kind = BreakKind::allowed;
    }
    if (kind == BreakKind::allowed && removes_break(text, at, level)) {
      kind = BreakKind::forbidden;
    }
    if (kind == BreakKind::allowed && text.at(at - 1) == BreakClass::soft_hyphen) {
      kind = BreakKind::hyphen;
    }
  }
}

void forbid_in_formulas(ShapedParagraph& shaped) {
  const auto& inlines = shaped.paragraph->inlines;
  for (std::size_t i = 0; i < inlines.size(); ++i) {
    if (inlines[i].kind != InlineKind::math) continue;
    for (std::size_t at = shaped.inline_begins[i] + 1; at < shaped.inline_end(i); ++at) {
      shaped.breaks[at] = BreakKind::forbidden;
    }
  }
}

/// Discourages breaks inside what the document wants whole.
void keep_together(ShapedParagraph& shaped) {
  const auto& inlines = shaped.paragraph->inlines;
  for (std::size_t i = 0; i < inlines.size(); ++i) {
    if (!inlines[i].whole) continue;
    const bool joined = i > 0 && inlines[i - 1].whole;
    const std::size_t begin = shaped.inline_begins[i] + (joined ? 0 : 1);
    for (std::size_t at = begin; at < shaped.inline_end(i); ++at) {
      BreakKind& kind = shaped.breaks[at];
      if (kind == BreakKind::allowed) kind = BreakKind::discouraged;
    }
  }
}

/// A separator goes where a line ends at it. The one place for that is behind it.
void break_behind_separators(ShapedParagraph& shaped) {
  const auto& inlines = shaped.paragraph->inlines;
  for (std::size_t i = 0; i < inlines.size(); ++i) {
    if (!inlines[i].separator) continue;
    const std::uint32_t end = shaped.inline_end(i);
    for (std::uint32_t at = shaped.inline_begins[i]; at < end; ++at) {
      shaped.breaks[at] = BreakKind::forbidden;
    }
    shaped.breaks[end] = BreakKind::allowed;
  }
}

}  // namespace

/// The Chinese rules of UAX #14 serve every paragraph with Han, whatever its language:
/// with the English ones no break is found before an opening quote that follows Han.
void find_breaks(ShapedParagraph& shaped, std::u16string_view characters,
                 LineIterators& iterators) {
  const bool has_han = std::find(shaped.sides.begin(), shaped.sides.end(), Side::han) !=
                       shaped.sides.end();
  shaped.breaks.assign(shaped.text.size() + 1, BreakKind::forbidden);
  find_icu_breaks(characters, iterators.iterators_->get(has_han), shaped.breaks);
  const BreakText text = classify(characters, shaped.sides);
  const Typography& typography = shaped.paragraph->typography;
  apply_rules(text, typography.breaks, shaped.breaks);
  for (const Token& token : find_tokens(text, typography)) {
    protect(token, text, shaped.breaks);
  }
  forbid_in_formulas(shaped);
  keep_together(shaped);
  break_behind_separators(shaped);
  shaped.breaks.front() = BreakKind::forbidden;
  shaped.breaks.back() = BreakKind::mandatory;
}

}  // namespace jianli
