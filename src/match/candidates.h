// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "match/posting.h"
#include "match/terms.h"

// The steps of `find_terms`: each finds words that may be a term, and says why.

namespace jianli {

/// Words of a posting that may be a term.
struct Candidate {
  std::size_t first = 0, last = 0;  ///< words, from the first up to before the last
  TermReason reason = TermReason::listed;
  std::vector<std::string> aliases;  ///< keys of what the posting says is the same
};

/// Runs of Han words between stop words and marks, where something shows that they are
/// terms, and runs that the posting repeats.
void find_han_candidates(const Posting& posting, std::vector<Candidate>& candidates);

/// Names such as C++ and PyTorch, and phrases in English.
void find_latin_candidates(const Posting& posting, std::string_view text,
                           std::vector<Candidate>& candidates);

/// Terms with their translation or initials in brackets: `小样本学习（Few-Shot
/// Learning）`, `Natural Language Processing (NLP)`.
void find_explained(const Posting& posting, std::vector<Candidate>& candidates);

/// Whether a word parts members of an enumeration: `、`, `/`, `和`, `or`.
bool is_list_sign(const Word& word);

}  // namespace jianli
