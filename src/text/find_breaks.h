// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string_view>

#include "text/shaped_paragraph.h"

namespace jianli {

/// ICU's line break iterators, made when first needed: opening the rules takes 0.1 ms
/// each. One a thread.
class LineIterators {
 public:
  LineIterators();
  ~LineIterators();
  LineIterators(const LineIterators&) = delete;
  LineIterators& operator=(const LineIterators&) = delete;

 private:
  friend void find_breaks(ShapedParagraph& shaped, std::u16string_view characters,
                          LineIterators& iterators);
  struct Iterators;
  std::unique_ptr<Iterators> iterators_;
};

/// Decides what may happen between any two characters of a paragraph whose text, sides
/// and inline begins are set: fills `ShapedParagraph::breaks`. UAX #14 comes first, the
/// rules of a line's edges correct it (CLREQ), tokens overrule both. Of hyphens only
/// those at soft hyphens are set.
/// `characters` is its `rule_text`.
void find_breaks(ShapedParagraph& shaped, std::u16string_view characters,
                 LineIterators& iterators);

}  // namespace jianli
