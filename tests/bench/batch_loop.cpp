// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
// Compiles every résumé of a folder once, in one process with some threads, and tells
// what that took:
//   batch_loop FOLDER [THREADS [OUT]]
// PDFs are written to OUT if it is given. The fingerprint is that of all PDFs, whatever
// the order they were made in.
#include <sys/resource.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "base/hash.h"
#include "cli/inputs.h"
#include "compile/compile.h"

namespace {

using namespace jianli;

/// The résumés of a folder in the order of their names.
std::vector<std::string> list_resumes(const char* folder) {
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() == ".yaml") paths.push_back(entry.path().string());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

/// The memory of the process that is not on disk as well, in MB.
double memory() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with("RssAnon:")) return std::atof(line.c_str() + 8) / 1024;
  }
  return 0;
}

double cpu_seconds() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
  };
  return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// What all threads work on and add to.
struct Batch {
  const Inputs inputs = make_inputs(std::nullopt);
  std::vector<std::string> paths;
  std::filesystem::path out;  ///< empty: nothing is written
  std::atomic<std::size_t> next = 0, done = 0, failed = 0;
  std::mutex mutex;  ///< of what follows
  std::size_t pdfs = 0, pages = 0, bytes = 0;
  std::uint64_t fingerprint = 0;
  double early_memory = 0, late_memory = 0;
  std::vector<std::pair<std::string, std::int64_t>> stages;

  void count(const Compilation& compilation, const Timings& timings) {
    const std::lock_guard lock(mutex);
    for (const Output& output : compilation.outputs) {
      ++pdfs;
      pages += output.page_count;
      bytes += output.pdf.size();
      fingerprint += hash_bytes(output.pdf)[0];
    }
    for (const auto& [stage, time] : timings.stages) {
      const auto known = std::find_if(stages.begin(), stages.end(),
                                      [&](const auto& s) { return s.first == stage; });
      if (known == stages.end()) {
        stages.emplace_back(stage, time);
      } else {
        known->second += time;
      }
    }
    ++done;
    if (done == 100) early_memory = memory();
    if (done == paths.size()) late_memory = memory();
  }
};

void write_files(const std::string& path, const Compilation& compilation,
                 const std::filesystem::path& folder) {
  for (const Output& output : compilation.outputs) {
    const std::string name = std::filesystem::path(path).stem().string() + '.' +
                             output.plan.template_name + '.' + output.plan.locale +
                             ".pdf";
    std::ofstream(folder / name, std::ios::binary) << output.pdf;
  }
}

void work(Batch& batch) {
  Caches caches;
  for (std::size_t i = batch.next++; i < batch.paths.size(); i = batch.next++) {
    Sources sources;
    Diagnostics diagnostics;
    Timings timings;
    const Compilation compilation =
        compile(batch.paths[i], batch.inputs, {}, Goal::render, sources, diagnostics,
                &timings, &caches);
    if (compilation.outputs.empty()) ++batch.failed;
    if (!batch.out.empty()) write_files(batch.paths[i], compilation, batch.out);
    batch.count(compilation, timings);
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fprintf(stderr, "usage: batch_loop FOLDER [THREADS [OUT]]\n");
    return 2;
  }
  Batch batch;
  batch.paths = list_resumes(argv[1]);
  const int count = argc > 2 ? std::max(std::atoi(argv[2]), 1) : 1;
  if (argc > 3) {
    batch.out = argv[3];
    std::filesystem::create_directories(batch.out);
  }
  const auto begin = std::chrono::steady_clock::now();
  const double cpu_begin = cpu_seconds();
  std::vector<std::thread> threads;
  for (int i = 0; i < count; ++i) threads.emplace_back(work, std::ref(batch));
  for (std::thread& thread : threads) thread.join();
  const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begin;
  const double cpu = cpu_seconds() - cpu_begin, pdfs = static_cast<double>(batch.pdfs);
  std::printf("threads %d\nresumes %zu\nfailed %zu\npdfs %zu\npages %zu\nbytes %zu\n",
              count, batch.paths.size(), batch.failed.load(), batch.pdfs, batch.pages,
              batch.bytes);
  std::printf("wall_ms_per_pdf %.3f\ncpu_ms_per_pdf %.3f\n", wall.count() * 1e3 / pdfs,
              cpu * 1e3 / pdfs);
  std::printf("memory_mb_after_100 %.1f\nmemory_mb_at_last %.1f\nfingerprint %016llx\n",
              batch.early_memory, batch.late_memory,
              static_cast<unsigned long long>(batch.fingerprint));
  for (const auto& [stage, time] : batch.stages) {
    std::printf("stage %-14s %.3f\n", stage.c_str(),
                static_cast<double>(time) / 1e6 / pdfs);
  }
  return batch.failed == 0 ? 0 : 1;
}
