// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "syntax/shorten_text.h"

#include <algorithm>

namespace jianli {
namespace {

/// No word that YAML takes for more than a text (`null`, `false`) is as long.
constexpr std::size_t kShortest = 9;
constexpr char kLetter = 'x';

}  // namespace

std::size_t ShortenedText::place_in_source(std::size_t place) const {
  const auto behind = std::ranges::upper_bound(cuts, place, {}, &Cut::place);
  if (behind == cuts.begin()) return place;
  const Cut& cut = *std::prev(behind);
  return place == cut.place ? cut.begin : cut.end + (place - cut.place - 1);
}

const Cut* ShortenedText::cut_at(std::size_t begin) const {
  const auto found = std::ranges::lower_bound(cuts, begin, {}, &Cut::begin);
  return found != cuts.end() && found->begin == begin ? &*found : nullptr;
}

ShortenedText shorten_text(std::string text, const std::vector<ByteRange>& stretches) {
  ShortenedText result;
  result.cuts.reserve(stretches.size());
  std::size_t copied = 0;
  for (const ByteRange& stretch : stretches) {
    if (stretch.end - stretch.begin < kShortest) continue;
    result.text.append(text, copied, stretch.begin - copied);
    result.cuts.push_back({stretch.begin, stretch.end, result.text.size()});
    result.text += kLetter;
    copied = stretch.end;
  }
  result.text.append(text, copied);
  return result;
}

}  // namespace jianli
