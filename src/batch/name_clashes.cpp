// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/name_clashes.h"

#include <unordered_map>

#include "base/normalize.h"
#include "batch/name_outputs.h"

namespace jianli {

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

}  // namespace jianli
