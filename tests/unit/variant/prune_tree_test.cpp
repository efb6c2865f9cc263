// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "variant/prune_tree.h"

#include <doctest/doctest.h>

#include "unit/variant/resume_of.h"
#include "variant/value_text.h"

namespace jianli {
namespace {

const char* const kDocument = R"yaml(basics:
  name: {zh: 张三, en: Zhang San}
  summary: 算法
  profiles:
    - {network: GitHub, username: zhangsan}
work:
  - id: starriver
    name: 星河科技
    tags: [recsys]
    priority: 2
    highlights:
      - {zh: 甲, en: A}
      - {text: 乙, tags: [teaching], highlights: [丙]}
      - {text: 丁, visible: false}
      - {text: 戊, tags: [recsys]}
  - name: 远山智能
    tags: [teaching]
  - {name: 北岸, only: [en]}
internships:
  - name: 晨光
    highlights:
      zh: [{text: 己, tags: [teaching]}, 庚]
      en: [{text: F, tags: [teaching]}, G]
teaching:
  - {institution: 青山大学, course: 算法, role: 助教, tags: [teaching]}
custom:
  - {id: maps, title: 地图, entries: [{title: 一, tags: [teaching]}]}
  - {id: talks, title: 报告, entries: [{title: 二}]}
letter: {body: 您好}
design: {template: classic, page: {paper: a4}}
variants:
  mine:
    omit: [teaching]
    design: {template: compact, page: {columns: 1}}
  theirs: {target: {organization: 蓝湖}}
x-note: own
)yaml";

std::string pruned(const ReadDocument& document, const Keeping& keeping) {
  const SyntaxTree tree = keep_only_shown(*document.tree, document.resume, keeping);
  return value_text(tree, tree.root);
}

TEST_CASE("what a variant leaves out is gone, and so is what chose it") {
  const ReadDocument document(kDocument);
  CHECK(document.findings() == "");
  const Variant mine = document.variant("mine");
  CHECK(pruned(document, {"zh-Hans", &mine}) ==
        "{basics: {name: {zh: 张三, en: Zhang San}, summary: 算法, "
        "profiles: [{network: GitHub, username: zhangsan}]}, "
        "work: [{id: starriver, name: 星河科技, highlights: [{zh: 甲, en: A}, "
        "{text: 戊}]}], "
        "internships: [{name: 晨光, highlights: {zh: [庚]}}], "
        "custom: [{id: talks, title: 报告, entries: [{title: 二}]}], "
        "design: {template: compact, page: {columns: 1, paper: a4}}, x-note: own}");
}

TEST_CASE("the résumé as it is keeps what its language shows") {
  const ReadDocument document(kDocument);
  const std::string english = pruned(document, {"en"});
  CHECK(english.find("{name: 北岸}") != std::string::npos);
  CHECK(english.find("highlights: {en: [{text: F}, G]}") != std::string::npos);
  CHECK(english.find("{text: 乙, highlights: [丙]}") != std::string::npos);
  CHECK(english.find("远山智能") != std::string::npos);
  CHECK(english.find("丁") == std::string::npos);
  CHECK(english.find("design: {template: classic, page: {paper: a4}}") !=
        std::string::npos);
}

TEST_CASE("no node of the copy holds what was left out") {
  const ReadDocument document(kDocument);
  const Variant mine = document.variant("mine");
  const SyntaxTree tree =
      keep_only_shown(*document.tree, document.resume, {"zh-Hans", &mine});
  for (const Node& node : tree.nodes) {
    for (const char* const gone :
         {"乙", "丙", "丁", "己", "G", "北岸", "青山大学", "teaching", "您好", "蓝湖"}) {
      CHECK(node.value != gone);
    }
    for (const MappingEntry& entry : node.entries) {
      CHECK(entry.value < tree.nodes.size());
      CHECK(entry.key != "tags");
    }
  }
}

TEST_CASE("hidden sections go by their names") {
  const ReadDocument document(kDocument);
  const std::vector<std::string> hidden = {"work", "custom.talks", "summary", "absent"};
  const std::string text = pruned(document, {"en", nullptr, {}, hidden});
  CHECK(text.find("星河科技") == std::string::npos);
  CHECK(text.find("报告") == std::string::npos);
  CHECK(text.find("summary") == std::string::npos);
  CHECK(text.find("晨光") != std::string::npos);
  CHECK(text.find("地图") != std::string::npos);
}

TEST_CASE("an item that an alias shares goes where it is left out and stays elsewhere") {
  const ReadDocument document(R"yaml(basics: {name: 张三}
work:
  - name: 星河
    highlights:
      - &shared {text: 甲, tags: [a]}
  - name: 远山
    tags: [b]
    highlights: [*shared]
variants: {v: {omit: [b]}, w: {omit: [a]}}
)yaml");
  const Variant v = document.variant("v");
  const Variant w = document.variant("w");
  CHECK(pruned(document, {"zh-Hans", &v}) ==
        "{basics: {name: 张三}, work: [{name: 星河, highlights: [{text: 甲}]}]}");
  CHECK(pruned(document, {"zh-Hans", &w}) == "{basics: {name: 张三}}");
}

TEST_CASE("empty items do not shift what is left out") {
  const ReadDocument document(R"yaml(basics: {name: 张三}
work:
  -
  - {name: 甲, visible: false}
  - {name: 乙, highlights: ['', {text: 丙, visible: false}, 丁]}
)yaml");
  CHECK(pruned(document, {"zh-Hans"}) ==
        "{basics: {name: 张三}, work: [null, {name: 乙, highlights: [\"\", 丁]}]}");
}

}  // namespace
}  // namespace jianli
