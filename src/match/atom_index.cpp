// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "match/atom_index.h"

#include <algorithm>

namespace jianli {
namespace {

/// The first atom of a key, behind its space.
std::string_view first_atom(std::string_view key) {
  return key.substr(0, key.find(' ', 1));
}

}  // namespace

AtomIndex::AtomIndex(const std::vector<Word>& words) : text_(join_atoms(words)) {
  const std::string_view key = text_.key;
  for (std::size_t i = 0; i < text_.begins.size(); ++i) {
    atoms_[std::string(first_atom(key.substr(text_.begins[i])))].push_back(i);
  }
}

bool AtomIndex::stands_at(std::size_t atom, std::string_view key) const {
  const std::string_view rest = std::string_view(text_.key).substr(text_.begins[atom]);
  return rest.starts_with(key) && rest.size() > key.size() && rest[key.size()] == ' ';
}

std::vector<std::size_t> AtomIndex::find(std::string_view key) const {
  std::vector<std::size_t> found;
  const auto atoms = atoms_.find(std::string(first_atom(key)));
  if (atoms == atoms_.end()) return found;
  for (const std::size_t atom : atoms->second) {
    if (stands_at(atom, key)) found.push_back(atom);
  }
  return found;
}

bool AtomIndex::has(std::string_view key) const {
  const auto atoms = atoms_.find(std::string(first_atom(key)));
  return atoms != atoms_.end() &&
         std::ranges::any_of(atoms->second,
                             [&](std::size_t atom) { return stands_at(atom, key); });
}

AtomPlace AtomIndex::place(std::size_t atom, std::string_view key) const {
  return {text_.places[atom].begin, text_.places[atom + count_atoms(key) - 1].end};
}

std::size_t count_atoms(std::string_view key) {
  return static_cast<std::size_t>(std::ranges::count(key, ' '));
}

}  // namespace jianli
