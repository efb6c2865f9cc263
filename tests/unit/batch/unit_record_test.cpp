// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "batch/unit_record.h"

#include <doctest/doctest.h>

namespace {

using jianli::read_record;
using jianli::RecordedRead;
using jianli::to_line;
using jianli::UnitRecord;

UnitRecord sample() {
  UnitRecord record;
  record.key = "00ff";
  record.variant = "字节跳动";
  record.variants = {"", "字节跳动"};
  record.reads = {{RecordedRead::By::read_file, "a\tb\n\\c.yaml", {}, "01"},
                  {RecordedRead::By::read_named_file, "me.png", {"folder", 7}, "02"},
                  {RecordedRead::By::read_named_file, "x.yaml", {"", 9}, "error 03"},
                  {RecordedRead::By::read_named_file, "y.yaml", {std::nullopt, 9}, "04"}};
  record.outputs = {{"out/me.zh.pdf", "zh-Hans", "classic", 2, 48211, "05"}};
  record.findings = "[{\"rule\": \"bad-date\"}]";
  return record;
}

std::string without_break(std::string line) {
  REQUIRE(line.ends_with('\n'));
  line.pop_back();
  return line;
}

}  // namespace

TEST_CASE("a record is one line, and the line gives the record") {
  const std::string line = without_break(to_line(sample()));
  CHECK(line.find('\n') == std::string::npos);
  const auto record = read_record(line);
  REQUIRE(record);
  CHECK(record->key == "00ff");
  CHECK(record->variant == "字节跳动");
  CHECK(record->variants == std::vector<std::string>{"", "字节跳动"});
  REQUIRE(record->reads.size() == 4);
  CHECK(record->reads[0].by == RecordedRead::By::read_file);
  CHECK(record->reads[0].path == "a\tb\n\\c.yaml");
  CHECK(record->reads[0].hash == "01");
  CHECK(record->reads[1].by == RecordedRead::By::read_named_file);
  CHECK(record->reads[1].bounds.folder == "folder");
  CHECK(record->reads[1].bounds.most_bytes == 7);
  CHECK(record->reads[2].bounds.folder == "");
  CHECK_FALSE(record->reads[3].bounds.folder);
  REQUIRE(record->outputs.size() == 1);
  CHECK(record->outputs[0].path == "out/me.zh.pdf");
  CHECK(record->outputs[0].locale == "zh-Hans");
  CHECK(record->outputs[0].template_name == "classic");
  CHECK(record->outputs[0].page_count == 2);
  CHECK(record->outputs[0].byte_count == 48211);
  CHECK(record->outputs[0].hash == "05");
  CHECK(record->findings == "[{\"rule\": \"bad-date\"}]");
  CHECK(without_break(to_line(*record)) == line);
}

TEST_CASE("a line that is torn or damaged anywhere is no record") {
  const std::string line = without_break(to_line(sample()));
  for (std::size_t size = 0; size < line.size(); ++size) {
    CHECK_FALSE(read_record(line.substr(0, size)));
  }
  for (std::size_t i = 0; i < line.size(); ++i) {
    std::string damaged = line;
    damaged[i] = damaged[i] == 'x' ? 'y' : 'x';
    CHECK_FALSE(read_record(damaged));
  }
  CHECK_FALSE(read_record(line + "\t1"));
  CHECK_FALSE(read_record(line + line));
}
