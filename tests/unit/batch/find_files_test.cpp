// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/find_files.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include "unit/batch/batch_folder.h"

namespace jianli {
namespace {

/// A folder with files of several kinds.
struct People {
  BatchFolder folder;
  People() {
    for (const char* name :
         {"b.yaml", "a.yml", "c.json", "D.YAML", "notes.txt", "photo.png", ".hidden.yaml",
          "张三/cv-1.yaml", "张三/cv-10.yaml", "李四/cv-2.yaml", "李四/deep/er/cv-3.yaml",
          ".git/config.yaml"}) {
      folder.write(name, "basics: {name: 张三}\n");
    }
  }
  [[nodiscard]] std::string matches(const std::string& pattern) const {
    const FoundFiles found = match_files(folder.path(pattern));
    CHECK(found.problems.empty());
    return folder.below(found.paths);
  }
};

}  // namespace

TEST_CASE("a folder is searched to its bottom, but not what is hidden") {
  const People people;
  const FoundFiles found = find_files(people.folder.path());
  CHECK(people.folder.below(found.paths) ==
        "D.YAML a.yml b.yaml c.json 张三/cv-1.yaml 张三/cv-10.yaml 李四/cv-2.yaml "
        "李四/deep/er/cv-3.yaml");
  CHECK(found.problems.empty());
}

TEST_CASE("links to files are found, links to folders not followed") {
  const BatchFolder folder;
  folder.write("in/a.yaml", "");
  std::filesystem::create_symlink("a.yaml", folder.path("in/b.yaml"));
  std::filesystem::create_directory_symlink("..", folder.path("in/up"));
  std::filesystem::create_directory_symlink("loop.yaml", folder.path("in/loop.yaml"));
  // A link to nothing is found, so that its job tells of it.
  CHECK(folder.below(find_files(folder.path("in")).paths) ==
        "in/a.yaml in/b.yaml in/loop.yaml");
  CHECK(folder.below(match_files(folder.path("in/**")).paths) ==
        "in/a.yaml in/b.yaml in/loop.yaml");
}

TEST_CASE("a pipe, which may never end, is no file, nor is a link to one") {
  const BatchFolder folder;
  folder.write("in/a.yaml", "");
  REQUIRE(mkfifo(folder.path("in/pipe.yaml").c_str(), 0600) == 0);
  std::filesystem::create_symlink("pipe.yaml", folder.path("in/b.yaml"));
  CHECK(folder.below(find_files(folder.path("in")).paths) == "in/a.yaml");
  CHECK(folder.below(match_files(folder.path("in/*.yaml")).paths) == "in/a.yaml");
  CHECK(folder.below(match_files(folder.path("*/pipe.yaml")).paths).empty());
}

TEST_CASE("a folder that is not there is a problem") {
  const BatchFolder folder;
  const FoundFiles found = find_files(folder.path("none"));
  CHECK(found.paths.empty());
  REQUIRE(found.problems.size() == 1);
  CHECK(found.problems[0].english() == "cannot read the folder `" + folder.path("none") +
                                           "`: No such file or directory");
}

TEST_CASE("patterns") {
  const People people;
  CHECK(people.matches("*.yaml") == "b.yaml");
  CHECK(people.matches("*/cv-?.yaml") == "张三/cv-1.yaml 李四/cv-2.yaml");
  CHECK(people.matches("[!李]*/*") == "张三/cv-1.yaml 张三/cv-10.yaml");
  CHECK(people.matches("**/cv-*.yaml") ==
        "张三/cv-1.yaml 张三/cv-10.yaml 李四/cv-2.yaml 李四/deep/er/cv-3.yaml");
  CHECK(people.matches("李四/**") == "李四/cv-2.yaml 李四/deep/er/cv-3.yaml");
  CHECK(people.matches("**/**/deep/**/**/*") == "李四/deep/er/cv-3.yaml");
  CHECK(people.matches("*.txt") == "");
  CHECK(people.matches("*/nothing") == "");
  CHECK(people.matches(".g*/*") == ".git/config.yaml");
}

TEST_CASE("a search begins in its folder, or in the last one before the first sign") {
  CHECK(find_files("none").base == "none");
  const auto base = [](const char* pattern) { return match_files(pattern).base; };
  CHECK(base("*.none") == "");
  CHECK(base("none/*.yaml") == "none");
  CHECK(base("none/*/cv-?.yaml") == "none");
  CHECK(base("/none/at/all/**") == "/none/at/all");
  CHECK(base("../none/[ab]/x/*") == "../none");
  CHECK(base("/*.none") == "/");
}

TEST_CASE("a folder that matches stands for its files") {
  const People people;
  CHECK(people.matches("李*") == "李四/cv-2.yaml 李四/deep/er/cv-3.yaml");
  CHECK(people.matches("*/deep/") == "李四/deep/er/cv-3.yaml");
}

}  // namespace jianli
