// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "exchange/import_resume.h"

#include <fmt/format.h>

#include <array>
#include <utility>

#include "exchange/import_steps.h"
#include "exchange/write_yaml.h"

namespace jianli {
namespace {

struct Format {
  ForeignFormat format;
  std::string_view name;  ///< on the command line
  const char* called;     ///< in messages
  std::string_view root;  ///< the key that every file has
  Draft (*read)(const Importer&);
};
constexpr std::array<Format, 2> kFormats = {
    {{ForeignFormat::rendercv, "rendercv", "RenderCV", "cv", import_rendercv},
     {ForeignFormat::yamlresume, "yamlresume", "YAMLResume", "content",
      import_yamlresume}}};

bool has_root(const SyntaxTree& tree, std::string_view root) {
  if (tree.top().kind != NodeKind::mapping) return false;
  const Node* node = tree.find(tree.top(), root);
  return node != nullptr && node->kind == NodeKind::mapping;
}

/// What a file without the wanted root seems to be.
Message guess(const SyntaxTree& tree) {
  for (const Format& format : kFormats) {
    if (has_root(tree, format.root)) {
      return say("it looks like one of {}: `jianli import {} FILE`", format.called,
                 std::string(format.name));
    }
  }
  if (has_root(tree, "basics")) {
    return "it is JSON Resume or ours, and `jianli render` takes it as it is";
  }
  return "files of RenderCV have `cv:`, those of YAMLResume `content:`";
}

}  // namespace

std::optional<ForeignFormat> find_foreign_format(std::string_view name) {
  for (const Format& format : kFormats) {
    if (format.name == name) return format.format;
  }
  return std::nullopt;
}

std::optional<std::string> import_resume(ForeignFormat wanted, const SyntaxTree& tree,
                                         Diagnostics& diagnostics) {
  const Format& format = kFormats[static_cast<std::size_t>(wanted)];
  if (!has_root(tree, format.root)) {
    const Node& top = tree.top();
    const Span place = top.entries.empty() ? top.span : top.entries.front().key_span;
    diagnostics.report(Rule::foreign_format, place,
                       say("this is no file of {}: it has no mapping `{}`", format.called,
                           std::string(format.root)),
                       guess(tree));
    return std::nullopt;
  }
  const Draft document = format.read({tree, diagnostics});
  return write_yaml(document, fmt::format("Imported from {}. Comments quote what has no "
                                          "counterpart in this schema.",
                                          format.called));
}

}  // namespace jianli
