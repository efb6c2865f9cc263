// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "match/resume_index.h"

#include <doctest/doctest.h>

#include "unit/match/matching.h"

namespace jianli {
namespace {

/// The places of a term: `3:5-3:9 work[0]`, a line each.
std::string places(std::string_view yaml, std::string_view term) {
  const ReadResume read(yaml);
  Keeping keeping;
  keeping.language = "zh-Hans";
  const ResumeIndex index(list_items(read.resume, keeping), *read.tree, read.sources);
  const std::vector<Word> words = read_words(term);
  std::string dump;
  for (const ResumeMention& mention : index.find(key_of(words, 0, words.size()))) {
    const std::string_view text = read.sources[mention.span.source].text;
    const LineColumn begin = line_column(text, mention.span.begin);
    const LineColumn end = line_column(text, mention.span.end);
    dump += std::to_string(begin.line) + ':' + std::to_string(begin.column) + '-' +
            std::to_string(end.line) + ':' + std::to_string(end.column) + ' ' +
            index.items()[mention.item].path + '\n';
  }
  return dump;
}

constexpr std::string_view kResume =
    "basics:\n"
    "  name: {zh: 张三, en: Zhang San}\n"
    "  url: https://pytorch.example.com\n"
    "work:\n"
    "  - name: 甲\n"
    "    highlights:\n"
    "      - |\n"
    "        用**PyTorch**做知\n"
    "        识蒸馏，$PyTorch$\n"
    "      - {text: 写SQL, visible: false}\n";

TEST_CASE("places are those of the file") {
  CHECK(places(kResume, "PyTorch") == "8:12-8:19 work[0].highlights[0]\n");
}

TEST_CASE("a term may go over the end of a line") {
  CHECK(places(kResume, "知识蒸馏") == "8:22-9:12 work[0].highlights[0]\n");
}

TEST_CASE("what is left out is found, too") {
  CHECK(places(kResume, "SQL") == "10:17-10:20 work[0].highlights[1]\n");
}

TEST_CASE("texts of other languages are not") { CHECK(places(kResume, "Zhang") == ""); }

TEST_CASE("no term goes from one text into the next") {
  CHECK(places("basics: {name: 张三, label: 深度, summary: 学习}\n", "深度学习") == "");
}

}  // namespace
}  // namespace jianli
