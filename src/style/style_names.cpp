// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "style/style_names.h"

namespace jianli {
namespace {

/// Takes the first word off a list; the stringised enumerators stand apart by `, `.
std::string_view take_word(std::string_view& list) {
  const std::size_t end = list.find(',');
  const std::string_view word = list.substr(0, end);
  list.remove_prefix(end == std::string_view::npos ? list.size() : end + 1);
  while (!list.empty() && list.front() == ' ') list.remove_prefix(1);
  return word;
}

bool same_word(std::string_view enumerator, std::string_view word) {
  if (enumerator.size() != word.size()) return false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if ((enumerator[i] == '_' ? '-' : enumerator[i]) != word[i]) return false;
  }
  return true;
}

}  // namespace

std::vector<std::string> split_names(std::string_view list) {
  std::vector<std::string> words;
  while (!list.empty()) {
    std::string word(take_word(list));
    for (char& c : word) {
      if (c == '_') c = '-';
    }
    words.push_back(std::move(word));
  }
  return words;
}

std::optional<std::size_t> find_name(std::string_view list, std::string_view word) {
  for (std::size_t index = 0; !list.empty(); ++index) {
    if (same_word(take_word(list), word)) return index;
  }
  return std::nullopt;
}

}  // namespace jianli
