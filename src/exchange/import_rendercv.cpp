// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "exchange/foreign_markup.h"
#include "exchange/import_steps.h"
#include "exchange/rendercv.h"

namespace jianli {
namespace {

/// The value at a path of keys; nothing if a part of it is absent.
const Node* find_path(const SyntaxTree& tree,
                      std::initializer_list<std::string_view> path) {
  const Node* node = &tree.top();
  for (const std::string_view key : path) {
    if (node->kind != NodeKind::mapping) return nullptr;
    node = tree.find(*node, key);
    if (node == nullptr) return nullptr;
  }
  return node;
}

/// `bold_keywords` of `settings`, in older files of `rendercv_settings`.
std::vector<std::string> bold_keywords(const SyntaxTree& tree) {
  std::vector<std::string> keywords;
  for (const char* key : {"settings", "rendercv_settings"}) {
    const Node* list = find_path(tree, {key, "bold_keywords"});
    if (list == nullptr) continue;
    for (const NodeId item : list->items) {
      std::string keyword = trimmed(tree[item].value);
      if (!keyword.empty()) keywords.push_back(std::move(keyword));
    }
  }
  return keywords;
}

/// `locale.language`; older files tell a tag or nothing.
std::string locale_of(const SyntaxTree& tree) {
  for (const char* key : {"locale", "locale_catalog"}) {
    const Node* language = find_path(tree, {key, "language"});
    if (language == nullptr) continue;
    std::string tag = tag_of_language(trimmed(language->value));
    if (!tag.empty()) return tag;
  }
  return guess_language(tree);
}

Draft design_of(const SyntaxTree& tree) {
  Draft design;
  const Node* size = find_path(tree, {"design", "page", "size"});
  if (size != nullptr && (size->value == "us-letter" || size->value == "letterpaper")) {
    design.add("paper", "letter");
  }
  return design;
}

}  // namespace

std::string RenderCvReader::text(std::string_view raw) const {
  TranslatedText translated = translate_markup(raw);
  if (!translated.left.empty()) {
    importer.report_changed(
        where, say("the markup `{}` is not ours and stands as it was", translated.left));
  }
  if (bold_keywords.empty()) return std::move(translated.text);
  return embolden(translated.text, bold_keywords);
}

Draft import_rendercv(const Importer& importer) {
  const SyntaxTree& tree = importer.tree;
  const Node& cv_node = *tree.find(tree.top(), "cv");
  RenderCvReader reader{importer, {}, cv_node.span};
  if (!cv_node.entries.empty()) reader.where = cv_node.entries.front().key_span;
  Draft document;
  Members cv(importer, cv_node);
  Draft basics = read_rendercv_basics(reader, cv);

  reader.bold_keywords = bold_keywords(tree);
  std::vector<DraftSection> order;
  if (const Node* sections = cv.take_mapping("sections")) {
    order = read_rendercv_sections(reader, *sections, document, basics);
  }
  cv.leave(basics);
  document.add("basics", std::move(basics));
  const std::string locale = locale_of(tree);
  document.add("locales",
               Draft::of_list({Draft::of_text(locale)}, Draft::Flow::if_short));
  Draft design = design_of(tree);
  design.add("sections", order_of(order, locale));
  document.add("design", std::move(design));
  sort_document(document);
  for (const MappingEntry& entry : tree.top().entries) {
    if (entry.key != "cv") quote_settings(importer, entry, document);
  }
  return document;
}

}  // namespace jianli
