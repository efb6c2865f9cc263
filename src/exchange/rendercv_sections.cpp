// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "exchange/bullets.h"
#include "exchange/rendercv.h"
#include "exchange/write_yaml.h"

namespace jianli {
namespace {

using enum RenderCvEntry;

/// The key that holds the only text of an entry of this kind; empty if it has more.
std::string_view text_key(RenderCvEntry kind) {
  switch (kind) {
    case bullet:
      return "bullet";
    case numbered:
      return "number";
    case reversed:
      return "reversed_number";
    default:
      return {};
  }
}

struct SectionsReader {
  const RenderCvReader& reader;
  Draft& document;
  Draft& basics;
  std::vector<DraftSection> order;
  std::vector<Draft> custom;

  [[nodiscard]] const SyntaxTree& tree() const { return reader.importer.tree; }

  /// The kind of a whole section: the first entry with a characteristic key decides.
  RenderCvEntry kind_of_section(const Node& list) const {
    for (const NodeId id : list.items) {
      const RenderCvEntry kind = kind_of_entry(tree(), tree()[id]);
      if (kind != unknown) return kind;
    }
    return unknown;
  }

  bool is_taken(std::string_view kind) const {
    return std::ranges::any_of(
        order, [&](const DraftSection& section) { return section.kind == kind; });
  }

  void read_section(const std::string& key, const Node& list) {
    const RenderCvEntry kind = kind_of_section(list);
    const std::string heading = heading_of(key);
    const std::string_view known = section_of(key);
    if (known == "summary" && basics.find("summary") == nullptr &&
        (kind == text || kind == bullet) && are_texts(list)) {
      basics.add("summary", joined_texts(list, kind));
      order.push_back({"summary", heading});
      return;
    }
    if (!known.empty() && known != "summary" && !is_taken(known)) {
      std::vector<Draft> entries = known_entries(list, kind, known);
      if (!entries.empty()) {
        document.add(known, Draft::of_list(std::move(entries)));
        order.push_back({std::string(known), heading});
        return;
      }
    }
    add_custom(heading, list, kind);
  }

  /// Whether every entry is a text or has nothing but one.
  bool are_texts(const Node& list) const {
    return std::ranges::all_of(list.items, [&](NodeId id) {
      const Node& entry = tree()[id];
      if (entry.kind != NodeKind::mapping) return entry.kind != NodeKind::sequence;
      return entry.entries.size() == 1 && entry.entries[0].key == "bullet" &&
             tree()[entry.entries[0].value].kind == NodeKind::scalar;
    });
  }

  /// The texts of text and bullet entries as paragraphs or a list of one text.
  std::string joined_texts(const Node& list, RenderCvEntry kind) const {
    std::string joined;
    for (const NodeId id : list.items) {
      const std::string part = text_of(tree()[id], kind);
      if (part.empty()) continue;
      if (!joined.empty()) joined += kind == text ? "\n\n" : "\n";
      if (kind != text) joined += "- ";
      joined += part;
    }
    return joined;
  }

  /// The text of an entry that is only that.
  std::string text_of(const Node& entry, RenderCvEntry kind) const {
    if (entry.kind == NodeKind::scalar) return reader.text(trimmed(entry.value));
    const Node* value = tree().find(entry, text_key(kind));
    return value == nullptr || value->kind != NodeKind::scalar
               ? std::string()
               : reader.text(trimmed(value->value));
  }

  /// The entries of a section of ours; none unless each has a place there.
  std::vector<Draft> known_entries(const Node& list, RenderCvEntry kind,
                                   std::string_view section) const {
    // Looking before reading: what is read is reported, and must be so once.
    for (const NodeId id : list.items) {
      const Node& entry = tree()[id];
      if (entry.kind == NodeKind::null) continue;
      if (entry.kind == NodeKind::sequence) return {};
      const RenderCvEntry own = kind_of_entry(tree(), entry);
      if (!rendercv_section_takes(section, own == unknown ? kind : own)) return {};
    }
    std::vector<Draft> entries;
    for (const NodeId id : list.items) {
      const Node& entry = tree()[id];
      const RenderCvEntry own = kind_of_entry(tree(), entry);
      Draft draft =
          read_rendercv_entry(reader, entry, own == unknown ? kind : own, section);
      if (!draft.members.empty()) {
        entries.push_back(std::move(draft));
      } else {
        for (const std::string& line : draft.remarks) document.remark(line);
      }
    }
    return entries;
  }

