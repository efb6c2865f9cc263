// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "style/letter_style.h"

#include "style/reader.h"

namespace jianli {

Style letter_style(const Style& style, Span origin) {
  Style letter = style;
  letter.page_settings.margins = style.letter.margins;
  letter.page_settings.aside.width = {};
  letter.tokens.sizes[SizeName::body] = style.letter.size;
  // An applicant's photograph and birthday have no place in a letter.
  letter.header.image.place.value = ImagePlace::none;
  letter.header.contacts.items.value.clear();
  letter.header.lines.value.clear();
  letter.fit.pages = {1, origin};
  letter.fit.fill.value = true;
  letter.fit.drop.value = false;
  resolve(letter);
  return letter;
}

}  // namespace jianli
