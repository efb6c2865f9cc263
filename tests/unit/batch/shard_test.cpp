// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/shard.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "files/files.h"
#include "unit/batch/batch_folder.h"

namespace jianli {
namespace {

/// Jobs of distinct résumés, and as many of one résumé with distinct values.
std::vector<BatchJob> many_jobs(const BatchFolder& folder) {
  std::vector<BatchJob> jobs;
  const std::string shared = folder.write("shared.yaml", "basics: {name: 张三}\n");
  for (int i = 0; i < 250; ++i) {
    const std::string number = std::to_string(i);
    BatchJob own;
    own.name = "own " + number;
    own.file =
        folder.write(number + ".yaml", "basics: {name: 张三, label: " + number + "}\n");
    jobs.push_back(own);
    BatchJob merged;
    merged.name = "merged";
    merged.file = shared;
    merged.set = {{"basics.label", number}};
    jobs.push_back(merged);
  }
  return jobs;
}

Inputs inputs() {
  Inputs inputs;
  inputs.read_file = read_input;
  return inputs;
}

/// What tells the jobs apart.
std::multiset<std::string> names(const std::vector<BatchJob>& jobs) {
  std::multiset<std::string> names;
  for (const BatchJob& job : jobs) {
    names.insert(job.name + (job.set.empty() ? "" : job.set[0].second));
  }
  return names;
}

std::uint32_t shard_of(const BatchJob& job, std::uint32_t count) {
  for (std::uint32_t number = 1; number <= count; ++number) {
    if (!take_shard({job}, {number, count}, inputs()).empty()) return number;
  }
  return 0;
}

}  // namespace

TEST_CASE("the parts are disjoint, complete and of a size") {
  const BatchFolder folder;
  const std::vector<BatchJob> jobs = many_jobs(folder);
  const std::multiset<std::string> whole = names(jobs);
  CHECK(std::set<std::string>(whole.begin(), whole.end()).size() == 500);
  for (std::uint32_t count = 1; count <= 16; ++count) {
    CAPTURE(count);
    std::multiset<std::string> together;
    for (std::uint32_t number = 1; number <= count; ++number) {
      const std::multiset<std::string> part =
          names(take_shard(jobs, {number, count}, inputs()));
      // Within five standard deviations of an even lot.
      const int even = 500 / static_cast<int>(count);
      const int off = std::abs(static_cast<int>(part.size()) - even);
      CHECK(off * off <= 25 * even);
      together.insert(part.begin(), part.end());
    }
    CHECK(together == whole);
  }
}

TEST_CASE("a part keeps the order of the jobs") {
  const BatchFolder folder;
  const std::vector<BatchJob> jobs = many_jobs(folder);
  std::size_t at = 0;
  for (const BatchJob& job : take_shard(jobs, {2, 3}, inputs())) {
    while (at < jobs.size() && (jobs[at].file != job.file || jobs[at].set != job.set)) {
      ++at;
    }
  }
  CHECK(at < jobs.size());
}

TEST_CASE("neither the order nor further jobs move one") {
  const BatchFolder folder;
  std::vector<BatchJob> jobs = many_jobs(folder);
  const std::multiset<std::string> part = names(take_shard(jobs, {3, 7}, inputs()));
  std::ranges::reverse(jobs);
  CHECK(names(take_shard(jobs, {3, 7}, inputs())) == part);
  jobs.resize(jobs.size() / 2);
  for (const std::string& name : names(take_shard(jobs, {3, 7}, inputs()))) {
    CHECK(part.contains(name));
  }
}

TEST_CASE("a job belongs where its content does, wherever its file lies") {
  const BatchFolder here;
  const BatchFolder there;
  for (int i = 0; i < 20; ++i) {
    const std::string text = "basics: {name: " + std::to_string(i) + "}\n";
    BatchJob one;
    one.file = here.write("a.yaml", text);
    BatchJob other;
    other.file = there.write("elsewhere/b.yaml", text);
    CHECK(shard_of(one, 16) == shard_of(other, 16));
  }
}

TEST_CASE("a template belongs where its content does, wherever the list lies") {
  const BatchFolder here;
  const BatchFolder there;
  std::set<std::uint32_t> shards;
  for (int i = 0; i < 64; ++i) {
    const std::string text = "extends: classic # " + std::to_string(i) + "\n";
    BatchJob one;
    one.templates = {here.write("a.yaml", text), "classic"};
    BatchJob other;
    other.templates = {there.write("elsewhere/b.yaml", text), "classic"};
    shards.insert(shard_of(one, 16));
    CHECK(shard_of(one, 16) == shard_of(other, 16));
  }
  CHECK(shards.size() > 8);
}

TEST_CASE("a letter may belong elsewhere than the résumé of the same file") {
  const BatchFolder folder;
  std::size_t moved = 0;
  for (int i = 0; i < 64; ++i) {
    BatchJob resume;
    resume.file = folder.write("a.yaml", std::to_string(i));
    BatchJob letter = resume;
    letter.kind = DocumentKind::letter;
    if (shard_of(resume, 16) != shard_of(letter, 16)) ++moved;
  }
  CHECK(moved > 32);
}

TEST_CASE("a missing file goes by its name, and everything a job asks for counts") {
  std::set<std::uint32_t> shards;
  for (int i = 0; i < 64; ++i) {
    BatchJob job;
    job.file = "no/such-" + std::to_string(i) + ".yaml";
    BatchJob elsewhere;
    elsewhere.file = "far/away/such-" + std::to_string(i) + ".yaml";
    CHECK(shard_of(job, 4) == shard_of(elsewhere, 4));
    shards.insert(shard_of(job, 4));
  }
  CHECK(shards == std::set<std::uint32_t>{1, 2, 3, 4});
  for (auto member : {&BatchJob::variants, &BatchJob::locales, &BatchJob::templates}) {
    shards.clear();
    for (int i = 0; i < 64; ++i) {
      BatchJob job;
      job.file = "none.yaml";
      (job.*member) = {std::to_string(i)};
      shards.insert(shard_of(job, 4));
    }
    CHECK(shards.size() == 4);
  }
}

}  // namespace jianli
