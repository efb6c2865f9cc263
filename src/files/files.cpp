// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "files/files.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <filesystem>

#include "base/plain_path.h"

namespace jianli {
namespace {

namespace fs = std::filesystem;

/// An open file that is closed with the object.
struct Descriptor {
  int number = -1;
  explicit Descriptor(int n) : number(n) {}
  ~Descriptor() {
    if (number > STDERR_FILENO) close(number);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
};

/// Keeps SIGINT and SIGTERM waiting while a file is half-written.
struct SignalsHeld {
  sigset_t before{};
  SignalsHeld() {
    sigset_t held;
    sigemptyset(&held);
    sigaddset(&held, SIGINT);
    sigaddset(&held, SIGTERM);
    sigprocmask(SIG_BLOCK, &held, &before);
  }
  ~SignalsHeld() { sigprocmask(SIG_SETMASK, &before, nullptr); }
  SignalsHeld(const SignalsHeld&) = delete;
  SignalsHeld& operator=(const SignalsHeld&) = delete;
};

Message reason(int error) {
  switch (error) {
    case ENOENT:
      return "no such file";
    case EACCES:
    case EPERM:
      return "permission denied";
    case EISDIR:
      return "it is a folder";
    case ENOTDIR:
      return "a part of the path is not a folder";
    case ENOSPC:
      return "the disk is full";
    case EROFS:
      return "the file system is read-only";
    case ENAMETOOLONG:
      return "the name is too long";
    default:
      return std::string(std::strerror(error));
  }
}

Message cannot_read(const std::string& path, int error) {
  return say("cannot read `{}`: {}", path, reason(error));
}

/// Appends what a descriptor gives, up to `limit` bytes and one more; errno, or 0.
int read_all(int descriptor, std::size_t limit, std::string& bytes) {
  char buffer[65536];
  while (bytes.size() <= limit) {
    const ssize_t n = read(descriptor, buffer, sizeof buffer);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return errno;
    if (n == 0) return 0;
    bytes.append(buffer, static_cast<std::size_t>(n));
  }
  return 0;
}

/// What an open file holds.
FileContent read_opened(int descriptor, const std::string& path, std::size_t most_bytes) {
  struct stat status {};
  if (fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode)) {
    return {{}, cannot_read(path, EISDIR)};
  }
  FileContent content;
  if (status.st_size > 0) {
    const auto size = static_cast<std::size_t>(status.st_size);
    content.bytes.reserve(std::min(size, most_bytes) + 1);
  }
  if (const int error = read_all(descriptor, most_bytes, content.bytes); error != 0) {
    return {{}, cannot_read(path, error)};
  }
  if (content.bytes.size() > most_bytes) {
    return {
        {},
        say("`{}` is larger than {} MiB, the most that is read", path, most_bytes >> 20U),
        Rule::too_large};
  }
  return content;
}

/// Whether a path is below a folder; both are free of links.
bool lies_in(const fs::path& file, const fs::path& folder) {
  if (folder.empty()) return false;
  const auto [rest, next] =
      std::mismatch(folder.begin(), folder.end(), file.begin(), file.end());
  return rest == folder.end() && next != file.end();
}

/// What something is that is no regular file.
Message kind_of(mode_t mode) {
  if (S_ISDIR(mode)) return "it is a folder";
  if (S_ISFIFO(mode)) return "it is a pipe";
  if (S_ISSOCK(mode)) return "it is a socket";
  return "it is a device";
}

/// Writes all bytes; errno, or 0.
int write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t n = write(descriptor, bytes.data(), bytes.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return errno;
    bytes.remove_prefix(static_cast<std::size_t>(n));
  }
  return 0;
}

/// Writes a fresh file beside a target and gives it the target's name; errno, or 0. After
/// an error the fresh file is gone. ENOENT and EEXIST: another name may do.
int replace_file(const std::string& temporary, const std::string& target,
                 std::string_view bytes, Durability durability) {
  const Descriptor file(
      open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
  if (file.number < 0) return errno;
  // The lock goes with the process: it tells a file in work from one left behind.
  flock(file.number, LOCK_EX);
  int error = write_all(file.number, bytes);
  if (error == 0 && durability == Durability::at_once && fsync(file.number) != 0) {
    error = errno;
  }
  // A network file system tells of a full disk when a descriptor is closed; this one is
  // a copy, so that the lock stays until the file has its name.
  const int copy = dup(file.number);
  if (copy >= 0 && close(copy) != 0 && error == 0) error = errno;
  if (error == 0 && rename(temporary.c_str(), target.c_str()) != 0) error = errno;
  if (error != 0) unlink(temporary.c_str());
  return error;
}

bool is_regular_or_absent(const std::string& path) {
  struct stat status {};
  return stat(path.c_str(), &status) != 0 || S_ISREG(status.st_mode);
}

}  // namespace

FileContent read_input(const std::string& path) {
  return read_large_input(path, kLargestInput);
}

FileContent read_large_input(const std::string& path, std::size_t most_bytes) {
  const bool standard_input = path == "-";
  const Descriptor file(standard_input ? STDIN_FILENO
                                       : open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.number < 0) return {{}, cannot_read(path, errno)};
  return read_opened(file.number, path, most_bytes);
}

FileContent read_regular_input(const std::string& path) {
  // Nothing is waited for until it is known what was opened.
  const Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
  const int error = file.number < 0 ? errno : 0;
  struct stat status {};
  const bool known = file.number < 0 ? stat(path.c_str(), &status) == 0
                                     : fstat(file.number, &status) == 0;
  if (known && !S_ISREG(status.st_mode)) {
    return {{}, say("cannot read `{}`: {}", path, kind_of(status.st_mode))};
  }
  if (error != 0) return {{}, cannot_read(path, error)};
  return read_opened(file.number, path, kLargestInput);
}

FileContent read_named_file(const std::string& path, const FileBounds& bounds) {
  const std::string shown = plain_path(path);
  std::error_code failed;
  // Of a relative path whose first folder is absent nothing would be resolved.
  fs::path file = fs::absolute(path, failed);
  if (!failed) file = fs::weakly_canonical(file, failed);
  if (failed) return {{}, cannot_read(shown, failed.value())};
  if (bounds.folder && !lies_in(file, fs::canonical(*bounds.folder, failed))) {
    return {{},
            say("`{}` lies outside the folder of the résumé", shown),
            Rule::outside_folder,
            "move it there, or say --allow-outside"};
  }
  struct stat status {};
  if (stat(file.c_str(), &status) != 0) return {{}, cannot_read(shown, errno)};
  if (!S_ISREG(status.st_mode)) {
    return {{}, say("cannot read `{}`: {}", shown, kind_of(status.st_mode))};
  }
  const FileContent too_large{{},
                              say("`{}` is larger than {} MiB, the most that is read",
                                  shown, bounds.most_bytes >> 20U),
                              Rule::too_large};
  const auto size = static_cast<std::size_t>(status.st_size);
  if (size > bounds.most_bytes) return too_large;
  // Neither a link nor a pipe that takes the file's place now is followed or waited for.
  const Descriptor opened(
      open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY));
  if (opened.number < 0) return {{}, cannot_read(shown, errno)};
  FileContent content;
  content.bytes.reserve(size + 1);
  const int error = read_all(opened.number, bounds.most_bytes, content.bytes);
  if (error != 0) return {{}, cannot_read(shown, error)};
  return content.bytes.size() > bounds.most_bytes ? too_large : content;
}

