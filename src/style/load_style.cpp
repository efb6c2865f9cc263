// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "style/built_in.h"
#include "style/check_style.h"
#include "style/reader.h"
#include "style/style.h"
#include "style/template_chain.h"

namespace jianli {
namespace {

/// Whole millimetres; 25.4 of them are 72 pt.
constexpr Length millimetres(std::int64_t n) {
  return Length::points(1).scaled(n * 720, 254);
}

/// Width and height of a paper format.
void set_paper(Paper paper, PageGeometry& page) {
  switch (paper) {
    case Paper::a4:  // ISO 216
      page.width = millimetres(210);
      page.height = millimetres(297);
      return;
    case Paper::letter:  // ANSI/ASME Y14.1 A: 8.5 in × 11 in
      page.width = Length::points(612);
      page.height = Length::points(792);
      return;
  }
}

/// The values that other stages take as they are.
void resolve(Style& style) {
  const PageSettings& settings = style.page_settings;
  set_paper(settings.paper.value, style.page);
  style.page.top = settings.margins.top.value;
  style.page.right = settings.margins.right.value;
  style.page.bottom = settings.margins.bottom.value;
  style.page.left = settings.margins.left.value;
  const auto names = all_names<FontRoleName>();
  for (std::size_t i = 0; i < names.size(); ++i) {
    const FontSettings& fonts = style.font_settings.values[i];
    style.fonts.push_back({names[i], fonts.latin.value, fonts.han.value});
  }
}

/// The template that the request or the design names.
Setting<std::string> find_template_name(const StyleRequest& request) {
  if (!request.template_name.empty()) return {request.template_name, {}};
  if (request.design && request.design->kind == NodeKind::mapping) {
    const Node* const name = request.tree->find(*request.design, "template");
    if (name && name->kind == NodeKind::scalar) return {name->value, name->span};
  }
  return {std::string(kDefaultTemplate), {}};
}

}  // namespace

Style load_style(const StyleRequest& request, Sources& sources,
                 Diagnostics& diagnostics) {
  Style style;
  const Setting<std::string> name = find_template_name(request);
  style.template_name = name.value;
  const std::vector<SyntaxTree> chain =
      load_template_chain(request, name.value, name.origin, sources, diagnostics);
  for (const SyntaxTree& tree : chain) {
    const bool is_base = &tree == &chain.front();
    StyleReader reader{
        tree, diagnostics, is_base ? LayerKind::base : LayerKind::other, {}};
    TemplateLayer layer{style, {}, {}};
    read_mapping(reader, tree.top(), layer);
  }
  if (request.design) {
    StyleReader reader{*request.tree, diagnostics, LayerKind::other, "design"};
    DesignLayer layer{style, {}};
    read_mapping(reader, *request.design, layer);
  }
  resolve(style);
  check_style(style, sources, diagnostics);
  return style;
}

}  // namespace jianli
