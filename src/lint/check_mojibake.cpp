// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <utility>

#include "base/quote.h"
#include "lint/checker.h"

namespace jianli {
namespace {

/// Up to this many damaged texts each have a finding; more are a damaged file.
constexpr std::size_t kMostSeparate = 3;
/// Characters of a text that a message shows.
constexpr std::size_t kShown = 24;

Message describe(const DamagedText& text) {
  const Mojibake& damage = text.damage;
  std::string part = shortened_to(std::string_view(text.version->text)
                                      .substr(damage.begin, damage.end - damage.begin),
                                  kShown);
  switch (damage.kind) {
    case MojibakeKind::western:
      return say("`{}` is UTF-8 that was read as Windows-1252", std::move(part));
    case MojibakeKind::gbk:
      return say("`{}` is UTF-8 that was read as GBK", std::move(part));
    case MojibakeKind::replaced:
      return say("`{}` stands where characters were lost", std::move(part));
  }
  return {};
}

Message mend(const Mojibake& damage) {
  if (damage.kind == MojibakeKind::replaced) return "type the text anew";
  if (damage.complete) return say("write `{}`", shortened_to(damage.repaired, kShown));
  return say("write `{}`, with what was lost at each `�`",
             shortened_to(damage.repaired, kShown));
}

Diagnostic finding_of(const Checker& checker, const DamagedText& text) {
  const Node& node = checker.tree[text.version->node];
  Diagnostic finding;
  finding.rule = Rule::mojibake;
  finding.span = locate(node, text.damage.begin, text.damage.end, checker.sources);
  finding.message = describe(text);
  finding.hint = mend(text.damage);
  return finding;
}

}  // namespace

void check_mojibake(Checker& checker, const TextVersion& version) {
  std::optional<Mojibake> damage = find_mojibake(version.text);
  if (!damage) return;
  if (++checker.damaged_count > kMostSeparate) return;
  checker.damaged.push_back({&version, std::move(*damage)});
}

void report_mojibake(const Checker& checker) {
  if (checker.damaged_count > kMostSeparate) {
    Diagnostic finding = finding_of(checker, checker.damaged.front());
    finding.message = say("{}, and so are {} more texts", std::move(finding.message),
                          checker.damaged_count - 1);
    finding.notes.push_back(
        {"a program read the file in the wrong encoding and saved it so: an older copy "
         "may be whole",
         {}});
    checker.diagnostics.add(std::move(finding));
    return;
  }
  for (const DamagedText& text : checker.damaged) {
    Diagnostic finding = finding_of(checker, text);
    const Node& node = checker.tree[text.version->node];
    if (text.damage.complete && checker.sources.text(node.span) == text.version->text) {
      finding.fix = Fix{node.span, text.damage.repaired};
    }
    checker.diagnostics.add(std::move(finding));
  }
}

}  // namespace jianli
