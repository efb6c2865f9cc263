// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "compile/read_versions.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "base/stopwatch.h"
#include "base/suggest.h"
#include "compile/check_redaction.h"
#include "compose/compose.h"
#include "compose/hidden_sections.h"
#include "lint/check_content.h"
#include "syntax/find_value.h"
#include "syntax/set_value.h"
#include "variant/apply_set.h"
#include "variant/choose_variants.h"
#include "variant/redact_tree.h"

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
  work.images.back() =
      read_images(*version.resume, image_request(tree, work), work.sources, findings);
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

/// The paths whose values were set from outside the document, in their order.
std::vector<std::string_view> set_paths(const Options& options) {
  std::vector<std::string_view> paths;
  for (const auto* const values : {&options.set, &options.listed.values}) {
    for (const auto& [path, text] : *values) paths.emplace_back(path);
  }
  return paths;
}

/// Sets the values of the command line once more in what a variant made of the document:
/// they go before its own. They stand in the document already.
void set_again(SyntaxTree& tree, std::size_t first_own, const DocumentTree& document,
               const Options& options, Diagnostics& diagnostics) {
  for (const std::string_view path : set_paths(options)) {
    const std::optional<NodeId> value = find_value(document.tree, path);
    if (!value) continue;  // and that was said
    Diagnostics failures;
    set_node(tree, path, document.tree[*value].span, *value, first_own, failures);
    for (Diagnostic finding : failures.all()) {
      finding.rule = Rule::unused_path;
      diagnostics.add(std::move(finding));
    }
  }
}

/// The tree of a variant that sets values.
SyntaxTree changed_tree(const DocumentTree& document, const Variant& variant,
                        const Options& options, Diagnostics& diagnostics) {
  SyntaxTree tree = apply_set(document.tree, variant, diagnostics);
  set_again(tree, document.tree.nodes.size(), document, options, diagnostics);
  return tree;
}

/// Sets what the command line sets of a design in that of a variant, too, which it goes
/// before. The variant's design in a tree of its own making; nothing if the command line
/// gives a design in its stead.
std::optional<NodeId> set_in_design(SyntaxTree& tree, const DocumentTree& document,
                                    const Node& design, const Options& options) {
  constexpr std::string_view kDesign = "design.";
  const std::size_t first_own = tree.nodes.size();
  const NodeId root = tree.root;
  tree.root = static_cast<NodeId>(&design - document.tree.nodes.data());
  std::optional<NodeId> changed = tree.root;
  for (const std::string_view path : set_paths(options)) {
    const std::optional<NodeId> value = find_value(document.tree, path);
    if (!value) continue;
    if (path == "design") {
      changed.reset();
    } else if (path.starts_with(kDesign) && tree.top().kind == NodeKind::mapping) {
      // A list that the variant does not give need not have the item there.
      Diagnostics unheard;
      set_node(tree, path.substr(kDesign.size()), document.tree[*value].span, *value,
               first_own, unheard);
    }
  }
  if (changed) changed = tree.root;
  tree.root = root;
  return changed;
}

/// The styles of a version in a tree that is the document's or a variant's.
std::vector<std::shared_ptr<const Style>> load_version_styles(
    const DocumentTree& document, const SyntaxTree& tree, const Node* design,
    const Variant* variant, const Inputs& inputs, const Options& options,
    Sources& sources, Diagnostics& diagnostics) {
  const Node* const own = variant != nullptr ? variant->design : nullptr;
  if (own == nullptr || set_paths(options).empty()) {
    return load_styles(document, tree, design, own, inputs, options, sources,
                       diagnostics);
  }
  SyntaxTree changed = tree;
  const auto id = set_in_design(changed, document, *own, options);
  return load_styles(document, changed, design, id ? &changed[*id] : nullptr, inputs,
                     options, sources, diagnostics);
}

/// A tree as public copies may show it.
SyntaxTree redacted(SyntaxTree tree, Workspace& work) {
  const std::vector<std::string>& fields = work.options.pdf.redacted;
  if (fields.empty()) return tree;
  return redact_tree(tree, fields, work.redaction);
}

/// The document as public copies may show it.
const SyntaxTree& public_document(Workspace& work) {
  if (work.options.pdf.redacted.empty()) return work.document.tree;
  return work.trees.emplace_back(redacted(work.document.tree, work));
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
  SyntaxTree tree = changed_tree(work.document, sound, work.options, work.diagnostics);
  read_version(work.trees.emplace_back(redacted(std::move(tree), work)), work, version,
               findings);
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
  read_version(public_document(work), work, base, work.diagnostics);
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
  if (work.goal == Goal::render) report_nothing_redacted(work);
  const Stopwatch watch(stage(work.timings, "style"));
  for (Version& version : work.versions) {
    version.styles = load_version_styles(
        work.document, *version.tree, version.resume->design, version.variant,
        work.inputs, work.options, work.sources, work.diagnostics);
  }
}

ImageRequest image_request(const SyntaxTree& tree, const Workspace& work) {
  const std::string& path = work.document.path;
  return {path, tree.included, work.inputs.read_named_file, bounds(path, work.options),
          work.goal == Goal::render ? ImageDepth::pixels : ImageDepth::header};
}

const std::vector<std::string>& locales_of(const Version& version) {
  const bool has_own = version.variant != nullptr && !version.variant->locales.empty();
  return has_own ? version.variant->locales : version.resume->locales;
}

std::string date_skeleton(const Style& style) {
  const bool by_icu = style.dates.style.value == DateStyle::icu;
  return by_icu ? style.dates.skeleton.value : std::string();
}

ComparedVersion compared(const Version& version) {
  return {version.variant, version.tree, version.resume, locales_of(version),
          find_hidden_sections(*version.resume, *version.styles.front())};
}

ComparedVersion compared_resume(Workspace& work) {
  Version base;
  base.tree = &work.document.tree;
  base.resume = &work.resumes.front();
  base.styles =
      load_version_styles(work.document, *base.tree, base.resume->design, nullptr,
                          work.inputs, work.options, work.sources, work.diagnostics);
  return compared(base);
}

std::vector<std::shared_ptr<const Style>> read_styles(const std::string& path,
                                                      const Inputs& inputs,
                                                      const Options& options,
                                                      Sources& sources,
                                                      Diagnostics& diagnostics) {
  const auto document = read_document(path, inputs, options, sources, diagnostics);
  if (!document) return {};
  SyntaxTree tree = document->tree;
  std::vector<std::string> named = options.variants;
  if (named.empty() && document->own_variants) named = *document->own_variants;
  std::vector<Variant> variants;
  Diagnostics unheard;
  std::optional<Resume> resume;  // which the variants refer to
  if (!named.empty()) {
    named.resize(1);
    resume = read_resume(document->tree, sources, unheard);
    variants = choose_variants(*resume, document->tree, named, diagnostics);
    if (variants.empty()) return {};
    tree = changed_tree(*document, variants.front(), options, unheard);
  }
  const bool is_mapping = tree.top().kind == NodeKind::mapping;
  const Node* const design = is_mapping ? tree.find(tree.top(), "design") : nullptr;
  const Variant* const variant = variants.empty() ? nullptr : &variants.front();
  return load_version_styles(*document, tree, design, variant, inputs, options, sources,
                             diagnostics);
}

}  // namespace jianli
