// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "match/posting.h"

namespace jianli {

/// Why some words of a posting count as a term.
enum class TermReason : std::uint8_t {
  own,        ///< the résumé has it as a skill or keyword
  title,      ///< it stands in what the posting is called
  required,   ///< it stands in a requirement
  preferred,  ///< it stands in what is welcome
  bold,       ///< it is set off
  listed,     ///< it stands in an enumeration
  repeated,   ///< it stands there more than once
  name,       ///< it is a word of letters such as C++ or PyTorch
  explained,  ///< the posting gives it in two languages, or with its initials
  method      ///< the posting calls it a technique, method, algorithm …
};

/// A term of a posting.
struct PostingTerm {
  std::string text;               ///< as the posting first writes it
  std::vector<std::string> keys;  ///< of what counts as the same, its own first
  std::set<TermReason> reasons;
  std::vector<AtomPlace> places;       ///< in the posting, in their order
  std::vector<std::string> part_keys;  ///< of what it is made of, the longest first
  int weight = 0;                      ///< what has more is told first
};

/// Something the résumé has as a skill or keyword, in all its languages.
struct OwnTerm {
  std::vector<std::string> keys;
};

/// What the résumé knows of the words of a posting.
struct OwnWords {
  std::vector<OwnTerm> terms;
  std::vector<std::string> no_terms;  ///< keys of whom and what the posting is of
};

/// The terms of a posting, the most important first.
std::vector<PostingTerm> find_terms(const Posting& posting, std::string_view text,
                                    const OwnWords& own);

}  // namespace jianli
