// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "compile/read_document.h"

#include <utility>

#include "base/encoding.h"
#include "base/plain_path.h"
#include "schema/reader.h"
#include "schema/resume.h"
#include "syntax/include_files.h"
#include "syntax/limits.h"
#include "syntax/set_value.h"
#include "variant/join_variants.h"

namespace jianli {
namespace {

/// Which of the values that are set are put into a tree.
enum class SetTarget : std::uint8_t { include, others };

void set_values(SyntaxTree& tree, const Options& options, SetTarget wanted,
                Sources& sources, Diagnostics& diagnostics) {
  const auto is_wanted = [&](std::string_view target) {
    const bool of_include = target.substr(0, target.find('[')) == "include";
    return of_include == (wanted == SetTarget::include);
  };
  for (const auto& [target, value] : options.set) {
    if (is_wanted(target)) set_value(tree, target, value, sources, diagnostics);
  }
  const ListedValues& listed = options.listed;
  for (const auto& [target, value] : listed.values) {
    if (!is_wanted(target)) continue;
    set_value(tree, target, value, sources, diagnostics, listed.place);
  }
}

/// The tree of one file's text; what is wrong has been reported if there is none.
std::optional<SyntaxTree> parse_file(const std::string& path, const FileContent& file,
                                     Span named, Sources& sources,
                                     Diagnostics& diagnostics) {
  if (!file.error.empty()) {
    diagnostics.report(file.rule, named, file.error, file.hint);
    return std::nullopt;
  }
  const auto source = decode_text(path, file.bytes, sources, diagnostics);
  if (!source) return std::nullopt;
  return parse(*source, sources, diagnostics);
}

/// Includes what a résumé includes and sets what the command line sets; false if that
/// leaves nothing to look at.
bool complete(SyntaxTree& tree, const std::string& path, const Inputs& inputs,
              const Options& options, Sources& sources, Diagnostics& diagnostics) {
  // What is included follows from `include`; other values may stand in what is included.
  set_values(tree, options, SetTarget::include, sources, diagnostics);
  const IncludeRequest request{path, inputs.read_named_file, bounds(path, options)};
  const Completeness parts = include_files(tree, request, sources, diagnostics);
  // Without the file that names the person nothing can be said of the rest.
  const bool has_basics = tree.find(tree.top(), "basics") != nullptr;
  if (parts == Completeness::parts_missing && !has_basics) return false;
  set_values(tree, options, SetTarget::others, sources, diagnostics);
  return true;
}

/// The résumé that a file of variants names, complete, with its variants in it.
std::optional<DocumentTree> read_base(const std::string& path, SyntaxTree variants,
                                      const Inputs& inputs, const Options& options,
                                      Sources& sources, Diagnostics& diagnostics) {
  // What is wrong with the file itself is told at once, whether the résumé is there or
  // not.
  read_resume(variants, sources, diagnostics);
  const Node& named = *variants.find(variants.top(), "resume");
  if (named.kind != NodeKind::scalar) return std::nullopt;  // and that was said
  if (is_web_address(named.value)) {
    diagnostics.report(Rule::unreadable_file, named.span,
                       say("`{}` is on the web; nothing is ever fetched", named.value),
                       "save it beside this file and give its path");
    return std::nullopt;
  }
  if (Message problem = long_name(named.value); !problem.empty()) {
    diagnostics.report(Rule::unreadable_file, named.span, std::move(problem));
    return std::nullopt;
  }
  const bool bounded = options.outside_folder == OutsideFolder::refused;
  DocumentTree document;
  document.path = path_beside(path, named.value);
  const FileContent file = inputs.read_named_file(
      document.path,
      {bounded ? std::optional(folder_of(path)) : std::nullopt, kMaxFileBytes});
  auto base =
      parse_file(plain_path(document.path), file, named.span, sources, diagnostics);
  if (!base) return std::nullopt;
  if (is_variants_file(*base)) {
    diagnostics.report(Rule::bad_value, named.span,
                       say("`{}` is a file of variants, too", named.value),
                       "name the résumé itself");
    return std::nullopt;
  }
  document.tree = std::move(*base);
  if (!complete(document.tree, document.path, inputs, options, sources, diagnostics)) {
    return std::nullopt;
  }
  const Span named_span = named.span;  // the node moves
  document.own_variants =
      join_variants(document.tree, std::move(variants), sources, diagnostics);
  if (document.own_variants->empty() && !diagnostics.has_errors()) {
    diagnostics.report(Rule::unknown_variant, named_span, "the file has no variant",
                       "describe one under `variants:`");
  }
  return document;
}

}  // namespace

std::optional<std::string> bounds(const std::string& path, const Options& options) {
  if (options.outside_folder == OutsideFolder::allowed) return std::nullopt;
  return folder_of(path);
}

std::optional<DocumentTree> read_document(const std::string& path, const Inputs& inputs,
                                          const Options& options, Sources& sources,
                                          Diagnostics& diagnostics) {
  auto tree = parse_file(path, inputs.read_file(path), {}, sources, diagnostics);
  if (!tree) return std::nullopt;
  if (tree->top().kind == NodeKind::mapping && is_variants_file(*tree)) {
    return read_base(path, std::move(*tree), inputs, options, sources, diagnostics);
  }
  if (!complete(*tree, path, inputs, options, sources, diagnostics)) return std::nullopt;
  return DocumentTree{std::move(*tree), path, std::nullopt};
}

}  // namespace jianli
