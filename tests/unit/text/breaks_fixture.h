// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "base/utf8.h"
#include "text/find_breaks.h"
#include "text/resolve_sides.h"
#include "text/rule_text.h"
#include "text_fixture.h"

namespace jianli {

/// A paragraph's text, sides and breaks, found without any font. The paragraph must
/// outlive the result.
inline ShapedParagraph find_test_breaks(const Paragraph& paragraph) {
  ShapedParagraph shaped;
  shaped.paragraph = &paragraph;
  std::vector<bool> cjk;
  for (const Inline& part : paragraph.inlines) {
    shaped.inline_begins.push_back(static_cast<std::uint32_t>(shaped.text.size()));
    shaped.text += to_utf16(part.text);
    const bool is_cjk = part.language.starts_with("zh") || part.language == "ja";
    cjk.resize(shaped.text.size(), is_cjk);
  }
  shaped.sides = resolve_sides(shaped.text, cjk);
  LineIterators iterators;
  find_breaks(shaped, rule_text(shaped), iterators);
  return shaped;
}

/// The text with its breaks: `÷` allowed, `¿` discouraged, `†` last resort, `‑` hyphen,
/// `¶` mandatory; none before the first and behind the last character.
inline std::string show_breaks(const ShapedParagraph& shaped,
                               const std::vector<BreakKind>& breaks) {
  constexpr const char* kSigns[] = {"", "†", "¿", "÷", "‑", "÷", "¶"};
  std::string out;
  std::u16string stretch;
  for (std::size_t i = 0; i < shaped.text.size(); ++i) {
    const char* sign = i == 0 ? "" : kSigns[static_cast<int>(breaks[i])];
    if (*sign != '\0') {
      out += to_utf8(stretch) + sign;
      stretch.clear();
    }
    stretch += shaped.text[i];
  }
  return out + to_utf8(stretch);
}

/// The breaks of a text at a level.
inline std::string breaks_of(const std::string& text,
                             const std::string& language = "zh-Hans",
                             BreakLevel level = BreakLevel::gb) {
  Paragraph paragraph = test_paragraph(text, language);
  paragraph.typography.breaks = level;
  const ShapedParagraph shaped = find_test_breaks(paragraph);
  return show_breaks(shaped, shaped.breaks);
}

}  // namespace jianli
