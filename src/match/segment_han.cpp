// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "match/segment_han.h"

#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>
#include <stdexcept>

#include "base/utf8.h"
#include "match/han_words.h"

namespace jianli {
namespace {

icu::BreakIterator& words_of_icu() {
  thread_local const std::unique_ptr<icu::BreakIterator> kMade = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> made(
        icu::BreakIterator::createWordInstance(icu::Locale::getChinese(), status));
    if (U_FAILURE(status)) throw std::runtime_error("ICU has no dictionary of Chinese");
    return made;
  }();
  return *kMade;
}

/// The ends that ICU gives, in characters.
std::vector<std::size_t> ends_of_icu(std::u32string_view run) {
  icu::UnicodeString text =
      icu::UnicodeString::fromUTF32(reinterpret_cast<const UChar32*>(run.data()),
                                    static_cast<std::int32_t>(run.size()));
  icu::BreakIterator& iterator = words_of_icu();
  iterator.setText(text);
  std::vector<std::size_t> ends;
  std::int32_t last = 0;
  std::size_t count = 0;
  for (std::int32_t end = iterator.next(); end != icu::BreakIterator::DONE;
       end = iterator.next()) {
    count += static_cast<std::size_t>(text.countChar32(last, end - last));
    ends.push_back(count);
    last = end;
  }
  return ends;
}

/// Whether some characters of a run are a word of ours.
bool is_word(std::u32string_view characters) {
  std::string text;
  for (const char32_t character : characters) append_utf8(text, character);
  return is_known_han(text);
}

}  // namespace

std::vector<std::size_t> segment_han(std::u32string_view run) {
  const std::vector<std::size_t> parts = ends_of_icu(run);
  std::vector<std::size_t> ends;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    // The longest word of ours that begins here and ends where a part does.
    std::size_t last = i;
    for (std::size_t j = i + 1; j < parts.size(); ++j) {
      if (parts[j] - begin > kLongestHanWord) break;
      if (is_word(run.substr(begin, parts[j] - begin))) last = j;
    }
    begin = parts[last];
    ends.push_back(begin);
    i = last;
  }
  return ends;
}

}  // namespace jianli
