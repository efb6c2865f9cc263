// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "style/template_chain.h"

#include <fmt/format.h>

#include <algorithm>

#include "style/built_in.h"
#include "style/reader.h"

namespace jianli {
namespace {

/// How many templates may stand one on another above base.
constexpr std::size_t kMaxDepth = 4;

std::optional<std::string> find_text(const StyleRequest& request,
                                     const std::string& name) {
  for (const auto& [built_in, text] : built_in_template_files()) {
    if (built_in == name) return std::string(text);
  }
  return request.read_template ? request.read_template(name) : std::nullopt;
}

/// Adds a template's text, unless an earlier style of this compilation has done so.
SourceId add_source(Sources& sources, const std::string& name, std::string text) {
  const std::string title = "template:" + name;
  for (std::size_t i = 0; i < sources.files.size(); ++i) {
    const Source& source = sources.files[i];
    if (source.name == title && source.text == text) return static_cast<SourceId>(i);
  }
  return sources.add(title, std::move(text));
}

std::optional<SyntaxTree> load(const StyleRequest& request, const std::string& name,
                               Span named_at, Sources& sources,
                               Diagnostics& diagnostics) {
  std::optional<std::string> text = find_text(request, name);
  if (!text) {
    std::vector<std::string> known;
    for (const auto& [built_in, content] : built_in_template_files()) {
      known.emplace_back(built_in);
    }
    diagnostics.report(Rule::unknown_template, named_at,
                       fmt::format("no template is called `{}`", name),
                       suggest(name, known));
    return std::nullopt;
  }
  const SourceId source = add_source(sources, name, std::move(*text));
  auto tree = parse(source, sources, diagnostics);
  if (tree && tree->top().kind != NodeKind::mapping) {
    diagnostics.report(Rule::bad_template, tree->top().span,
                       fmt::format("the template `{}` is no mapping", name),
                       "write keys such as `extends: classic`");
    return std::nullopt;
  }
  return tree;
}

}  // namespace

std::vector<SyntaxTree> load_template_chain(const StyleRequest& request,
                                            const std::string& name, Span named_at,
                                            Sources& sources, Diagnostics& diagnostics) {
  std::vector<SyntaxTree> chain;
  std::vector<std::string> names;
  std::string next = name;
  while (next != kBaseTemplate) {
    if (std::find(names.begin(), names.end(), next) != names.end()) {
      names.push_back(next);
      diagnostics.report(Rule::bad_template, named_at,
                         fmt::format("the template `{}` extends itself: {}", next,
                                     fmt::join(names, " → ")),
                         "let the chain end in a built-in template");
      break;
    }
    if (names.size() == kMaxDepth) {
      diagnostics.report(
          Rule::bad_template, named_at,
          fmt::format("the template `{}` stands on more than {} others", name, kMaxDepth),
          "let one of them extend `base`");
      break;
    }
    auto tree = load(request, next, named_at, sources, diagnostics);
    if (!tree && names.empty() && next != kDefaultTemplate) {
      // The rest of the design is still checked, on the default look.
      tree = load(request, std::string(kDefaultTemplate), named_at, sources, diagnostics);
    }
    if (!tree) break;
    names.push_back(next);
    const Node* const extends = tree->find(tree->top(), "extends");
    next = extends && extends->kind == NodeKind::scalar ? extends->value
                                                        : std::string(kBaseTemplate);
    if (extends) named_at = extends->span;
    chain.push_back(std::move(*tree));
  }
  if (auto base = load(request, std::string(kBaseTemplate), {}, sources, diagnostics)) {
    chain.push_back(std::move(*base));
  }
  std::reverse(chain.begin(), chain.end());
  return chain;
}

}  // namespace jianli
