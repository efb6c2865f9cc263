// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/hyphenate.h"

#include <hyphen.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <optional>

#include "base/language.h"
#include "base/utf8.h"
#include "text/break_classes.h"
#include "text/gap_rules.h"
#include "text/protect_tokens.h"
#include "text/rule_text.h"

namespace jianli {
namespace {

/// A shorter word is left whole, and so are shorter ends of any word: they save too
/// little to be worth the reader's stumble. TeX's English has two letters before a hyphen
/// (\lefthyphenmin); here only a long word without another place is cut there
/// (`re-search` yes, `al-ways` and `re-ducing` no).
constexpr std::size_t kShortestWord = 6;
constexpr std::size_t kFewestBefore = 3;
constexpr std::size_t kFewestAfter = 3;
constexpr std::size_t kFewestInNeed = 2;
constexpr std::size_t kShortestInNeed = 8;

/// No language has longer words worth a hyphen; libhyphen is spared hostile ones.
constexpr std::size_t kLongestWord = 60;

using Dictionary = std::unique_ptr<HyphenDict, decltype(&hnj_hyphen_free)>;
using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

/// The patterns of a language and what turns words into their encoding.
struct LanguagePatterns {
  Dictionary dictionary{nullptr, hnj_hyphen_free};
  Converter converter{nullptr, ucnv_close};  ///< of patterns that are not in UTF-8
};

/// File names that may hold the patterns of a language, the best first: `en-GB` and
/// `en_GB`, then the language alone, then the region named like it (`de_DE`).
std::vector<std::string> pattern_files(const std::string& language) {
  // Western words in Chinese text are English, and English is American unless it says.
  std::string tag = is_cjk_language(language) || language == "en" ? "en_US" : language;
  const bool plain = std::all_of(tag.begin(), tag.end(), [](char c) {
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') ||
           c == '-' || c == '_';
  });
  if (!plain) return {};
  std::replace(tag.begin(), tag.end(), '-', '_');
  const std::string base = tag.substr(0, tag.find('_'));
  std::string region = base;
  for (char& c : region) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return {"hyph_" + tag + ".dic", "hyph_" + base + ".dic",
          "hyph_" + base + "_" + region + ".dic"};
}

LanguagePatterns load_patterns(const std::string& language,
                               const std::vector<std::filesystem::path>& folders) {
  LanguagePatterns patterns;
  for (const std::string& file : pattern_files(language)) {
    for (const std::filesystem::path& folder : folders) {
      std::error_code failed;
      const std::filesystem::path path = folder / file;
      if (!std::filesystem::is_regular_file(path, failed)) continue;
      patterns.dictionary.reset(hnj_hyphen_load(path.c_str()));
      if (!patterns.dictionary) continue;
      if (patterns.dictionary->utf8 != 0) return patterns;
      UErrorCode error = U_ZERO_ERROR;
      patterns.converter.reset(ucnv_open(patterns.dictionary->cset, &error));
      ucnv_setFromUCallBack(patterns.converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr,
                            nullptr, nullptr, &error);
      if (U_SUCCESS(error)) return patterns;
      patterns.dictionary.reset();
    }
  }
  return patterns;
}

/// A word in small letters and the patterns' encoding; nothing if that lacks a letter.
std::optional<std::string> encode(std::u16string_view word,
                                  const LanguagePatterns& patterns) {
  std::u16string lower;
  for (const char16_t c : word) lower += static_cast<char16_t>(u_tolower(c));
  if (!patterns.converter) return to_utf8(lower);
  std::string bytes(word.size() + 1, '\0');
  UErrorCode error = U_ZERO_ERROR;
  const std::int32_t length = ucnv_fromUChars(
      patterns.converter.get(), bytes.data(), static_cast<std::int32_t>(bytes.size()),
      lower.data(), static_cast<std::int32_t>(lower.size()), &error);
  if (U_FAILURE(error) || static_cast<std::size_t>(length) != word.size()) return {};
  bytes.resize(word.size());
  return bytes;
}

/// The places in a word where a hyphen may end the line, as offsets from its begin.
std::vector<std::size_t> hyphenation_points(std::u16string_view word,
                                            const LanguagePatterns& patterns) {
  std::vector<std::size_t> points;
  const std::optional<std::string> bytes = encode(word, patterns);
  if (!bytes) return points;
  std::string hyphens(bytes->size() + 5, '\0');
  char** replacements = nullptr;
  int* positions = nullptr;
  int* cuts = nullptr;
  const int failed = hnj_hyphen_hyphenate2(
      patterns.dictionary.get(), bytes->data(), static_cast<int>(bytes->size()),
      hyphens.data(), nullptr, &replacements, &positions, &cuts);
  for (std::size_t i = 0; failed == 0 && i + 1 < word.size(); ++i) {
    const std::size_t at = i + 1;
    // A replacement changes the spelling (German `Schiff-fahrt` in the old one).
    const bool respelt = replacements != nullptr && replacements[i] != nullptr;
    const bool point = (hyphens[i] & 1) != 0 && !respelt;
    if (point && at >= kFewestInNeed && word.size() - at >= kFewestAfter) {
      points.push_back(at);
    }
  }
  for (std::size_t i = 0; replacements != nullptr && i < bytes->size(); ++i) {
    std::free(replacements[i]);
  }
  std::free(replacements);
  std::free(positions);
  std::free(cuts);
  const bool needed = points.size() == 1 && word.size() >= kShortestInNeed;
  if (!needed && !points.empty() && points.front() < kFewestBefore) {
    points.erase(points.begin());
  }
  return points;
}

/// Whether a run of letters is a word of a language, as against an abbreviation (`GPU`)
/// or a coined name (`PyTorch`). Patterns know no combining marks.
bool is_common_word(std::u16string_view word) {
  if (word.size() < kShortestWord || word.size() > kLongestWord) return false;
  for (std::size_t i = 1; i < word.size(); ++i) {
    if (u_isalpha(word[i]) == 0 || u_isupper(word[i]) != 0) return false;
  }
  return u_islower(word[1]) != 0;
}

/// Whether what stands beside a run of letters makes it part of something longer:
/// a compound, a version, a path.
bool joins(const BreakText& text, std::size_t at) {
  switch (text.at(at)) {
    case BreakClass::digit:
    case BreakClass::sign:
    case BreakClass::solidus:
    case BreakClass::soft_hyphen:
      return true;
    default:
      return text.unit(at) == u'-' || text.unit(at) == u'_' || text.unit(at) == u'\\';
  }
}

bool stands_free(const BreakText& text, std::size_t begin, std::size_t end) {
  if (begin > 0 && joins(text, begin - 1)) return false;
  const bool full_stop = text.unit(end) == u'.' && !text.is_word(end + 1);
  return full_stop || !joins(text, end);
}

bool may_hyphenate(const Inline& part) {
  return !part.whole && !is_code(part) && part.kind == InlineKind::writing;
}

}  // namespace

struct Hyphenator::Patterns {
  std::vector<std::filesystem::path> folders;
  std::map<std::string, LanguagePatterns, std::less<>> languages;

