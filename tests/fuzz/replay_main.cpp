// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
// Replays the seeds of a fuzz target in an ordinary build: every file of a folder, and
// every prefix of each small one, as an editor's half-written file would be.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

/// Runs the target on a copy of exactly `size` bytes, so that a sanitizer sees any read
/// beyond them.
void run(const std::string& bytes, std::size_t size) {
  const std::vector<std::uint8_t> exact(
      bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size));
  LLVMFuzzerTestOneInput(exact.data(), exact.size());
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  std::vector<std::filesystem::path> seeds;
  for (const auto& entry : std::filesystem::directory_iterator(argv[1])) {
    if (entry.is_regular_file()) seeds.push_back(entry.path());
  }
  std::sort(seeds.begin(), seeds.end());
  for (const std::filesystem::path& seed : seeds) {
    std::ifstream file(seed, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    constexpr std::size_t kSmall = 400;
    if (bytes.size() <= kSmall) {
      for (std::size_t size = 0; size < bytes.size(); ++size) run(bytes, size);
    }
    run(bytes, bytes.size());
  }
  std::printf("%zu passed, %d failed\n", seeds.size(), seeds.empty() ? 1 : 0);
  return seeds.empty() ? 1 : 0;
}
