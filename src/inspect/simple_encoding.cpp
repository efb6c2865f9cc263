// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "inspect/simple_encoding.h"

#include <podofo/podofo.h>

#include <charconv>
#include <cstdint>
#include <optional>

#include "base/utf8.h"

namespace jianli {
namespace {

/// PoDoFo's UTF-16 is big-endian in memory.
char16_t from_big_endian(PoDoFo::pdf_utf16be unit) {
  const auto* const bytes = reinterpret_cast<const unsigned char*>(&unit);
  return static_cast<char16_t>(bytes[0] << 8U | bytes[1]);
}

const PoDoFo::PdfEncoding* find_encoding(std::string_view name) {
  using Factory = PoDoFo::PdfEncodingFactory;
  if (name == "WinAnsiEncoding") return Factory::GlobalWinAnsiEncodingInstance();
  if (name == "MacRomanEncoding") return Factory::GlobalMacRomanEncodingInstance();
  if (name == "MacExpertEncoding") return Factory::GlobalMacExpertEncodingInstance();
  if (name == "Symbol") return Factory::GlobalSymbolEncodingInstance();
  if (name == "ZapfDingbats") return Factory::GlobalZapfDingbatsEncodingInstance();
  return Factory::GlobalStandardEncodingInstance();
}

/// Hexadecimal digits that make a character.
std::optional<char32_t> read_hex(std::string_view digits) {
  std::uint32_t value = 0;
  const char* const end = digits.data() + digits.size();
  const auto [at, error] = std::from_chars(digits.data(), end, value, 16);
  if (error != std::errc() || at != end || value == 0 || value > 0x10FFFF ||
      (value >= 0xD800 && value < 0xE000)) {
    return std::nullopt;
  }
  return static_cast<char32_t>(value);
}

/// `uni4E2D6587`: four digits a character.
std::string read_uni(std::string_view digits) {
  if (digits.empty() || digits.size() % 4 != 0) return {};
  std::string text;
  for (; !digits.empty(); digits.remove_prefix(4)) {
    const auto character = read_hex(digits.substr(0, 4));
    if (!character) return {};
    append_utf8(text, *character);
  }
  return text;
}

}  // namespace

SimpleEncoding named_encoding(std::string_view name) {
  const PoDoFo::PdfEncoding* const encoding = find_encoding(name);
  SimpleEncoding characters;
  for (int code = encoding->GetFirstChar(); code <= encoding->GetLastChar(); ++code) {
    if (code < 0 || code > 255) continue;
    const char16_t unit = from_big_endian(encoding->GetCharCode(code));
    if (unit != 0) {
      characters[static_cast<std::size_t>(code)] = to_utf8(std::u16string_view(&unit, 1));
    }
  }
  return characters;
}

std::string characters_of_glyph(std::string_view name) {
  // What follows a full stop tells a form of the glyph: `a.sc`.
  name = name.substr(0, name.find('.'));
  if (name.empty()) return {};
  if (name.starts_with("uni") && name.size() > 6) return read_uni(name.substr(3));
  if (name.front() == 'u' && name.size() >= 5 && name.size() <= 7) {
    if (const auto character = read_hex(name.substr(1))) {
      std::string text;
      append_utf8(text, *character);
      return text;
    }
  }
  const char16_t unit = from_big_endian(
      PoDoFo::PdfDifferenceEncoding::NameToUnicodeID(PoDoFo::PdfName(std::string(name))));
  return unit == 0 ? std::string() : to_utf8(std::u16string_view(&unit, 1));
}

}  // namespace jianli
