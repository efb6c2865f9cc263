// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "variant/list_items.h"

#include <doctest/doctest.h>

#include "unit/variant/resume_of.h"

namespace jianli {
namespace {

const char* const kDocument = R"yaml(basics:
  name: {zh: 张三, en: Zhang San}
  location: {city: 武汉}
  profiles:
    - {network: GitHub, username: zhangsan}
work:
  - id: starriver
    name: {zh: 星河科技, en: Starriver}
    tags: [recsys]
    startDate: 2024-04
    keywords: [召回, 精排]
    highlights:
      - {zh: 甲, en: A}
      - text: 乙
        id: second
        tags: [teaching, llm]
        highlights: [丙]
  - name: 远山智能
    highlights:
      zh: [{text: 丁, tags: [teaching]}]
      en: [D, E]
custom:
  - id: portfolio
    title: 作品集
    entries:
      - title: 地图
        visible: false
variants:
  mine: {omit: [teaching]}
)yaml";

const char* name_of(LeftOut reason) {
  switch (reason) {
    case LeftOut::none:
      return "kept";
    case LeftOut::invisible:
      return "invisible";
    case LeftOut::only:
      return "only";
    case LeftOut::omitted:
      return "omitted";
    case LeftOut::not_selected:
      return "not selected";
    case LeftOut::untagged:
      return "untagged";
    case LeftOut::emptied:
      return "emptied";
    case LeftOut::hidden:
      return "hidden";
    case LeftOut::dropped:
      return "dropped";
  }
  return "";
}

/// An item a line: its path, its texts, and why and with what it is left out.
std::string list(const ReadDocument& document, const Keeping& keeping) {
  const std::vector<ListedItem> items = list_items(document.resume, keeping);
  std::string lines;
  for (const ListedItem& item : items) {
    lines += item.path + ":";
    for (const ItemText& text : item.texts) {
      lines += " " + std::string(text.field->name) + "=" + text.version->text;
    }
    for (const std::string_view tag : item.tags) lines += " #" + std::string(tag);
    if (item.reason != LeftOut::none) {
      lines +=
          std::string(" (") + name_of(item.reason) + ": " + items[item.cause].path + ")";
    }
    lines += "\n";
  }
  return lines;
}

TEST_CASE("all items of the Chinese edition") {
  const ReadDocument document(kDocument);
  CHECK(document.findings().empty());
  CHECK(list(document, {"zh-Hans"}) ==
        "basics: name=张三\n"
        "basics.location: city=武汉\n"
        "basics.profiles[0]: network=GitHub username=zhangsan\n"
        "work[starriver]: name=星河科技 keywords=召回 keywords=精排 #recsys\n"
        "work[starriver].highlights[0]: text=甲\n"
        "work[starriver].highlights[second]: text=乙 #teaching #llm\n"
        "work[starriver].highlights[second].highlights[0]: text=丙\n"
        "work[1]: name=远山智能\n"
        "work[1].highlights.zh[0]: text=丁 #teaching\n"
        "custom[portfolio].entries[0]: title=地图 (invisible: "
        "custom[portfolio].entries[0])\n");
}

TEST_CASE("of a localised list the version of the language is listed") {
  const ReadDocument document(kDocument);
  const std::string english = list(document, {"en"});
  CHECK(english.find("work[1].highlights.en[0]: text=D\n"
                     "work[1].highlights.en[1]: text=E\n") != std::string::npos);
  CHECK(english.find("text=丁") == std::string::npos);
  CHECK(english.find("work[starriver].highlights[0]: text=A\n") != std::string::npos);
}

TEST_CASE("what stands in an item that is left out goes with it") {
  const ReadDocument document(kDocument);
  const Variant mine = document.variant("mine");
  const std::string listed = list(document, {"en", &mine});
  CHECK(listed.find("work[starriver].highlights[second]: text=乙 #teaching #llm "
                    "(omitted: work[starriver].highlights[second])\n"
                    "work[starriver].highlights[second].highlights[0]: text=丙 "
                    "(omitted: work[starriver].highlights[second])\n") !=
        std::string::npos);
}

TEST_CASE("bullets of an emptied entry have reasons of their own") {
  const ReadDocument document(kDocument);
  const Variant mine = document.variant("mine");
  const std::string listed = list(document, {"zh-Hans", &mine});
  CHECK(listed.find("work[1]: name=远山智能 (emptied: work[1])\n"
                    "work[1].highlights.zh[0]: text=丁 #teaching "
                    "(omitted: work[1].highlights.zh[0])\n") != std::string::npos);
}

TEST_CASE("items tell their place, section and parent") {
  const ReadDocument document(kDocument);
  const std::vector<ListedItem> items = list_items(document.resume, {"zh-Hans"});
  CHECK(items[0].kind == ItemKind::basics);
  CHECK(items[1].kind == ItemKind::record);
  CHECK(items[1].parent == 0);
  CHECK(items[3].kind == ItemKind::entry);
  CHECK(items[3].parent == kNoItem);
  CHECK(items[3].section == "work");
  CHECK(items[3].section_title == nullptr);
  CHECK(document.sources.text(items[3].span) == "星河科技");
  CHECK(items[6].kind == ItemKind::bullet);
  CHECK(items[6].parent == 5);
  CHECK(items.back().section == "custom");
  REQUIRE(items.back().section_title != nullptr);
  CHECK(items.back().section_title->versions.front().text == "作品集");
}

TEST_CASE("a résumé of a name alone has one item") {
  const ReadDocument document("basics: {name: 张三}\n");
  CHECK(list(document, {"zh-Hans"}) == "basics: name=张三\n");
}

TEST_CASE("entries of sections that the design hides are left out with all in them") {
  const ReadDocument document(kDocument);
  const std::vector<std::string> hidden = {"work", "custom.portfolio"};
  const std::string listed = list(document, {"zh-Hans", nullptr, {}, hidden});
  CHECK(listed.find("work[1]: name=远山智能 (hidden: work[1])\n"
                    "work[1].highlights.zh[0]: text=丁 #teaching (hidden: work[1])\n"
                    "custom[portfolio].entries[0]: title=地图 (invisible: "
                    "custom[portfolio].entries[0])\n") != std::string::npos);
  CHECK(listed.find("basics: name=张三\n") != std::string::npos);
}

TEST_CASE("what was taken off the pages is left out with all in it") {
  const ReadDocument document(kDocument);
  const auto reasons = [&](const std::vector<Span>& places) {
    Keeping keeping{"zh-Hans"};
    keeping.dropped = places;
    std::vector<std::string> paths;
    for (const ListedItem& item : list_items(document.resume, keeping)) {
      if (item.reason == LeftOut::dropped) paths.push_back(item.path);
    }
    return paths;
  };
  const std::vector<ListedItem> items = list_items(document.resume, {"zh-Hans"});
  // A whole entry is at its own place, a bullet at that of its text.
  const Span entry = items[3].record->span;
  const std::vector<std::string> gone = reasons({entry});
  REQUIRE(gone.size() >= 2);
  CHECK(gone[0] == items[3].path);
  CHECK(gone[1].starts_with(items[3].path + "."));
  CHECK(reasons({items[6].span}) == std::vector<std::string>{items[6].path});
  CHECK(reasons({items[0].span}).empty());  // nobody drops a name
  CHECK(reasons({}).empty());
}

TEST_CASE("a design knows a custom section by its id") {
  const ReadDocument document(kDocument);
  const std::vector<ListedItem> items = list_items(document.resume, {"en"});
  CHECK(section_kind(items.back()) == "custom.portfolio");
  CHECK(section_kind(items.front()) == "basics");
}

}  // namespace
}  // namespace jianli
