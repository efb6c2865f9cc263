// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/run_in_order.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <atomic>
#include <numeric>
#include <stdexcept>
#include <vector>

namespace {

using jianli::run_in_order;
using jianli::SharedWork;

/// Squares of the first numbers, in the order they were handed on.
struct Squares {
  std::vector<std::size_t> values;
  std::vector<std::size_t> taken;
  std::size_t last_tick = 0;
  SharedWork shared;

  Squares(std::size_t count, std::uint32_t workers) : values(count) {
    shared.count = count;
    shared.workers = workers;
    shared.work = [this](std::uint32_t, std::size_t index) {
      values[index] = index * index;
    };
    shared.take = [this](std::size_t index) { taken.push_back(values[index]); };
    shared.tick = [this](std::size_t done) { last_tick = done; };
    shared.stopped = [] { return false; };
  }
};

}  // namespace

TEST_CASE("results come in order, whatever the number of workers") {
  for (const std::uint32_t workers : {1U, 2U, 7U, 200U}) {
    Squares squares(100, workers);
    CHECK(run_in_order(squares.shared) == 100);
    REQUIRE(squares.taken.size() == 100);
    for (std::size_t i = 0; i < 100; ++i) CHECK(squares.taken[i] == i * i);
    CHECK(squares.last_tick == 100);
  }
}

TEST_CASE("no work is done at once") {
  Squares squares(0, 4);
  CHECK(run_in_order(squares.shared) == 0);
  CHECK(squares.taken.empty());
}

TEST_CASE("every worker has a number of its own") {
  Squares squares(1000, 4);
  std::vector<std::atomic<int>> at_work(4);
  std::atomic<bool> shared_number = false;
  squares.shared.work = [&](std::uint32_t worker, std::size_t) {
    if (++at_work.at(worker) != 1) shared_number = true;
    --at_work.at(worker);
  };
  run_in_order(squares.shared);
  CHECK_FALSE(shared_number);
}

TEST_CASE("after a stop, what was begun is finished and handed on, and nothing else") {
  for (const std::uint32_t workers : {1U, 3U}) {
    Squares squares(100, workers);
    std::atomic<std::size_t> begun = 0;
    squares.shared.work = [&](std::uint32_t, std::size_t) { ++begun; };
    squares.shared.stopped = [&] { return begun >= 10; };
    const std::size_t finished = run_in_order(squares.shared);
    CHECK(finished == begun);
    CHECK(finished >= 10);
    CHECK(finished < 10 + workers);
    CHECK(squares.taken.size() == finished);
  }
}

TEST_CASE("an exception of the caller's does not wait for the rest") {
  Squares squares(100000, 2);
  std::atomic<std::size_t> begun = 0;
  squares.shared.work = [&](std::uint32_t, std::size_t) { ++begun; };
  squares.shared.take = [](std::size_t) { throw std::runtime_error("full"); };
  CHECK_THROWS_AS(run_in_order(squares.shared), std::runtime_error);
  CHECK(begun <= 100000);
}
