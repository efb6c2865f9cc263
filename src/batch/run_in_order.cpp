// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/run_in_order.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace jianli {
namespace {

/// How far the pieces are; guarded by its mutex.
struct Progression {
  std::mutex mutex;
  std::condition_variable changed;
  std::size_t begun = 0;
  std::size_t done = 0;
  std::uint32_t running = 0;       ///< workers that may begin another piece
  std::vector<bool> is_done = {};  ///< by piece
};

void run_worker(std::uint32_t worker, const SharedWork& shared, Progression& all) {
  std::unique_lock lock(all.mutex);
  while (all.begun < shared.count && !shared.stopped()) {
    const std::size_t index = all.begun++;
    lock.unlock();
    shared.work(worker, index);
    lock.lock();
    all.is_done[index] = true;
    ++all.done;
    all.changed.notify_one();
  }
  --all.running;
  all.changed.notify_one();
}

/// Begins nothing more once it goes, so that an exception does not wait for everything.
struct Ending {
  Progression& all;
  explicit Ending(Progression& progression) : all(progression) {}
  ~Ending() {
    const std::lock_guard lock(all.mutex);
    all.begun = all.is_done.size();
  }
  Ending(const Ending&) = delete;
  Ending& operator=(const Ending&) = delete;
};

/// Starts the workers; where the system gives fewer threads than asked for, those.
std::vector<std::jthread> start_workers(const SharedWork& shared, Progression& all) {
  std::vector<std::jthread> threads;
  const auto wanted = std::min<std::size_t>(shared.workers, shared.count);
  for (std::uint32_t i = 0; i < wanted; ++i) {
    const std::lock_guard lock(all.mutex);
    try {
      threads.emplace_back(run_worker, i, std::cref(shared), std::ref(all));
    } catch (const std::system_error&) {
      if (threads.empty()) throw;
      break;
    }
    ++all.running;
  }
  return threads;
}

}  // namespace

std::size_t run_in_order(const SharedWork& shared) {
  constexpr auto kTick = std::chrono::milliseconds(100);
  Progression all;
  all.is_done.resize(shared.count);
  const std::vector<std::jthread> threads = start_workers(shared, all);
  const Ending ending(all);
  std::size_t taken = 0;
  std::unique_lock lock(all.mutex);
  for (;;) {
    const bool ended = all.running == 0;
    std::size_t ready = taken;
    while (ready < shared.count && all.is_done[ready]) ++ready;
    const std::size_t done = all.done;
    lock.unlock();
    for (; taken < ready; ++taken) shared.take(taken);
    shared.tick(done);
    lock.lock();
    if (ended) return taken;
    all.changed.wait_for(lock, kTick, [&] {
      return all.running == 0 || (taken < shared.count && all.is_done[taken]);
    });
  }
}

}  // namespace jianli
