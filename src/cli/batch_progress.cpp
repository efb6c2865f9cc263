// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/batch_progress.h"

#include <fmt/format.h>

#include <cstdio>
#include <utility>

#include "cli/terminal.h"

namespace jianli {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kPatience(500);     ///< shorter work needs no bar
constexpr milliseconds kLineEvery(10000);  ///< where lines pile up
constexpr std::size_t kBarCells = 24;

/// A duration as people write it: `8 s`, `3 min 20 s`, `2 h 5 min`.
Message duration(std::int64_t seconds) {
  if (seconds < 60) return say("{} s", seconds);
  if (seconds < 3600) return say("{} min {} s", seconds / 60, seconds % 60);
  return say("{} h {} min", seconds / 3600, seconds / 60 % 60);
}

}  // namespace

Message progress_line(std::size_t done, std::size_t all, std::int64_t elapsed) {
  if (done == 0 || elapsed <= 0) return say("{}/{}", done, all);
  const auto count = static_cast<std::int64_t>(done);
  const std::int64_t tenths = count * 10000 / elapsed;
  const Message rate = tenths < 100
                           ? Message(fmt::format("{}.{}", tenths / 10, tenths % 10))
                           : Message(tenths / 10);
  const std::int64_t left = static_cast<std::int64_t>(all - done) * elapsed / count;
  return say("{}/{}, {} a second, {} left", done, all, rate,
             duration((left + 999) / 1000));
}

std::string progress_bar(std::size_t done, std::size_t all) {
  const std::size_t full = all == 0 ? 0 : done * kBarCells / all;
  std::string bar = "[";
  for (std::size_t i = 0; i < kBarCells; ++i) bar += i < full ? '#' : '.';
  return bar + ']';
}

BatchProgress::BatchProgress(Wanted wanted, const Catalog& catalog)
    : catalog_(catalog), wanted_(wanted == Wanted::shown), on_terminal_(is_terminal()) {}

void BatchProgress::begin(Phase phase) {
  clear();
  phase_ = phase;
  begin_ = std::chrono::steady_clock::now();
  last_ = begin_;
}

void BatchProgress::show(std::size_t done, std::size_t all) {
  const auto now = std::chrono::steady_clock::now();
  if (!wanted_ || now - begin_ < kPatience) return;
  if (!on_terminal_ && now - last_ < kLineEvery) return;
  last_ = now;
  const auto elapsed = std::chrono::duration_cast<milliseconds>(now - begin_).count();
  Message message = progress_line(done, all, elapsed);
  if (phase_ == Phase::planning) message = say("planning: {}", std::move(message));
  const std::string line = message.told(catalog_);
  if (on_terminal_) {
    fmt::print(stderr, "\r\x1b[K{} {}", progress_bar(done, all), line);
    shown_ = true;
  } else {
    fmt::print(stderr, "{}\n", line);
  }
  std::fflush(stderr);
}

void BatchProgress::clear() {
  if (shown_) fmt::print(stderr, "\r\x1b[K");
  shown_ = false;
}

}  // namespace jianli
