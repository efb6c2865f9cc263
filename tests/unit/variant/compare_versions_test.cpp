// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "variant/compare_versions.h"

#include <doctest/doctest.h>

#include "unit/variant/resume_of.h"
#include "variant/apply_set.h"

namespace jianli {
namespace {

const std::string kDocument = R"yaml(basics: {name: 张三, label: 工程师}
locales: [zh, en]
work:
  - name: {zh: 星河科技, en: Starriver}
    highlights:
      - {text: "**召回**链路", tags: [recsys]}
      - {text: 备课, tags: [teaching]}
  - name: 远山智能
    highlights:
      - {text: 讲课, tags: [teaching]}
volunteer:
  - {organization: 图书馆, tags: [teaching], highlights: [编目]}
interests:
  - {name: 长跑, only: [a, zh]}
  - {name: 骑行, visible: false}
custom:
  - id: portfolio
    title: 作品集
    entries: [{title: 地图, only: [b]}]
design: {template: serif, fit: {pages: 1}}
variants:
)yaml";

const char* name_of(ValueGroup group) {
  constexpr const char* kNames[] = {"set",     "emphasize", "design", "letter",
                                    "locales", "target",    "output"};
  return kNames[static_cast<std::size_t>(group)];
}

/// What sets two versions apart, a line each; `-` for the résumé as it is.
struct Comparison {
  ReadDocument document;
  Variant variants[2];
  SyntaxTree trees[2];
  Resume resumes[2];
  VersionDifference difference;

  Comparison(const std::string& described, std::string_view first,
             std::string_view second)
      : document(kDocument + described) {
    ComparedVersion sides[2];
    for (int i = 0; i < 2; ++i) {
      const std::string_view name = i == 0 ? first : second;
      sides[i] = {nullptr, &*document.tree, &document.resume, document.resume.locales};
      if (name == "-") continue;
      variants[i] = document.variant(name);
      Diagnostics unheard;
      trees[i] = apply_set(*document.tree, variants[i], unheard);
      resumes[i] = read_resume(trees[i], document.sources, unheard);
      sides[i] = {&variants[i], &trees[i], &resumes[i], document.resume.locales};
      if (!variants[i].locales.empty()) sides[i].locales = variants[i].locales;
    }
    difference = compare_versions(sides[0], sides[1]);
  }

