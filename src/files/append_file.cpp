// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "files/append_file.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

#include "files/files.h"

namespace jianli {
namespace {

/// Standard output or standard error, if a path leads to what it is; else none, -1.
int standard_descriptor(const std::string& path) {
  struct stat named {};
  if (stat(path.c_str(), &named) != 0) return -1;
  for (const int number : {STDOUT_FILENO, STDERR_FILENO}) {
    struct stat open {};
    if (fstat(number, &open) == 0 && open.st_dev == named.st_dev &&
        open.st_ino == named.st_ino) {
      return number;
    }
  }
  return -1;
}

}  // namespace

bool is_open_already(const std::string& path) {
  return path.starts_with("/dev/") || path.starts_with("/proc/") ||
         standard_descriptor(path) >= 0;
}

AppendFile::~AppendFile() {
  if (descriptor_ >= 0) close(descriptor_);
}

Message AppendFile::open(const std::string& path, Start start) {
  path_ = path;
  // Written through a descriptor of its own, the file would have two ends that overwrite
  // each other.
  if (const int given = standard_descriptor(path); given >= 0) {
    descriptor_ = fcntl(given, F_DUPFD_CLOEXEC, 0);
    return descriptor_ < 0 ? cannot_write(path, errno) : Message();
  }
  const std::filesystem::path folder = std::filesystem::path(path).parent_path();
  std::error_code failed;
  if (!folder.empty()) std::filesystem::create_directories(folder, failed);
  if (failed) return cannot_write(path, failed.value());
  const bool empties = start == Start::emptied && !is_open_already(path);
  const int emptied = empties ? O_TRUNC : 0;
  descriptor_ =
      ::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | emptied, 0666);
  return descriptor_ < 0 ? cannot_write(path, errno) : Message();
}

Message AppendFile::append(std::string_view line) const {
  if (descriptor_ < 0) return {};
  // What a full disk or a pipe took in part is continued: the line may then be torn by
  // another process, never by another thread of a run that ends well.
  while (!line.empty()) {
    const ssize_t count = write(descriptor_, line.data(), line.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0 && errno == EAGAIN) {
      // Some callers hand on pipes that do not wait by themselves.
      pollfd full{descriptor_, POLLOUT, 0};
      poll(&full, 1, -1);
      continue;
    }
    if (count < 0) return cannot_write(path_, errno);
    line.remove_prefix(static_cast<std::size_t>(count));
  }
  return {};
}

}  // namespace jianli
