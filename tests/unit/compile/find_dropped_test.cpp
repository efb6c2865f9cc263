// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "compile/find_dropped.h"

#include <doctest/doctest.h>

#include "compile/read_versions.h"
#include "world.h"

namespace jianli {
namespace {

TEST_CASE("the places of what was left out to fit are those of its findings") {
  Diagnostics findings;
  findings.report(Rule::dropped_to_fit, {0, 40, 50}, "the bullet `b` is left out");
  findings.report(Rule::overfull_line, {0, 20, 30}, "a line is too wide");
  findings.report(Rule::dropped_to_fit, {0, 10, 20}, "the entry `a` is left out");
  CHECK(dropped_places(findings) == std::vector<Span>{{0, 40, 50}, {0, 10, 20}});
}

TEST_CASE("an edition that cannot be set leaves nothing out, and says nothing here") {
  SmallWorld world{{{"me.yaml",
                     "basics: {name: Zhang San}\n"
                     "work: [{name: A, startDate: 2024}]\n"
                     "design: {fit: {pages: 1, drop: true}}\n"}}};
  const Inputs inputs = world.inputs();
  const auto document =
      read_document("me.yaml", inputs, world.options, world.sources, world.diagnostics);
  REQUIRE(document);
  Workspace work{inputs,  world.options, Goal::plan, world.sources, world.diagnostics,
                 nullptr, *document};
  read_versions(work);
  const std::size_t before = world.diagnostics.all().size();
  CHECK(find_dropped(work.versions.front(), "en", work).empty());
  CHECK(world.diagnostics.all().size() == before);
}

}  // namespace
}  // namespace jianli
