// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "base/message.h"
#include "variant/compare_versions.h"

namespace jianli {

/// Two versions of a résumé and what sets them apart.
struct VersionsReport {
  std::string file;
  const ComparedVersion& first;
  const ComparedVersion& second;
  VersionDifference difference;
  const Sources& sources;
};

/// The differences as lines: with `-` what the first version alone shows or has, with `+`
/// what the second one does, section by section and value by value.
std::string text_report(const VersionsReport& report, const Catalog& catalog);

/// The same as one JSON document. The README describes the members.
std::string json_report(const VersionsReport& report);

}  // namespace jianli
