// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "match/posting.h"

namespace jianli {
namespace {

/// The clauses of a posting, a line each: `required 熟悉 Python`.
std::string dump(std::string_view text) {
  constexpr const char* kNames[] = {"aside", "duties", "preferred", "required", "title"};
  const Posting posting = read_posting(text);
  std::string dump;
  for (const Clause& clause : posting.clauses) {
    dump += kNames[static_cast<std::size_t>(clause.standing)];
    const std::size_t begin = posting.words[clause.first].begin;
    const std::size_t end = posting.words[clause.last - 1].end;
    dump += ' ' + std::string(text.substr(begin, end - begin)) + '\n';
  }
  return dump;
}

TEST_CASE("the first line is the title, and headings part the rest") {
  CHECK(dump("推荐算法工程师\n岗位职责：\n研发召回模型\n任职要求：\n会 Python\n"
             "加分项：\n发过论文\n") ==
        "title 推荐算法工程师\nduties 研发召回模型\nrequired 会 Python\n"
        "preferred 发过论文\n");
}

TEST_CASE("headings may stand in brackets, after signs and before text") {
  CHECK(dump("产品经理\n【任职要求】\n会 SQL\n") == "title 产品经理\nrequired 会 SQL\n");
  CHECK(dump("## PM\n## Requirements\nSQL\n") == "title ## PM\nrequired SQL\n");
  CHECK(dump("产品经理\n要求：1、会 SQL 2、会画原型\n") ==
        "title 产品经理\nrequired 会 SQL\nrequired 会画原型\n");
}

TEST_CASE("a line that names something is no heading") {
  CHECK(dump("PM\nRust 优先\n会 SQL\n") ==
        "title PM\npreferred Rust 优先\nduties 会 SQL\n");
}

TEST_CASE("a point of a list is no heading") {
  CHECK(dump("PM\n- 具备技能\n- 会 SQL\n") ==
        "title PM\nrequired - 具备技能\nduties - 会 SQL\n");
}

TEST_CASE("sentences and numbered points are clauses") {
  CHECK(dump("PM\n(1) 会 SQL；(2) 会画原型。有耐心\n") ==
        "title PM\nduties 会 SQL\nduties 会画原型\nduties 有耐心\n");
}

TEST_CASE("a clause may say what it is") {
  CHECK(dump("Engineer\nBuild models. Experience with Docker. Rust is a plus.\n") ==
        "title Engineer\nduties Build models\nrequired Experience with Docker\n"
        "preferred Rust is a plus\n");
}

TEST_CASE("pay, place and the employer are no clauses") {
  CHECK(dump("PM\n工作地点：北京\n会 SQL\n") == "title PM\nduties 会 SQL\n");
  CHECK(dump("PM\nAbout us\nWe make Foo.\nRequirements\nSQL\n") ==
        "title PM\nrequired SQL\n");
  CHECK(dump("PM\n会 SQL\n福利待遇\n六险一金\n") == "title PM\nduties 会 SQL\n");
}

TEST_CASE("degrees and majors are cut out") {
  CHECK(dump("PM\n数学、统计等相关专业本科以上，熟悉 SQL\n") ==
        "title PM\nrequired 熟悉 SQL\n");
  CHECK(dump("PM\nMaster’s in physics, statistics, or a related field, fluent SQL\n") ==
        "title PM\nrequired fluent SQL\n");
  CHECK(dump("PM\n熟悉 SQL，本科以上\n") == "title PM\nrequired 熟悉 SQL，\n");
}

TEST_CASE("Markdown is understood, at its places") {
  const std::string_view text = "**召回**模型与[文档](https://example.com)";
  const Posting posting = read_posting(text);
  REQUIRE(posting.words.size() == 4);
  CHECK(posting.words[0].bold);
  CHECK(text.substr(posting.words[0].begin, 6) == "召回");
  CHECK_FALSE(posting.words[1].bold);
  CHECK(text.substr(posting.words[3].begin, 6) == "文档");
}

TEST_CASE("a posting without words has no clauses") {
  CHECK(dump("") == "");
  CHECK(dump("\n \n---\n") == "");
}

}  // namespace
}  // namespace jianli
