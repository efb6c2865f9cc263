// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
// Compiles one résumé many times in one process and prints, in milliseconds, the best and
// the median round and the best time of every stage:
//   hot_loop RESUME [ROUNDS [PATH=VALUE…]]
// The values are set as by `--set`.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "cli/inputs.h"
#include "compile/compile.h"

namespace {

using namespace jianli;

double milliseconds(std::int64_t nanoseconds) {
  return static_cast<double>(nanoseconds) / 1e6;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fprintf(stderr, "usage: hot_loop RESUME [ROUNDS [PATH=VALUE…]]\n");
    return 2;
  }
  const int rounds = argc > 2 ? std::max(std::atoi(argv[2]), 1) : 50;
  const Inputs inputs = make_inputs(std::nullopt);
  Options options;
  std::string title;
  for (int i = 3; i < argc; ++i) {
    const std::string_view value = argv[i];
    const std::size_t equals = value.find('=');
    if (equals == std::string_view::npos) continue;
    options.set.emplace_back(value.substr(0, equals), value.substr(equals + 1));
    title += ", ";
    title += value;
  }
  std::vector<std::int64_t> times;
  std::map<std::string, std::int64_t> best;
  std::vector<std::string> order;
  std::size_t outputs = 0;
  for (int round = 0; round < rounds; ++round) {
    Sources sources;
    Diagnostics diagnostics;
    Timings timings;
    const auto begin = std::chrono::steady_clock::now();
    const Compilation compilation =
        compile(argv[1], inputs, options, Goal::render, sources, diagnostics, &timings);
    const auto time = std::chrono::steady_clock::now() - begin;
    times.push_back(std::chrono::duration_cast<std::chrono::nanoseconds>(time).count());
    if (compilation.outputs.empty()) {
      std::fprintf(stderr, "%s gave no PDF\n", argv[1]);
      return 1;
    }
    outputs = compilation.outputs.size();
    for (const auto& [stage, nanoseconds] : timings.stages) {
      const auto [place, fresh] = best.emplace(stage, nanoseconds);
      if (fresh) order.push_back(stage);
      place->second = std::min(place->second, nanoseconds);
    }
  }
  std::sort(times.begin(), times.end());
  std::printf("| in one process, %d rounds of %zu PDFs%s | best ms | median ms |\n",
              rounds, outputs, title.c_str());
  std::printf("|---|---|---|\n| whole compilation | %.2f | %.2f |\n",
              milliseconds(times.front()), milliseconds(times[times.size() / 2]));
  for (const std::string& stage : order) {
    std::printf("| %s | %.2f | |\n", stage.c_str(), milliseconds(best[stage]));
  }
  return 0;
}
