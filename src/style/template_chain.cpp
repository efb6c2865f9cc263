// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "style/template_chain.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/encoding.h"
#include "base/plain_path.h"
#include "base/suggest.h"
#include "style/built_in.h"
#include "style/reader.h"
#include "syntax/limits.h"

namespace jianli {
namespace {

/// How many templates may stand one on another above the built-in one.
constexpr std::size_t kMostTemplates = 4;

/// A template as something names it.
struct NamedTemplate {
  std::string name;
  Span span;                          ///< where it is named; none on the command line
  std::string beside;                 ///< the file its path is relative to
  std::optional<std::string> folder;  ///< it must lie in
};

/// One spelling for `a.yaml` and `./a.yaml`.
std::string path_of(const NamedTemplate& named) {
  return plain_path(path_beside(named.beside, named.name));
}

void report_unknown(const NamedTemplate& named, Diagnostics& diagnostics) {
  std::vector<std::string> known;
  std::vector<Message> quoted;
  for (const auto& [name, content] : built_in_template_files()) {
    known.emplace_back(name);
    quoted.push_back(say("`{}`", name));
  }
  const std::vector<std::string_view> candidates(known.begin(), known.end());
  const std::string_view near = closest(named.name, candidates);
  Diagnostic diagnostic;
  diagnostic.rule = Rule::unknown_template;
  diagnostic.span = named.span;
  diagnostic.message = say("no template is called `{}`", named.name);
  diagnostic.hint = near.empty() ? say("write one of {}, or a file such as `./mine.yaml`",
                                       list_of(std::move(quoted)))
                                 : say("did you mean `{}`?", near);
  diagnostic.fix = fix_word(named.name, named.span, known);
  diagnostics.add(std::move(diagnostic));
}

/// The text of a template's file, or why there is none.
FileContent read_file(const NamedTemplate& named, const std::string& path,
                      const TemplateFiles& files) {
  if (is_web_address(named.name)) {
    return {{},
            say("`{}` is on the web; nothing is ever fetched", named.name),
            Rule::unreadable_file,
            "save it beside this file and give its path"};
  }
  if (Message problem = long_name(named.name); !problem.empty()) {
    return {{}, std::move(problem)};
  }
  return files.read(path, {named.folder, kMaxFileBytes});
}

/// A template of the user's own.
std::optional<SyntaxTree> load(const NamedTemplate& named, const std::string& path,
                               const TemplateFiles& files, Sources& sources,
                               Diagnostics& diagnostics) {
  if (!is_template_file(named.name) || !files.read) {
    report_unknown(named, diagnostics);
    return std::nullopt;
  }
  FileContent content = read_file(named, path, files);
  if (!content.error.empty()) {
    diagnostics.report(content.rule, named.span, std::move(content.error),
                       std::move(content.hint));
    return std::nullopt;
  }
  const auto source = decode_text(path, content.bytes, sources, diagnostics);
  if (!source) return std::nullopt;
  auto tree = parse(*source, sources, diagnostics);
  if (tree && tree->top().kind != NodeKind::mapping) {
    diagnostics.report(Rule::bad_template, tree->top().span,
                       say("the template `{}` is no mapping", path),
                       "write keys such as `extends: classic`");
    return std::nullopt;
  }
  return tree;
}

/// The template a template stands on. Its file lies in the folder that the résumé's files
/// must lie in; below one that the command line names, beside that.
NamedTemplate below(const SyntaxTree& tree, const NamedTemplate& above,
                    const std::string& path, const TemplateFiles& files) {
  NamedTemplate named{std::string(kBaseTemplate), above.span, path, above.folder};
  if (!named.folder && files.folder) named.folder = folder_of(path);
  const Node* const extends = tree.find(tree.top(), "extends");
  if (extends == nullptr) return named;
  named.span = extends->span;
  if (extends->kind == NodeKind::scalar) named.name = extends->value;
  return named;
}

/// The file that the document's own name for its template stands in. What `--set` gives
/// stands in none: it is taken as if it stood in the résumé's.
std::string file_of(Span span, const StyleRequest& request, const Sources& sources) {
  const bool in_part =
      request.tree != nullptr && std::ranges::find(request.tree->included, span.source) !=
                                     request.tree->included.end();
  return in_part ? sources[span.source].name : request.files.document;
}

}  // namespace

TemplateChain load_template_chain(const StyleRequest& request,
                                  const Setting<std::string>& name, Sources& sources,
                                  Diagnostics& diagnostics) {
  TemplateChain chain;
  std::vector<std::string> paths;
  NamedTemplate next{name.value, name.origin, {}, std::nullopt};
  if (request.template_name.empty()) {
    next.beside = file_of(name.origin, request, sources);
    next.folder = request.files.folder;
  }
  while (!is_built_in_template(next.name)) {
    const std::string path = path_of(next);
    if (std::ranges::find(paths, path) != paths.end()) {
      paths.push_back(path);
      diagnostics.report(Rule::bad_template, next.span,
                         say("the template `{}` extends itself: {}", path,
                             fmt::format("{}", fmt::join(paths, " → "))),
                         "let the chain end in a built-in template");
      next.name = kBaseTemplate;
      break;
    }
    if (paths.size() == kMostTemplates) {
      diagnostics.report(Rule::bad_template, next.span,
                         say("the template `{}` stands on more than {} others",
                             paths.front(), kMostTemplates),
                         "let one of them extend `base`");
      next.name = kBaseTemplate;
      break;
    }
    auto tree = load(next, path, request.files, sources, diagnostics);
    if (!tree) {
      // The rest of the design is still checked, on the default look.
      next.name = kDefaultTemplate;
      break;
    }
    paths.push_back(path);
    next = below(*tree, next, path, request.files);
    chain.own.push_back(std::move(*tree));
  }
  chain.built_in = std::move(next.name);
  std::ranges::reverse(chain.own);
  return chain;
}

}  // namespace jianli
