// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace jianli {

/// A word found in a text: bytes of the text, and the word by its index.
struct FoundWord {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t word = 0;
};

/// Where words stand in a text as whole tokens, the longest first, none inside another.
/// `Java` is not found in `JavaScript`, `C` neither in `C++` nor in `C#`, `Node` not in
/// `Node.js`; Han and other writing without spaces is found within itself, too. A word
/// without capitals is found in any case, another one as it is written (ASCII).
std::vector<FoundWord> find_words(std::string_view text,
                                  const std::vector<std::string>& words);

/// The tokens of a text that Latin, Greek and Cyrillic write: `C++`, `Node.js`, `GPT`.
std::vector<std::string_view> latin_tokens(std::string_view text);

}  // namespace jianli
