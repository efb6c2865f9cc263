// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/name_clashes.h"

#include <doctest/doctest.h>

#include <filesystem>

#include "unit/batch/batch_folder.h"

namespace {

using jianli::BatchFolder;
using jianli::BatchJob;
using jianli::BatchUnit;
using jianli::find_file_clashes;
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

TEST_CASE("the hint is about what names the files") {
  const auto hint = [](const BatchJob& a, const BatchJob& b, const char* given = "") {
    BatchUnit first = unit_of(a, {"cv.zh.pdf"});
    BatchUnit second = unit_of(b, {"cv.zh.pdf"});
    first.plan[0].name = second.plan[0].name = given;
    first.plan[0].resume = a.file;
    second.plan[0].resume = b.file;
    return find_name_clashes({first, second})[0].hint.english();
  };
  const BatchJob a = job_of(1, "x/cv.yaml");
  const BatchJob b = job_of(2, "y/cv.yaml");
  CHECK(hint(a, b) ==
        "name a folder that both lie in, or a pattern in quotes: what lies in different "
        "folders is kept apart");
  BatchJob listed = b;
  listed.place = "jobs.csv:3";
  CHECK(hint(a, listed) == "give each job a `name` in the list");
  CHECK(hint(listed, listed) == "give each job a `name` in the list");
  CHECK(hint(a, listed, "same") ==
        "say in `output:` what sets them apart, or render them into different folders");
}

TEST_CASE("PDFs that links make one file clash, be they there or not") {
  const BatchFolder folder;
  const BatchJob a = job_of(1, "a.yaml");
  const BatchJob b = job_of(2, "b.yaml");
  const auto clashes = [&](const char* first, const char* second) {
    return find_file_clashes({unit_of(a, {folder.path("none.pdf")}),
                              unit_of(a, {folder.path(first)}),
                              unit_of(b, {folder.path(second)})});
  };
  folder.write("real.pdf", "");
  folder.write("other.pdf", "");
  folder.write("x/deep.pdf", "");
  std::filesystem::create_symlink("real.pdf", folder.path("link.pdf"));
  std::filesystem::create_symlink("absent.pdf", folder.path("dangling.pdf"));
  std::filesystem::create_directory_symlink("x", folder.path("y"));
  std::filesystem::create_hard_link(folder.path("real.pdf"), folder.path("hard.pdf"));
  REQUIRE(clashes("link.pdf", "real.pdf").size() == 1);
  CHECK(clashes("link.pdf", "real.pdf")[0].first_path == folder.path("link.pdf"));
  CHECK(clashes("link.pdf", "real.pdf")[0].second_file == "b.yaml");
  CHECK(clashes("link.pdf", "real.pdf")[0].shared == jianli::SharedPlace::file);
  CHECK(clashes("hard.pdf", "real.pdf").size() == 1);
  CHECK(clashes("dangling.pdf", "absent.pdf").size() == 1);
  CHECK(clashes("x/deep.pdf", "y/deep.pdf").size() == 1);
  CHECK(clashes("x/new.pdf", "y/new.pdf").size() == 1);
  CHECK(clashes("x/z/new.pdf", "y/z/new.pdf").size() == 1);
  CHECK(clashes("link.pdf", "other.pdf").empty());
  CHECK(clashes("x/new.pdf", "new.pdf").empty());
  CHECK(clashes("dangling.pdf", "link.pdf").empty());
}
