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

/// The template that the request or the design names.
Setting<std::string> find_template_name(const StyleRequest& request) {
  if (!request.template_name.empty()) return {request.template_name, {}};
  for (const Node* const design : {request.variant_design, request.design}) {
    if (design == nullptr || design->kind != NodeKind::mapping) continue;
    const Node* const name = request.tree->find(*design, "template");
    if (name && name->kind == NodeKind::scalar) return {name->value, name->span};
  }
  return {std::string(kDefaultTemplate), {}};
}

/// Whether a design says anything beside the name of its template.
bool changes_template(const SyntaxTree* tree, const Node* design) {
  if (design == nullptr || design->kind == NodeKind::null) return false;
  if (design->kind != NodeKind::mapping) return true;
  for (const MappingEntry& entry : design->entries) {
    if (entry.key != "template") return true;
    if ((*tree)[entry.value].kind != NodeKind::scalar) return true;
  }
  return false;
}

}  // namespace

void read_template(const SyntaxTree& tree, LayerKind layer, Style& style,
                   Diagnostics& diagnostics) {
  StyleReader reader{tree, diagnostics, layer, {}};
  TemplateLayer keys{style, {}, {}};
  read_mapping(reader, tree.top(), keys);
}

void resolve(Style& style) {
  const PageSettings& settings = style.page_settings;
  set_paper(settings.paper.value, style.page);
  style.page.top = settings.margins.top.value;
  style.page.right = settings.margins.right.value;
  style.page.bottom = settings.margins.bottom.value;
  style.page.left = settings.margins.left.value;
  style.fonts.clear();
  const auto names = all_names<FontRoleName>();
  for (std::size_t i = 0; i < names.size(); ++i) {
    const FontSettings& fonts = style.font_settings.values[i];
    FontRoleRequest request{names[i], fonts.latin.value, fonts.han.value};
    request.bold_latin = fonts.bold_latin.value;
    request.bold_han = fonts.bold_han.value;
    request.latin_scale = static_cast<std::uint16_t>(fonts.latin_scale.value.thousandths);
    style.fonts.push_back(std::move(request));
  }
}

std::shared_ptr<const Style> load_style(const StyleRequest& request, Sources& sources,
                                        Diagnostics& diagnostics) {
  sources.built_in = built_in_template_sources();
  const Setting<std::string> name = find_template_name(request);
  const TemplateChain chain = load_template_chain(request, name, sources, diagnostics);
  std::shared_ptr<const Style> built_in = built_in_style(chain.built_in);
  if (chain.own.empty() && chain.built_in == name.value &&
      !changes_template(request.tree, request.design) &&
      !changes_template(request.tree, request.variant_design)) {
    return built_in;
  }
  Style style = *built_in;
  style.template_name = name.value;
  for (const SyntaxTree& tree : chain.own) {
    read_template(tree, LayerKind::other, style, diagnostics);
  }
  for (const Node* const design : {request.design, request.variant_design}) {
    if (design == nullptr) continue;
    StyleReader reader{*request.tree, diagnostics, LayerKind::other, "design"};
    DesignLayer layer{style, {}};
    read_mapping(reader, *design, layer);
  }
  resolve(style);
  check_style(style, sources, diagnostics);
  return std::make_shared<const Style>(std::move(style));
}

}  // namespace jianli
