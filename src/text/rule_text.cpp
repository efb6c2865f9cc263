// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/rule_text.h"

namespace jianli {

std::u16string rule_text(const ShapedParagraph& paragraph) {
  std::u16string text = paragraph.text;
  const auto& inlines = paragraph.paragraph->inlines;
  for (std::size_t i = 0; i < inlines.size(); ++i) {
    if (inlines[i].kind != InlineKind::math) continue;
    const std::size_t begin = paragraph.inline_begins[i];
    const std::size_t length = paragraph.inline_end(i) - begin;
    text.replace(begin, length, length, u'x');
  }
  return text;
}

}  // namespace jianli