  /// The patterns of a language; their dictionary is null if there are none. Reading
  /// those of American English takes 5 to 14 ms, up to half of the time of a
  /// whole résumé.
  const LanguagePatterns& of(const std::string& language) {
    const auto found = languages.find(language);
    if (found != languages.end()) return found->second;
    return languages.emplace(language, load_patterns(language, folders)).first->second;
  }
};

Hyphenator::Hyphenator(std::vector<std::filesystem::path> folders)
    : patterns_(std::make_unique<Patterns>()) {
  patterns_->folders = std::move(folders);
  patterns_->folders.emplace_back(kSystemPatterns);
}
Hyphenator::~Hyphenator() = default;

void Hyphenator::add_hyphens(const ShapedParagraph& paragraph,
                             std::vector<BreakKind>& breaks) {
  const Paragraph& source = *paragraph.paragraph;
  if (!source.typography.hyphenate) return;
  const std::u16string characters = rule_text(paragraph);
  const BreakText text = classify(characters, paragraph.sides);
  std::vector<bool> closed(text.size() + 1, true);  // inside a cluster or a token
  for (const Glyph& glyph : paragraph.glyphs) {
    if (glyph.text_end > glyph.text_begin) closed[glyph.text_begin] = false;
  }
  for (const Token& token : find_tokens(text, source.typography)) {
    std::fill(closed.begin() + token.begin, closed.begin() + token.end, true);
  }
  std::size_t next = 0;
  for (std::size_t i = 0; i < source.inlines.size(); i = next) {
    next = i + 1;
    const Inline& part = source.inlines[i];
    if (!may_hyphenate(part)) continue;
    // A word may reach over several inlines.
    while (next < source.inlines.size() && may_hyphenate(source.inlines[next]) &&
           source.inlines[next].language == part.language) {
      ++next;
    }
    const std::size_t end = paragraph.inline_end(next - 1);
    std::size_t at = paragraph.inline_begins[i];
    while (at < end) {
      const std::size_t begin = at;
      while (at < end && text.at(at) == BreakClass::letter) ++at;
      if (at == begin) {
        ++at;
        continue;
      }
      const std::u16string_view word = text.text.substr(begin, at - begin);
      if (!is_common_word(word) || !stands_free(text, begin, at)) continue;
      const LanguagePatterns& patterns = patterns_->of(part.language);
      if (!patterns.dictionary) continue;
      for (const std::size_t point : hyphenation_points(word, patterns)) {
        BreakKind& kind = breaks[begin + point];
        if (!closed[begin + point] && kind == BreakKind::forbidden) {
          kind = BreakKind::hyphen;
        }
      }
    }
  }
}

}  // namespace jianli
