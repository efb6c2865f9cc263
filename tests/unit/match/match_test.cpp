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
        "hidden Rust (required, name) [en 6:39 work[one].highlights[0] by the design]\n");
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

}  // namespace
}  // namespace jianli
