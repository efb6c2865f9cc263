// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/tell_resumes.h"

#include <doctest/doctest.h>

#include "unit/batch/batch_folder.h"

namespace jianli {
namespace {

bool is_resume(std::string_view text, const std::string& name = "a.yaml") {
  return tell_role(name, text).is_resume;
}

}  // namespace

TEST_CASE("a résumé is told by a key of its top level") {
  CHECK(is_resume("basics:\n  name: 张三\n"));
  CHECK(is_resume("# mine\n---\nwork: []\n\"basics\" : {}\n"));
  CHECK(is_resume("resume: ../me.yaml\nvariants: {}\n"));
  CHECK(is_resume("include: [basics.yaml]\n"));
  CHECK(is_resume("{basics: {name: 张三}}"));
  CHECK(is_resume("{\"basics\": {\"name\": \"张三\"}}", "a.json"));
  CHECK_FALSE(is_resume("publications:\n  - name: 甲\n"));
  CHECK_FALSE(is_resume("extends: classic\nsections:\n  basics: {}\n"));
  CHECK_FALSE(is_resume("basics-of-it: 1\n# basics: none\n"));
  CHECK_FALSE(is_resume("{\"name\": \"package\", \"x\": {\"basics\": 1}}", "p.json"));
  CHECK_FALSE(is_resume("[{file: basics.yaml}]"));
  CHECK_FALSE(is_resume(""));
}

TEST_CASE("a file with mistakes counts as a résumé, so that they are told") {
  CHECK(is_resume("basics：\n  name: 张三\n"));
  CHECK(is_resume("basics:\n  name: \"张三\n"));
  CHECK(is_resume("{\"basics\": ", "a.json"));
  CHECK(is_resume("\xFF\xFE\xFF"));
  CHECK(
      is_resume(std::string_view("\xFF\xFE"
                                 "b\0a\0s\0i\0c\0s\0:\0 \0a\0",
                                 20)));
  CHECK_FALSE(
      is_resume(std::string_view("\xFF\xFE"
                                 "a\0:\0 \0b\0",
                                 10)));
}

TEST_CASE("a résumé in GB18030 is told, too") {
  CHECK(is_resume("basics:\n  name: \xD5\xC5\xC8\xFD\n"));
  CHECK(is_resume("basics\xA3\xBA\n  name: \xD5\xC5\xC8\xFD\n"));
  CHECK(
      is_resume("\xEF\xBB\xBF"
                "basics: {}\n"));
}

TEST_CASE("parts that a résumé includes are neither résumés nor others") {
  const BatchFolder folder;
  const std::vector<std::string> paths = {
      folder.write("a.yaml", "include: [parts/basics.yaml, ./parts/work.yaml]\n"),
      folder.write("b.yaml",
                   "basics: {name: 李四}\ninclude: parts/../parts/skills.yaml\n"),
      folder.write("mine.yaml", "extends: classic\n"),
      folder.write("parts/basics.yaml", "basics: {name: 张三}\n"),
      folder.write("parts/skills.yaml", "skills: []\n"),
      folder.write("parts/unused.yaml", "skills: []\n"),
      folder.write("parts/work.yaml", "work: []\n")};
  const SortedFiles files = tell_resumes(paths);
  CHECK(folder.below(files.resumes) == "a.yaml b.yaml");
  CHECK(folder.below(files.others) == "mine.yaml parts/unused.yaml");
}

TEST_CASE("a file that cannot be read is left for its job to tell") {
  CHECK(tell_resumes({"no/such.yaml"}).resumes ==
        std::vector<std::string>{"no/such.yaml"});
}

}  // namespace jianli
