// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "exchange/import_steps.h"
#include "exchange/yamlresume.h"

namespace jianli {
namespace {

/// `locale.language`, else what the characters tell.
std::string locale_of(const SyntaxTree& tree) {
  const Node* locale = tree.find(tree.top(), "locale");
  if (locale != nullptr && locale->kind == NodeKind::mapping) {
    const Node* language = tree.find(*locale, "language");
    if (language != nullptr) {
      std::string tag = tag_of_language(trimmed(language->value));
      if (!tag.empty()) return tag;
    }
  }
  return guess_language(tree);
}

}  // namespace

Draft import_yamlresume(const Importer& importer) {
  const SyntaxTree& tree = importer.tree;
  Members content(importer, *tree.find(tree.top(), "content"));
  const std::string locale = locale_of(tree);
  Draft document;
  Draft basics = read_yamlresume_basics(importer, content);
  std::vector<DraftSection> sections =
      read_yamlresume_sections(importer, content, locale, document);
  content.leave(basics);
  document.add("basics", std::move(basics));
  document.add("locales",
               Draft::of_list({Draft::of_text(locale)}, Draft::Flow::if_short));
  document.add("design", read_yamlresume_layouts(importer, locale, std::move(sections)));
  sort_document(document);
  for (const MappingEntry& entry : tree.top().entries) {
    if (entry.key != "content") quote_settings(importer, entry, document);
  }
  return document;
}

}  // namespace jianli
