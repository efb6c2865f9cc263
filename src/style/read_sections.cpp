// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "style/reader.h"

namespace jianli {

bool read_value(StyleReader& reader, const Node& node, SectionEntry& value) {
  SectionEntry section;
  section.span = node.span;
  if (node.kind == NodeKind::scalar) {
    section.of.push_back({node.value, node.span});
    value = std::move(section);
    return true;
  }
  if (node.kind != NodeKind::mapping) {
    report_wrong_type(reader, node, "a section's name, or a mapping");
    return false;
  }
  read_mapping(reader, node, section);
  if (section.of.empty()) {
    report_node(
        reader, Rule::missing_field, node,
        say("a heading in `{}` does not say which sections it stands for", reader.path),
        "add `of:` with a list of sections");
    return false;
  }
  value = std::move(section);
  return true;
}

bool read_value(StyleReader& reader, const Node& node, std::vector<SectionEntry>& value) {
  if (node.kind != NodeKind::sequence) {
    report_wrong_type(reader, node, "a list of sections");
    return false;
  }
  std::vector<SectionEntry> order;
  for (const NodeId item : node.items) {
    SectionEntry section;
    if (read_value(reader, reader.tree[item], section))
      order.push_back(std::move(section));
  }
  value = std::move(order);
  return true;
}

void read(StyleReader& reader, const Node& node, SectionSettings& sections) {
  // A list is short for its order, which is all that most documents set.
  if (node.kind == NodeKind::sequence) {
    read(reader, node, sections.order);
  } else {
    read_mapping(reader, node, sections);
  }
}

}  // namespace jianli
