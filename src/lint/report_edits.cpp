// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <utility>

#include "lint/checker.h"

namespace jianli {

void report_edits(const Checker& checker, const CheckedText& text,
                  const std::vector<Edit>& edits, EditMessage message, FixSafety safety) {
  const Node& node = checker.tree[text.version.node];
  Diagnostic finding;
  finding.rule = message.rule;
  finding.span = locate(node, edits.front().begin, edits.front().end, checker.sources);
  finding.message = edits.size() == 1 ? std::move(message.message)
                                      : say("{}, and {} more of this text so",
                                            std::move(message.message), edits.size() - 1);
  finding.hint = std::move(message.hint);
  // One fix for all, if the file has the text as it is from the first to the last.
  const std::size_t begin = edits.front().begin;
  const std::size_t end = edits.back().end;
  const Span span = locate(node, begin, end, checker.sources);
  const std::string_view written =
      std::string_view(text.version.text).substr(begin, end - begin);
  const bool safe = safety == FixSafety::always || node.quoted;
  if (safe && checker.sources.text(span) == written) {
    Fix fix{span, {}};
    std::size_t copied = begin;
    for (const Edit& edit : edits) {
      fix.replacement += text.version.text.substr(copied, edit.begin - copied);
      fix.replacement += edit.replacement;
      copied = edit.end;
    }
    finding.fix = std::move(fix);
  }
  checker.diagnostics.add(std::move(finding));
}

}  // namespace jianli
