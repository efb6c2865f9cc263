// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/match/matching.h"

namespace jianli {
namespace {

/// The terms of a posting, a line each: `小样本学习 ×2 (repeated, explained)`.
std::string terms(std::string_view text, const OwnWords& own = {}) {
  std::string dump;
  for (const PostingTerm& term : find_terms(read_posting(text), text, own)) {
    dump += term.text + " ×" + std::to_string(term.places.size()) + " (" +
            dump_reasons(term) + ")\n";
  }
  return dump;
}

TEST_CASE("what is required stands before what is welcome, then duties") {
  CHECK(terms("x\n熟悉 Git\nRust 优先\n用 Go 开发\n掌握 SQL\n") ==
        "Git ×1 (required, name)\nSQL ×1 (required, name)\n"
        "Rust ×1 (preferred, name)\nGo ×1 (name)\n");
}

TEST_CASE("a term stands once, with all its places") {
  CHECK(terms("x\n用 PyTorch\n熟悉 pytorch\n") ==
        "PyTorch ×2 (required, repeated, name)\n");
}

TEST_CASE("a term is told without markup") {
  CHECK(terms("x\n熟悉**知识**蒸馏、[Few-Shot](https://example.com)  **Learning**\n") ==
        "知识蒸馏 ×1 (required, bold, listed)\n"
        "Few-Shot Learning ×1 (required, name)\n");
}

TEST_CASE("a term and its translation are one") {
  CHECK(terms("x\n研究小样本学习（Few-Shot Learning）\nfew shot learning 的应用\n") ==
        "小样本学习 ×3 (repeated, name, explained)\n");
}

TEST_CASE("what the résumé has as a keyword is a term wherever it stands") {
  const OwnWords own{{{{" 做 饭", " cooking"}}}, {}};
  CHECK(terms("x\n我们做饭\n", own) == "做饭 ×1 (own)\n");
  CHECK(terms("x\nwe love cooking\n", own) == "cooking ×1 (own)\n");
  CHECK(terms("x\n我们做饭\n") == "");
}

TEST_CASE("whom the variant is for is no term") {
  CHECK(terms("Foobar 招人\n用 SQL\n", {{}, {" foobar"}}) == "SQL ×1 (name)\n");
}

TEST_CASE("a part that stands in longer terms alone is dropped") {
  CHECK(terms("x\n熟悉图神经网络、神经网络压缩\n") ==
        "图神经网络 ×1 (required, listed)\n神经网络压缩 ×1 (required, listed)\n");
}

TEST_CASE("a longer term that adds nothing to a keyword is dropped") {
  const OwnWords own{{{{" time sery"}}}, {}};
  CHECK(terms("x\nKnowledge of time series analysis\n", own) ==
        "time series ×1 (own, required)\n");
}

TEST_CASE("nothing is found where nothing is said") {
  CHECK(terms("") == "");
  CHECK(terms("欢迎加入我们\n期待你的简历\n") == "");
}

TEST_CASE("what a term is made of") {
  const std::string_view text = "x\n熟悉图神经网络\n";
  const auto found = find_terms(read_posting(text), text, {});
  REQUIRE(found.size() == 1);
  CHECK(found[0].part_keys == std::vector<std::string>{" 神 经 网 络"});
}

}  // namespace
}  // namespace jianli
