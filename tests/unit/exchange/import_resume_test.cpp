// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "exchange/import_resume.h"

#include <doctest/doctest.h>

#include "unit/exchange/parsed_sample.h"

using namespace jianli;

namespace {

/// What follows the line of the head.
std::string imported(ParsedSample& sample, ForeignFormat format) {
  const auto text = import_resume(format, *sample.tree, sample.diagnostics);
  return text ? text->substr(text->find('\n') + 2) : "nothing";
}

}  // namespace

TEST_CASE("the names of tools") {
  CHECK(find_foreign_format("rendercv") == ForeignFormat::rendercv);
  CHECK(find_foreign_format("yamlresume") == ForeignFormat::yamlresume);
  CHECK_FALSE(find_foreign_format("RenderCV"));
}

TEST_CASE("a file of RenderCV") {
  ParsedSample sample(
      "cv:\n  name: A B\n  phone: tel:+1-555-0100\n  sections:\n    experience:\n"
      "      - company: C\n        position: D\n        start_date: 2020\n        "
      "end_date: "
      "present\n        highlights: [x - below]\n        team: 4\n");
  CHECK(imported(sample, ForeignFormat::rendercv) ==
        "locales: [en]\n\nbasics:\n  name: A B\n  phone: \"+1-555-0100\"\n\nwork:\n"
        "  - name: C\n    position: D\n    startDate: 2020\n    endDate: present\n"
        "    highlights:\n      - text: x\n        highlights:\n          - below\n"
        "    # team: 4\n\ndesign:\n  sections:\n    - title: Experience\n      of: "
        "[work]\n");
  CHECK(sample.findings() ==
        "not-imported: `team` has no counterpart; it stands in a comment\n");
}

TEST_CASE("a file of YAMLResume") {
  ParsedSample sample(
      "content:\n  basics: {name: 王五}\n  education:\n    - institution: 江城大学\n"
      "      degree: Master\n      startDate: Sep 1, 2016\n      summary: \"a\\n\\n- "
      "b\"\n"
      "locale: {language: zh-hans}\n");
  CHECK(
      imported(sample, ForeignFormat::yamlresume) ==
      "locales: [zh]\n\nbasics:\n  name: 王五\n\neducation:\n  - institution: 江城大学\n"
      "    studyType: {zh: 硕士, en: Master}\n    startDate: 2016-09\n    summary: a\n"
      "    highlights:\n      - b\n\n# locale:\n#   language: zh-hans\n");
}

TEST_CASE("a file of another shape is refused with what it looks like") {
  ParsedSample ours("basics: {name: A}\n");
  CHECK(imported(ours, ForeignFormat::rendercv) == "nothing");
  CHECK(ours.findings() ==
        "foreign-format: this is no file of RenderCV: it has no mapping `cv`\n");
  CHECK(ours.diagnostics.all()[0].hint ==
        "it is JSON Resume or ours, and `jianli render` takes it as it is");
  ParsedSample other("content: {basics: {name: A}}\n");
  imported(other, ForeignFormat::rendercv);
  CHECK(other.diagnostics.all()[0].hint ==
        "it looks like one of YAMLResume: `jianli import yamlresume FILE`");
  ParsedSample list("- cv\n");
  CHECK(imported(list, ForeignFormat::yamlresume) == "nothing");
}

TEST_CASE("a section takes the type of its first telling entry; lines of text are one") {
  ParsedSample sample(
      "cv:\n  sections:\n    notes: [One., Two.]\n    steps:\n      - number: a\n"
      "      - number: b\n    talks:\n      - {name: T, date: Fall 2023}\n");
  CHECK(imported(sample, ForeignFormat::rendercv) ==
        "locales: [en]\n\ncustom:\n  - id: notes\n    title: Notes\n    entries:\n"
        "      - summary: One.\n      - summary: Two.\n  - id: steps\n    title: Steps\n"
        "    entries:\n      - highlights:\n          - 1. a\n          - 2. b\n"
        "  - id: talks\n    title: Talks\n    entries:\n      - title: T\n"
        "        date: Fall 2023\n\ndesign:\n  sections: [custom.notes, custom.steps, "
        "custom.talks]\n");
}
