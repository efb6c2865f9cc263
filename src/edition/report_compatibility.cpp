// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/report_compatibility.h"

#include <fmt/format.h>

#include <utility>

#include "base/utf8.h"
#include "edition/fold_compatibility.h"

namespace jianli {

void report_compatibility(const TextVersion& version, const SyntaxTree& tree,
                          const Sources& sources, Diagnostics& diagnostics) {
  if (!may_hold_compatibility(version.text)) return;
  std::size_t count = 0;
  std::size_t first_begin = 0;
  std::size_t first_end = 0;
  std::string first_form;
  for (std::size_t offset = 0; offset < version.text.size();) {
    const std::size_t start = offset;
    std::string form = fold_compatibility(next_character(version.text, offset));
    if (form.empty() || ++count > 1) continue;
    first_begin = start;
    first_end = offset;
    first_form = std::move(form);
  }
  if (count == 0) return;
  std::size_t offset = first_begin;
  const auto code = static_cast<std::uint32_t>(next_character(version.text, offset));
  Diagnostic finding;
  finding.rule = Rule::compatibility_character;
  finding.span = locate(tree[version.node], first_begin, first_end, sources);
  finding.message = say("`{}` (U+{}) is a compatibility character; `{}` is printed",
                        version.text.substr(first_begin, first_end - first_begin),
                        fmt::format("{:04X}", code), first_form);
  if (count > 1)
    finding.message =
        say("{}, and {} more of this text so", std::move(finding.message), count - 1);
  finding.hint = say("write `{}`", first_form);
  finding.fix = Fix{finding.span, first_form};
  diagnostics.add(std::move(finding));
}

}  // namespace jianli
