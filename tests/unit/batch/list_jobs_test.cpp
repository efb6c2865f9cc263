// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/list_jobs.h"

#include <doctest/doctest.h>

#include "unit/batch/batch_folder.h"
#include "unit/batch/job_lists.h"

namespace jianli {
namespace {

struct Listed {
  std::string files, findings;
};

Listed listed(const BatchFolder& folder, const std::vector<std::string>& inputs,
              const std::string& list = "") {
  std::vector<std::string> paths;
  for (const std::string& input : inputs) {
    paths.push_back(input == "-" ? input : folder.path(input));
  }
  Sources sources;
  Diagnostics diagnostics;
  std::vector<std::string> files;
  for (const BatchJob& job :
       list_jobs(paths, list.empty() ? "" : folder.path(list), sources, diagnostics)) {
    files.push_back(job.file);
  }
  std::string findings = told(diagnostics.sorted(), sources);
  for (std::size_t at; (at = findings.find(folder.path() + "/")) != std::string::npos;) {
    findings.erase(at, folder.path().size() + 1);
  }
  return {folder.below(files), findings};
}

constexpr std::string_view kResume = "basics: {name: 张三}\n";

}  // namespace

TEST_CASE("files, folders and patterns in their order, then the list") {
  const BatchFolder folder;
  for (const char* name : {"b/2.yaml", "b/1.yaml", "z.yaml", "cv-1.yaml", "cv-2.yaml"}) {
    folder.write(name, kResume);
  }
  folder.write("jobs.txt", "z.yaml\nz.yaml\n");
  const Listed all = listed(folder, {"z.yaml", "b", "cv-*.yaml"}, "jobs.txt");
  CHECK(all.files == "z.yaml b/1.yaml b/2.yaml cv-1.yaml cv-2.yaml z.yaml z.yaml");
  CHECK(all.findings == "");
}

TEST_CASE("a file that several inputs name is one job") {
  const BatchFolder folder;
  folder.write("b/1.yaml", kResume);
  folder.write("b/2.yaml", kResume);
  CHECK(listed(folder, {"b/2.yaml", "b/", "./b/../b/*"}).files == "b/2.yaml b/1.yaml");
}

TEST_CASE("the folders of files that were searched for are kept, not those of others") {
  const BatchFolder folder;
  for (const char* name :
       {"people/a.yaml", "people/li/cv.yaml", "people/zhang/cv.yaml"}) {
    folder.write(name, kResume);
  }
  folder.write("jobs.txt", "people/li/cv.yaml\n");
  const auto folders = [&](const std::vector<std::string>& inputs) {
    std::vector<std::string> paths;
    for (const std::string& input : inputs) paths.push_back(folder.path(input));
    Sources sources;
    Diagnostics diagnostics;
    std::string text;
    for (const BatchJob& job :
         list_jobs(paths, folder.path("jobs.txt"), sources, diagnostics)) {
      text += '[' + job.folder + ']';
    }
    return text;
  };
  CHECK(folders({"people"}) == "[][li][zhang][]");
  CHECK(folders({"people/*/cv.yaml"}) == "[li][zhang][]");
  CHECK(folders({"people/*"}) == "[][li][zhang][]");
  CHECK(folders({"**/cv.yaml"}) == "[people/li][people/zhang][]");
  CHECK(folders({"people/zhang/*"}) == "[][]");
  // The first input that names a file decides.
  CHECK(folders({"people/li/cv.yaml", "people"}) == "[][][zhang][]");
}

TEST_CASE("a file that is named is a job, whatever it is") {
  const BatchFolder folder;
  folder.write("notes.txt", "no résumé");
  folder.write("odd[1].yaml", kResume);
  const Listed named = listed(folder, {"notes.txt", "none.yaml", "odd[1].yaml"});
  CHECK(named.files == "notes.txt none.yaml odd[1].yaml");
  CHECK(named.findings == "");
}

TEST_CASE("what a folder holds beside résumés is told") {
  const BatchFolder folder;
  folder.write("people/me.yaml", kResume);
  folder.write("people/mine.yaml", "extends: classic\n");
  const Listed found = listed(folder, {"people"});
  CHECK(found.files == "people/me.yaml");
  CHECK(found.findings ==
        "note: `people/mine.yaml` is passed over: it has neither `basics` nor "
        "`resume` [bad-job]\n");
}

TEST_CASE("what gives no job at all is an error") {
  const BatchFolder folder;
  folder.write("empty/notes.txt", "");
  CHECK(listed(folder, {"empty"}).findings ==
        "error: the folder `empty` holds no résumé [bad-job] files that end in .yaml, "
        ".yml or .json are looked at\n");
  CHECK(listed(folder, {"*.yaml"}).findings ==
        "error: the pattern `*.yaml` matches no résumé [bad-job] files that end in "
        ".yaml, .yml or .json are looked at\n");
  CHECK(listed(folder, {"-"}).findings ==
        "error: a batch reads no résumé from standard input [bad-job] `--jobs -` reads "
        "a list of jobs from there\n");
  CHECK(listed(folder, {"none/*.yaml"}).findings ==
        "error: the pattern `none/*.yaml` matches no résumé [bad-job] files that end in "
        ".yaml, .yml or .json are looked at\n");
}

}  // namespace jianli
