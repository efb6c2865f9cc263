// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/coverage.h"

#include "text/select_face.h"

namespace jianli {

bool Coverage::has(const Face& face, char32_t character) {
  const hb_font_t* font = face.font.get();
  Answer& answer = answers_[character % answers_.size()];
  if (answer.font != font || answer.character != character) {
    answer = {font, character, covers(face, character)};
  }
  return answer.covered;
}

}  // namespace jianli
