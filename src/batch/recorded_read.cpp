// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/recorded_read.h"

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>
#include <utility>

#include "batch/hexadecimal.h"

namespace jianli {
namespace {

std::string hash_of(const FileContent& content) {
  if (content.error.empty()) return hexadecimal(hash_bytes(content.bytes));
  // No bytes of a file hash to this: one that is absent now may be there next time.
  return "error " + hexadecimal(hash_bytes(content.error.english()));
}

}  // namespace

Inputs record_reads(const Inputs& inputs, std::vector<RecordedRead>& reads) {
  Inputs recording = inputs;
  recording.read_file = [&inputs, &reads](const std::string& path) {
    FileContent content = inputs.read_file(path);
    reads.push_back({RecordedRead::By::read_file, path, {}, hash_of(content)});
    return content;
  };
  recording.read_named_file = [&inputs, &reads](const std::string& path,
                                                const FileBounds& bounds) {
    FileContent content = inputs.read_named_file(path, bounds);
    reads.push_back({RecordedRead::By::read_named_file, path, bounds, hash_of(content)});
    return content;
  };
  return recording;
}

bool reads_same(const std::vector<RecordedRead>& reads, const Inputs& inputs) {
  return std::ranges::all_of(reads, [&](const RecordedRead& read) {
    const bool named = read.by == RecordedRead::By::read_named_file;
    const FileContent content = named ? inputs.read_named_file(read.path, read.bounds)
                                      : inputs.read_file(read.path);
    return hash_of(content) == read.hash;
  });
}

Inputs keep_pipes(Inputs inputs) {
  struct Pipes {
    std::mutex mutex;
    std::map<std::string, FileContent> contents;
  };
  const auto pipes = std::make_shared<Pipes>();
  inputs.read_file = [pipes, read = std::move(inputs.read_file)](
                         const std::string& path) -> FileContent {
    std::error_code failed;
    const auto status = std::filesystem::status(path, failed);
    const bool is_pipe = path == "-" || (std::filesystem::exists(status) &&
                                         !std::filesystem::is_regular_file(status) &&
                                         !std::filesystem::is_directory(status));
    if (!is_pipe) return read(path);
    const std::lock_guard lock(pipes->mutex);
    const auto known = pipes->contents.find(path);
    if (known != pipes->contents.end()) return known->second;
    return pipes->contents.emplace(path, read(path)).first->second;
  };
  return inputs;
}

}  // namespace jianli
