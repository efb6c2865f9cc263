// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "match/candidates.h"
#include "match/match.h"

namespace jianli {

/// The candidates a step finds in a posting, a line each: `reason: text`, then ` = key`
/// for what counts as the same.
std::string dump_candidates(const std::vector<Candidate>& candidates,
                            const Posting& posting, std::string_view text);

/// The reasons a term counts for: `required, listed`.
std::string dump_reasons(const PostingTerm& term);

/// A résumé, `me.yaml`, with what it is read into. Has no mistakes.
struct ReadResume {
  explicit ReadResume(std::string_view yaml);

  Sources sources;
  std::optional<SyntaxTree> tree;
  Resume resume;
};

/// What matching finds, a line a term: `covered Python (required): zh 3:12 skills[0]`;
/// places of texts that are not shown stand in brackets, with what leaves them out.
struct MatchCase {
  std::string_view resume;
  std::string_view posting;
  std::string_view variant = {};
  std::vector<std::string> locales = {"zh-Hans", "en"};
  std::vector<std::string> hidden_sections = {};
};
std::string dump_match(const MatchCase& match_case);

}  // namespace jianli
