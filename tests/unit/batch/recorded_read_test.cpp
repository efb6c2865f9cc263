// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/recorded_read.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <map>

#include "unit/batch/batch_folder.h"

namespace {

using jianli::batch_inputs;
using jianli::FileBounds;
using jianli::FileContent;
using jianli::Inputs;
using jianli::reads_same;
using jianli::record_reads;
using jianli::RecordedRead;
using jianli::say;

/// Files in memory; one that is not there gives an error.
struct Files {
  std::map<std::string, std::string> contents;

  FileContent read(const std::string& path) const {
    const auto found = contents.find(path);
    if (found == contents.end()) return {{}, say("cannot read `{}`: no such file", path)};
    return {found->second, {}};
  }
  Inputs inputs() const {
    Inputs inputs;
    inputs.read_file = [this](const std::string& path) { return read(path); };
    inputs.read_named_file = [this](const std::string& path, const FileBounds& bounds) {
      FileContent content = read(path);
      if (content.bytes.size() > bounds.most_bytes) return FileContent{{}, "too large"};
      return content;
    };
    return inputs;
  }
};

}  // namespace

TEST_CASE("what is read is written down, absent files too") {
  const Files files{{{"me.yaml", "a"}, {"me.png", "b"}}};
  const Inputs inputs = files.inputs();
  std::vector<RecordedRead> reads;
  const Inputs recording = record_reads(inputs, reads);
  CHECK(recording.read_file("me.yaml").bytes == "a");
  CHECK(recording.read_named_file("me.png", {"folder", 10}).bytes == "b");
  CHECK(recording.read_named_file("none.yaml", {std::nullopt, 10}).error ==
        "cannot read `none.yaml`: no such file");
  REQUIRE(reads.size() == 3);
  CHECK(reads[0].by == RecordedRead::By::read_file);
  CHECK(reads[0].path == "me.yaml");
  CHECK(reads[1].by == RecordedRead::By::read_named_file);
  CHECK(reads[1].bounds.folder == "folder");
  CHECK(reads[1].bounds.most_bytes == 10);
  CHECK(reads[0].hash != reads[1].hash);
  CHECK(reads[2].hash.starts_with("error "));
}

TEST_CASE("reads are the same until a file's bytes change, or it comes or goes") {
  Files files{{{"me.yaml", "a"}, {"me.png", "b"}, {"other", "c"}}};
  const Inputs inputs = files.inputs();
  std::vector<RecordedRead> reads;
  const Inputs recording = record_reads(inputs, reads);
  recording.read_file("me.yaml");
  recording.read_named_file("me.png", {std::nullopt, 10});
  recording.read_named_file("none.yaml", {std::nullopt, 10});
  CHECK(reads_same(reads, inputs));
  files.contents["other"] = "d";
  CHECK(reads_same(reads, inputs));
  files.contents["me.png"] = "B";
  CHECK_FALSE(reads_same(reads, inputs));
  files.contents["me.png"] = "b";
  CHECK(reads_same(reads, inputs));
  files.contents.erase("me.yaml");
  CHECK_FALSE(reads_same(reads, inputs));
  files.contents["me.yaml"] = "a";
  files.contents["none.yaml"] = "";
  CHECK_FALSE(reads_same(reads, inputs));
}

TEST_CASE("standard input is read once and kept") {
  int count = 0;
  Inputs inputs;
  inputs.read_file = [&](const std::string&) {
    ++count;
    return FileContent{"text", {}};
  };
  const Inputs batch = batch_inputs(inputs);
  CHECK(batch.read_file("-").bytes == "text");
  CHECK(batch.read_file("-").bytes == "text");
  CHECK(count == 1);
}

TEST_CASE("regular files are read each time; a pipe is not waited for") {
  const jianli::BatchFolder folder;
  const std::string file = folder.write("me.yaml", "one");
  const Inputs batch = batch_inputs({});
  CHECK(batch.read_file(file).bytes == "one");
  folder.write("me.yaml", "two");
  CHECK(batch.read_file(file).bytes == "two");
  const std::string pipe = folder.path("pipe.yaml");
  REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
  CHECK(batch.read_file(pipe).error == "cannot read `" + pipe + "`: it is a pipe");
}
