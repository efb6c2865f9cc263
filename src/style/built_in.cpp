// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "style/built_in.h"

#include "base/diagnostics.h"
#include "style/reader.h"
#include "style/style.h"

namespace jianli {
namespace {

#include "template_files.inc"

}  // namespace

std::span<const std::pair<std::string_view, std::string_view>> built_in_template_files() {
  return kTemplateFiles;
}

std::vector<std::pair<std::string_view, std::string>> built_in_templates() {
  std::vector<std::pair<std::string_view, std::string>> templates;
  for (const auto& [name, text] : built_in_template_files()) {
    if (name == kBaseTemplate) continue;
    Sources sources;
    Diagnostics diagnostics;
    const SourceId source = sources.add(std::string(name), std::string(text));
    const auto tree = parse(source, sources, diagnostics);
    const Node* const description =
        tree ? tree->find(tree->top(), "description") : nullptr;
    templates.emplace_back(name, description ? description->value : std::string());
  }
  return templates;
}

}  // namespace jianli
