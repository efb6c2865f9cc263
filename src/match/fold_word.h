// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace jianli {

/// A character in its usual width: `Ｃ` → `C`, `，` → `,`. Marks that are Chinese alone
/// stay.
char32_t to_half_width(char32_t character);

/// The simplified character of a traditional one; others stay.
char32_t to_simplified(char32_t character);

/// A word of letters as it is compared: one case, an English plural as its singular, and
/// names without their version (`C++20`, `Python3`). Names that are English words, too,
/// keep their case: `Go` is not `go`.
std::string fold_latin(std::string_view word);

}  // namespace jianli
