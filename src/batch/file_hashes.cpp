// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/file_hashes.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <optional>

#include "base/hash.h"
#include "files/append_file.h"

namespace jianli {
namespace {

constexpr std::size_t kHashDigits = 32;

/// More than these are of files that have long been replaced: the list begins anew.
constexpr std::size_t kMostKept = 4000;

std::filesystem::path list_in(const std::string& folder) {
  return std::filesystem::path(folder) / "files.hashes";
}

/// What changes with every change of a file's bytes. The time of the last change of its
/// entry cannot be set back as that of its bytes can.
std::string state_of(const std::string& path, const struct stat& status) {
  return fmt::format("{} {}.{:09} {}.{:09} {}", status.st_size, status.st_mtim.tv_sec,
                     status.st_mtim.tv_nsec, status.st_ctim.tv_sec,
                     status.st_ctim.tv_nsec, path);
}

std::optional<std::string> hash_of_bytes(int descriptor, std::size_t size) {
  if (size == 0) return hexadecimal(hash_bytes({}));
  void* const bytes = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor, 0);
  if (bytes == MAP_FAILED) return std::nullopt;
  std::string hash = hexadecimal(hash_bytes({static_cast<const char*>(bytes), size}));
  munmap(bytes, size);
  return hash;
}

}  // namespace

FileHashes read_file_hashes(const std::string& folder) {
  FileHashes hashes;
  std::ifstream file(list_in(folder), std::ios::binary);
  for (std::string line; std::getline(file, line);) {
    // A line begins with a fingerprint of the rest: of a killed run it may be torn.
    if (line.size() < 2 * (kHashDigits + 1)) continue;
    const std::string_view rest = std::string_view(line).substr(kHashDigits + 1);
    if (!line.starts_with(hexadecimal(hash_bytes(rest)))) continue;
    hashes.known.insert_or_assign(std::string(rest.substr(kHashDigits + 1)),
                                  std::string(rest.substr(0, kHashDigits)));
  }
  return hashes;
}

std::string hash_of_file(const std::string& path, FileHashes& hashes) {
  const int descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  struct stat status {};
  std::string hash = "absent";
  if (descriptor >= 0 && fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode)) {
    const std::string state = state_of(path, status);
    const auto known = hashes.known.find(state);
    if (known != hashes.known.end()) {
      hash = known->second;
    } else if (auto read =
                   hash_of_bytes(descriptor, static_cast<std::size_t>(status.st_size))) {
      hash = *std::move(read);
      hashes.known.emplace(state, hash);
      const std::string rest = hash + ' ' + state;
      hashes.fresh += hexadecimal(hash_bytes(rest)) + ' ' + rest + '\n';
    }
  }
  if (descriptor >= 0) close(descriptor);
  return hash;
}

Message keep_file_hashes(const std::string& folder, const FileHashes& hashes) {
  if (hashes.fresh.empty()) return {};
  const bool overfull = hashes.known.size() > kMostKept;
  AppendFile file;
  Message error =
      file.open(list_in(folder).string(),
                overfull ? AppendFile::Start::emptied : AppendFile::Start::kept);
  // A killed run may have left its last line without an end.
  return error.empty() ? file.append('\n' + hashes.fresh) : error;
}

}  // namespace jianli