bool is_folder(const std::string& path) {
  std::error_code ignored;
  return std::filesystem::is_directory(path, ignored);
}

bool is_own_pdf(std::string_view bytes) {
  if (!bytes.starts_with("%PDF-")) return false;
  for (const std::string_view mark :
       {"/Producer (Jianli", "/Producer(Jianli", "<pdf:Producer>Jianli"}) {
    if (bytes.find(mark) != std::string_view::npos) return true;
  }
  return false;
}

Message refusal(const std::string& path, Overwrite overwrite) {
  if (path == "-" || overwrite == Overwrite::always) return {};
  struct stat status {};
  if (stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) return {};
  if (overwrite == Overwrite::own_pdf_only) {
    if (status.st_size == 0) return {};
    // No PDF of ours comes near this size; a file beyond it is someone else's.
    constexpr std::size_t kLargestPdf = 64U << 20U;
    const Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC));
    std::string bytes;
    const bool read = file.number >= 0 && read_all(file.number, kLargestPdf, bytes) == 0;
    if (read && is_own_pdf(bytes)) return {};
    return say("`{}` exists and was not made by Jianli", path);
  }
  return say("`{}` exists", path);
}

Message cannot_write(const std::string& path, int error) {
  return say("cannot write `{}`: {}", path, reason(error));
}

Message write_output(const std::string& path, std::string_view bytes,
                     Durability durability) {
  if (path == "-") {
    const int error = write_all(STDOUT_FILENO, bytes);
    return error == 0 ? Message()
                      : say("cannot write `standard output`: {}", reason(error));
  }
  if (!is_regular_or_absent(path)) {
    const Descriptor file(open(path.c_str(), O_WRONLY | O_CLOEXEC));
    const int error = file.number < 0 ? errno : write_all(file.number, bytes);
    return error == 0 ? Message() : cannot_write(path, error);
  }
  const fs::path target = link_target(path);
  std::error_code failed;
  if (target.has_parent_path()) {
    std::filesystem::create_directories(target.parent_path(), failed);
    if (failed) return cannot_write(path, failed.value());
  }
  const SignalsHeld held;
  // A fixed short name: the target's may already be as long as the file system allows.
  // What a killed run of the same process number left behind is passed over, and a file
  // that another run took for left behind before it was locked is made again.
  static std::atomic<unsigned> count = 0;
  int error = EEXIST;
  for (int attempt = 0; attempt < 100 && (error == EEXIST || error == ENOENT);
       ++attempt) {
    const std::filesystem::path temporary =
        target.parent_path() / fmt::format(".jianli-{}-{}.tmp", getpid(), count++);
    error = replace_file(temporary.string(), target.string(), bytes, durability);
  }
  return error == 0 ? Message() : cannot_write(path, error);
}

fs::path link_target(fs::path path) {
  constexpr int kLongestChain = 40;  // as Linux allows; a cycle ends here, too
  std::error_code failed;
  for (int i = 0; i < kLongestChain && fs::is_symlink(path, failed); ++i) {
    const fs::path next = fs::read_symlink(path, failed);
    if (failed) break;
    path = path.parent_path() / next;
  }
  return path;
}

Message sync_folder(const std::string& folder) {
  const Descriptor opened(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  const bool synced = opened.number >= 0 && syncfs(opened.number) == 0;
  return synced ? Message() : cannot_write(folder, errno);
}

void remove_strays(const std::string& folder) {
  std::error_code failed;
  for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end;
       entry.increment(failed)) {
    const std::string name = entry->path().filename().string();
    if (!name.starts_with(".jianli-") || !name.ends_with(".tmp")) continue;
    const Descriptor file(
        open(entry->path().c_str(), O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (file.number < 0 || flock(file.number, LOCK_EX | LOCK_NB) != 0) continue;
    unlink(entry->path().c_str());
  }
}

}  // namespace jianli
