// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/unfold_lines.h"

#include "base/utf8.h"
#include "edition/neighbours.h"
#include "syntax/locator.h"

namespace jianli {

std::string unfold_lines(const TextVersion& version, const SyntaxTree& tree,
                         const Sources& sources) {
  std::string text = version.text;
  // YAML 1.2 §6.5 folds a line break into a space. A text on one line has none.
  if (sources.text(version.span).find('\n') == std::string_view::npos) return text;
  Locator locator(tree[version.node], sources);
  for (std::size_t i = text.find(' '); i != std::string::npos;
       i = text.find(' ', i + 1)) {
    if (!is_cjk(character_before(text, i)) || !is_cjk(character_at(text, i + 1)))
      continue;
    const Span space = locator.locate(i, i + 1);
    if (sources.text(space).find('\n') != std::string_view::npos) text[i] = '\n';
  }
  return text;
}

}  // namespace jianli
