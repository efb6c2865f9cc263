// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/find_breaks.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <stdexcept>

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

/// Discourages breaks inside what the document wants whole, and forbids them before a
/// separator that stands between spaces: a line may end with ` |` but not begin with it.
void keep_together(ShapedParagraph& shaped) {
  const auto& inlines = shaped.paragraph->inlines;
  for (std::size_t i = 0; i < inlines.size(); ++i) {
    if (!inlines[i].whole) continue;
    const bool joined = i > 0 && inlines[i - 1].whole;
    const std::size_t begin = shaped.inline_begins[i] + (joined ? 0 : 1);
    const std::size_t end =
        i + 1 < inlines.size() ? shaped.inline_begins[i + 1] : shaped.text.size();
    for (std::size_t at = begin; at < end; ++at) {
      BreakKind& kind = shaped.breaks[at];
      if (kind == BreakKind::allowed) kind = BreakKind::discouraged;
    }
  }
  for (std::size_t at = 1; at + 1 < shaped.text.size(); ++at) {
    const char16_t c = shaped.text[at];
    const bool lone = shaped.text[at - 1] == ' ' && shaped.text[at + 1] == ' ';
    if (lone && (c == '|' || c == u'·')) shaped.breaks[at] = BreakKind::forbidden;
  }
}

}  // namespace

/// UAX #14 breaks. The Chinese rules serve every paragraph with Han, whatever its
/// language: with the English ones no break is found before an opening quote that follows
/// Han.
void find_breaks(ShapedParagraph& shaped, LineIterators& iterators) {
  const bool has_han = std::find(shaped.sides.begin(), shaped.sides.end(), Side::han) !=
                       shaped.sides.end();
  icu::BreakIterator& iterator = iterators.iterators_->get(has_han);
  shaped.breaks.assign(shaped.text.size() + 1, BreakKind::forbidden);
  UErrorCode error = U_ZERO_ERROR;
  UText text = UTEXT_INITIALIZER;
  utext_openUChars(&text, shaped.text.data(),
                   static_cast<std::int64_t>(shaped.text.size()), &error);
  iterator.setText(&text, error);
  for (int at = iterator.first(); at != icu::BreakIterator::DONE; at = iterator.next()) {
    const bool hard = iterator.getRuleStatus() >= UBRK_LINE_HARD;
    shaped.breaks[static_cast<std::size_t>(at)] =
        hard ? BreakKind::mandatory : BreakKind::allowed;
  }
  keep_together(shaped);
  shaped.breaks.front() = BreakKind::forbidden;
  shaped.breaks.back() = BreakKind::mandatory;
  utext_close(&text);
}

}  // namespace jianli
