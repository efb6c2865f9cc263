// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "base/suggest.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/utf8.h"

namespace jianli {
namespace {

/// A word longer than this is no mistyped name; the bound keeps the search cheap.
constexpr std::size_t kMaxWordBytes = 256;

/// The characters that count in a comparison: `start_date` and `StartDate` are
/// `startdate`.
std::u32string letters(std::string_view word) {
  std::u32string result;
  for (std::size_t offset = 0; offset < word.size();) {
    const char32_t c = next_character(word, offset);
    if (c == '_' || c == '-' || c == ' ') continue;
    result.push_back(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
  }
  return result;
}

/// Optimal string alignment distance, or `limit` + 1 as soon as it is known to exceed it.
std::size_t distance(const std::u32string& a, const std::u32string& b,
                     std::size_t limit) {
  const std::size_t size_difference =
      a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
  if (size_difference > limit) return limit + 1;
  std::vector<std::size_t> before_last;
  std::vector<std::size_t> last(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, change});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[j] = std::min(row[j], before_last[j - 2] + 1);
      }
    }
    if (std::ranges::min(row) > limit) return limit + 1;
    before_last = last;
    last = row;
  }
  return last[b.size()];
}

}  // namespace

std::string_view closest(std::string_view word,
                         std::span<const std::string_view> candidates) {
  if (word.size() > kMaxWordBytes) return {};
  const std::u32string wanted = letters(word);
  if (wanted.empty()) return {};
  std::string_view best;
  std::size_t limit = std::max<std::size_t>(1, wanted.size() / 3);
  // Of a word of two letters one edit leaves too little to recognise.
  if (wanted.size() <= 2) limit = 0;
  for (const std::string_view candidate : candidates) {
    const std::size_t edits = distance(wanted, letters(candidate), limit);
    if (edits > limit) continue;
    best = candidate;
    if (edits == 0) break;
    limit = edits - 1;
  }
  return best;
}

}  // namespace jianli
