// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "exchange/export_json_resume.h"

#include <doctest/doctest.h>

#include "unit/exchange/parsed_sample.h"

using namespace jianli;

namespace {

/// The export in a language, without its first two lines and without line breaks.
std::string exported(ParsedSample& sample, std::string_view locale) {
  const Resume resume = read_resume(*sample.tree, sample.sources, sample.diagnostics);
  const std::string json = export_json_resume(*sample.tree, resume, locale,
                                              sample.sources, sample.diagnostics);
  std::string flat;
  for (std::size_t i = json.find("\n  ", 2) + 3; i < json.size(); ++i) {
    if (json[i] == '\n') {
      i = json.find_first_not_of(' ', i + 1) - 1;
    } else {
      flat += json[i];
    }
  }
  return flat;
}

}  // namespace

TEST_CASE("one language is taken, and its name kept") {
  ParsedSample sample("basics:\n  name: {zh: 张三, en: Zhang San}\n");
  CHECK(exported(sample, "en") ==
        "\"basics\": {\"name\": \"Zhang San\"},\"locales\": [\"en\"]}");
  ParsedSample again("basics:\n  name: {zh: 张三, en: Zhang San}\n");
  CHECK(exported(again, "zh") ==
        "\"basics\": {\"name\": \"张三\"},\"locales\": [\"zh\"]}");
}

TEST_CASE("a letter goes with a résumé and is no part of it") {
  ParsedSample sample("basics: {name: A}\nletter: {body: Hello.}\n");
  CHECK(exported(sample, "en") == "\"basics\": {\"name\": \"A\"}}");
  CHECK(sample.diagnostics.all().empty());
}

TEST_CASE("dates are written one way; an open end is absent; a free text goes aside") {
  ParsedSample sample(
      "basics: {name: A}\nwork:\n  - {name: B, startDate: 2021年9月, endDate: present}\n"
      "awards:\n  - {title: C, date: Fall 2023}\n  - {title: D, date: 2023.05}\n");
  CHECK(exported(sample, "en") ==
        "\"basics\": {\"name\": \"A\"},\"work\": [{\"name\": \"B\",\"startDate\": "
        "\"2021-09\"}],\"awards\": [{\"title\": \"C\",\"x-date\": \"Fall 2023\"},"
        "{\"title\": \"D\",\"date\": \"2023-05\"}]}");
}

TEST_CASE("bullets below bullets are indented; what is hidden is left out") {
  ParsedSample sample(
      "basics: {name: A}\nwork:\n  - name: B\n    highlights:\n      - text: x\n"
      "        highlights: [y]\n      - {text: z, visible: false}\n"
      "  - {name: C, only: [zh]}\n");
  CHECK(exported(sample, "en") ==
        "\"basics\": {\"name\": \"A\"},\"work\": [{\"name\": \"B\",\"highlights\": "
        "[\"x\",\"  - y\"]}]}");
}

TEST_CASE("empty values go, unknown ones and numbers stay") {
  ParsedSample sample(
      "{\"basics\": {\"name\": \"A\", \"label\": \"\", \"mood\": 4.5}, \"work\": [],"
      " \"meta\": {\"n\": [1, true]}}",
      "sample.json");
  CHECK(exported(sample, "en") ==
        "\"basics\": {\"name\": \"A\",\"mood\": 4.5},\"meta\": {\"n\": [1,true]}}");
}

TEST_CASE("a picture is its file; lines of texts in YAML are joined") {
  ParsedSample sample(
      "basics:\n  name: A\n  image: {file: a.jpg, alt: Me}\n  summary: |\n    one\n    "
      "two\n");
  CHECK(exported(sample, "en") ==
        "\"basics\": {\"name\": \"A\",\"image\": \"a.jpg\",\"summary\": \"one two\"}}");
  CHECK(sample.findings() == "not-exported: JSON Resume has no `alt` for an image\n");
}
