// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/match/matching.h"

namespace jianli {
namespace {

std::string found(std::string_view text) {
  const Posting posting = read_posting(text);
  std::vector<Candidate> candidates;
  find_han_candidates(posting, candidates);
  return dump_candidates(candidates, posting, text);
}

/// What is found in a text that stands below a title.
std::string found_in_duty(const std::string& text) { return found("x\n" + text); }

TEST_CASE("members of an enumeration") {
  CHECK(found_in_duty("负责召回、粗排和精排") ==
        "listed: 召回\nlisted: 粗排\nlisted: 精排\n");
  CHECK(found_in_duty("安全计算（差分隐私，同态加密）") ==
        "listed: 差分隐私\nlisted: 同态加密\n");
}

TEST_CASE("the last member has what all of them are called") {
  CHECK(found_in_duty("负责推荐、搜索和广告算法") ==
        "listed: 推荐\nlisted: 搜索\nlisted: 广告\n");
  CHECK(found_in_duty("熟悉 HTTP 等通信协议") == "listed: 通信协议\n");
  CHECK(found_in_duty("负责推荐算法、搜索") == "listed: 推荐算法\nlisted: 搜索\n");
}

TEST_CASE("phrases of a requirement") {
  CHECK(found_in_duty("熟悉图神经网络") == "required: 图神经网络\n");
  CHECK(found_in_duty("负责图神经网络") == "");
}

TEST_CASE("verbs are taken off the beginning, kinds of things off the end") {
  CHECK(found_in_duty("熟悉优化推荐引擎") == "required: 推荐引擎\n");
  CHECK(found_in_duty("了解分析用户画像") == "required: 用户画像\n");
  CHECK(found_in_duty("了解知识蒸馏技术") == "method: 知识蒸馏\n");
  CHECK(found_in_duty("了解生成式推荐") == "required: 生成式推荐\n");
}

TEST_CASE("a technique is a term wherever it stands") {
  CHECK(found_in_duty("迁移学习技术可以帮助新的领域") == "method: 迁移学习\n");
}

TEST_CASE("words that say nothing together are no term") {
  CHECK(found_in_duty("熟悉业务场景、产品需求") == "");
  CHECK(found_in_duty("具备良好的沟通能力和团队精神") == "");
  CHECK(found_in_duty("熟悉数据分析") == "required: 数据分析\n");
}

TEST_CASE("runs that are repeated, the longest ones") {
  CHECK(found_in_duty("做联邦学习。好的联邦学习会更新联邦模型") ==
        "repeated: 联邦学习\n");
  CHECK(found_in_duty("做预训练语言模型。改预训练语言模型。做推荐") ==
        "repeated: 预训练语言模型\n");
}

TEST_CASE("signs of lists") {
  const auto is_sign = [](std::string_view text) {
    return is_list_sign(read_words(text).front());
  };
  CHECK(is_sign("、"));
  CHECK(is_sign("和"));
  CHECK(is_sign("or"));
  CHECK_FALSE(is_sign("。"));
  CHECK_FALSE(is_sign("在"));
}

}  // namespace
}  // namespace jianli
