// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "match/own_words.h"

#include <doctest/doctest.h>

#include "unit/match/matching.h"
#include "variant/choose_variants.h"

namespace jianli {
namespace {

std::string own(std::string_view yaml, std::string_view variant = {}) {
  const ReadResume read(yaml);
  Diagnostics diagnostics;
  std::vector<Variant> variants;
  if (!variant.empty()) {
    variants =
        choose_variants(read.resume, *read.tree, {std::string(variant)}, diagnostics);
  }
  const OwnWords words =
      read_own_words(read.resume, variants.empty() ? nullptr : &variants.front());
  std::string dump;
  for (const OwnTerm& term : words.terms) {
    for (const std::string& key : term.keys) dump += key;
    dump += '\n';
  }
  for (const std::string& key : words.no_terms) dump += "not" + key + '\n';
  return dump;
}

TEST_CASE("keywords, with their languages as one") {
  CHECK(own("basics: {name: Zhang San}\nskills:\n  - name: {zh: 算法, en: Models}\n"
            "    keywords: [{zh: 机器学习, en: machine learning}, PyTorch]\n") ==
        " 机 器 学 习 machine learning\n pytorch\n");
}

TEST_CASE("skills without keywords, and courses") {
  CHECK(own("basics: {name: Zhang San}\nskills: [{name: Rust, level: good}]\n"
            "education: [{institution: A, courses: [凸优化]}]\n") ==
        " Rust\n 凸 优 化\n");
}

TEST_CASE("lists of one length in two languages are one list") {
  CHECK(own("basics: {name: Zhang San}\nskills:\n  - name: x\n"
            "    keywords: {zh: [召回, 排序], en: [recall, ranking]}\n") ==
        " 召 回\n 排 序\n recall\n ranking\n 召 回 recall\n 排 序 ranking\n");
}

TEST_CASE("a text that lists several is several") {
  CHECK(own("basics: {name: Zhang San}\nskills:\n"
            "  - {name: x, keywords: [Python / SQL]}\n") == " python\n sql\n");
}

TEST_CASE("a keyword is one even if its word says little in a posting") {
  CHECK(own("basics: {name: Zhang San}\nskills:\n"
            "  - {name: x, keywords: [测试, security, C, 云]}\n") ==
        " 测 试\n security\n c\n");
}

TEST_CASE("words that say nothing alone are not whom a variant is for") {
  CHECK(own("basics: {name: Zhang San}\n"
            "variants: {a: {target: {department: 数据, organization: 蓝鲸}}}\n",
            "a") == "not 蓝 鲸\n");
}

TEST_CASE("whom a variant is for") {
  CHECK(own("basics: {name: Zhang San}\n"
            "variants: {a: {target: {organization: {zh: 蓝鲸视频, en: Blue Whale}}}}\n",
            "a") == "not 蓝 鲸 视 频\nnot blue whale\n");
}

}  // namespace
}  // namespace jianli
