// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "syntax/include_files.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/encoding.h"
#include "base/plain_path.h"
#include "syntax/limits.h"
#include "syntax/merge_tree.h"

namespace jianli {
namespace {

/// Files one document may include: each may be as large as a document.
constexpr std::size_t kMaxIncluded = 32;

/// A file as `include:` names it.
struct Named {
  std::string path;
  Span span;
  std::string normal;  ///< one spelling for `a.yaml` and `./a.yaml`
};

/// The names in `include:`. What is no text there is for the schema to report.
std::vector<Named> names_in(const SyntaxTree& tree, const std::string& file) {
  std::vector<Named> names;
  if (tree.top().kind != NodeKind::mapping) return names;
  const Node* const list = tree.find(tree.top(), "include");
  if (list == nullptr) return names;
  const auto add = [&](const Node& node) {
    if (node.kind != NodeKind::scalar || node.value.empty()) return;
    names.push_back({node.value, node.span, plain_path(path_beside(file, node.value))});
  };
  add(*list);
  for (const NodeId item : list->items) add(tree[item]);
  return names;
}

/// Reads and parses one file; what is wrong has been reported if nothing is returned.
std::optional<SyntaxTree> read_part(const Named& name, const IncludeRequest& request,
                                    Sources& sources, Diagnostics& diagnostics) {
  if (is_web_address(name.path)) {
    diagnostics.report(Rule::unreadable_file, name.span,
                       say("`{}` is on the web; nothing is ever fetched", name.path),
                       "save it beside this file and give its path");
    return std::nullopt;
  }
  if (Message problem = long_name(name.path); !problem.empty()) {
    diagnostics.report(Rule::unreadable_file, name.span, std::move(problem));
    return std::nullopt;
  }
  const std::string path = path_beside(request.file, name.path);
  FileContent content = request.read(path, {request.folder, kMaxFileBytes});
  if (!content.error.empty()) {
    diagnostics.report(content.rule, name.span, std::move(content.error),
                       std::move(content.hint));
    return std::nullopt;
  }
  const auto source = decode_text(name.normal, content.bytes, sources, diagnostics);
  if (!source) return std::nullopt;
  std::optional<SyntaxTree> part = parse(*source, sources, diagnostics);
  if (!part) return std::nullopt;
  if (part->top().kind != NodeKind::mapping) {
    diagnostics.report(Rule::wrong_type, part->top().span,
                       "an included file is a mapping of sections, such as a résumé is",
                       "begin with a section, such as `publications:`");
    return std::nullopt;
  }
  return part;
}

/// An included file includes no other: where things stand is seen in the résumé itself.
void refuse_nested(SyntaxTree& part, Diagnostics& diagnostics) {
  std::vector<MappingEntry>& entries = part.nodes[part.root].entries;
  const auto nested = std::ranges::find(entries, "include", &MappingEntry::key);
  if (nested == entries.end()) return;
  diagnostics.report(Rule::bad_value, nested->key_span,
                     "an included file cannot include others",
                     "name them in the `include` of the résumé");
  entries.erase(nested);
}

}  // namespace

Completeness include_files(SyntaxTree& tree, const IncludeRequest& request,
                           Sources& sources, Diagnostics& diagnostics) {
  Completeness completeness = Completeness::whole;
  std::vector<Named> names = names_in(tree, request.file);
  if (names.size() > kMaxIncluded) {
    diagnostics.report(Rule::too_large, names[kMaxIncluded].span,
                       say("more than {} files are included", kMaxIncluded));
    names.resize(kMaxIncluded);
    completeness = Completeness::parts_missing;
  }
  const std::string own = plain_path(request.file);
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i].normal == own) {
      diagnostics.report(Rule::bad_value, names[i].span,
                         say("`{}` is this file itself", names[i].path), "leave it out");
      continue;
    }
    const auto earlier = names.begin() + static_cast<std::ptrdiff_t>(i);
    const auto first =
        std::ranges::find(names.begin(), earlier, names[i].normal, &Named::normal);
    if (first != earlier) {
      diagnostics.report(Rule::duplicate_key, names[i].span,
                         say("`{}` is included twice", names[i].path),
                         "delete one of the two");
      continue;
    }
    std::optional<SyntaxTree> part = read_part(names[i], request, sources, diagnostics);
    if (!part) {
      completeness = Completeness::parts_missing;
      continue;
    }
    refuse_nested(*part, diagnostics);
    merge_tree(tree, std::move(*part), sources, diagnostics);
  }
  return completeness;
}

}  // namespace jianli
