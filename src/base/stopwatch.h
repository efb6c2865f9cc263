// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>

namespace jianli {

/// Adds the nanoseconds of its life to a counter. Without a counter it asks no clock.
class Stopwatch {
 public:
  explicit Stopwatch(std::int64_t* counter)
      : counter_(counter),
        begin_(counter != nullptr ? Clock::now() : Clock::time_point()) {}
  ~Stopwatch() {
    if (counter_ == nullptr) return;
    const auto time = Clock::now() - begin_;
    *counter_ += std::chrono::duration_cast<std::chrono::nanoseconds>(time).count();
  }
  Stopwatch(const Stopwatch&) = delete;
  Stopwatch& operator=(const Stopwatch&) = delete;

 private:
  using Clock = std::chrono::steady_clock;
  std::int64_t* counter_;
  Clock::time_point begin_;
};

/// The counter of one step in a struct of timings, or none if there is no struct.
template <class Timings>
std::int64_t* counter(Timings* timings, std::int64_t Timings::*step) {
  return timings != nullptr ? &(timings->*step) : nullptr;
}

}  // namespace jianli
