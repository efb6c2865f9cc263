// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
// What editions of variants keep of a résumé, from the document to the last bullet.
#include <doctest/doctest.h>

#include "unit/edition/edition_of.h"

namespace jianli {
namespace {

const char* const kVariants = R"yaml(basics:
  name: 张三
work:
  - name: 星河科技
    tags: [recsys]
    highlights:
      - {text: 召回, tags: [recsys]}
      - {text: 备课, tags: [teaching]}
      - 精排
    positions:
      - {position: 研究员, tags: [recsys]}
      - {position: 讲师, tags: [teaching]}
  - name: 远山智能
    highlights:
      - {text: 讲课, tags: [teaching]}
  - name: 云海
    summary: 网校。
    highlights:
      - {text: 授课, tags: [teaching]}
  - name: 东湖
    visible: false
volunteer:
  - {organization: 图书馆, tags: [teaching], highlights: [{text: 编目, tags: [recsys]}]}
awards:
  - {title: 一等奖, only: [full]}
custom:
  - id: portfolio
    title: 作品集
    entries:
      - {title: 地图, tags: [recsys]}
      - {title: 相册}
variants:
  full: {}
  research: {omit: [teaching]}
  chosen: {select: [recsys], untagged: drop}
)yaml";

/// The sections, entries, positions and bullets of an edition, a line each.
std::string outline(const MadeEdition& made) {
  const std::string dumped = dump(made.edition);
  std::string text;
  for (std::size_t begin = 0; begin < dumped.size();) {
    const std::size_t end = dumped.find('\n', begin);
    const std::string line = dumped.substr(begin, end - begin);
    begin = end + 1;
    for (const char* const kind :
         {"section ", "name: ", "position: ", "organization: ", "title: ", "- ", "¶ "}) {
      const std::size_t start = line.find_first_not_of(' ');
      const bool is_head = line.compare(start, std::string(kind).size(), kind) == 0;
      if (is_head && start > 0) text += line.substr(start) + "\n";
      if (is_head && start == 0 && std::string(kind) == "section ") text += line + "\n";
    }
  }
  return text;
}

TEST_CASE("the résumé as it is has no items of variants") {
  CHECK(outline(edition_of(kVariants, "zh")) == R"txt(name: 张三
section work: 工作经历
name: 星河科技
- 召回
- 备课
- 精排
position: 研究员
position: 讲师
name: 远山智能
- 讲课
name: 云海
¶ 网校。
- 授课
section volunteer: 志愿服务
organization: 图书馆
- 编目
section custom.portfolio: 作品集
title: 地图
title: 相册
)txt");
}

TEST_CASE("a variant without a choice adds what is for it alone") {
  const std::string text = outline(edition_of(kVariants, "zh", {}, "full"));
  CHECK(text.find("title: 一等奖\n") != std::string::npos);
}

TEST_CASE("a variant leaves out by tags, at every level, and what is emptied by that") {
  const MadeEdition made = edition_of(kVariants, "zh", {}, "research");
  CHECK(outline(made) == R"txt(name: 张三
section work: 工作经历
name: 星河科技
- 召回
- 精排
position: 研究员
name: 云海
¶ 网校。
section custom.portfolio: 作品集
title: 地图
title: 相册
)txt");
  CHECK(
      made.findings() ==
      "me.yaml:13:5: the variant `research` leaves out all bullets of this entry, and so "
      "the entry [emptied-entry]; give it a `summary` to keep it, or tags to leave it "
      "out by\n");
}

TEST_CASE("a variant that selects keeps what has no tags, but for entries it drops") {
  CHECK(outline(edition_of(kVariants, "zh", {}, "chosen")) == R"txt(name: 张三
section work: 工作经历
name: 星河科技
- 召回
- 精排
position: 研究员
section custom.portfolio: 作品集
title: 地图
)txt");
}

}  // namespace
}  // namespace jianli
