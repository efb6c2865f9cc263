// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "files/append_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

#include "files/files.h"

namespace jianli {

AppendFile::~AppendFile() {
  if (descriptor_ >= 0) close(descriptor_);
}

Message AppendFile::open(const std::string& path, Start start) {
  path_ = path;
  const std::filesystem::path folder = std::filesystem::path(path).parent_path();
  std::error_code failed;
  if (!folder.empty()) std::filesystem::create_directories(folder, failed);
  if (failed) return cannot_write(path, failed.value());
  const int emptied = start == Start::emptied ? O_TRUNC : 0;
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
    if (count < 0) return cannot_write(path_, errno);
    line.remove_prefix(static_cast<std::size_t>(count));
  }
  return {};
}

}  // namespace jianli
