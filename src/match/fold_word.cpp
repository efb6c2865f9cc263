// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "match/fold_word.h"

#include <unicode/translit.h>
#include <unicode/ucnv.h>
#include <unicode/uniset.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>
#include <stdexcept>
#include <unordered_map>

#include "base/normalize.h"
#include "base/utf8.h"

namespace jianli {
namespace {

// Names of tools that English has as words: "react to changes" says nothing of React.
constexpr std::array<std::string_view, 30> kNamesLikeWords = {
    "Go",       "IT",   "React",  "Spring", "Spark",   "Flask",    "Swift", "Rust",
    "Excel",    "Word", "Access", "Beam",   "Hive",    "Storm",    "Unity", "Helm",
    "Vault",    "Chef", "Puppet", "Sketch", "Notion",  "Express",  "Julia", "Slack",
    "Electron", "Dash", "Solid",  "Next",   "Airflow", "Snowflake"};

// Digits behind these are no version: INT8 and INT4 are two things.
constexpr std::array<std::string_view, 6> kCounted = {"int", "utf", "sha",
                                                      "top", "web", "mpeg"};

bool is_letter(char c) { return c >= 'a' && c <= 'z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Takes away the version: one or two digits behind a name of three letters or more.
void drop_version(std::string& word) {
  std::size_t end = word.size();
  while (end > 0 && is_digit(word[end - 1])) --end;
  if (end == word.size() || word.size() - end > 2 || end < 3) return;
  const std::string_view name = std::string_view(word).substr(0, end);
  if (std::ranges::find(kCounted, name) != kCounted.end()) return;
  const bool is_name = std::ranges::all_of(
      name, [](char c) { return is_letter(c) || c == '+' || c == '#'; });
  if (is_name) word.resize(end);
}

/// Takes away an English plural; what it makes of other words it makes of all of them.
void drop_plural(std::string& word) {
  if (word.size() < 4 || !std::ranges::all_of(word, is_letter)) return;
  const auto ends = [&](std::string_view end) { return word.ends_with(end); };
  if (!ends("s") || ends("ss") || ends("us") || ends("is")) return;
  if (ends("ies") && word.size() > 4) {
    word.replace(word.size() - 3, 3, "y");
  } else if (ends("sses") || ends("shes") || ends("ches") || ends("xes")) {
    word.resize(word.size() - 2);
  } else {
    word.pop_back();
  }
}

/// The characters of GB 2312: whatever simplified text is written with, and hardly any
/// traditional one. The converter of ICU is asked for them once.
const icu::UnicodeSet& simplified_characters() {
  static const std::unique_ptr<const icu::UnicodeSet> kSet = [] {
    UErrorCode status = U_ZERO_ERROR;
    auto set = std::make_unique<icu::UnicodeSet>();
    UConverter* const converter = ucnv_open("GB2312", &status);
    if (U_SUCCESS(status)) {
      ucnv_getUnicodeSet(converter, set->toUSet(), UCNV_ROUNDTRIP_SET, &status);
    }
    ucnv_close(converter);
    set->freeze();
    return set;
  }();
  return *kSet;
}

/// Making this takes longer than all else together, so that it is made when the first
/// character needs it. One a thread: a transliterator is not for several at once.
const icu::Transliterator& simplifier() {
  thread_local const std::unique_ptr<const icu::Transliterator> kMade = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<const icu::Transliterator> made(icu::Transliterator::createInstance(
        "Traditional-Simplified", UTRANS_FORWARD, status));
    if (U_FAILURE(status)) throw std::runtime_error("ICU has no simplified Chinese");
    return made;
  }();
  return *kMade;
}

}  // namespace

char32_t to_half_width(char32_t character) {
  if (character >= 0xFF01 && character <= 0xFF5E) return character - 0xFEE0;
  if (character == 0x3000 || character == 0xA0) return ' ';
  return character;
}

char32_t to_simplified(char32_t character) {
  if (simplified_characters().contains(static_cast<UChar32>(character))) return character;
  thread_local std::unordered_map<char32_t, char32_t> known;
  const auto [entry, is_new] = known.try_emplace(character, character);
  if (is_new) {
    icu::UnicodeString text(static_cast<UChar32>(character));
    simplifier().transliterate(text);
    entry->second = static_cast<char32_t>(text.char32At(0));
  }
  return entry->second;
}

std::string fold_latin(std::string_view word) {
  if (std::ranges::find(kNamesLikeWords, word) != kNamesLikeWords.end()) {
    return std::string(word);
  }
  // The plural of initials: TPUs.
  const bool is_plural = word.size() > 2 && word.ends_with('s') &&
                         std::ranges::all_of(word.substr(0, word.size() - 1),
                                             [](char c) { return c >= 'A' && c <= 'Z'; });
  std::string folded = fold_case(is_plural ? word.substr(0, word.size() - 1) : word);
  drop_version(folded);
  drop_plural(folded);
  return folded;
}

}  // namespace jianli
