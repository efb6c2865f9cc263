// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>

#include "base/message.h"

namespace jianli {

/// What tells how far a batch is: on a terminal a bar, from half a second on; else a line
/// now and then.
class BatchProgress {
 public:
  enum class Wanted : std::uint8_t { shown, silent };

  /// What the units are of.
  enum class Phase : std::uint8_t { planning, rendering };

  BatchProgress(Wanted wanted, const Catalog& catalog);
  /// Another phase begins, and its clock.
  void begin(Phase phase);
  /// So many of all units are done.
  void show(std::size_t done, std::size_t all);
  /// Takes the bar away before anything else is printed.
  void clear();

 private:
  const Catalog& catalog_;
  bool wanted_;
  bool on_terminal_;
  bool shown_ = false;
  Phase phase_ = Phase::planning;
  std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
  std::chrono::steady_clock::time_point last_ = begin_;
};

/// How far a batch is after so many milliseconds, as a line: done and all units, how many
/// a second and how long for the rest.
Message progress_line(std::size_t done, std::size_t all, std::int64_t milliseconds);

/// A bar of cells that are full as far as the units are done.
std::string progress_bar(std::size_t done, std::size_t all);

}  // namespace jianli
