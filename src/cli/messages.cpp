// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/messages.h"

#include <stdexcept>
#include <string>
#include <utility>

#include "base/diagnostics.h"
#include "messages_zh.inc"
#include "syntax/syntax_tree.h"

namespace jianli {
namespace {

/// Adds the rows of one file, each `{en: …, zh: …}`.
void add_rows(std::string_view name, std::string_view text, Catalog& catalog) {
  Sources sources;
  Diagnostics mistakes;
  const SourceId source = sources.add(std::string(name), std::string(text));
  const auto tree = parse(source, sources, mistakes);
  if (!tree || mistakes.has_errors()) {
    throw std::logic_error("the messages in " + std::string(name) + " cannot be read");
  }
  for (const NodeId id : tree->top().items) {
    const Node* const english = tree->find((*tree)[id], "en");
    const Node* const chinese = tree->find((*tree)[id], "zh");
    if (english == nullptr || chinese == nullptr) {
      throw std::logic_error("a message in " + std::string(name) + " lacks a language");
    }
    catalog.emplace(english->value, chinese->value);
  }
}

Catalog read_chinese() {
  Catalog catalog;
  for (const auto& [name, text] : kChineseMessages) add_rows(name, text, catalog);
  return catalog;
}

}  // namespace

std::optional<MessageLanguage> find_message_language(std::string_view name) {
  if (name == "en") return MessageLanguage::english;
  if (name == "zh") return MessageLanguage::chinese;
  return std::nullopt;
}

MessageLanguage message_language(const LocaleVariables& variables) {
  for (const std::string_view value :
       {variables.lc_all, variables.lc_messages, variables.lang}) {
    if (value.empty()) continue;
    return value.starts_with("zh") ? MessageLanguage::chinese : MessageLanguage::english;
  }
  return MessageLanguage::english;
}

const Catalog& catalog_of(MessageLanguage language) {
  static const Catalog english;
  if (language == MessageLanguage::english) return english;
  static const Catalog chinese = read_chinese();
  return chinese;
}

}  // namespace jianli
