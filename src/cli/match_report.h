// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/message.h"
#include "match/match.h"

namespace jianli {

/// A résumé matched with a posting.
struct MatchReport {
  std::string resume;                ///< path, as the command line gives it
  std::string job;                   ///< path of the posting, likewise
  std::string variant;               ///< empty: the résumé as it is
  std::vector<std::string> locales;  ///< of the editions looked at
  const Sources& sources;
  SourceId posting = kNoSource;
  std::int32_t pages = 0;  ///< that items were left out for; 0: none were
  std::vector<MatchedTerm> terms;
};

/// The report for a person at a terminal: what is covered, hidden and missing, the most
/// important first. Of each the first are listed; how many more there are is told.
std::string match_text(const MatchReport& report, const Catalog& catalog);

/// The whole report as JSON. The README describes the members.
std::string match_json(const MatchReport& report);

/// The name of a reason in JSON: `required`.
std::string_view name_of(TermReason reason);

}  // namespace jianli