  void add_custom(const std::string& heading, const Node& list, RenderCvEntry kind) {
    Draft section;
    std::string id = identifier_of(heading, custom.size() + 1);
    const auto is_used = [&](const std::string& name) {
      return is_taken("custom." + name);
    };
    for (int n = 2; is_used(id); ++n) {
      id = fmt::format("{}-{}", identifier_of(heading, custom.size() + 1), n);
    }
    section.add("id", id);
    section.add("title", heading);
    section.add("entries", Draft::of_list(custom_entries(list, kind, section)));
    if (section.find("entries") == nullptr) {
      // Without an entry it would be none; what was quoted goes to the document's end.
      for (const std::string& line : section.remarks) document.remark(line);
      return;
    }
    order.push_back({"custom." + id, heading});
    custom.push_back(std::move(section));
  }

  /// Bullets and numbers that follow each other make one entry; texts one each.
  std::vector<Draft> custom_entries(const Node& list, RenderCvEntry kind,
                                    Draft& section) const {
    std::vector<Draft> entries;
    std::vector<NestedBullet> bullets;
    std::vector<Draft> remarks;
    std::size_t numbers_left = 0;
    for (const NodeId id : list.items) {
      numbers_left += kind_of_entry(tree(), tree()[id]) == reversed ? 1 : 0;
    }
    std::size_t number = 0;
    const auto flush = [&] {
      if (bullets.empty()) return;
      Draft entry;
      entry.add("highlights", highlights_of(bullets));
      for (const Draft& remark : remarks) {
        for (const std::string& line : remark.remarks) entry.remark(line);
      }
      entries.push_back(std::move(entry));
      bullets.clear();
      remarks.clear();
    };
    for (const NodeId id : list.items) {
      const Node& entry = tree()[id];
      if (entry.kind == NodeKind::null) continue;
      const RenderCvEntry own = kind_of_entry(tree(), entry);
      const RenderCvEntry as = own == unknown ? kind : own;
      const bool is_odd = entry.kind == NodeKind::sequence ||
                          (as == text && entry.kind == NodeKind::mapping);
      if (is_odd) {
        reader.importer.quote_item(id, "entry", section);
        continue;
      }
      if (as == text) {
        flush();
        Draft draft;
        draft.add("summary", text_of(entry, as));
        if (!draft.empty()) entries.push_back(std::move(draft));
        continue;
      }
      if (text_key(as).empty()) {
        flush();
        Draft draft = read_rendercv_entry(reader, entry, as, "custom");
        if (!draft.members.empty()) {
          entries.push_back(std::move(draft));
        } else {
          if (draft.empty()) reader.importer.quote_item(id, "entry", section);
          for (const std::string& line : draft.remarks) section.remark(line);
        }
        continue;
      }
      Draft rest = rest_of(entry, as);
      std::string words = text_of(entry, as);
      if (words.empty()) {
        for (const std::string& line : rest.remarks) section.remark(line);
        continue;
      }
      // Our bullets have no numbers: those stand in the text.
      if (as == numbered) words = fmt::format("{}. {}", ++number, words);
      if (as == reversed) words = fmt::format("{}. {}", numbers_left--, words);
      int kept = 0;
      bullets.push_back(as == bullet ? split_bullet(words, kept)
                                     : NestedBullet{words, {}});
      remarks.push_back(std::move(rest));
    }
    flush();
    return entries;
  }

  /// What stands beside the text of an entry that should have nothing else.
  Draft rest_of(const Node& entry, RenderCvEntry kind) const {
    Draft draft;
    Members members(reader.importer, entry);
    (void)members.take_text(text_key(kind));
    members.leave(draft);
    return draft;
  }
};

}  // namespace

std::vector<DraftSection> read_rendercv_sections(const RenderCvReader& reader,
                                                 const Node& sections, Draft& document,
                                                 Draft& basics) {
  SectionsReader step{reader, document, basics, {}, {}};
  for (const MappingEntry& entry : sections.entries) {
    const Node& list = reader.importer.tree[entry.value];
    if (list.kind == NodeKind::sequence && !list.items.empty()) {
      step.read_section(entry.key, list);
    } else if (list.kind == NodeKind::scalar || list.kind == NodeKind::mapping) {
      // A list is what RenderCV wants here; anything else is kept where it can be seen.
      reader.importer.report_left(entry.key_span, entry.key);
      document.remark(quote_yaml(entry.key, draft_of(reader.importer.tree, entry.value)));
    }
  }
  document.add("custom", Draft::of_list(std::move(step.custom)));
  return std::move(step.order);
}

}  // namespace jianli
