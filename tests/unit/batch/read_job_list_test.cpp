// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/read_job_list.h"

#include <doctest/doctest.h>

#include "unit/batch/batch_folder.h"
#include "unit/batch/job_lists.h"

namespace jianli {
namespace {

/// The jobs of a list on the disk, seen from its folder.
std::string list(const std::string& name, std::string_view bytes) {
  const BatchFolder folder;
  const std::string path = folder.write(name, bytes);
  Sources sources;
  Diagnostics diagnostics;
  std::string result;
  for (BatchJob job : read_job_list(path, {}, sources, diagnostics)) {
    job.file = job.file.empty() ? "" : folder.below({job.file});
    result += told(job, sources);
  }
  return result + told(diagnostics.sorted(), sources);
}

}  // namespace

TEST_CASE("the format follows from the name") {
  CHECK(tell_list_format("a.yaml", "") == ListFormat::document);
  CHECK(tell_list_format("a.YML", "file\n") == ListFormat::document);
  CHECK(tell_list_format("a.json", "{}") == ListFormat::document);
  CHECK(tell_list_format("a.jsonl", "") == ListFormat::lines);
  CHECK(tell_list_format("a.ndjson", "") == ListFormat::lines);
  CHECK(tell_list_format("a.csv", "name\n") == ListFormat::table);
  CHECK(tell_list_format("a.txt", "{}\n") == ListFormat::paths);
}

TEST_CASE("else from what it begins with") {
  CHECK(tell_list_format("-", "- file: a.yaml\n") == ListFormat::document);
  CHECK(tell_list_format("-", "# jobs\njobs:\n") == ListFormat::document);
  CHECK(tell_list_format("-", "---\n- a.yaml\n") == ListFormat::document);
  CHECK(tell_list_format("-", "[{\"file\": \"a.yaml\"}]") == ListFormat::document);
  CHECK(tell_list_format("-", "\n{\"file\": \"a.yaml\"}\n") == ListFormat::lines);
  CHECK(tell_list_format("-", "{\"jobs\": [\"a.yaml\"]}") == ListFormat::document);
  CHECK(tell_list_format("-", "{\n  \"jobs\":\n[]}") == ListFormat::document);
  CHECK(tell_list_format("-", "{\"file\": \"jobs\"}") == ListFormat::lines);
  CHECK(tell_list_format("-", "{") == ListFormat::lines);
  CHECK(tell_list_format("-", "file;name\na.yaml;1\n") == ListFormat::table);
  CHECK(tell_list_format("-", "file\tname\na.yaml\t1\n") == ListFormat::table);
  CHECK(tell_list_format("-", "files;name\n") == ListFormat::paths);
  CHECK(tell_list_format("jobs", "name,file\n张三,a.yaml\n") == ListFormat::table);
  CHECK(tell_list_format("-", "file\r\na.yaml\r\n") == ListFormat::table);
  CHECK(tell_list_format("-", "people/a.yaml\n") == ListFormat::paths);
  CHECK(tell_list_format("-", "-a.yaml\n") == ListFormat::paths);
  CHECK(tell_list_format("-", "") == ListFormat::paths);
}

TEST_CASE("YAML, at the top or below `jobs`") {
  const std::string jobs = "a.yaml\nb.yaml locales en\n";
  CHECK(list("jobs.yaml", "- a.yaml\n- {file: b.yaml, locales: en}\n") == jobs);
  CHECK(list("jobs.yaml", "jobs:\n  - a.yaml\n  - {file: b.yaml, locales: en}\n") ==
        jobs);
  CHECK(list("jobs.json", R"(["a.yaml", {"file": "b.yaml", "locales": "en"}])") == jobs);
  CHECK(list("jobs.yaml", "file: a.yaml\n") ==
        "1:1 error: a list of jobs is expected here [bad-job] write items such as "
        "`- file: people/zhang-san.yaml`\n");
  CHECK(list("jobs.yaml", "- {file: a.yaml, lang: en}\n- file: b.yaml\n") ==
        "a.yaml\n1:18 error: a job has no key `lang` [bad-job] the keys are `file`, "
        "`kind`, `name`, `variants`, `all`, `locales`, `templates` and `set`\nb.yaml\n");
}

TEST_CASE("JSON lines, each for itself") {
  CHECK(list("jobs.jsonl",
             "{\"file\": \"a.yaml\"}\n\n  {\"file\": \"b.yaml\", \"name\": \"李四\"}\r\n"
             "{\"file\": \"c.yaml\",}\n{\"file\": \"d.yaml\"} x\n"
             "{\"file\": \"e.yaml\", \"fil\": 1}\n\"f.yaml\"") ==
        "a.yaml\nb.yaml as 李四\n"
        "\n4:19 error: a key in double quotes is expected here [json-syntax] JSON allows "
        "no comma before `}`, no comments and no other quotes\n"
        "\n5:20 error: text stands behind the end of the file's only value [json-syntax] "
        "delete it, or is a bracket closed too early?\n"
        "e.yaml\n6:21 error: a job has no key `fil` [bad-job] did you mean `file`?\n"
        "f.yaml\n");
}

TEST_CASE("paths, as `find` prints them") {
  CHECK(list("jobs.txt", "a.yaml\nb c.yaml\r\n\n张三/cv.yaml") ==
        "a.yaml\nb c.yaml\n张三/cv.yaml\n");
}

TEST_CASE("tables as Excel writes them in China") {
  CHECK(list("jobs.csv",
             "\xEF\xBB\xBF"
             "file,name\r\na.yaml,张三\r\n") == "a.yaml as 张三\n");
  CHECK(list("jobs.csv", "file,name\r\na.yaml,\xD5\xC5\xC8\xFD\r\n") ==
        "a.yaml as 张三\n");
}

TEST_CASE("a list without jobs, and one that cannot be read") {
  for (const char* name : {"jobs.csv", "jobs.jsonl", "jobs.txt"}) {
    CHECK(list(name, "\n") == "1:1 error: the list holds no job [bad-job]\n");
  }
  CHECK(list("jobs.yaml", "[]") == "1:1 error: the list holds no job [bad-job]\n");
  CHECK(list("jobs.csv", "file\n") == "1:1 error: the list holds no job [bad-job]\n");
  Sources sources;
  Diagnostics diagnostics;
  CHECK(read_job_list("none.csv", {}, sources, diagnostics).empty());
  CHECK(told(diagnostics.sorted(), sources) ==
        "error: cannot read `none.csv`: no such file [unreadable-file]\n");
}

TEST_CASE("each job knows its place") {
  const BatchFolder folder;
  const auto places = [&](const std::string& name, std::string_view text) {
    Sources sources;
    Diagnostics diagnostics;
    std::string result;
    const std::string path = folder.write(name, text);
    for (const BatchJob& job : read_job_list(path, {}, sources, diagnostics)) {
      result += job.place.substr(path.size()) + ' ';
    }
    return result;
  };
  CHECK(places("jobs.csv", "file\na.yaml\n\nb.yaml\n") == ":2 :4 ");
  CHECK(places("jobs.txt", "a.yaml\nb.yaml\n") == ":1 :2 ");
  CHECK(places("jobs.jsonl", "\n{\"file\": \"a.yaml\"}\n") == ":2 ");
  CHECK(places("jobs.yaml", "- &a {file: a.yaml}\n- b.yaml\n- *a\n- c.yaml\n") ==
        ":1 :2 :1 :4 ");
}

TEST_CASE("the policy holds for what is wrong with one job") {
  RulePolicy policy;
  policy.allowed[Rule::bad_email] = true;
  const BatchFolder folder;
  const std::string path = folder.write("jobs.csv", "file,basics.email\na.yaml,none\n");
  Sources sources;
  Diagnostics diagnostics;
  const auto jobs = read_job_list(path, Diagnostics(policy), sources, diagnostics);
  REQUIRE(jobs.size() == 1);
  CHECK(jobs[0].mistakes.empty());
}

}  // namespace jianli
