// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/name_clashes.h"

#include <unordered_map>

#include "base/normalize.h"
#include "compile/check_names.h"
#include "files/file_identities.h"

namespace jianli {
namespace {

/// One PDF of all units.
struct PdfPlace {
  const BatchUnit* unit = nullptr;
  std::size_t output = 0;

  [[nodiscard]] const std::string& file() const { return unit->job->file; }
  [[nodiscard]] const std::string& path() const { return unit->paths[output]; }
  [[nodiscard]] const PlannedOutput& plan() const { return unit->plan[output]; }
};

/// How to mend that two PDFs have one name.
Message way_out(const PdfPlace& first, const PdfPlace& second) {
  const bool named_by_files = first.plan().name.empty() || second.plan().name.empty();
  if (named_by_files && !second.unit->job->place.empty()) {
    return "give each job a `name` in the list";
  }
  if (named_by_files && first.file() != second.file()) {
    return "name a folder that both lie in, or a pattern in quotes: what lies in "
           "different "
           "folders is kept apart";
  }
  return way_to_tell_apart(first.plan(), second.plan());
}

std::vector<PdfPlace> places_of(const std::vector<BatchUnit>& units) {
  std::vector<PdfPlace> places;
  for (const BatchUnit& unit : units) {
    for (std::size_t i = 0; i < unit.paths.size(); ++i) places.push_back({&unit, i});
  }
  return places;
}

NameClash clash_of(SharedPlace shared, const PdfPlace& first, const PdfPlace& second,
                   Message hint) {
  return {shared,       first.file(),  second.file(),
          first.path(), second.path(), std::move(hint)};
}

}  // namespace

std::vector<NameClash> find_name_clashes(const std::vector<BatchUnit>& units) {
  std::unordered_map<std::string, PdfPlace> taken;
  std::vector<NameClash> clashes;
  for (const PdfPlace& place : places_of(units)) {
    const auto [first, fresh] = taken.emplace(fold_case(place.path()), place);
    if (fresh) continue;
    clashes.push_back(
        clash_of(SharedPlace::name, first->second, place, way_out(first->second, place)));
  }
  return clashes;
}

std::vector<NameClash> find_file_clashes(const std::vector<BatchUnit>& units) {
  const std::vector<PdfPlace> places = places_of(units);
  std::vector<std::string> paths;
  paths.reserve(places.size());
  for (const PdfPlace& place : places) paths.push_back(place.path());
  const std::vector<std::string> identities = file_identities(paths);
  std::unordered_map<std::string_view, PdfPlace> taken;
  std::vector<NameClash> clashes;
  for (std::size_t i = 0; i < places.size(); ++i) {
    const auto [first, fresh] = taken.emplace(identities[i], places[i]);
    if (fresh) continue;
    clashes.push_back(clash_of(SharedPlace::file, first->second, places[i],
                               "remove the link that makes them one"));
  }
  return clashes;
}

}  // namespace jianli
