// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/file_hashes.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <fstream>

#include "base/hash.h"
#include "unit/batch/batch_folder.h"

namespace jianli {
namespace {

std::string hash_of(std::string_view bytes) { return hexadecimal(hash_bytes(bytes)); }

/// The hash of a file by what was kept in a folder, where it is kept again.
std::string kept_hash(const std::string& path, const std::string& folder) {
  FileHashes hashes = read_file_hashes(folder);
  std::string hash = hash_of_file(path, hashes);
  REQUIRE(keep_file_hashes(folder, hashes).empty());
  return hash;
}

}  // namespace

TEST_CASE("a hash is that of all bytes") {
  const BatchFolder folder;
  std::string bytes(200000, 'a');
  FileHashes hashes;
  CHECK(hash_of_file(folder.write("font", bytes), hashes) == hash_of(bytes));
  bytes.back() = 'b';
  CHECK(hash_of_file(folder.write("other", bytes), hashes) == hash_of(bytes));
  CHECK(hash_of_file(folder.write("empty", ""), hashes) == hash_of(""));
  CHECK(hash_of_file(folder.path("none"), hashes) == "absent");
  CHECK(hash_of_file(folder.path(), hashes) == "absent");
}

TEST_CASE("what is kept is not read again") {
  const BatchFolder folder;
  const std::string font = folder.write("font", "bytes");
  CHECK(kept_hash(font, folder.path()) == hash_of("bytes"));
  FileHashes hashes = read_file_hashes(folder.path());
  REQUIRE(hashes.known.size() == 1);
  hashes.known.begin()->second = "known";
  CHECK(hash_of_file(font, hashes) == "known");
  CHECK(hashes.fresh.empty());
}

TEST_CASE("a file that changes is read again, even if its size and its time stay") {
  const BatchFolder folder;
  const std::string font = folder.write("font", "bytes");
  const timespec old[2] = {{1000000000, 0}, {1000000000, 0}};
  REQUIRE(utimensat(AT_FDCWD, font.c_str(), old, 0) == 0);
  CHECK(kept_hash(font, folder.path("kept")) == hash_of("bytes"));
  struct stat before {};
  REQUIRE(stat(font.c_str(), &before) == 0);
  // The clock of the file system moves in steps.
  for (struct stat now = before; now.st_ctim.tv_sec == before.st_ctim.tv_sec &&
                                 now.st_ctim.tv_nsec == before.st_ctim.tv_nsec;) {
    folder.write("font", "other");
    REQUIRE(utimensat(AT_FDCWD, font.c_str(), old, 0) == 0);
    REQUIRE(stat(font.c_str(), &now) == 0);
  }
  CHECK(kept_hash(font, folder.path("kept")) == hash_of("other"));
}

TEST_CASE("torn and strange lines are passed over, and what follows them is read") {
  const BatchFolder folder;
  const std::string font = folder.write("font", "bytes");
  kept_hash(font, folder.path());
  const std::string list = folder.path("files.hashes");
  std::filesystem::resize_file(list, std::filesystem::file_size(list) - 3);
  CHECK(read_file_hashes(folder.path()).known.empty());
  CHECK(kept_hash(font, folder.path()) == hash_of("bytes"));
  CHECK(read_file_hashes(folder.path()).known.size() == 1);
  folder.write("files.hashes", "what is this\n\n");
  CHECK(read_file_hashes(folder.path()).known.empty());
  CHECK(read_file_hashes(folder.path("none")).known.empty());
}

TEST_CASE("a list of too many files begins anew") {
  const BatchFolder folder;
  FileHashes hashes;
  for (int i = 0; i < 5000; ++i) hashes.known.emplace(std::to_string(i), "hash");
  folder.write("files.hashes", "old\n");
  hash_of_file(folder.write("font", "bytes"), hashes);
  REQUIRE(keep_file_hashes(folder.path(), hashes).empty());
  CHECK(std::filesystem::file_size(folder.path("files.hashes")) ==
        1 + hashes.fresh.size());
}

TEST_CASE("a folder that cannot be written to is an error") {
  const BatchFolder folder;
  folder.write("file", "");
  FileHashes hashes;
  CHECK(keep_file_hashes(folder.path("file"), hashes).empty());
  hash_of_file(folder.write("font", "bytes"), hashes);
  CHECK_FALSE(keep_file_hashes(folder.path("file"), hashes).empty());
}

}  // namespace jianli
