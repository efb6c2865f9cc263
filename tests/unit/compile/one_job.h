// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#pragma once

#include <doctest/doctest.h>

#include <optional>
#include <string>

#include "compile/read_versions.h"
#include "edition/edition.h"
#include "world.h"

namespace jianli {

/// The job of one edition of `me.yaml`, with all it refers to.
struct OneJob {
  SmallWorld world;
  Inputs inputs;
  std::optional<DocumentTree> document;
  std::optional<Workspace> work;
  Job job;

  OneJob(const std::string& text, const std::string& locale, const std::string& variant,
         Options options = {})
      : world{{{"me.yaml", text}}, std::move(options)}, inputs(world.inputs()) {
    if (!variant.empty()) world.options.variants = {variant};
    document =
        read_document("me.yaml", inputs, world.options, world.sources, world.diagnostics);
    REQUIRE(document);
    work.emplace(Workspace{inputs, world.options, Goal::plan, world.sources,
                           world.diagnostics, nullptr, *document});
    read_versions(*work);
    REQUIRE(work->versions.size() == 1);
    const Version& version = work->versions.front();
    work->editions.push_back(make_edition(*version.resume, *version.tree, world.sources,
                                          {locale, "", version.variant},
                                          world.diagnostics));
    job = {&work->editions.back(), version.styles.front().get(), &version, {}};
  }
  OneJob(const OneJob&) = delete;
  OneJob& operator=(const OneJob&) = delete;
};

}  // namespace jianli
