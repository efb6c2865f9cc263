// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/language.h"
#include "compose/composer.h"
#include "compose/walk_paragraphs.h"

namespace jianli {
namespace {

/// Notes what the text of a document needs of the fonts.
struct NeedsNoter {
  Document& document;

  void note(std::string_view language) {
    auto& languages = document.han_languages;
    if (!is_cjk_language(language) ||
        std::find(languages.begin(), languages.end(), language) != languages.end()) {
      return;
    }
    languages.emplace_back(language);
  }

  void note(const Paragraph& paragraph) {
    for (const Inline& piece : paragraph.inlines) {
      note(piece.language);
      const bool math = piece.kind == InlineKind::math;
      const FontRole role =
          math ? static_cast<FontRole>(FontRoleName::math) : piece.style.font;
      document.fonts[role].needed = true;
    }
  }
};

}  // namespace

void note_needs(const std::string& han_language, Document& document) {
  document.han_languages = {han_language};
  for (FontRoleRequest& role : document.fonts) role.needed = false;
  NeedsNoter noter{document};
  for (const RunningLine& line : document.running) {
    document.fonts[line.style.font].needed = true;
    noter.note(line.language);
  }
  walk_document(document, [&](const Paragraph& paragraph) { noter.note(paragraph); });
}

}  // namespace jianli
