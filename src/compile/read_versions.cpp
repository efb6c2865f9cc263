// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "compile/read_versions.h"

#include <algorithm>

#include "base/stopwatch.h"
#include "base/suggest.h"
#include "compose/compose.h"
#include "lint/check_content.h"
#include "variant/apply_set.h"
#include "variant/choose_variants.h"

namespace jianli {
namespace {

/// Reports families of a design that the manifest does not have, where they are named.
void check_families(const Style& style, const FontManifest& fonts,
                    Diagnostics& diagnostics) {
  std::vector<std::string_view> known;
  for (const FontFile& file : fonts.faces) known.push_back(file.family);
  for (const FontSettings& role : style.font_settings.values) {
    for (const auto* families : {&role.latin, &role.han}) {
      for (const std::string& family : families->value) {
        if (std::find(known.begin(), known.end(), family) != known.end()) continue;
        const std::string_view near = closest(family, known);
        diagnostics.report(Rule::bad_value, families->origin,
                           say("no font family `{}` is known", family),
                           near.empty() ? Message("`jianli fonts` lists the families")
                                        : say("did you mean `{}`?", near));
      }
    }
  }
}

/// The styles of a résumé or of a variant of it: that of its own `design`, or one for
/// each template the command line names.
std::vector<std::shared_ptr<const Style>> load_styles(
    const DocumentTree& document, const SyntaxTree& tree, const Node* design,
    const Node* variant_design, const Inputs& inputs, const Options& options,
    Sources& sources, Diagnostics& diagnostics) {
  std::vector<std::shared_ptr<const Style>> styles;
  const TemplateFiles files{inputs.read_named_file, document.path,
                            bounds(document.path, options)};
  const std::vector<std::string> own{std::string()};
  for (const std::string& name : options.templates.empty() ? own : options.templates) {
    styles.push_back(
        load_style({name, &tree, design, files, variant_design}, sources, diagnostics));
    check_families(*styles.back(), inputs.fonts, diagnostics);
    check_fields(*styles.back(), diagnostics);
  }
  return styles;
}

/// Reads, checks and illustrates the résumé in a tree, which is the document's or a
/// variant's.
void read_version(const SyntaxTree& tree, Workspace& work, Version& version) {
  version.tree = &tree;
  {
    const Stopwatch watch(stage(work.timings, "schema"));
    version.resume =
        &work.resumes.emplace_back(read_resume(tree, work.sources, work.diagnostics));
  }
  {
    const Stopwatch watch(stage(work.timings, "lint"));
    check_content(*version.resume, tree, work.sources, work.diagnostics);
  }
  const Stopwatch watch(stage(work.timings, "images"));
  const ImageDepth depth =
      work.goal == Goal::render ? ImageDepth::pixels : ImageDepth::header;
  const std::string& path = work.document.path;
  version.images = &work.images.emplace_back(
      read_images(*version.resume,
                  {path, tree.included, work.inputs.read_named_file,
                   bounds(path, work.options), depth},
                  work.sources, work.diagnostics));
}

/// What is made of a document.
struct Wanted {
  bool resume_itself = false;
  std::vector<std::string> variants;
};

Wanted find_wanted(const Resume& resume, const Workspace& work) {
  const Options& options = work.options;
  if (!options.variants.empty()) return {false, options.variants};
  if (options.all_variants) return {false, names_of_variants(resume)};
  if (work.document.own_variants) return {false, *work.document.own_variants};
  if (work.goal == Goal::validate) return {true, names_of_variants(resume)};
  return {true, {}};
}

}  // namespace

void read_versions(Workspace& work) {
  Version base;
  read_version(work.document.tree, work, base);
  const Wanted wanted = find_wanted(*base.resume, work);
  for (Variant& variant : choose_variants(*base.resume, work.document.tree,
                                          wanted.variants, work.diagnostics)) {
    work.variants.push_back(std::move(variant));
  }
  if (wanted.resume_itself) work.versions.push_back(base);
  for (const Variant& variant : work.variants) {
    Version version = base;
    if (!variant.set.empty()) {
      read_version(work.trees.emplace_back(apply_set(work.document.tree, variant)), work,
                   version);
    }
    version.variant = &variant;
    work.versions.push_back(std::move(version));
  }
  const Stopwatch watch(stage(work.timings, "style"));
  for (Version& version : work.versions) {
    const Node* const design =
        version.variant != nullptr ? version.variant->design : nullptr;
    version.styles =
        load_styles(work.document, *version.tree, version.resume->design, design,
                    work.inputs, work.options, work.sources, work.diagnostics);
  }
}

std::vector<std::shared_ptr<const Style>> read_styles(const std::string& path,
                                                      const Inputs& inputs,
                                                      const Options& options,
                                                      Sources& sources,
                                                      Diagnostics& diagnostics) {
  const auto document = read_document(path, inputs, options, sources, diagnostics);
  if (!document) return {};
  const SyntaxTree& tree = document->tree;
  const bool is_mapping = tree.top().kind == NodeKind::mapping;
  const Node* const design = is_mapping ? tree.find(tree.top(), "design") : nullptr;
  return load_styles(*document, tree, design, nullptr, inputs, options, sources,
                     diagnostics);
}

}  // namespace jianli
