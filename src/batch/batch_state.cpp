// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/batch_state.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace jianli {
namespace {

namespace fs = std::filesystem;

/// Hands all whole records of a file on, in their order.
template <typename Take>
void read_records(const fs::path& path, Take take) {
  std::ifstream file(path, std::ios::binary);
  std::string line;
  while (std::getline(file, line)) {
    if (auto record = read_record(line)) take(std::move(*record), line);
  }
}

/// Leaves of a file that has grown by many runs the last record of every output. What
/// another run of the same part appends meanwhile may be lost, and its units are made
/// again.
void shorten(const fs::path& path) {
  std::map<std::string, std::string> last;
  std::size_t count = 0;
  read_records(path, [&](const UnitRecord& record, const std::string& line) {
    ++count;
    if (!record.outputs.empty()) last[record.outputs.front().path] = line + '\n';
  });
  if (count <= 2 * last.size()) return;
  std::string text;
  for (const auto& [output, line] : last) text += line;
  write_output(path.string(), text, Durability::later);
}

}  // namespace

std::string state_folder(const BatchRequest& request) {
  return (fs::path(request.target.path) / ".jianli-batch").string();
}

void BatchState::read(const BatchRequest& request) {
  if (request.redo == Redo::everything) return;
  std::vector<fs::path> files;
  std::error_code failed;
  for (fs::directory_iterator entry(state_folder(request), failed), end;
       !failed && entry != end; entry.increment(failed)) {
    if (entry->path().extension() == ".state") files.push_back(entry->path());
  }
  std::ranges::sort(files);
  for (const fs::path& file : files) {
    std::map<std::pair<std::string, std::string>, UnitRecord> last;
    read_records(file, [&](UnitRecord record, const std::string& /*line*/) {
      for (const MadeOutput& output : record.outputs) made_.insert(output.path);
      auto name = std::pair(record.key, record.variant);
      last.insert_or_assign(std::move(name), std::move(record));
    });
    for (auto& [name, record] : last) {
      auto& lists = variants_[record.key];
      if (std::ranges::find(lists, record.variants) == lists.end()) {
        lists.push_back(record.variants);
      }
      records_[name].push_back(std::move(record));
    }
  }
}

Message BatchState::open(const BatchRequest& request, Shard shard) {
  const fs::path path = fs::path(state_folder(request)) /
                        fmt::format("{}-of-{}.state", shard.number, shard.count);
  remove_strays(path.parent_path().string());
  shorten(path);
  if (Message error = file_.open(path.string(), AppendFile::Start::kept); !error.empty())
    return error;
  // A killed run may have left its last line without an end; an empty line is no record.
  return file_.append("\n");
}

std::span<const UnitRecord> BatchState::find(const std::string& key,
                                             const std::string& variant) const {
  const auto found = records_.find({key, variant});
  if (found == records_.end()) return {};
  return found->second;
}

std::span<const std::vector<std::string>> BatchState::variants_of(
    const std::string& key) const {
  const auto found = variants_.find(key);
  if (found == variants_.end()) return {};
  return found->second;
}

void BatchState::add(const UnitRecord& record) {
  Message error = file_.append(to_line(record));
  if (error.empty()) return;
  const std::lock_guard lock(mutex_);
  error_ = std::move(error);
}

Message BatchState::error() const {
  const std::lock_guard lock(mutex_);
  return error_;
}

}  // namespace jianli
