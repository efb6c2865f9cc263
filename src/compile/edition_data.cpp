// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "compile/edition_data.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "compose/compose.h"
#include "compose/hidden_sections.h"
#include "exchange/export_json_resume.h"
#include "schema/fields.h"
#include "schema/reader.h"
#include "variant/prune_tree.h"

namespace jianli {
namespace {

void erase_key(SyntaxTree& tree, NodeId mapping, std::string_view key) {
  std::erase_if(tree.nodes[mapping].entries,
                [&](const MappingEntry& entry) { return entry.key == key; });
}

std::optional<NodeId> find_key(const SyntaxTree& tree, NodeId mapping,
                               std::string_view key) {
  const std::vector<MappingEntry>& entries = tree[mapping].entries;
  const auto found = std::ranges::find(entries, key, &MappingEntry::key);
  return found == entries.end() ? std::nullopt : std::optional(found->value);
}

/// Whether a key is no field of its record, or one that only says what becomes of it. By
/// the `id` of a section of the user's own its design knows it.
bool is_unseen(std::string_view key, const RecordType& type) {
  const bool is_section = type.name == "custom" && key == "id";
  return type.find(key) == nullptr || (only_steers(key) && !is_section);
}

void keep_fields(SyntaxTree& tree, NodeId id, const RecordType& type);

/// The same in the records of a field: one, a list, or lists by languages.
void keep_fields_in(SyntaxTree& tree, NodeId id, const Field& field) {
  const std::vector<NodeId> items = tree[id].items;
  for (const NodeId item : items) keep_fields(tree, item, *field.record);
  if (tree[id].kind != NodeKind::mapping) return;
  if (field.type == FieldType::record) return keep_fields(tree, id, *field.record);
  const std::vector<MappingEntry> versions = tree[id].entries;
  for (const MappingEntry& version : versions) {
    const std::vector<NodeId> inner = tree[version.value].items;
    for (const NodeId item : inner) keep_fields(tree, item, *field.record);
  }
}

/// Takes out of a record, and of those in it, what is unseen.
void keep_fields(SyntaxTree& tree, NodeId id, const RecordType& type) {
  if (tree[id].kind != NodeKind::mapping) return;
  // A bullet may be a text in several languages.
  if (!type.shorthand.empty() && is_localized(tree[id])) return;
  std::erase_if(tree.nodes[id].entries,
                [&](const MappingEntry& entry) { return is_unseen(entry.key, type); });
  const std::vector<MappingEntry> entries = tree[id].entries;
  for (const MappingEntry& entry : entries) {
    const Field& field = *type.find(entry.key);
    if (field.record != nullptr) keep_fields_in(tree, entry.value, field);
  }
}

bool is_on_the_web(std::string_view address) {
  return address.starts_with("https://") || address.starts_with("http://");
}

/// Takes out what a style shows nowhere. Of the records of a list, such as profiles, one
/// field stands for the others.
void remove_hidden(SyntaxTree& tree, NodeId basics,
                   const std::vector<std::string>& paths) {
  for (const std::string& path : paths) {
    const std::size_t dot = path.find('.');
    if (dot == std::string::npos) {
      erase_key(tree, basics, path);
    } else if (const auto record = find_key(tree, basics, path.substr(0, dot))) {
      erase_key(tree, *record, path.substr(dot + 1));
    }
  }
}

/// A picture is a file beside the résumé, and is on the page.
void remove_picture(SyntaxTree& tree, NodeId basics) {
  const auto image = find_key(tree, basics, "image");
  if (image && !is_on_the_web(tree[*image].value)) erase_key(tree, basics, "image");
}

}  // namespace

std::string edition_data(const Job& job, std::span<const Span> dropped,
                         const Workspace& work) {
  const Version& version = *job.version;
  const std::vector<std::string> hidden =
      find_hidden_sections(*version.resume, *job.style);
  const std::string language = canonical_language(job.edition->locale);
  Keeping keeping;
  keeping.language = language;
  keeping.variant = version.variant;
  keeping.hidden_sections = hidden;
  keeping.dropped = dropped;
  SyntaxTree tree = keep_only_shown(*version.tree, *version.resume, keeping);
  keep_fields(tree, tree.root, document_type());
  erase_key(tree, tree.root, "design");
  const Node* const schema = tree.find(tree.top(), "$schema");
  if (schema != nullptr && !is_on_the_web(schema->value)) {
    erase_key(tree, tree.root, "$schema");
  }
  // Nobody looks into it for what is to be left out.
  if (!work.options.pdf.redacted.empty()) erase_key(tree, tree.root, "meta");
  if (const auto basics = find_key(tree, tree.root, "basics")) {
    remove_hidden(tree, *basics, find_hidden_basics(*job.edition, *job.style));
    remove_picture(tree, *basics);
  }
  return export_json_resume(tree, *version.resume, job.edition->locale, work.sources,
                            work.diagnostics);
}

}  // namespace jianli
