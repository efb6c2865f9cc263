// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/recorded_read.h"

#include <algorithm>
#include <memory>
#include <mutex>
#include <utility>

#include "files/files.h"

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

Inputs batch_inputs(Inputs inputs) {
  struct StandardInput {
    std::once_flag read;
    FileContent content;
  };
  const auto kept = std::make_shared<StandardInput>();
  inputs.read_file = [kept, read = std::move(inputs.read_file)](const std::string& path) {
    if (path != "-") return read_regular_input(path);
    std::call_once(kept->read, [&] { kept->content = read(path); });
    return kept->content;
  };
  return inputs;
}

}  // namespace jianli
