// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "match/word.h"

namespace jianli {

/// The atoms of a text by where they stand, so that terms are found in it at once.
class AtomIndex {
 public:
  explicit AtomIndex(const std::vector<Word>& words);

  /// The atoms at which a term begins, in their order.
  [[nodiscard]] std::vector<std::size_t> find(std::string_view key) const;
  /// Whether a term stands in the text.
  [[nodiscard]] bool has(std::string_view key) const;
  /// The bytes of a term that begins at an atom.
  [[nodiscard]] AtomPlace place(std::size_t atom, std::string_view key) const;

 private:
  [[nodiscard]] bool stands_at(std::size_t atom, std::string_view key) const;

  AtomText text_;
  std::unordered_map<std::string, std::vector<std::size_t>> atoms_;
};

/// How many atoms a key has.
std::size_t count_atoms(std::string_view key);

}  // namespace jianli
