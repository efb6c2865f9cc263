// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace jianli {

/// What one look at the bytes of a text tells; where nothing is suspected no rule needs
/// to look again.
struct Survey {
  bool has_han = false;
  bool half_width = false;  ///< a mark of ASCII between characters beyond it
  bool full_width =
      false;  ///< a Chinese mark between characters of ASCII, or without Han
  bool unbalanced = false;  ///< not as many closing marks as opening ones, or before them
  bool damaged = false;     ///< characters that are seldom meant side by side
};

/// Looks once at every byte.
Survey survey_text(std::string_view text);

}  // namespace jianli
