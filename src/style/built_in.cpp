// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "style/built_in.h"

#include <algorithm>
#include <array>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <string>

#include "base/diagnostics.h"
#include "style/check_style.h"
#include "style/reader.h"
#include "style/style.h"

namespace jianli {
namespace {

#include "template_files.inc"

constexpr std::size_t kCount = std::size(kTemplateFiles);

/// Place of a built-in template in the table; `kCount` if there is none.
std::size_t index_of(std::string_view name) {
  const auto* const found = std::ranges::find(
      kTemplateFiles, name, &std::pair<std::string_view, std::string_view>::first);
  return static_cast<std::size_t>(found - std::begin(kTemplateFiles));
}

/// Reads a built-in template on top of the one it extends.
Style read_built_in(std::size_t index) {
  Sources sources;
  sources.built_in = built_in_template_sources();
  Diagnostics diagnostics;
  const std::string name(kTemplateFiles[index].first);
  const auto tree =
      parse(kFirstBuiltIn + static_cast<SourceId>(index), sources, diagnostics);
  if (!tree) throw std::logic_error("the built-in template " + name + " is broken");
  Style style;
  LayerKind layer = LayerKind::base;
  if (name != kBaseTemplate) {
    const Node* const extends = tree->find(tree->top(), "extends");
    const std::string_view below = extends != nullptr ? extends->value : kBaseTemplate;
    style = *built_in_style(below);
    layer = LayerKind::other;
  }
  read_template(*tree, layer, style, diagnostics);
  style.template_name = name;
  resolve(style);
  check_style(style, sources, diagnostics);
  if (diagnostics.has_errors()) {
    throw std::logic_error("the built-in template " + name + " has errors:\n" +
                           format(diagnostics.all().front(), sources));
  }
  return style;
}

}  // namespace

std::span<const Source> built_in_template_sources() {
  static const std::vector<Source> sources = [] {
    std::vector<Source> result;
    for (const auto& [name, text] : kTemplateFiles) {
      result.push_back({"template:" + std::string(name), std::string(text)});
    }
    return result;
  }();
  return sources;
}

bool is_built_in_template(std::string_view name) { return index_of(name) < kCount; }

bool is_template_file(std::string_view name) {
  return name.find('/') != std::string_view::npos || name.ends_with(".yaml") ||
         name.ends_with(".yml") || name.ends_with(".json");
}

std::shared_ptr<const Style> built_in_style(std::string_view name) {
  static std::array<std::once_flag, kCount> flags;
  static std::array<std::shared_ptr<const Style>, kCount> styles;
  const std::size_t index = index_of(name);
  std::call_once(flags.at(index), [&] {
    styles.at(index) = std::make_shared<const Style>(read_built_in(index));
  });
  return styles.at(index);
}

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
