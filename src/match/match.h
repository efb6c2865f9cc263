// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/span.h"
#include "match/terms.h"
#include "schema/resume.h"
#include "syntax/syntax_tree.h"
#include "variant/keep.h"
#include "variant/variant.h"

namespace jianli {

/// What a résumé is matched with a posting by.
struct MatchRequest {
  const Resume& resume;
  const SyntaxTree& tree;
  const Sources& sources;
  const Variant* variant = nullptr;  ///< nothing: the résumé as it is
  std::vector<std::string> locales;  ///< of the editions to look at
  /// Kinds of sections that the design does not show, as `custom.ID` where it is one of
  /// those, and `summary` for that of the basics.
  std::vector<std::string> hidden_sections;
  SourceId posting = kNoSource;
  /// What the editions, in the order of their locales, leave out to fit their pages: the
  /// places of entries and bullets; nothing: all is there.
  std::vector<std::vector<Span>> dropped = {};
};

/// What the editions do with a term.
enum class TermCoverage : std::uint8_t {
  covered,  ///< one of them shows it
  hidden,   ///< the résumé has it, but none of them shows it
  missing   ///< the résumé does not have it
};

/// Where a term stands in a résumé, and why it is not shown there.
struct TermMention {
  std::string locale;  ///< of the edition
  std::string path;    ///< of the item: `work[0].highlights[2]`
  Span span;
  LeftOut reason = LeftOut::none;
  std::string cause;              ///< path of the item the reason is about
  std::vector<std::string> tags;  ///< of that item
  std::vector<std::string> only;  ///< of that item
  std::string written;  ///< as it stands there, if that is another name of the same

  /// Whether the edition shows it.
  [[nodiscard]] bool is_shown() const { return reason == LeftOut::none; }
};

/// A term of the posting and what the résumé says of it.
struct MatchedTerm {
  PostingTerm term;
  TermCoverage coverage = TermCoverage::missing;
  std::vector<TermMention>
      mentions;                     ///< shown ones first, else as the editions have them
  std::vector<std::string> absent;  ///< locales whose edition ought to show it, too
  std::string near;  ///< the longest part of a missing term that is shown; or empty
};

/// The terms of a posting with what a résumé says of them, the most important first.
/// Depends on its arguments alone.
std::vector<MatchedTerm> match_posting(const MatchRequest& request);

}  // namespace jianli
