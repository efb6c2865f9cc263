// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/schema/read.h"

namespace jianli {
namespace {

TEST_CASE("highlights are texts or records of three levels") {
  CHECK(work_messages(R"(highlights:
  - 甲
  - text: 乙
    id: b
    tags: [x]
    only: [zh]
    priority: 1
    visible: true
    highlights:
      - 丙
      - text: 丁
        highlights: [戊])") == "");
}

TEST_CASE("a fourth level is an error") {
  CHECK(
      work_messages(R"(highlights:
  - text: 一
    highlights:
      - text: 二
        highlights:
          - text: 三
            highlights:
              - 四)") ==
      "10:19 error: `highlights` go three levels deep; this is a fourth [bad-value] move "
      "these bullets up a level\n");
}

TEST_CASE("a bullet without a text") {
  CHECK(work_messages("highlights:\n  - highlights: [甲]") ==
        "4:7 error: a highlight has no `text` [missing-field] such as `text: 点击率提升 "
        "**3.1%**`\n");
  CHECK(work_messages("highlights:\n  - [甲]") ==
        "4:8 error: a highlight is a list, but a text (or one for each language) is "
        "expected [wrong-type] write one text without `[` and `- `\n");
}

TEST_CASE("a bullet with nothing but its text is none that was torn") {
  CHECK(work_messages("highlights:\n  - text: 召回\n") == "");
}

TEST_CASE("a bullet torn by its colon wants quotes") {
  CHECK(work_messages("highlights:\n  - 技术栈: C++, Python") ==
        "4:7 error: `技术栈: C++, Python` is a mapping, but a text is expected "
        "[wrong-type] "
        "quote the text: its `: ` makes YAML read a key and a value\n"
        "  -> - '技术栈: C++, Python'\n");
  CHECK(work_messages("highlights:\n  - Tool: it's fast") ==
        "4:7 error: `Tool: it's fast` is a mapping, but a text is expected [wrong-type] "
        "quote the text: its `: ` makes YAML read a key and a value\n"
        "  -> - 'Tool: it''s fast'\n");
}

TEST_CASE("a bullet in several languages") {
  CHECK(work_messages("highlights:\n  - {zh: 甲, en: A}") == "");
  CHECK(work_messages("highlights:\n  - {text: {zh: 甲, en: A}, id: a}") == "");
  CHECK(work_messages("highlights:\n  - {zh: 甲, englsh: A}") ==
        "4:15 error: `englsh` is no language tag [bad-language] languages are written "
        "`zh`, "
        "`zh-Hant`, `en`\n");
}

TEST_CASE("a whole list in several languages") {
  CHECK(work_messages(
            "highlights: {zh: [甲, 乙], en: [A]}\nkeywords: {zh: [召回], en: [x]}") ==
        "");
  CHECK(work_messages("highlights: {zh: [甲], english: [A]}") ==
        "3:25 error: `english` is no language tag [bad-language] did you mean `en`?\n"
        "  -> - highlights: {zh: [甲], en: [A]}\n");
  CHECK(work_messages("keywords: {zh: 召回}") ==
        "3:18 error: `keywords` is the text `召回`, but a list is expected [wrong-type] "
        "write "
        "`[召回]`\n  -> - keywords: {zh: [召回]}\n");
}

TEST_CASE("one value where a list is wanted") {
  CHECK(work_messages("keywords: C++, Java") ==
        "3:13 error: `keywords` is the text `C++, Java`, but a list is expected "
        "[wrong-type] "
        "write `[C++, Java]`\n  -> - keywords: [C++, Java]\n");
  CHECK(read("basics: {name: 张三}\ninterests: 长跑\n").messages() ==
        "2:12 error: `interests` is the text `长跑`, but a list is expected [wrong-type] "
        "write `[{name: 长跑}]`\n  -> interests: [{name: 长跑}]\n");
  CHECK(work_messages("highlights: 甲，乙") ==
        "3:15 error: `highlights` is the text `甲，乙`, but a list is expected "
        "[wrong-type] "
        "begin each item with `- `\n");
  CHECK(read("basics: {name: 张三}\nwork: {name: A}\n").messages() ==
        "2:8 error: `work` is a mapping, but a list is expected [wrong-type] begin each "
        "item "
        "with `- `\n");
  CHECK(work_messages("tags: {zh: [a]}") ==
        "3:10 error: `tags` is a mapping, but a list is expected [wrong-type] begin each "
        "item "
        "with `- `\n");
}

TEST_CASE("items of the wrong type") {
  CHECK(work_messages("tags: [[a], b]") ==
        "3:11 error: an item of `tags` is a list, but a name is expected [wrong-type]\n");
  CHECK(work_messages("keywords: [[a]]") ==
        "3:15 error: an item of `keywords` is a list, but a text (or one for each "
        "language) "
        "is expected [wrong-type] write one text without `[` and `- `\n");
}

TEST_CASE("locales are language tags") {
  CHECK(read("basics: {name: 张三}\nlocales: [zh, 英文, cn, en_US]\n").messages() ==
        "2:15 error: `英文` is no language tag [bad-language] did you mean `en`?\n"
        "  -> locales: [zh, en, cn, en_US]\n"
        "2:19 error: `cn` is no language tag [bad-language] did you mean `zh`?\n"
        "  -> locales: [zh, 英文, zh, en_US]\n"
        "2:23 error: `en_US` is no language tag [bad-language] did you mean `en-US`?\n"
        "  -> locales: [zh, 英文, cn, en-US]\n");
}

TEST_CASE("an empty list beside other languages' is kept") {
  const auto versions = [](const std::string& value) {
    const Reading reading =
        read("basics: {name: 张三}\nwork: [{name: 甲, keywords: " + value + "}]\n");
    CHECK(reading.messages() == "");
    const FieldValue* const field =
        reading.resume.sections[0].entries[0].find("keywords");
    return field == nullptr ? 0
                            : std::get<std::vector<ListVersion>>(field->content).size();
  };
  CHECK(versions("{zh: [召回], en: []}") == 2);
  CHECK(versions("{zh: [召回], en: ''}") == 2);
  CHECK(versions("{zh: [], en: }") == 0);
  CHECK(versions("[]") == 0);
}

}  // namespace
}  // namespace jianli
