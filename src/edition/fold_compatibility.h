// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace jianli {

/// What a compatibility character stands for, as UTF-8: radicals (⼯ → 工), compatibility
/// ideographs, Latin ligatures (ﬁ → fi), full-width letters and digits (Ａ → A). Empty if
/// the character is none of these; full-width punctuation is not.
std::string fold_compatibility(char32_t character);

/// Whether a text may hold a character that `fold_compatibility` replaces. Quick.
bool may_hold_compatibility(std::string_view text);

}  // namespace jianli
