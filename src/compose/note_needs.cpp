// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/language.h"
#include "compose/composer.h"

namespace jianli {
namespace {

/// Goes through all text of a document and notes what it needs of the fonts.
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

  void visit(const Paragraph& paragraph) {
    for (const Inline& piece : paragraph.inlines) {
      note(piece.language);
      const bool math = piece.kind == InlineKind::math;
      const FontRole role =
          math ? static_cast<FontRole>(FontRoleName::math) : piece.style.font;
      document.fonts[role].needed = true;
    }
  }
  void visit(const Row& row) {
    for (const Cell& cell : row.cells) visit(cell.paragraph);
  }
  void visit(const ListItem& item) {
    visit(item.label);
    visit(item.body);
  }
  void visit(const Group& group) { visit(group.blocks); }
  void visit(const RuleLine&) {}
  void visit(const Portrait& portrait) { visit(portrait.blocks); }
  void visit(const std::vector<Block>& blocks) {
    for (const Block& block : blocks) {
      std::visit([this](const auto& content) { visit(content); }, block.content);
    }
  }
};

}  // namespace

void note_needs(const std::string& han_language, Document& document) {
  document.han_languages = {han_language};
  for (FontRoleRequest& role : document.fonts) role.needed = false;
  document.fonts[document.footer.style.font].needed = true;
  NeedsNoter noter{document};
  noter.note(document.footer.language);
  noter.visit(document.blocks);
}

}  // namespace jianli
