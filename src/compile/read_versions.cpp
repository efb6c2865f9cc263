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
void read_version(const SyntaxTree& tree, Workspace& work, Version& version,
                  Diagnostics& findings) {
  version.tree = &tree;
  {
    const Stopwatch watch(stage(work.timings, "schema"));
    version.resume =
        &work.resumes.emplace_back(read_resume(tree, work.sources, findings));
  }
  version.images = &work.images.emplace_back();
  if (work.goal == Goal::plan) return;
  {
    const Stopwatch watch(stage(work.timings, "lint"));
    check_content(*version.resume, tree, work.sources, findings);
  }
  const Stopwatch watch(stage(work.timings, "images"));
  const ImageDepth depth =
      work.goal == Goal::render ? ImageDepth::pixels : ImageDepth::header;
  const std::string& path = work.document.path;
  work.images.back() = read_images(*version.resume,
                                   {path, tree.included, work.inputs.read_named_file,
                                    bounds(path, work.options), depth},
                                   work.sources, findings);
}

/// Whether a finding is about what names and paths of the document lead to. That is asked
/// of the document itself, not of what one of its variants makes of it.
bool is_about_references(const Diagnostic& finding) {
  return finding.rule == Rule::unknown_path || finding.rule == Rule::unused_path ||
         finding.rule == Rule::unused_tag || finding.rule == Rule::unknown_only;
}

/// Whether an error was found in a value to set or in its path.
bool is_wrong(const PathValue& value, const Workspace& work) {
  const Span span = work.document.tree[value.value].span;
  return std::ranges::any_of(work.diagnostics.all(), [&](const Diagnostic& finding) {
    if (finding.severity != Severity::error) return false;
    const Span place = finding.span;
    const bool in_value =
        place.source == span.source && place.begin >= span.begin && place.end <= span.end;
    return in_value || place == value.path_span;
  });
}

/// Reads the résumé that a variant with values of its own makes of the document.
void read_changed(const Variant& variant, Workspace& work, Version& version) {
  Variant sound = variant;
  if (work.diagnostics.has_errors()) {
    // What is wrong with a value was said; it must not be found again where it is put.
    std::erase_if(sound.set,
                  [&](const PathValue& value) { return is_wrong(value, work); });
  }
  Diagnostics findings;
  read_version(work.trees.emplace_back(apply_set(work.document.tree, sound)), work,
               version, findings);
  for (const Diagnostic& finding : findings.all()) {
    if (!is_about_references(finding)) work.diagnostics.add_as(finding.severity, finding);
  }
}

/// What is made of a document.
struct Wanted {
  bool resume_itself = false;
  std::vector<std::string> variants;
};

Wanted find_wanted(const Resume& resume, const Workspace& work) {
  const Options& options = work.options;
  if (!options.variants.empty()) return {false, options.variants};
  if (options.all_variants) {
    if (resume.variants.empty()) {
      work.diagnostics.report(Rule::unknown_variant, resume.basics.span,
                              "all variants are asked for: the résumé has none",
                              "describe them under `variants:`");
    }
    return {false, names_of_variants(resume)};
  }
  if (work.document.own_variants) return {false, *work.document.own_variants};
  if (work.goal == Goal::validate) return {true, names_of_variants(resume)};
  return {true, {}};
}

}  // namespace

void read_versions(Workspace& work) {
  Version base;
  read_version(work.document.tree, work, base, work.diagnostics);
  const Wanted wanted = find_wanted(*base.resume, work);
  for (Variant& variant : choose_variants(*base.resume, work.document.tree,
                                          wanted.variants, work.diagnostics)) {
    work.variants.push_back(std::move(variant));
  }
  if (wanted.resume_itself) work.versions.push_back(base);
  for (const Variant& variant : work.variants) {
    Version version = base;
    if (!variant.set.empty()) read_changed(variant, work, version);
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

const std::vector<std::string>& locales_of(const Version& version) {
  const bool has_own = version.variant != nullptr && !version.variant->locales.empty();
  return has_own ? version.variant->locales : version.resume->locales;
}

ComparedVersion compared(const Version& version) {
  return {version.variant, version.tree, version.resume, locales_of(version)};
}

std::vector<std::shared_ptr<const Style>> read_styles(const std::string& path,
                                                      const Inputs& inputs,
                                                      const Options& options,
                                                      Sources& sources,
                                                      Diagnostics& diagnostics) {
  const auto document = read_document(path, inputs, options, sources, diagnostics);
  if (!document) return {};
  SyntaxTree tree = document->tree;
  const Node* variant_design = nullptr;
  if (!options.variants.empty()) {
    Diagnostics unheard;
    const Resume resume = read_resume(document->tree, sources, unheard);
    const auto variants =
        choose_variants(resume, document->tree, options.variants, diagnostics);
    if (variants.empty()) return {};
    variant_design = variants.front().design;
    tree = apply_set(document->tree, variants.front());
  }
  const bool is_mapping = tree.top().kind == NodeKind::mapping;
  const Node* const design = is_mapping ? tree.find(tree.top(), "design") : nullptr;
  return load_styles(*document, tree, design, variant_design, inputs, options, sources,
                     diagnostics);
}

}  // namespace jianli
