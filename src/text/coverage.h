// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>

#include "text/font_set.h"

namespace jianli {

/// Remembers whether faces have characters: a text asks for each of them, and a face's
/// character map is a long list. One a thread, and of faces that live as long.
class Coverage {
 public:
  /// What `covers` of the face tells.
  bool has(const Face& face, char32_t character);

 private:
  struct Answer {
    const hb_font_t* font = nullptr;
    char32_t character = 0;
    bool covered = false;
  };
  /// A character has one place; another one of that place drives it out.
  std::array<Answer, 2048> answers_{};
};

}  // namespace jianli
