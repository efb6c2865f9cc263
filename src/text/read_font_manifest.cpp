// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <charconv>

#include "syntax/syntax_tree.h"
#include "text/font_set.h"

namespace jianli {
namespace {

/// A whole number of a scalar; -1 if it is none.
int read_number(const Node& node) {
  int number = -1;
  const char* end = node.value.data() + node.value.size();
  const auto [stop, error] = std::from_chars(node.value.data(), end, number);
  return error == std::errc() && stop == end ? number : -1;
}

/// One row of the manifest. Unknown keys are errors: a typo there would lose a face.
FontFile read_face(const SyntaxTree& tree, const Node& row, Diagnostics& diagnostics) {
  FontFile face;
  for (const MappingEntry& entry : row.entries) {
    const Node& value = tree[entry.value];
    if (entry.key == "family") {
      face.family = value.value;
    } else if (entry.key == "script") {
      face.script = value.value == "han" ? FontScript::han : FontScript::latin;
    } else if (entry.key == "weight") {
      face.weight = static_cast<std::uint16_t>(std::max(read_number(value), 1));
    } else if (entry.key == "slant") {
      face.slant = value.value == "italic" ? Slant::italic : Slant::upright;
    } else if (entry.key == "files") {
      for (const NodeId item : value.items) face.files.push_back(tree[item].value);
    } else if (entry.key == "index" && value.kind == NodeKind::mapping) {
      for (const MappingEntry& language : value.entries) {
        const auto index = static_cast<unsigned>(read_number(tree[language.value]));
        face.indexes.emplace_back(language.key, index);
        if (language.key == "zh-Hans") face.index = index;
      }
    } else if (entry.key == "index") {
      face.index = static_cast<unsigned>(std::max(read_number(value), 0));
    } else if (entry.key == "package") {
      face.package = value.value;
    } else if (entry.key == "licence") {
      face.licence = value.value;
    } else {
      diagnostics.report(Rule::unknown_field, entry.key_span,
                         say("unknown key `{}` in the font manifest", entry.key));
    }
  }
  return face;
}

}  // namespace

FontManifest read_font_manifest(SourceId source, const Sources& sources,
                                Diagnostics& diagnostics) {
  FontManifest manifest;
  const auto tree = parse(source, sources, diagnostics);
  if (!tree) return manifest;
  const Node* faces = tree->find(tree->top(), "faces");
  if (faces == nullptr || faces->kind != NodeKind::sequence) {
    diagnostics.report(Rule::missing_field, tree->top().span,
                       "the font manifest has no list `faces`");
    return manifest;
  }
  for (const NodeId item : faces->items) {
    manifest.faces.push_back(read_face(*tree, (*tree)[item], diagnostics));
  }
  return manifest;
}

}  // namespace jianli
