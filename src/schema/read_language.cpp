// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/language.h"
#include "schema/grammar.h"
#include "schema/reader.h"

namespace jianli {
namespace {

struct OtherName {
  std::string_view written;
  std::string_view tag;
};
// What people write for a language, in lower case. Those with the form of a tag are
// refused all the same: BCP 47 has no such tag, or the shorter one goes before (RFC 5646
// §2.2.1).
constexpr std::array<OtherName, 31> kOtherNames = {{
    {"cn", "zh"},        {"chs", "zh-Hans"},      {"cht", "zh-Hant"},
    {"chinese", "zh"},   {"中文", "zh"},          {"汉语", "zh"},
    {"简体", "zh-Hans"}, {"简体中文", "zh-Hans"}, {"繁体", "zh-Hant"},
    {"繁體", "zh-Hant"}, {"繁体中文", "zh-Hant"}, {"繁體中文", "zh-Hant"},
    {"us", "en"},        {"eng", "en"},           {"english", "en"},
    {"英文", "en"},      {"英语", "en"},          {"jp", "ja"},
    {"japanese", "ja"},  {"日文", "ja"},          {"korean", "ko"},
    {"zho", "zh"},       {"chi", "zh"},           {"jpn", "ja"},
    {"kor", "ko"},       {"deu", "de"},           {"ger", "de"},
    {"fra", "fr"},       {"fre", "fr"},           {"spa", "es"},
    {"rus", "ru"},
}};

// The languages of two letters (ISO 639-1): the second letters, by the first one.
constexpr std::array<std::string_view, 26> kSecondLetters = {"abefkmnrsvyz",
                                                             "aeghimnors",
                                                             "aehorsuvy",
                                                             "aevz",
                                                             "elnostu",
                                                             "afijory",
                                                             "adlnuv",
                                                             "aeiortuyz",
                                                             "adegikostu",
                                                             "av",
                                                             "agijklmnorsuvwy",
                                                             "abginotuv",
                                                             "ghiklnrsty",
                                                             "abdeglnorvy",
                                                             "cjmrs",
                                                             "ailst",
                                                             "u",
                                                             "mnouw",
                                                             "acdegiklmnoqrstuvw",
                                                             "aeghiklnorstwy",
                                                             "gkrz",
                                                             "eio",
                                                             "ao",
                                                             "h",
                                                             "io",
                                                             "ahu"};

// Of the languages of three letters (ISO 639-3) those that CLDR has texts for and those
// of China; any other word of three letters is more likely none (`txt`, `api`).
constexpr std::string_view kThreeLetters =
    "asa ast bas bem bez brx bug cak ccp cdo ceb cgg chr cjy ckb cmn cpx csw czh czo dav "
    "dje dsb dua dyo ebu ewo fil fur gan gsw guz hak haw hmn hsb hsn iba jgo jmc kab kam "
    "kde kea kgp khb khq kkj kln kok ksb ksf ksh lag lkt lrc luo luy lzh mai mas mer mfe "
    "mgh mgo mnc mni mnp mua mzn nan naq nds nmg nnh nus nxq nyn pcm rof rwk sah saq sat "
    "sbp sco seh ses shi sma smj smn sms szl tdd teo twq tzm vai vun wae wuu xog yav yrl "
    "yue zgh ";

/// Whether a code in lower case is that of a language.
bool is_known_code(std::string_view code) {
  if (code.size() == 2) {
    const std::string_view seconds =
        kSecondLetters[static_cast<std::size_t>(code[0] - 'a')];
    return seconds.find(code[1]) != std::string_view::npos;
  }
  for (std::size_t i = 0; i < kThreeLetters.size(); i += 4) {
    if (kThreeLetters.substr(i, 3) == code) return true;
  }
  return false;
}

std::string lower_case(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
  }
  return result;
}

/// The language another name stands for; empty if it is not in the table.
std::string_view other_name(std::string_view written) {
  const std::string name = lower_case(written);
  for (const OtherName& other : kOtherNames) {
    if (name == other.written) return other.tag;
  }
  return {};
}

/// The tag a name that is none most likely means; empty if the name says nothing.
std::string intended_tag(std::string_view name) {
  if (const std::string_view tag = other_name(name); !tag.empty())
    return std::string(tag);
  // Locales of the operating system are written `en_US`.
  std::string hyphenated(name);
  std::ranges::replace(hyphenated, '_', '-');
  return hyphenated == name || canonical_language(hyphenated).empty() ? "" : hyphenated;
}

/// The canonical tag of a language; empty for what is none.
std::string known_language(std::string_view name) {
  if (!other_name(name).empty()) return {};
  std::string tag = canonical_language(name);
  // A code that has a shorter one is no tag.
  const std::size_t length = std::min(name.find('-'), name.size());
  const std::string_view code = primary_language(tag);
  const bool is_known = code.size() == length && is_known_code(code);
  return is_known ? tag : std::string();
}

void report_bad(Reader& reader, std::string_view tag, Span span) {
  Diagnostic diagnostic;
  diagnostic.rule = Rule::bad_language;
  diagnostic.span = span;
  diagnostic.message = say("`{}` is no language tag", shortened(tag));
  const std::string intended = intended_tag(tag);
  if (intended.empty()) {
    diagnostic.hint = "languages are written `zh`, `zh-Hant`, `en`";
  } else {
    diagnostic.hint = say("did you mean `{}`?", intended);
    diagnostic.fix = Fix{span, intended};
  }
  reader.diagnostics.add(std::move(diagnostic));
}

}  // namespace

