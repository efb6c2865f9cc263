// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>

#include "base/diagnostics.h"
#include "style/style.h"

namespace jianli::test {

/// A style made from a document's text and templates that are not built in.
struct LoadedStyle {
  Sources sources;
  Diagnostics diagnostics;
  Style style;

  /// All findings as the user sees them.
  std::string messages() const {
    std::string text;
    for (const Diagnostic& diagnostic : diagnostics.sorted()) {
      text += format(diagnostic, sources);
    }
    return text;
  }
};

/// Loads the style of a document whose `design` is in `document`; `templates` are files
/// beside it.
inline LoadedStyle load(const std::string& document,
                        const std::map<std::string, std::string>& templates = {}) {
  LoadedStyle loaded;
  const SourceId source = loaded.sources.add("me.yaml", document);
  const auto tree = parse(source, loaded.sources, loaded.diagnostics);
  StyleRequest request;
  if (tree) {
    request.tree = &*tree;
    request.design = tree->find(tree->top(), "design");
  }
  request.files.document = "me.yaml";
  request.files.read = [&](const std::string& path, const FileBounds&) {
    const auto found = templates.find(path);
    if (found != templates.end()) return FileContent{found->second, {}};
    return FileContent{{}, say("cannot read `{}`: no such file", path)};
  };
  loaded.style = *load_style(request, loaded.sources, loaded.diagnostics);
  return loaded;
}

}  // namespace jianli::test
