// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "math/alphabets.h"

#include <utility>

namespace jianli {
namespace {

/// Where the letters of an alphabet begin in the block U+1D400–1D7FF; 0: it has none.
struct AlphabetRow {
  char32_t capitals, smalls, digits, greek_capitals, greek_smalls;
};

/// By `MathAlphabet`. Capital Greek stands upright beside italic Latin, as in TeX.
constexpr AlphabetRow kRows[] = {
    /* standard      */ {0x1D434, 0x1D44E, 0, 0, 0x1D6FC},
    /* upright       */ {0, 0, 0, 0, 0},
    /* bold          */ {0x1D400, 0x1D41A, 0x1D7CE, 0x1D6A8, 0x1D6C2},
    /* italic        */ {0x1D434, 0x1D44E, 0, 0x1D6E2, 0x1D6FC},
    /* bold_italic   */ {0x1D468, 0x1D482, 0x1D7CE, 0x1D71C, 0x1D736},
    /* sans          */ {0x1D5A0, 0x1D5BA, 0x1D7E2, 0, 0},
    /* mono          */ {0x1D670, 0x1D68A, 0x1D7F6, 0, 0},
    /* script        */ {0x1D49C, 0x1D4B6, 0, 0, 0},
    /* fraktur       */ {0x1D504, 0x1D51E, 0, 0, 0},
    /* double_struck */ {0x1D538, 0x1D552, 0x1D7D8, 0, 0},
};

/// Letters that were in Unicode before the block and left holes in it.
constexpr std::pair<char32_t, char32_t> kHoles[] = {
    {0x1D455, 0x210E},                                        // italic h
    {0x1D49D, 0x212C}, {0x1D4A0, 0x2130}, {0x1D4A1, 0x2131},  // script B E F
    {0x1D4A3, 0x210B}, {0x1D4A4, 0x2110}, {0x1D4A7, 0x2112},  // H I L
    {0x1D4A8, 0x2133}, {0x1D4AD, 0x211B}, {0x1D4BA, 0x212F},  // M R e
    {0x1D4BC, 0x210A}, {0x1D4C4, 0x2134},                     // g o
    {0x1D506, 0x212D}, {0x1D50B, 0x210C}, {0x1D50C, 0x2111},  // fraktur C H I
    {0x1D515, 0x211C}, {0x1D51D, 0x2128},                     // R Z
    {0x1D53A, 0x2102}, {0x1D53F, 0x210D}, {0x1D545, 0x2115},  // double-struck C H N
    {0x1D547, 0x2119}, {0x1D548, 0x211A}, {0x1D549, 0x211D},  // P Q R
    {0x1D551, 0x2124},                                        // Z
};

/// Forms of small Greek letters, in the order they follow ω in the block.
constexpr char32_t kGreekForms[] = {0x2202, 0x03F5, 0x03D1, 0x03F0,
                                    0x03D5, 0x03F1, 0x03D6};

char32_t shifted(char32_t character, char32_t first, char32_t begin) {
  return begin == 0 ? character : begin + (character - first);
}

}  // namespace

char32_t in_alphabet(char32_t c, MathAlphabet alphabet) {
  const AlphabetRow& row = kRows[static_cast<std::size_t>(alphabet)];
  char32_t result = c;
  if (c >= 'A' && c <= 'Z') {
    result = shifted(c, 'A', row.capitals);
  } else if (c >= 'a' && c <= 'z') {
    result = shifted(c, 'a', row.smalls);
  } else if (c >= '0' && c <= '9') {
    result = shifted(c, '0', row.digits);
  } else if (c >= 0x0391 && c <= 0x03A9) {
    result = shifted(c, 0x0391, row.greek_capitals);
  } else if (c >= 0x03B1 && c <= 0x03C9) {
    result = shifted(c, 0x03B1, row.greek_smalls);
  } else if (c == 0x2207 && row.greek_capitals != 0 && alphabet != MathAlphabet::italic) {
    result = row.greek_capitals + 25;  // ∇ follows Ω
  } else if (row.greek_smalls != 0) {
    for (char32_t i = 0; i < 7; ++i) {
      if (kGreekForms[i] == c) result = row.greek_smalls + 25 + i;
    }
  }
  for (const auto& [hole, letter] : kHoles) {
    if (hole == result) return letter;
  }
  return result;
}

}  // namespace jianli
