// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT

// Any bytes, read as YAML and as JSON: no crash, no leak, no endless loop, and of every
// scalar each part can be located within it.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "base/encoding.h"
#include "syntax/syntax_tree.h"

namespace {

/// A broken promise; unlike `assert` it holds in every build.
void require(bool held) {
  if (!held) std::abort();
}

void read(const char* name, std::string_view bytes) {
  jianli::Sources sources;
  jianli::Diagnostics diagnostics;
  const auto source = jianli::decode_text(name, bytes, sources, diagnostics);
  if (source) {
    const auto tree = jianli::parse(*source, sources, diagnostics);
    require(tree.has_value() || diagnostics.has_errors());
    if (tree) {
      require(!jianli::dump(*tree).empty());
      for (const jianli::Node& node : tree->nodes) {
        require(node.span.begin <= node.span.end);
        require(node.span.end <= sources[*source].text.size());
        if (node.kind != jianli::NodeKind::scalar) continue;
        const std::size_t middle = node.value.size() / 2;
        const jianli::Span part = locate(node, middle, middle + 1, sources);
        require(part.begin >= node.span.begin && part.end <= node.span.end);
      }
    }
  }
  for (const jianli::Diagnostic& diagnostic : diagnostics.all()) {
    require(!format(diagnostic, sources).empty());
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  read("fuzz.yaml", bytes);
  read("fuzz.json", bytes);
  return 0;
}
