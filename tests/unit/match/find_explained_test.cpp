// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/match/matching.h"

namespace jianli {
namespace {

std::string explained(std::string_view text) {
  const Posting posting = read_posting(text);
  std::vector<Candidate> candidates;
  find_explained(posting, candidates);
  return dump_candidates(candidates, posting, text);
}

TEST_CASE("a term with its translation") {
  CHECK(explained("研究小样本学习（Few-Shot Learning）算法") ==
        "explained: 小样本学习 = few shot learning\n");
}

TEST_CASE("a term with its translation and initials") {
  CHECK(explained("自然语言处理（Natural Language Processing，NLP）的发展") ==
        "explained: 自然语言处理 = natural language processing = nlp\n");
}

TEST_CASE("an English term with its initials") {
  CHECK(explained("good at natural language processing (NLP) and more") ==
        "explained: natural language processing = nlp\n");
  CHECK(explained("good at machine translation (NLP)") == "");
}

TEST_CASE("examples in brackets explain nothing") {
  CHECK(explained("熟悉主流框架（PyTorch、TensorFlow等）") == "");
  CHECK(explained("熟悉数据库（SQL）") == "");
  CHECK(explained("熟悉框架（Spring Boot, Django）") == "");
  CHECK(explained("说英语（fluent English is a plus）") == "");
}

}  // namespace
}  // namespace jianli
