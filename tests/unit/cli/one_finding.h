// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "cli/report_document.h"

namespace jianli {

/// Two files: one with a finding that has a fix and a note, one without a fault.
inline std::vector<FileReport> two_reports() {
  std::vector<FileReport> reports(2);
  FileReport& wrong = reports[0];
  wrong.path = "我.yaml";
  const SourceId source = wrong.sources.add("我.yaml", "张三: 1\nemial: x\n");
  Diagnostic finding;
  finding.rule = Rule::unknown_field;
  finding.span = {source, 10, 15};
  finding.message = say("unknown field `{}` in {}", std::string("emial"), "the résumé");
  finding.hint = say("did you mean `{}`?", std::string("email"));
  finding.notes.push_back({"the first one stands here", {source, 0, 6}});
  finding.fix = Fix{finding.span, "email"};
  wrong.findings.push_back(finding);
  reports[1].path = "good.yaml";
  reports[1].valid = true;
  return reports;
}

}  // namespace jianli
