// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "variant/redact_tree.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "schema/fields.h"
#include "variant/redaction_search.h"

namespace jianli {
namespace {

/// Other names of fields.
constexpr std::array<std::pair<std::string_view, std::string_view>, 2> kOtherNames = {{
    {"photo", "image"},
    {"address", "location"},
}};

/// Sections in which other people stand.
constexpr std::array<std::string_view, 2> kSections = {"references", "family"};

/// By what the values of fields are found again.
constexpr std::array<std::pair<std::string_view, RedactedKind>, 6> kKinds = {{
    {"phone", RedactedKind::number},
    {"email", RedactedKind::email},
    {"url", RedactedKind::address},
    {"username", RedactedKind::account},
    {"address", RedactedKind::street},
    {"birthDate", RedactedKind::day},
}};

/// Fields of prose: what they say of addresses and numbers is said elsewhere, too, and
/// meant to be.
constexpr std::array<std::string_view, 3> kProse = {"label", "summary", "objective"};

std::optional<RedactedKind> kind_of(std::string_view key) {
  const auto row =
      std::ranges::find(kKinds, key, &std::pair<std::string_view, RedactedKind>::first);
  return row == kKinds.end() ? std::nullopt : std::optional(row->second);
}

/// Whether a text is the name of an account by its looks, as in `微信: zhangsan_2021`.
bool is_handle(std::string_view text) {
  constexpr std::size_t kShortest = 6;
  const auto is_letter = [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; };
  const auto is_other = [](char c) { return (c >= '0' && c <= '9') || c == '_'; };
  return text.size() >= kShortest && std::ranges::any_of(text, is_letter) &&
         std::ranges::any_of(text, is_other) && std::ranges::all_of(text, [&](char c) {
           return is_letter(c) || is_other(c) || c == '-';
         });
}

/// Collects the values of what is taken out.
struct Collector {
  const SyntaxTree& tree;
  std::string_view field;
  std::vector<RedactedValue>& values;

  /// `kind` is that of the nearest field around the node that has one: of a text in
  /// several languages the keys say nothing.
  void collect(const Node& node, std::optional<RedactedKind> kind) {
    for (const NodeId item : node.items) collect(tree[item], kind);
    for (const MappingEntry& entry : node.entries) {
      const auto own = kind_of(entry.key);
      collect(tree[entry.value], own ? own : kind);
    }
    if (node.kind != NodeKind::scalar) return;
    if (kind) {
      add(redacted_values(*kind, node.value, field));
    } else if (is_handle(node.value)) {
      add(redacted_values(RedactedKind::account, node.value, field));
    }
    add(values_inside(node.value, field));
  }

 private:
  void add(std::vector<RedactedValue> more) {
    for (RedactedValue& value : more) {
      const auto same = [&](const RedactedValue& known) {
        return known.kind == value.kind && known.text == value.text;
      };
      if (std::ranges::none_of(values, same)) values.push_back(std::move(value));
    }
  }
};

/// Takes keys out of a mapping.
void take_out(SyntaxTree& tree, NodeId mapping, std::span<const std::string> fields,
              Redaction& redaction) {
  std::erase_if(tree.nodes[mapping].entries, [&](const MappingEntry& entry) {
    const auto field = std::ranges::find(fields, entry.key);
    if (field == fields.end()) return false;
    const Node& value = tree[entry.value];
    const bool is_absent = value.kind == NodeKind::null ||
                           (value.kind == NodeKind::scalar && value.value.empty());
    if (is_absent) return true;
    const std::string_view name = redactable_field(*field);
    redaction.found.insert(name);
    // The name of a picture's file is printed nowhere.
    if (name != "image" && std::ranges::find(kProse, name) == kProse.end()) {
      Collector{tree, name, redaction.values}.collect(value, kind_of(name));
    }
    return true;
  });
}

/// Names of accounts that are the person's own name tell nothing that is not told anyway.
void keep_name(const SyntaxTree& tree, Redaction& redaction) {
  const Node* const basics = tree.find(tree.top(), "basics");
  if (basics == nullptr || basics->kind != NodeKind::mapping) return;
  const Node* const name = tree.find(*basics, "name");
  if (name == nullptr) return;
  std::vector<std::string_view> names{name->value};
  for (const MappingEntry& entry : name->entries) {
    names.emplace_back(tree[entry.value].value);
  }
  std::erase_if(redaction.values, [&](const RedactedValue& value) {
    return value.kind == RedactedKind::account &&
           std::ranges::any_of(names, [&](std::string_view own) {
             return RedactionSearch(own).find(value).has_value();
           });
  });
}

}  // namespace

std::vector<std::string_view> redactable_names() {
  std::vector<std::string_view> names;
  for (const Field& field : document_type().find("basics")->record->fields) {
    if (field.name == "name") continue;
    names.push_back(field.name);
    for (const auto& [other, own] : kOtherNames) {
      if (own == field.name) names.push_back(other);
    }
  }
  names.insert(names.end(), kSections.begin(), kSections.end());
  return names;
}

std::string_view redactable_field(std::string_view name) {
  for (const auto& [other, own] : kOtherNames) {
    if (other == name) return own;
  }
  const std::vector<std::string_view> names = redactable_names();
  const auto found = std::ranges::find(names, name);
  return found == names.end() ? std::string_view() : *found;
}

SyntaxTree redact_tree(const SyntaxTree& tree, std::span<const std::string> fields,
                       Redaction& redaction) {
  SyntaxTree kept = tree;
  if (kept.top().kind != NodeKind::mapping) return kept;
  std::vector<std::string> of_basics, of_document;
  for (const std::string& field : fields) {
    const bool is_section = std::ranges::find(kSections, field) != kSections.end();
    (is_section ? of_document : of_basics).push_back(field);
  }
  for (const MappingEntry& entry : tree.top().entries) {
    if (entry.key == "basics" && tree[entry.value].kind == NodeKind::mapping) {
      take_out(kept, entry.value, of_basics, redaction);
    }
  }
  take_out(kept, kept.root, of_document, redaction);
  keep_name(kept, redaction);
  return kept;
}

}  // namespace jianli
