// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include "math/math_list.h"

namespace jianli {

/// The character of Unicode's Mathematical Alphanumeric Symbols that shows a letter or
/// digit in an alphabet; the character itself where there is none.
char32_t in_alphabet(char32_t character, MathAlphabet alphabet);

}  // namespace jianli
