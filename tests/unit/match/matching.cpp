// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "unit/match/matching.h"

#include <doctest/doctest.h>

#include <array>

#include "variant/choose_variants.h"

namespace jianli {
namespace {

constexpr std::array kReasons = {"own",    "title",    "required", "preferred", "bold",
                                 "listed", "repeated", "name",     "explained", "method"};
constexpr std::array kReasonsLeftOut = {"shown",   "invisible",    "only",
                                        "omitted", "not selected", "untagged",
                                        "emptied", "hidden",       "dropped"};
constexpr std::array kCoverages = {"covered", "hidden", "missing"};

}  // namespace

std::string dump_candidates(const std::vector<Candidate>& candidates,
                            const Posting& posting, std::string_view text) {
  std::string dump;
  for (const Candidate& candidate : candidates) {
    const std::size_t begin = posting.words[candidate.first].begin;
    const std::size_t end = posting.words[candidate.last - 1].end;
    dump += kReasons[static_cast<std::size_t>(candidate.reason)];
    dump += ": ";
    dump += text.substr(begin, end - begin);
    for (const std::string& alias : candidate.aliases) dump += " =" + alias;
    dump += '\n';
  }
  return dump;
}

std::string dump_reasons(const PostingTerm& term) {
  std::string dump;
  for (const TermReason reason : term.reasons) {
    if (!dump.empty()) dump += ", ";
    dump += kReasons[static_cast<std::size_t>(reason)];
  }
  return dump;
}

ReadResume::ReadResume(std::string_view yaml) {
  Diagnostics diagnostics;
  const SourceId source = sources.add("me.yaml", std::string(yaml));
  tree = parse(source, sources, diagnostics);
  REQUIRE(tree.has_value());
  resume = read_resume(*tree, sources, diagnostics);
  REQUIRE_FALSE(diagnostics.has_errors());
}

std::string dump_match(const MatchCase& match_case) {
  ReadResume read(match_case.resume);
  const SourceId posting = read.sources.add("jd.txt", std::string(match_case.posting));
  Diagnostics diagnostics;
  std::vector<Variant> variants;
  if (!match_case.variant.empty()) {
    variants = choose_variants(read.resume, *read.tree, {std::string(match_case.variant)},
                               diagnostics);
    REQUIRE(variants.size() == 1);
  }
  const MatchRequest request{read.resume,
                             *read.tree,
                             read.sources,
                             variants.empty() ? nullptr : &variants.front(),
                             match_case.locales,
                             match_case.hidden_sections,
                             posting};
  std::string dump;
  for (const MatchedTerm& matched : match_posting(request)) {
    dump += kCoverages[static_cast<std::size_t>(matched.coverage)];
    dump += ' ' + matched.term.text + " (" + dump_reasons(matched.term) + ')';
    for (const TermMention& mention : matched.mentions) {
      const LineColumn at =
          line_column(read.sources[mention.span.source].text, mention.span.begin);
      dump += mention.is_shown() ? ": " : " [";
      dump += mention.locale + ' ' + std::to_string(at.line) + ':' +
              std::to_string(at.column) + ' ' + mention.path;
      if (!mention.written.empty()) dump += " as " + mention.written;
      if (mention.is_shown()) continue;
      if (mention.reason != LeftOut::none) {
        dump += ' ' + mention.cause + ' ' +
                kReasonsLeftOut[static_cast<std::size_t>(mention.reason)];
      }
      for (const std::string& tag : mention.tags) dump += " #" + tag;
      for (const std::string& name : mention.only) dump += " @" + name;
      dump += ']';
    }
    for (const std::string& locale : matched.absent) dump += " not in " + locale;
    if (!matched.near.empty()) dump += " near " + matched.near;
    dump += '\n';
  }
  return dump;
}

}  // namespace jianli
