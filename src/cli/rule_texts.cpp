// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/rule_texts.h"

#include <algorithm>
#include <stdexcept>
#include <string_view>
#include <utility>

#include "base/diagnostics.h"
#include "rule_texts.inc"
#include "syntax/syntax_tree.h"

namespace jianli {
namespace {

/// The text of a key; empty without one.
std::string text_of(const SyntaxTree& tree, const Node& row, std::string_view key) {
  const Node* const node = tree.find(row, key);
  return node == nullptr ? std::string() : node->value;
}

BilingualText bilingual(const SyntaxTree& tree, const Node& row, std::string_view key) {
  const Node* const node = tree.find(row, key);
  if (node == nullptr) return {};
  return {text_of(tree, *node, "en"), text_of(tree, *node, "zh")};
}

RuleText read_row(const SyntaxTree& tree, const Node& row) {
  const std::string name = text_of(tree, row, "rule");
  const std::optional<Rule> rule = find_rule(name);
  if (!rule) throw std::logic_error("explained, but no rule: " + name);
  RuleText text;
  text.rule = *rule;
  text.summary = {std::string(info(*rule).meaning), text_of(tree, row, "summary")};
  text.means = bilingual(tree, row, "means");
  text.matters = bilingual(tree, row, "matters");
  const std::string kind = text_of(tree, row, "shown");
  if (kind == "rendered") text.kind = ExampleKind::rendered;
  if (kind == "command") text.kind = ExampleKind::command;
  if (std::string file = text_of(tree, row, "file"); !file.empty()) {
    text.file = std::move(file);
  }
  text.bad = text_of(tree, row, "bad");
  text.good = text_of(tree, row, "good");
  return text;
}

}  // namespace

std::vector<RuleText> read_rule_texts() {
  std::vector<RuleText> texts;
  for (const auto& [name, content] : kRuleTexts) {
    Sources sources;
    Diagnostics mistakes;
    const SourceId source = sources.add(std::string(name), std::string(content));
    const auto tree = parse(source, sources, mistakes);
    if (!tree || mistakes.has_errors()) {
      throw std::logic_error("the rules in " + std::string(name) + " cannot be read");
    }
    for (const NodeId id : tree->top().items) {
      texts.push_back(read_row(*tree, (*tree)[id]));
    }
  }
  std::ranges::sort(texts, {}, &RuleText::rule);
  return texts;
}

const RuleText& text_of(Rule rule, const std::vector<RuleText>& texts) {
  const auto found = std::ranges::find(texts, rule, &RuleText::rule);
  if (found == texts.end()) {
    throw std::logic_error("no text explains " + std::string(info(rule).name));
  }
  return *found;
}

}  // namespace jianli
