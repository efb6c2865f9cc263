// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/fold_compatibility.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <array>
#include <stdexcept>

#include "base/utf8.h"

namespace jianli {
namespace {

constexpr char32_t kFirstRadical = 0x2E80;

// Equivalent_Unified_Ideograph (UAX #44) of U+2E80–2EF3. Normalization folds only two of
// these radicals, yet PDF viewers copy all of them in place of the ideographs: ⻓ for 长.
constexpr std::array<char32_t, 0x74> kRadicals = {
    0x0000, 0x5382,  0x4E5B,  0x4E5A,  0x4E59,  0x4EBB,  0x5182,  0x20628, 0x5200, 0x5202,
    0x535C, 0x353E,  0x5C0F,  0x5C0F,  0x5140,  0x5C23,  0x5C22,  0x21BC2, 0x5DF3, 0x5E7A,
    0x5F51, 0x5F50,  0x5FC4,  0x5FC3,  0x624C,  0x6535,  0x0000,  0x65E1,  0x65E5, 0x6708,
    0x6B7A, 0x6BCD,  0x6C11,  0x6C35,  0x6C3A,  0x706C,  0x722B,  0x722B,  0x4E2C, 0x725B,
    0x72AD, 0x738B,  0x24D14, 0x76EE,  0x793A,  0x793B,  0x25AD7, 0x7CF9,  0x7E9F, 0x7F53,
    0x7F52, 0x34C1,  0x5197,  0x2626B, 0x7F8A,  0x2634C, 0x2634B, 0x8002,  0x8080, 0x807F,
    0x8089, 0x26951, 0x8279,  0x8279,  0x8279,  0x864E,  0x8864,  0x8980,  0x897F, 0x89C1,
    0x89D2, 0x278B2, 0x8BA0,  0x8D1D,  0x27FB7, 0x8F66,  0x8FB6,  0x8FB6,  0x8FB6, 0x9091,
    0x9485, 0x9577,  0x9578,  0x957F,  0x95E8,  0x28E0F, 0x961D,  0x96E8,  0x9752, 0x97E6,
    0x9875, 0x98CE,  0x98DE,  0x98DF,  0x2967F, 0x98E0,  0x9963,  0x29810, 0x9A6C, 0x9AA8,
    0x9B3C, 0x9C7C,  0x9E1F,  0x5364,  0x9EA6,  0x9EC4,  0x9EFE,  0x6589,  0x9F50, 0x6B6F,
    0x9F7F, 0x7ADC,  0x9F99,  0x9F9C,  0x4E80,  0x9F9F,
};

bool in(char32_t character, char32_t first, char32_t last) {
  return first <= character && character <= last;
}

bool is_kangxi_radical(char32_t c) { return in(c, 0x2F00, 0x2FD5); }
bool is_compatibility_ideograph(char32_t c) {
  return in(c, 0xF900, 0xFAD9) || in(c, 0x2F800, 0x2FA1D);
}
bool is_latin_ligature(char32_t c) { return in(c, 0xFB00, 0xFB06); }
bool is_full_width_alphanumeric(char32_t c) {
  return in(c, 0xFF10, 0xFF19) || in(c, 0xFF21, 0xFF3A) || in(c, 0xFF41, 0xFF5A);
}

/// The character's form in NFKC.
std::string decompose(char32_t character) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(status);
  if (U_FAILURE(status)) throw std::runtime_error("ICU has no normalization data");
  icu::UnicodeString form;
  std::string result;
  // Twelve ideographs among the compatibility ones are unified and stand for themselves.
  if (nfkc->getDecomposition(static_cast<UChar32>(character), form)) {
    form.toUTF8String(result);
  }
  return result;
}

}  // namespace

std::string fold_compatibility(char32_t character) {
  std::string result;
  if (is_full_width_alphanumeric(character)) {
    append_utf8(result, character - 0xFF00 + 0x20);
  } else if (in(character, kFirstRadical, kFirstRadical + kRadicals.size() - 1)) {
    const char32_t ideograph = kRadicals[character - kFirstRadical];
    if (ideograph != 0) append_utf8(result, ideograph);
  } else if (is_kangxi_radical(character) || is_compatibility_ideograph(character) ||
             is_latin_ligature(character)) {
    result = decompose(character);
  }
  return result;
}

bool may_hold_compatibility(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte < 0xE2) continue;
    // Lead bytes of U+2E80–2FFF, U+F000–FFFF and U+20000–3FFFF.
    if (byte == 0xE2) {
      if (i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) >= 0xBA)
        return true;
    } else if (byte == 0xEF) {
      // Commas and parentheses of Chinese text begin so, too: look for letters and
      // digits.
      std::size_t offset = i;
      const char32_t character = next_character(text, offset);
      if (is_full_width_alphanumeric(character) ||
          is_compatibility_ideograph(character) || is_latin_ligature(character)) {
        return true;
      }
    } else if (byte == 0xF0) {
      std::size_t offset = i;
      if (is_compatibility_ideograph(next_character(text, offset))) return true;
    }
  }
  return false;
}

}  // namespace jianli