bool is_localized(const Node& mapping) {
  bool any = false;
  for (const MappingEntry& entry : mapping.entries) {
    if (is_extension(entry.key)) continue;
    if (known_language(entry.key).empty()) return false;
    any = true;
  }
  return any;
}

bool has_language(const Node& mapping) {
  return std::ranges::any_of(mapping.entries, [](const MappingEntry& entry) {
    return !is_extension(entry.key) &&
           (!known_language(entry.key).empty() || !intended_tag(entry.key).empty());
  });
}

std::string read_language(Reader& reader, const MappingEntry& entry) {
  std::string language = known_language(entry.key);
  if (language.empty()) {
    report_bad(reader, entry.key, entry.key_span);
  } else if (!reader.add_language(language, entry.key_span)) {
    language.clear();
  }
  return language;
}

bool is_language(std::string_view text) { return !known_language(text).empty(); }

std::string intended_language(std::string_view text) { return intended_tag(text); }

void check_language(Reader& reader, std::string_view tag, Span span) {
  if (known_language(tag).empty()) report_bad(reader, tag, span);
}

std::string language_pattern() {
  std::string codes;
  for (std::size_t i = 0; i < kSecondLetters.size(); ++i) {
    if (kSecondLetters[i].empty()) continue;
    const char first = static_cast<char>('a' + i);
    codes += fmt::format("[{}{}][", static_cast<char>(first & ~0x20), first);
    for (const char second : kSecondLetters[i]) {
      codes += {static_cast<char>(second & ~0x20), second};
    }
    codes += "]|";
  }
  for (std::size_t i = 0; i < kThreeLetters.size(); i += 4) {
    codes += case_insensitive_pattern(kThreeLetters.substr(i, 3)) + '|';
  }
  // What people write for a language may have the form of a tag: `cn`, `us`.
  std::string refused;
  for (const OtherName& other : kOtherNames) {
    const std::string_view name = other.written;
    if (name.size() > 3 || !is_known_code(name)) continue;
    refused += fmt::format("(?!{}$)", case_insensitive_pattern(name));
  }
  codes.pop_back();
  return fmt::format("^{}(?:{})(?:-[A-Za-z0-9]{{1,8}})*$", refused, codes);
}

std::string other_language_pattern() {
  std::string names;
  for (const OtherName& other : kOtherNames) {
    names += case_insensitive_pattern(other.written) + '|';
  }
  return fmt::format("^(?:{}[A-Za-z]{{2,3}}(?:_[A-Za-z0-9]{{1,8}})+)$", names);
}

}  // namespace jianli
