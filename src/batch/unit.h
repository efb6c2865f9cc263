// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "batch/job.h"
#include "compile/compile.h"

namespace jianli {

/// One PDF that a batch has made.
struct MadeOutput {
  std::string path;
  std::string locale;
  std::string template_name;
  std::size_t page_count = 0;
  std::size_t byte_count = 0;
  std::string hash;  ///< of its bytes, in hexadecimal
};

/// What kept a unit from being made.
enum class UnitFailure : std::uint8_t { none, input, machine, bug };

/// A finding as `render` prints it.
struct ToldFinding {
  Severity severity = Severity::note;
  std::string lines;
};

/// What was found in a unit, told to the user.
struct ToldFindings {
  std::vector<ToldFinding> list;
  std::string json = "[]";  ///< an array on one line
  UnitFailure failure = UnitFailure::none;
};

/// How findings are told. Called on the threads of the workers.
struct Teller {
  std::function<ToldFindings(const Diagnostics&, const Sources&,
                             const std::optional<SyntaxTree>&)>
      findings;
  /// An error that is no finding, as a line.
  std::function<std::string(const Message&)> error;
};

/// What has become of a unit.
enum class UnitStatus : std::uint8_t { done, failed, unchanged };

/// A unit that is finished.
struct UnitResult {
  UnitStatus status = UnitStatus::failed;
  std::vector<MadeOutput> outputs;
  ToldFindings findings;
  std::string error;  ///< what kept it from being made and is no finding; else empty
};

/// A part of a batch that one worker makes at a time: a résumé as it is, or one variant
/// of it, in all its languages and templates.
struct BatchUnit {
  const BatchJob* job = nullptr;
  std::string variant;              ///< empty: the résumé as it is
  std::vector<PlannedOutput> plan;  ///< what is made
  std::vector<std::string> paths;   ///< and under which names
  std::string key;                  ///< of its job, as of `job_key`
  std::shared_ptr<const std::vector<std::string>> variants;  ///< all of its job
  std::optional<UnitResult> result;  ///< if there is nothing left to do
};

}  // namespace jianli
