// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "compile/attach_files.h"

#include <doctest/doctest.h>

#include "one_job.h"

namespace jianli {
namespace {

using Lines = std::vector<std::string>;

const std::string kSmall = "basics: {name: 张三}\n";

Options wishing(bool data) {
  Options options;
  options.pdf.attach_data = data;
  return options;
}

/// Name, type and description of the attachments of a job whose document was read from
/// some files.
Lines attached(OneJob&& made, std::vector<ReadFile> files = {}) {
  Lines lines;
  made.work->files = std::move(files);
  for (const Attachment& file : attach_files(made.job, {}, *made.work)) {
    lines.push_back(file.name + " " + file.media_type + " " + file.description);
  }
  return lines;
}

TEST_CASE("nothing is attached unless it is asked for") {
  CHECK(attached(OneJob(kSmall, "zh", "", wishing(false))).empty());
}

TEST_CASE("the data are called the same in every language") {
  const std::string document = "basics: {name: 张三}\nlocales: [zh, en]\n";
  CHECK(attached(OneJob(document, "zh", "", wishing(true))) ==
        Lines{"resume.json application/json 简历 (JSON Resume)"});
  CHECK(attached(OneJob(document, "en", "", wishing(true))) ==
        Lines{"resume.json application/json Résumé (JSON Resume)"});
}

TEST_CASE("files have their own names without folders, told apart") {
  const Lines expected = {"resume.json application/json 简历 (JSON Resume)",
                          "Resume-2.JSON application/json 简历 (JSON)",
                          "me.yaml application/yaml 简历 (YAML)",
                          "me-2.yaml application/yaml 简历 (YAML)",
                          "张三 application/yaml 简历 (YAML)"};
  CHECK(attached(OneJob(kSmall, "zh", "", wishing(true)),
                 {{"/home/zhang/Resume.JSON", "{}"},
                  {"../cv/me.yaml", "a: 1"},
                  {"more/me.yaml", "b: 2"},
                  {"张三", "c: 3"}}) == expected);
}

TEST_CASE("standard input has a name, too") {
  CHECK(attached(OneJob(kSmall, "zh", ""), {{"-", ""}}) ==
        Lines{"resume.yaml application/yaml 简历 (YAML)"});
}

TEST_CASE("a letter is no data") {
  Options options = wishing(true);
  options.kind = DocumentKind::letter;
  CHECK(attached(OneJob(kSmall, "zh", "", options), {{"me.yaml", ""}}).empty());
}

TEST_CASE("files are kept as they were read, byte for byte") {
  SmallWorld world{{{"me.yaml",
                     "\xEF\xBB\xBF"
                     "basics: {name: 张三}\r\ninclude: more.yaml\r\n"},
                    {"more.yaml", "work: [{name: 星河科技}]\n"}}};
  const Inputs inputs = world.inputs();
  std::vector<ReadFile> files;
  const Inputs recording = record_reads(inputs, files);
  REQUIRE(read_document("me.yaml", recording, {}, world.sources, world.diagnostics));
  recording.read_file("absent.yaml");
  REQUIRE(files.size() == 2);
  CHECK(files[0].path == "me.yaml");
  CHECK(files[0].bytes == world.files["me.yaml"]);
  CHECK(files[1].path == "more.yaml");
  CHECK(files[1].bytes == world.files["more.yaml"]);
}

}  // namespace
}  // namespace jianli
