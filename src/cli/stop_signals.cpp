// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/stop_signals.h"

#include <atomic>
#include <csignal>

namespace jianli {
namespace {

std::atomic<int> noted = 0;
static_assert(std::atomic<int>::is_always_lock_free);  // a handler stores it

void note(int signal) {
  noted = signal;
  // The second one ends the process: whoever asks twice does not want to wait.
  std::signal(SIGINT, SIG_DFL);
  std::signal(SIGTERM, SIG_DFL);
}

}  // namespace

StopSignals::StopSignals() {
  noted = 0;
  for (const int signal : {SIGINT, SIGTERM}) {
    // One that the caller has switched off, as `nohup` and `&` do, stays so.
    if (std::signal(signal, note) == SIG_IGN) std::signal(signal, SIG_IGN);
  }
}

StopSignals::~StopSignals() {
  for (const int signal : {SIGINT, SIGTERM}) {
    if (std::signal(signal, SIG_DFL) == SIG_IGN) std::signal(signal, SIG_IGN);
  }
}

int StopSignals::caught() { return noted; }

void StopSignals::obey() {
  if (noted == 0) return;
  std::signal(noted, SIG_DFL);
  std::raise(noted);
}

}  // namespace jianli