  [[nodiscard]] std::string told() const {
    std::string text;
    for (const ItemDifference& item : difference.items) {
      text += item.left_out_by == ComparedSide::first ? "+" : "-";
      text += " " + std::string(item.section) + item.section_title;
      for (const std::string& step : item.trail) text += " > " + step;
      for (const std::string& name : item.names) text += " #" + name;
      for (const std::string& locale : item.locales) text += " (" + locale + ")";
      text += "\n";
    }
    for (const ValueDifference& value : difference.values) {
      text += std::string(name_of(value.group)) + " " + value.name + ": " +
              value.first.value_or("none") + " -> " + value.second.value_or("none") +
              "\n";
    }
    return text;
  }
};

std::string told(const std::string& described, std::string_view first,
                 std::string_view second) {
  return Comparison(described, first, second).told();
}

TEST_CASE("what a variant leaves out that the résumé shows, and the reverse") {
  CHECK(told("  a: {omit: [teaching]}\n", "-", "a") ==
        "- work > 星河科技 > 备课 #teaching\n"
        "- work > 远山智能\n"
        "- volunteer > 图书馆 #teaching\n"
        "+ interests > 长跑 #a #zh (en)\n");
}

TEST_CASE("two variants") {
  CHECK(told("  a: {select: [teaching]}\n  b: {select: [recsys]}\n", "a", "b") ==
        "+ work > 星河科技 > 召回链路 #recsys\n"
        "- work > 星河科技 > 备课 #teaching\n"
        "- work > 远山智能\n"
        "- volunteer > 图书馆 #teaching\n"
        "- interests > 长跑 #a #zh (en)\n"
        "+ custom作品集 > 地图 #b\n");
}

TEST_CASE("an item tells its path, place and reason") {
  const Comparison comparison("  a: {omit: [teaching]}\n", "-", "a");
  const ItemDifference& bullet = comparison.difference.items[0];
  CHECK(bullet.path == "work[0].highlights[1]");
  CHECK(comparison.document.sources.text(bullet.span) == "备课");
  CHECK(bullet.reason == LeftOut::omitted);
  CHECK(comparison.difference.items[1].reason == LeftOut::emptied);
}

TEST_CASE("values that are set") {
  CHECK(told("  a: {set: {basics.label: 研究员, basics.email: a@example.com}}\n", "-",
             "a") ==
        "+ interests > 长跑 #a #zh (en)\n"
        "set basics.label: 工程师 -> 研究员\n"
        "set basics.email: none -> a@example.com\n");
  CHECK(told("  c: {set: {basics.label: 研究员}}\n"
             "  d: {set: {basics.label: null, 'work[1].name': 远山}}\n",
             "c", "d") ==
        "set basics.label: 研究员 -> none\n"
        "set work[1].name: 远山智能 -> 远山\n");
}

TEST_CASE("a value that is set to what it was makes no difference") {
  CHECK(told("  c: {set: {basics.label: 工程师}}\n", "-", "c") == "");
}

TEST_CASE("items that `set` brings are told as its value") {
  CHECK(told("  c: {set: {interests: [{name: 游泳}]}}\n", "-", "c") ==
        "set interests: [{name: 长跑, only: [a, zh]}, {name: 骑行, visible: false}] -> "
        "[{name: 游泳}]\n");
}

TEST_CASE("designs differ in what holds, not in what is written") {
  CHECK(told("  c: {design: {template: compact, fit: {pages: 2, drop: true}}}\n", "-",
             "c") ==
        "design template: serif -> compact\n"
        "design fit.pages: 1 -> 2\n"
        "design fit.drop: none -> true\n");
  CHECK(told("  c: {design: {template: serif}}\n  d: {}\n", "c", "d") == "");
  CHECK(told("  c: {design: {fit: 2}}\n", "-", "c") ==
        "design fit.pages: 1 -> none\ndesign fit: none -> 2\n");
}

TEST_CASE("words, locales, target and output") {
  CHECK(told("  c: {emphasize: [召回, PyTorch], locales: [zh], output: 'x-{locale}',\n"
             "      target: {organization: 甲}}\n"
             "  d: {emphasize: [精排], target: {organization: 乙}}\n",
             "c", "d") ==
        "emphasize : 召回, PyTorch -> 精排\n"
        "locales : zh -> zh, en\n"
        "target organization: 甲 -> 乙\n"
        "output : \"x-{locale}\" -> none\n");
}

TEST_CASE("an order of words or locales is no difference") {
  CHECK(told("  c: {emphasize: [召回, 精排], locales: [zh, en]}\n"
             "  d: {emphasize: [精排, 召回], locales: [en, zh]}\n",
             "c", "d") == "");
}

TEST_CASE("in other locales than both have nothing is compared") {
  CHECK(told("  a: {locales: [zh]}\n  d: {locales: [zh]}\n", "a", "d") == "");
  CHECK(told("  a: {locales: [en]}\n  d: {locales: [en]}\n", "a", "d") ==
        "- interests > 长跑 #a #zh\n");
}

TEST_CASE("target and output are not content") {
  CHECK(Comparison("  c: {target: {position: x}}\n  d: {output: y}\n", "c", "d")
            .difference.same_content());
  CHECK_FALSE(Comparison("  c: {emphasize: [召回]}\n  d: {}\n", "c", "d")
                  .difference.same_content());
}

TEST_CASE("an entry of a section that one design hides is left out there") {
  const ReadDocument document(kDocument + "  a: {omit: [recsys]}\n");
  const Variant variant = document.variant("a");
  const ComparedVersion shown{nullptr, &*document.tree, &document.resume, {"zh-Hans"}};
  ComparedVersion hiding = shown;
  hiding.variant = &variant;
  hiding.hidden_sections = {"volunteer", "custom.other"};
  const VersionDifference difference = compare_versions(shown, hiding);
  REQUIRE(difference.items.size() == 2);
  CHECK(difference.items[0].path == "work[0].highlights[0]");
  CHECK(difference.items[0].reason == LeftOut::omitted);
  CHECK(difference.items[1].path == "volunteer[0]");
  CHECK(difference.items[1].reason == LeftOut::hidden);
  CHECK(difference.locales == std::vector<std::string>{"zh-Hans"});
}

}  // namespace
}  // namespace jianli
