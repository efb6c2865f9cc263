// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "base/suggest.h"
#include "base/utf8.h"
#include "schema/other_names.h"
#include "schema/reader.h"

namespace jianli {
namespace {

using Names = std::vector<std::string_view>;

bool contains(const Names& names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

/// The name most like another. Among very many the search would take long, for little.
std::string nearest(std::string_view name, const Names& names) {
  constexpr std::size_t kMaxNames = 256;
  return names.size() > kMaxNames ? std::string() : std::string(closest(name, names));
}

Names variant_names(const Reader& reader) {
  Names names;
  const Node* const variants = reader.tree.find(reader.tree.top(), "variants");
  if (variants == nullptr) return names;
  for (const MappingEntry& entry : variants->entries) names.push_back(entry.key);
  return names;
}

/// Reports a name nothing goes by, with the one it most likely means.
void report_name(Reader& reader, Severity severity, Rule rule, const Node& name,
                 Message message, std::string near, Message hint) {
  Diagnostic diagnostic;
  diagnostic.rule = rule;
  diagnostic.span = name.span;
  diagnostic.message = std::move(message);
  diagnostic.hint = std::move(hint);
  if (!near.empty()) {
    diagnostic.hint = say("did you mean `{}`?", near);
    if (reader.sources.text(name.span) == name.value) {
      diagnostic.fix = Fix{name.span, std::move(near)};
    }
  }
  reader.diagnostics.add_as(severity, std::move(diagnostic));
}

/// The variant or language that a name of `only` was most likely meant to be.
std::string meant_by(std::string_view name, const Names& variants, const Reader& reader) {
  std::string near = intended_language(name);
  if (near.empty()) near = nearest(name, variants);
  if (!near.empty()) return near;
  Names languages = {"zh", "en"};
  languages.insert(languages.end(), reader.languages.begin(), reader.languages.end());
  return nearest(name, languages);
}

void check_only(Reader& reader) {
  if (reader.only_names.empty()) return;
  const Names variants = variant_names(reader);
  for (const NodeId id : reader.only_names) {
    const Node& name = reader.tree[id];
    if (contains(variants, name.value) || is_language(name.value)) continue;
    std::string near = meant_by(name.value, variants, reader);
    // A document does not know the files of variants that name it.
    const Severity severity = near.empty() ? Severity::note : Severity::warning;
    report_name(reader, severity, Rule::unknown_only, name,
                say("`{}` is neither a language tag nor a variant of this file",
                    shortened(name.value)),
                std::move(near), "only a file of variants that has it shows this");
  }
}

/// A variant called like a language makes `only: [en]` mean either. A longer name, such
/// as `ml-search`, has the form of a tag by chance.
void check_variant_names(Reader& reader) {
  constexpr std::size_t kLongestTag = 7;  // `zh-Hant`
  const Node* const variants = reader.tree.find(reader.tree.top(), "variants");
  if (variants == nullptr) return;
  for (const MappingEntry& entry : variants->entries) {
    if (entry.key.size() > kLongestTag || !is_language(entry.key)) continue;
    reader.diagnostics.report(
        Rule::ambiguous_variant, entry.key_span,
        say("the variant `{}` is called like a language", std::string(entry.key)),
        say("give it another name: `only: [{}]` is for both", std::string(entry.key)));
  }
}

/// How often each name stands in a document.
using NameCounts = std::unordered_map<std::string_view, std::size_t>;

NameCounts count_names(const Reader& reader, const std::vector<NodeId>& names) {
  NameCounts counts;
  for (const NodeId id : names) ++counts[reader.tree[id].value];
  return counts;
}

/// The names of the first list that stand in the second one, each once and in order.
Names common_names(const Reader& reader, const std::vector<NodeId>& list,
                   const NameCounts& others) {
  Names names;
  std::unordered_set<std::string_view> seen;
  for (const NodeId id : list) {
    const std::string_view name = reader.tree[id].value;
    if (others.contains(name) && seen.insert(name).second) names.push_back(name);
  }
  return names;
}

void check_chosen_tags(Reader& reader, const NameCounts& counts) {
  const Names tags = common_names(reader, reader.tags, counts);
  for (const NodeId id : reader.chosen_tags) {
    const Node& name = reader.tree[id];
    if (counts.contains(name.value)) continue;
    report_name(reader, Severity::warning, Rule::unused_tag, name,
                say("no item has the tag `{}`", shortened(name.value)),
                nearest(name.value, tags),
                "give it to items as `tags: […]`, or leave it out here");
  }
}

/// Whether one tag is more likely a slip in writing another one than a tag of its own:
/// among short names, `llm` and `vlm`, most are near to each other.
bool is_slip(std::string_view tag, std::string_view meant) {
  constexpr std::size_t kShort = 4;
  return count_characters(tag) >= kShort || same_spelling(tag, meant);
}

/// A tag of an item that no variant names may be meant for later. It is reported if it
/// stands on one item alone and is spelled nearly like one that variants choose items by.
void check_item_tags(Reader& reader, const NameCounts& counts) {
  const Names chosen = common_names(reader, reader.chosen_tags, counts);
  const std::unordered_set<std::string_view> known(chosen.begin(), chosen.end());
  for (const NodeId id : reader.tags) {
    const Node& name = reader.tree[id];
    if (known.contains(name.value) || counts.at(name.value) > 1) continue;
    std::string near = nearest(name.value, chosen);
    if (near.empty() || !is_slip(name.value, near)) continue;
    report_name(reader, Severity::warning, Rule::unused_tag, name,
                say("no variant names the tag `{}`", shortened(name.value)),
                std::move(near), {});
  }
}

void check_tags(Reader& reader) {
  if (reader.chosen_tags.empty()) return;
  // The items of a résumé that stands in another file are not known here.
  if (is_variants_file(reader.tree)) return;
  const NameCounts counts = count_names(reader, reader.tags);
  check_chosen_tags(reader, counts);
  check_item_tags(reader, counts);
}

Names custom_ids(const Reader& reader) {
  Names ids;
  const Node* const custom = reader.tree.find(reader.tree.top(), "custom");
  if (custom == nullptr) return ids;
  for (const NodeId section : custom->items) {
    const Node* const id = reader.tree.find(reader.tree[section], "id");
    if (id != nullptr) ids.push_back(id->value);
  }
  return ids;
}

/// Reports `custom.ID` in a design's list of sections if the document has no such one.
void check_section(Reader& reader, const Node& section, const Names& ids) {
  constexpr std::string_view kPrefix = "custom.";
  if (!section.value.starts_with(kPrefix)) return;
  const std::string_view id = std::string_view(section.value).substr(kPrefix.size());
  if (contains(ids, id)) return;
  std::string near = nearest(id, ids);
  if (!near.empty()) near.insert(0, kPrefix);
  report_name(reader, Severity::warning, Rule::unused_path, section,
              say("no custom section has the id `{}`", shortened(id)), std::move(near),
              "give it to a section of `custom`, or leave it out here");
}

void check_design(Reader& reader, const Node& owner, const Names& ids) {
  const Node* const design = reader.tree.find(owner, "design");
  const Node* const sections =
      design == nullptr ? nullptr : reader.tree.find(*design, "sections");
  if (sections == nullptr) return;
  for (const NodeId item : sections->items) {
    check_section(reader, reader.tree[item], ids);
    const Node* const group = reader.tree.find(reader.tree[item], "of");
    if (group == nullptr) continue;
    for (const NodeId member : group->items) {
      check_section(reader, reader.tree[member], ids);
    }
  }
}

/// Checks the sections that the designs of the document and of its variants list.
void check_designs(Reader& reader) {
  if (is_variants_file(reader.tree)) return;
  const Names ids = custom_ids(reader);
  check_design(reader, reader.tree.top(), ids);
  const Node* const variants = reader.tree.find(reader.tree.top(), "variants");
  if (variants == nullptr) return;
  for (const MappingEntry& variant : variants->entries) {
    check_design(reader, reader.tree[variant.value], ids);
  }
}

}  // namespace

bool is_variants_file(const SyntaxTree& tree) {
  const Node* const base = tree.find(tree.top(), "resume");
  return base != nullptr && !is_absent(*base);
}

void check_references(Reader& reader) {
  check_only(reader);
  check_variant_names(reader);
  check_tags(reader);
  check_designs(reader);
}

}  // namespace jianli
