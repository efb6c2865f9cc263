// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "inspect/charset_cmap.h"

#include <unicode/ucnv.h>

#include <memory>
#include <utility>

#include "base/utf8.h"

namespace jianli {
namespace {

/// Beginnings of names in ISO 32000-1, table 118.
constexpr std::pair<std::string_view, std::string_view> kCharsets[] = {
    {"GB-EUC", "GB2312"},
    {"GBK2K", "gb18030"},
    {"GBKp-EUC", "GBK"},
    {"GBK-EUC", "GBK"},
    {"B5pc", "Big5"},
    {"ETen-B5", "Big5"},
    {"ETenms-B5", "Big5"},
    {"HKscs-B5", "Big5-HKSCS"},
    {"90ms-RKSJ", "windows-31j"},
    {"90msp-RKSJ", "windows-31j"},
    {"EUC-", "EUC-JP"},
    {"KSC-EUC", "EUC-KR"},
    {"KSCms-UHC", "windows-949"}};

}  // namespace

std::string_view charset_of_cmap(std::string_view name) {
  // Codes of Unicode itself.
  if (name.find("-UCS2-") != std::string_view::npos) return "UTF-16BE";
  if (name.find("-UTF16-") != std::string_view::npos) return "UTF-16BE";
  for (const auto& [begin, charset] : kCharsets) {
    if (name.starts_with(begin)) return charset;
  }
  return {};
}

std::vector<CharsetCharacter> read_charset(std::string_view bytes,
                                           std::string_view charset) {
  std::vector<CharsetCharacter> characters;
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
      ucnv_open(std::string(charset).c_str(), &error), &ucnv_close);
  const char* at = bytes.data();
  const char* const end = at + bytes.size();
  while (at < end) {
    const char* const begin = at;
    UChar32 character = 0xFFFD;
    if (U_SUCCESS(error)) {
      UErrorCode fault = U_ZERO_ERROR;
      character = ucnv_getNextUChar(converter.get(), &at, end, &fault);
      if (U_FAILURE(fault)) {
        ucnv_resetToUnicode(converter.get());
        character = 0xFFFD;
      }
    }
    if (at == begin) ++at;
    CharsetCharacter result;
    result.length = static_cast<std::uint32_t>(at - begin);
    for (const char* byte = begin; byte < at; ++byte) {
      result.code = result.code << 8U | static_cast<unsigned char>(*byte);
    }
    if (character != 0xFFFD) append_utf8(result.text, static_cast<char32_t>(character));
    characters.push_back(std::move(result));
  }
  return characters;
}

}  // namespace jianli
