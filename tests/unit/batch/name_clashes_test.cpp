// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/name_clashes.h"

#include <doctest/doctest.h>

namespace {

using jianli::BatchJob;
using jianli::BatchUnit;
using jianli::find_name_clashes;

BatchJob job_of(std::size_t number, const char* file) {
  BatchJob job;
  job.number = number;
  job.file = file;
  return job;
}

BatchUnit unit_of(const BatchJob& job, std::vector<std::string> paths) {
  BatchUnit unit;
  unit.job = &job;
  unit.plan.resize(paths.size());
  unit.paths = std::move(paths);
  return unit;
}

}  // namespace

TEST_CASE("names that differ do not clash") {
  const BatchJob a = job_of(1, "a.yaml");
  const BatchJob b = job_of(2, "b.yaml");
  CHECK(
      find_name_clashes({unit_of(a, {"a.zh.pdf", "a.en.pdf"}), unit_of(b, {"b.zh.pdf"})})
          .empty());
}

TEST_CASE("names clash when case is ignored, each with the first that has it") {
  const BatchJob a = job_of(1, "x/cv.yaml");
  const BatchJob b = job_of(2, "y/CV.yaml");
  const BatchJob c = job_of(3, "z/cv.yaml");
  const auto clashes = find_name_clashes(
      {unit_of(a, {"cv.zh.pdf"}), unit_of(b, {"CV.zh.pdf"}), unit_of(c, {"cv.zh.pdf"})});
  REQUIRE(clashes.size() == 2);
  CHECK(clashes[0].first_file == "x/cv.yaml");
  CHECK(clashes[0].second_file == "y/CV.yaml");
  CHECK(clashes[0].first_path == "cv.zh.pdf");
  CHECK(clashes[0].second_path == "CV.zh.pdf");
  CHECK(clashes[1].first_file == "x/cv.yaml");
  CHECK(clashes[1].second_file == "z/cv.yaml");
}

TEST_CASE("two PDFs of one unit can clash, too") {
  const BatchJob a = job_of(1, "a.yaml");
  CHECK(find_name_clashes({unit_of(a, {"张三.pdf", "张三.pdf"})}).size() == 1);
}
