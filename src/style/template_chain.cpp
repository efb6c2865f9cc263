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

/// A template of the user's own.
std::optional<SyntaxTree> load(const StyleRequest& request, const std::string& name,
                               Span named_at, Sources& sources,
                               Diagnostics& diagnostics) {
  std::optional<std::string> text =
      request.read_template ? request.read_template(name) : std::nullopt;
  if (!text) {
    std::vector<std::string> known;
    for (const auto& [built_in, content] : built_in_template_files()) {
      known.emplace_back(built_in);
    }
    diagnostics.report(Rule::unknown_template, named_at,
                       say("no template is called `{}`", name), suggest(name, known));
    return std::nullopt;
  }
  const SourceId source = sources.add("template:" + name, std::move(*text));
  auto tree = parse(source, sources, diagnostics);
  if (tree && tree->top().kind != NodeKind::mapping) {
    diagnostics.report(Rule::bad_template, tree->top().span,
                       say("the template `{}` is no mapping", name),
                       "write keys such as `extends: classic`");
    return std::nullopt;
  }
  return tree;
}

}  // namespace

TemplateChain load_template_chain(const StyleRequest& request, const std::string& name,
                                  Span named_at, Sources& sources,
                                  Diagnostics& diagnostics) {
  TemplateChain chain;
  std::vector<std::string> names;
  std::string next = name;
  while (!is_built_in_template(next)) {
    if (std::find(names.begin(), names.end(), next) != names.end()) {
      names.push_back(next);
      diagnostics.report(Rule::bad_template, named_at,
                         say("the template `{}` extends itself: {}", next,
                             fmt::format("{}", fmt::join(names, " → "))),
                         "let the chain end in a built-in template");
      next = kBaseTemplate;
      break;
    }
    if (names.size() == kMaxDepth) {
      diagnostics.report(
          Rule::bad_template, named_at,
          say("the template `{}` stands on more than {} others", name, kMaxDepth),
          "let one of them extend `base`");
      next = kBaseTemplate;
      break;
    }
    auto tree = load(request, next, named_at, sources, diagnostics);
    if (!tree) {
      // The rest of the design is still checked, on the default look.
      next = kDefaultTemplate;
      break;
    }
    names.push_back(next);
    const Node* const extends = tree->find(tree->top(), "extends");
    next = extends && extends->kind == NodeKind::scalar ? extends->value
                                                        : std::string(kBaseTemplate);
    if (extends) named_at = extends->span;
    chain.own.push_back(std::move(*tree));
  }
  chain.built_in = std::move(next);
  std::reverse(chain.own.begin(), chain.own.end());
  return chain;
}

}  // namespace jianli
