// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/name_clashes.h"

#include <set>
#include <unordered_map>

#include "base/file_name.h"
#include "base/normalize.h"
#include "batch/name_outputs.h"

namespace jianli {
namespace {

std::string folded_stem(const BatchJob& job) {
  return fold_case(job.name.empty() ? stem_of(job.file) : std::string_view(job.name));
}

}  // namespace

std::vector<NameClash> find_name_clashes(const std::vector<BatchUnit>& units) {
  struct Place {
    const BatchUnit* unit;
    std::size_t output;
  };
  std::unordered_map<std::string, Place> taken;
  std::vector<NameClash> clashes;
  for (const BatchUnit& unit : units) {
    for (std::size_t i = 0; i < unit.paths.size(); ++i) {
      const auto [place, fresh] =
          taken.emplace(fold_case(unit.paths[i]), Place{&unit, i});
      if (fresh) continue;
      const BatchUnit& first = *place->second.unit;
      const std::size_t output = place->second.output;
      clashes.push_back({first.job->file, unit.job->file, first.paths[output],
                         unit.paths[i],
                         way_to_tell_apart(first.plan[output], unit.plan[i])});
    }
  }
  return clashes;
}

std::vector<BatchJob> find_namesakes(const std::vector<BatchJob>& jobs,
                                     const std::vector<BatchJob>& others) {
  std::set<std::string> stems;
  std::set<std::size_t> numbers;
  for (const BatchJob& job : jobs) {
    stems.insert(folded_stem(job));
    numbers.insert(job.number);
  }
  std::vector<BatchJob> namesakes;
  for (const BatchJob& job : others) {
    const bool other = !numbers.contains(job.number) && job.mistakes.empty();
    if (other && stems.contains(folded_stem(job))) namesakes.push_back(job);
  }
  return namesakes;
}

}  // namespace jianli
