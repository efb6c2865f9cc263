// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <mutex>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "batch/request.h"
#include "batch/shard.h"
#include "batch/unit_record.h"
#include "files/append_file.h"

namespace jianli {

/// The folder of what runs keep for later ones, in that of the outputs.
std::string state_folder(const BatchRequest& request);

/// The records of all units that runs made into a folder, in `.jianli-batch` there: a
/// file for each part of a batch, so that several machines may write into one folder.
class BatchState {
 public:
  /// Reads the records of all parts, if the request asks what has changed.
  void read(const BatchRequest& request);
  /// Opens the file of a part, to add records; the result is the error as a sentence.
  Message open(const BatchRequest& request, Shard shard);

  /// The last record of a unit in each part: when the number of parts changes, a unit
  /// moves from one to another, and its old record stays where it is.
  [[nodiscard]] std::span<const UnitRecord> find(const std::string& key,
                                                 const std::string& variant) const;
  /// The lists of variants that those records of a job tell of, each once.
  [[nodiscard]] std::span<const std::vector<std::string>> variants_of(
      const std::string& key) const;
  /// Whether a record that was read tells of a PDF of this path: then what stands there
  /// is ours to replace, whatever has become of it.
  [[nodiscard]] bool has_made(const std::string& path) const {
    return made_.contains(path);
  }
  /// Adds the record of a unit that has been made. Called by all workers.
  void add(const UnitRecord& record);
  /// Why a record could not be added; empty if all could.
  [[nodiscard]] Message error() const;

 private:
  std::map<std::pair<std::string, std::string>, std::vector<UnitRecord>> records_;
  /// By the job's key.
  std::map<std::string, std::vector<std::vector<std::string>>> variants_;
  std::set<std::string> made_;  ///< paths of all PDFs that the records tell of
  AppendFile file_;
  mutable std::mutex mutex_;
  Message error_;
};

}  // namespace jianli
