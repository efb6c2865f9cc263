// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "match/atom_index.h"
#include "syntax/syntax_tree.h"
#include "variant/list_items.h"

namespace jianli {

/// Where a term stands in a résumé.
struct ResumeMention {
  std::size_t item = 0;  ///< index into the items
  Span span;
};

/// All texts of a résumé in one language, those that are left out too.
class ResumeIndex {
 public:
  ResumeIndex(std::vector<ListedItem> items, const SyntaxTree& tree,
              const Sources& sources);

  /// Where a term stands, in the order of the items.
  [[nodiscard]] std::vector<ResumeMention> find(std::string_view key) const;
  [[nodiscard]] const std::vector<ListedItem>& items() const { return items_; }

 private:
  /// A stretch of a text without markup.
  struct Stretch {
    std::size_t begin = 0;  ///< in all texts, one after the other
    std::size_t raw = 0;    ///< in the version as it was written
    std::size_t item = 0;
    const TextVersion* version = nullptr;
  };

  void add_text(std::size_t item, const TextVersion& version);
  [[nodiscard]] const Stretch& stretch_at(std::size_t offset) const;

  std::vector<ListedItem> items_;
  const SyntaxTree* tree_;
  const Sources* sources_;
  std::string text_;
  std::vector<Stretch> stretches_;
  std::vector<Word> words_;
  AtomIndex index_;
};

}  // namespace jianli
