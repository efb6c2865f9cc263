// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "batch/recorded_read.h"
#include "batch/unit.h"

namespace jianli {

/// What a finished unit was made of and what it gave, so that a later run can tell
/// whether it would come out the same.
struct UnitRecord {
  std::string key;                    ///< of its job
  std::string variant;                ///< empty: the résumé as it is
  std::vector<std::string> variants;  ///< all that its job makes
  std::vector<RecordedRead> reads;
  std::vector<MadeOutput> outputs;
  std::string findings;  ///< as JSON
};

/// A record as a line that begins with a fingerprint of the rest.
std::string to_line(const UnitRecord& record);

/// The record of a line without its line break; nothing if the line is torn or not ours.
std::optional<UnitRecord> read_record(std::string_view line);

}  // namespace jianli
