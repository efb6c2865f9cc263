// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "compose/compose.h"

#include <doctest/doctest.h>

#include "editions.h"

namespace jianli::test {
namespace {

/// What an algorithm engineer's résumé holds: merged sections, two levels of bullets,
/// groups of skills with and without bullets.
Edition engineer() {
  Edition resume = edition("zh-Hans", "张三");
  resume.basics = item(
      {text("name", "张三"), text("label", "推荐算法工程师"),
       text("phone", "+86 138-0000-0000"), text("email", "zhangsan@example.com"),
       text("place", "北京"), text("url", "https://zhangsan.example.com/"),
       records("profiles", {item({text("network", "GitHub"), text("username", "zhangsan"),
                                  text("url", "https://github.com/zhangsan")})})});
  add_section(resume, "education",
              {item({text("institution", "哈尔滨工业大学"),
                     text("area", "信息管理与信息系统"), text("studyType", "硕士"),
                     text("note", "推免"), text("dates", "2025.09 – 2027.06")},
                    "2027-06"),
               item({text("institution", "哈尔滨工业大学"), text("area", "人工智能"),
                     text("studyType", "学士"), text("score", "3.8/4.0"),
                     text("dates", "2022.09 – 2025.06")},
                    "2025-06")});
  add_section(resume, "internships",
              {item({text("name", "小红书"), text("position", "推荐算法"),
                     text("location", "北京"), text("dates", "2025.06 – 至今"),
                     bullets("highlights",
                             {bullet("基于 LLM 的作者表征学习",
                                     {bullet("**离线评估**：建立 Recall@K 评估体系。"),
                                      bullet("以 10% 流量上线。")}),
                              bullet("其他工作")})},
                    "9999")});
  add_section(resume, "projects",
              {item({text("name", "语义码本"), texts("roles", {"负责人", "算法"}),
                     text("dates", "2024.01 – 2024.12")},
                    "2024-12")});
  add_section(resume, "skills",
              {item({text("name", "编程语言"), text("level", "熟练"),
                     texts("keywords", {"Python", "Java"})}),
               item({text("name", "推荐系统"),
                     bullets("highlights", {bullet("熟悉召回与排序。")})})});
  return resume;
}

}  // namespace

TEST_CASE("a Chinese résumé reads as it is written") {
  const auto document = compose(
      engineer(),
      style("sections: [education, {title: {zh: 实习经历和项目经历, en: Experience}, "
            "of: [internships, projects], sort: date}, skills]"));
  CHECK(outline(document) ==
        "张三\n"
        "推荐算法工程师\n"
        "+86 138-0000-0000 | zhangsan@example.com | 北京 | zhangsan.example.com | "
        "GitHub: zhangsan\n"
        "教育经历\n"
        "----\n"
        "哈尔滨工业大学 · 信息管理与信息系统 · 硕士（推免） || 2025.09 – 2027.06\n"
        "哈尔滨工业大学 · 人工智能 · 学士 || 2022.09 – 2025.06\n"
        "成绩：3.8/4.0\n"
        "实习经历和项目经历\n"
        "----\n"
        "小红书 · 推荐算法 · 北京 || 2025.06 – 至今\n"
        "• 基于 LLM 的作者表征学习\n"
        "  ◦ 离线评估：建立 Recall@K 评估体系。\n"
        "  ◦ 以 10% 流量上线。\n"
        "• 其他工作\n"
        "语义码本 · 负责人、算法 || 2024.01 – 2024.12\n"
        "专业技能\n"
        "----\n"
        "编程语言（熟练）：Python、Java\n"
        "推荐系统\n"
        "• 熟悉召回与排序。\n");
}

TEST_CASE("the document carries the edition's data and the style's page") {
  const auto document = compose(engineer(), style("{paper: letter}"));
  CHECK(document.title == "张三 – 简历");
  CHECK(document.author == "张三");
  CHECK(document.language == "zh-Hans");
  CHECK(document.page.width == Length::points(612));
  REQUIRE(document.fonts.size() == 5);
  CHECK(document.fonts[0].latin == std::vector<std::string>{"Inter"});
  CHECK(document.running.at(0).pattern == "{page} / {pages}");
  CHECK(document.running.at(0).from_page == 2);
  CHECK(document.running.at(0).style.size == Length::points(9));
}

TEST_CASE("the dump shows every decision") {
  Edition resume = edition("en", "Zhang San");
  add_section(resume, "work",
              {item({text("name", "Acme"), text("position", "Engineer"),
                     text("dates", "Jan 2024 – Present"),
                     bullets("highlights", {bullet("Cut latency by `3` *times*")})})});
  CHECK(
      dump(compose(resume, style())) ==
      "document en title \"Zhang San – Résumé\" author \"Zhang San\"\n"
      "page 595.276 x 841.89 margins 51.024 51.024 51.024 51.024\n"
      "font body: latin Inter; han Noto Sans CJK; latin at 970\n"
      "font heading: latin Inter; han Noto Sans CJK; latin at 970\n"
      "font code: latin JetBrains Mono; han Noto Sans CJK; latin at 920\n"
      "running \"{page} / {pages}\" 9 tabular #444444 en center from page 2 at 816.378\n"
      "region at 51.024 width 493.228\n"
      "  header keep-together\n"
      "    title\n"
      "      text en start leading 31.05\n"
      "        \"Zhang San\" 23 heading bold #1f4e79\n"
      "region at 51.024 width 493.228\n"
      "  section before 16.2\n"
      "    outline \"Work Experience\"\n"
      "    heading keep-with-next\n"
      "      text en start leading 16.2\n"
      "        \"Work Experience\" 12 heading bold #1f4e79\n"
      "    artifact before 2.5 after 4.725 keep-with-next\n"
      "      rule 0.5 #1f4e79\n"
      "    entry keep-together\n"
      "      entry-head keep-with-next\n"
      "        row gap 10\n"
      "          cell start\n"
      "            text en start leading 13.5\n"
      "              \"Acme\" 10 bold #1a1a1a\n"
      "              \" · \" 10 #1a1a1a separator\n"
      "              \"Engineer\" 10 #1a1a1a\n"
      "          cell end\n"
      "            text en end leading 13.5\n"
      "              \"Jan 2024 – Present\" 10 tabular #1a1a1a\n"
      "      list before 1.35\n"
      "        list-item\n"
      "          label indent 10\n"
      "            text en start leading 13.5\n"
      "              \"•\" 10 #1a1a1a\n"
      "          paragraph\n"
      "            text en justify leading 13.5 from 220\n"
      "              \"Cut latency by \" 10 #1a1a1a\n"
      "              \"3\" 10 code #1a1a1a\n"
      "              \" \" 10 #1a1a1a\n"
      "              \"times\" 10 italic #1a1a1a\n");
}

}  // namespace jianli::test
