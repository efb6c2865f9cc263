// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "edition/edition.h"

namespace jianli {

/// What the placeholders of a letter stand for.
struct LetterValues {
  const Item& basics;
  const Item& target;
  const Item& recipient;  ///< for the program's own wording alone
  std::string_view variant;
};

/// Puts in place of `{name}`, `{target.organization}` and the like what they name. What a
/// letter cannot name and what is not known is reported where it stands; formulas and
/// what stands in backticks are left alone.
void fill_letter(RichText& text, const LetterValues& values, Diagnostics& diagnostics);

/// Appends a text to others on one line: Chinese ones stand side by side, Western words
/// get a space between them.
void append_beside(const RichText& text, std::vector<RichRun>& runs);

/// The same in the program's own wording, which knows the recipient, too; what is not
/// known is left out, and words that meet are kept apart.
void fill_wording(RichText& text, const LetterValues& values);

}  // namespace jianli
