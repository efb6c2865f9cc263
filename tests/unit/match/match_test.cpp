// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "match/match.h"

#include <doctest/doctest.h>

#include "unit/match/matching.h"

namespace jianli {
namespace {

constexpr std::string_view kResume =
    "basics: {name: {zh: 张三, en: Zhang San}}\n"
    "work:\n"
    "  - id: one\n"
    "    name: {zh: 甲, en: A}\n"
    "    highlights:\n"
    "      - {text: {zh: 写 Rust, en: Wrote Rust}, tags: [backend, data]}\n"
    "      - {text: {zh: 写 Kafka, en: Wrote Kafka}, visible: false}\n"
    "      - {text: {zh: 用 Flink, en: Used Flink}, only: [en]}\n"
    "      - {text: {zh: 做神经网络, en: Made neural networks with LLM}}\n"
    "skills:\n"
    "  - {name: x, keywords: [{zh: 机器学习, en: machine learning}]}\n"
    "variants:\n"
    "  a: {select: [llm]}\n"
    "  b: {omit: [data]}\n";

TEST_CASE("a term that is shown") {
  CHECK(dump_match({kResume, "x\n熟悉 Rust\n"}) ==
        "covered Rust (required, name): zh-Hans 6:23 work[one].highlights[0]"
        ": en 6:39 work[one].highlights[0]\n");
}

TEST_CASE("the versions of a keyword are one term") {
  CHECK(dump_match({kResume, "x\nExperience with machine learning\n", {}, {"zh-Hans"}}) ==
        "covered machine learning (own, required): zh-Hans 11:31 skills[0]\n");
}

TEST_CASE("a term in hidden items, with what leaves them out") {
  CHECK(dump_match({kResume, "x\n熟悉 Rust\n", "a", {"en"}}) ==
        "hidden Rust (required, name) [en 6:39 work[one].highlights[0] "
        "work[one].highlights[0] not selected #backend #data]\n");
  CHECK(dump_match({kResume, "x\n熟悉 Rust\n", "b", {"en"}}) ==
        "hidden Rust (required, name) [en 6:39 work[one].highlights[0] "
        "work[one].highlights[0] omitted #backend #data]\n");
  CHECK(dump_match({kResume, "x\n熟悉 Kafka\n", {}, {"en"}}) ==
        "hidden Kafka (required, name) [en 7:40 work[one].highlights[1] "
        "work[one].highlights[1] invisible]\n");
  CHECK(dump_match({kResume, "x\n熟悉 Rust\n", {}, {"en"}, {"work"}}) ==
        "hidden Rust (required, name) [en 6:39 work[one].highlights[0] work[one] "
        "hidden]\n");
}

TEST_CASE("a name that one edition lacks") {
  CHECK(dump_match({kResume, "x\n熟悉 Flink\n"}) ==
        "covered Flink (required, name): en 8:39 work[one].highlights[2] "
        "[zh-Hans 8:23 work[one].highlights[2] work[one].highlights[2] only @en]"
        " not in zh-Hans\n");
}

TEST_CASE("a Chinese term is not expected in English") {
  CHECK(dump_match({kResume, "x\n熟悉神经网络\n"}) ==
        "covered 神经网络 (required): zh-Hans 9:22 work[one].highlights[3]\n");
}

TEST_CASE("a missing term, and the part of it that is shown") {
  CHECK(dump_match({kResume, "x\n熟悉 Spark\n"}) == "missing Spark (required, name)\n");
  CHECK(dump_match({kResume, "x\n熟悉图神经网络\n"}) ==
        "missing 图神经网络 (required) near 神经网络\n");
  CHECK(dump_match({kResume, "x\nExperience with large language models\n"}) ==
        "missing large language models (required) near LLM\n");
}

TEST_CASE("a traditional posting and a simplified résumé") {
  CHECK(dump_match({kResume, "x\n熟悉機器學習\n", {}, {"zh-Hans"}}) ==
        "covered 機器學習 (own, required): zh-Hans 11:31 skills[0]\n");
}

constexpr std::string_view kNames =
    "basics: {name: 张三}\n"
    "work:\n"
    "  - name: 甲\n"
    "    highlights:\n"
    "      - 用 K8s 部署 Golang 服务\n"
    "      - 用 TF-IDF 与 Node.js\n"
    "skills:\n"
    "  - {name: x, keywords: [Postgres]}\n";

TEST_CASE("a term counts as covered under another of its names, which is told") {
  CHECK(dump_match({kNames, "x\n熟悉 Kubernetes\n", {}, {"zh-Hans"}}) ==
        "covered Kubernetes (required, name): zh-Hans 5:11 work[0].highlights[0] "
        "as K8s\n");
  CHECK(dump_match({kNames, "x\n熟悉 PostgreSQL\n", {}, {"zh-Hans"}}) ==
        "covered PostgreSQL (own, required, name): zh-Hans 8:26 skills[0] as Postgres\n");
  CHECK(dump_match({kNames, "x\n熟悉 Go\n", {}, {"zh-Hans"}}) ==
        "covered Go (required, name): zh-Hans 5:18 work[0].highlights[0] as Golang\n");
}

TEST_CASE("two names in a posting are one term, and its own names need no telling") {
  CHECK(dump_match({kNames, "x\n熟悉 Kubernetes（K8s）\n", {}, {"zh-Hans"}}) ==
        "covered Kubernetes (required, repeated, name): zh-Hans 5:11 "
        "work[0].highlights[0]\n");
}

TEST_CASE("another name is no part of a longer word") {
  CHECK(dump_match({kNames, "x\n熟悉 TensorFlow\n", {}, {"zh-Hans"}}) ==
        "missing TensorFlow (required, name)\n");
  CHECK(dump_match({kNames, "x\n熟悉 JavaScript\n", {}, {"zh-Hans"}}) ==
        "missing JavaScript (required, name)\n");
}

TEST_CASE("what is taken off the pages is hidden, with what stands in it") {
  ReadResume read(
      "basics: {name: 张三}\n"
      "work:\n"
      "  - name: 甲\n"
      "    highlights: [写 Rust, 写 Kafka]\n"
      "  - {name: 乙, highlights: [写 Flink]}\n");
  const SourceId posting = read.sources.add("jd.txt", "x\n熟悉 Rust、Kafka、Flink\n");
  const std::vector<Record>& work = read.resume.sections.front().entries;
  const auto& bullets =
      std::get<std::vector<ListVersion>>(work[0].find("highlights")->content);
  const std::vector<MatchedTerm> terms =
      match_posting({read.resume,
                     *read.tree,
                     read.sources,
                     nullptr,
                     {"zh-Hans"},
                     {},
                     posting,
                     {{work[1].span, bullets[0].records[1].span}}});
  REQUIRE(terms.size() == 3);
  CHECK(terms[0].coverage == TermCoverage::covered);
  CHECK(terms[1].coverage == TermCoverage::hidden);
  CHECK(terms[1].mentions[0].reason == LeftOut::dropped);
  CHECK(terms[1].mentions[0].cause == "work[0].highlights[1]");
  CHECK(terms[2].coverage == TermCoverage::hidden);
  CHECK(terms[2].mentions[0].path == "work[1].highlights[0]");
  CHECK(terms[2].mentions[0].cause == "work[1]");
}

}  // namespace
}  // namespace jianli
