// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "style/reader.h"

namespace jianli {
namespace {

bool is_field_path(std::string_view text) {
  for (const char c : text) {
    if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.')) return false;
  }
  return !text.empty() && text.front() != '.' && text.back() != '.';
}

bool check_field(StyleReader& reader, const Node& node, std::string_view field) {
  if (is_field_path(field)) return true;
  report_bad_value(reader, node, "write the name of a field, such as `institution`");
  return false;
}

/// How many parts a kind of block is made of.
enum class Content : std::uint8_t { none, amount, one_part, parts };

Content content_of(SpecKind kind) {
  switch (kind) {
    case SpecKind::row:
    case SpecKind::joined_list:
    case SpecKind::label_value:
    case SpecKind::grid:
    case SpecKind::table:
      return Content::parts;
    case SpecKind::paragraph:
    case SpecKind::bullets:
    case SpecKind::entries:
      return Content::one_part;
    case SpecKind::space:
      return Content::amount;
    case SpecKind::image:
    case SpecKind::rule:
    case SpecKind::header:
      return Content::none;
  }
  return Content::none;
}

/// The parts of a list, each starting from the block's own look.
bool read_parts(StyleReader& reader, const Node& node, const Look& look,
                std::vector<Part>& value) {
  std::vector<Part> parts;
  bool all_read = true;
  const auto add = [&](const Node& item) {
    Part part;
    part.look = look;
    // After a part that cannot be read the others are still checked.
    all_read = read_value(reader, item, part) && all_read;
    parts.push_back(std::move(part));
  };
  if (node.kind == NodeKind::sequence) {
    for (const NodeId item : node.items) add(reader.tree[item]);
  } else {
    add(node);
  }
  if (all_read) value = std::move(parts);
  return all_read;
}

bool read_content(StyleReader& reader, const Node& node, BlockSpec& block) {
  switch (content_of(block.kind)) {
    case Content::none:
      if (node.kind == NodeKind::null) return true;
      report_bad_value(reader, node, "this block takes no value");
      return false;
    case Content::amount:
      return read_value(reader, node, block.amount);
    case Content::one_part:
      if (node.kind == NodeKind::sequence) {
        report_wrong_type(reader, node, "one field");
        return false;
      }
      return read_parts(reader, node, block.look, block.parts);
    case Content::parts:
      return read_parts(reader, node, block.look, block.parts);
  }
  return false;
}

}  // namespace

bool read_value(StyleReader& reader, const Node& node, Part& value) {
  Part part = value;
  part.span = node.span;
  if (node.kind == NodeKind::scalar) {
    if (!check_field(reader, node, node.value)) return false;
    part.field = node.value;
    value = std::move(part);
    return true;
  }
  if (node.kind != NodeKind::mapping) {
    report_wrong_type(reader, node, "a field's name, or a mapping");
    return false;
  }
  read_mapping(reader, node, part);
  const Node* const field = reader.tree.find(node, "field");
  if (field && !check_field(reader, *field, part.field)) return false;
  if (field) part.span = field->span;
  const int sources = (field ? 1 : 0) + (reader.tree.find(node, "text") ? 1 : 0) +
                      (reader.tree.find(node, "separator") ? 1 : 0);
  if (sources != 1) {
    report_node(reader, Rule::bad_value, node,
                say("a part in `{}` needs exactly one of `field`, `text` and `separator`",
                    reader.path),
                {});
    return false;
  }
  value = std::move(part);
  return true;
}

bool read_value(StyleReader& reader, const Node& node, std::vector<Part>& value) {
  return read_parts(reader, node, Look{}, value);
}

bool read_value(StyleReader& reader, const Node& node, BlockSpec& value) {
  BlockSpec block;
  block.span = node.span;
  const auto kinds = all_names<SpecKind>();
  if (node.kind == NodeKind::scalar) {
    const auto kind = find_name(style_names(SpecKind{}), node.value);
    if (!kind || content_of(static_cast<SpecKind>(*kind)) != Content::none) {
      report_bad_value(reader, node,
                       kind ? say("write `{}:` with its content", node.value)
                            : suggest(node.value, kinds));
      return false;
    }
    block.kind = static_cast<SpecKind>(*kind);
    value = std::move(block);
    return true;
  }
  if (node.kind != NodeKind::mapping) {
    report_wrong_type(reader, node, "a block");
    return false;
  }
  // The options come first: parts start from the block's own look.
  const MappingEntry* content = nullptr;
  bool all_known = true;
  for (const MappingEntry& entry : node.entries) {
    if (const auto kind = find_name(style_names(SpecKind{}), entry.key)) {
      if (content) {
        reader.diagnostics.report(Rule::bad_value, entry.key_span,
                                  say("the block is `{}` already and cannot be "
                                      "`{}`, too",
                                      content->key, entry.key),
                                  "make it a block of its own");
        return false;
      }
      content = &entry;
      block.kind = static_cast<SpecKind>(*kind);
    } else if (!read_key(reader, entry, block)) {
      std::vector<std::string> allowed = kinds;
      for (std::string& key : keys_of(block)) allowed.push_back(std::move(key));
      report_unknown_key(reader, entry, allowed);
      all_known = false;
    }
  }
  // An unknown key may be the mistyped kind: one message is enough.
  if (!content && !all_known) return false;
  if (!content) {
    report_node(reader, Rule::missing_field, node,
                say("a block in `{}` does not say what it is", reader.path),
                suggest("", kinds));
    return false;
  }
  const StylePath step(reader, content->key);
  if (!read_content(reader, reader.tree[content->value], block)) return false;
  value = std::move(block);
  return true;
}

bool read_value(StyleReader& reader, const Node& node, std::vector<BlockSpec>& value) {
  if (node.kind != NodeKind::sequence) {
    report_wrong_type(reader, node, "a list of blocks");
    return false;
  }
  std::vector<BlockSpec> blocks;
  for (const NodeId item : node.items) {
    BlockSpec block;
    // A block that cannot be read is left out; the others are still checked.
    if (read_value(reader, reader.tree[item], block)) blocks.push_back(std::move(block));
  }
  value = std::move(blocks);
  return true;
}

}  // namespace jianli
