// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/schema/read.h"

namespace jianli {
namespace {

TEST_CASE("a text is read as it is spelled") {
  const Reading reading = read(R"(basics:
  name: 007
  label: true
  height: 1.80
  gender: NO
  summary: 1e3
)");
  CHECK(reading.messages() == "");
  CHECK(dump(reading.resume) == R"(locales: en
basics:
  name: "007"
  label: "true"
  height: "1.80"
  gender: "NO"
  summary: "1e3"
)");
}

TEST_CASE("languages are canonical") {
  CHECK(dump(read("basics: {name: {ZH-tw: 張三, en-us: Z, zh-CN: 张三}}\n").resume) ==
        "locales: zh-Hant-TW en-US zh-Hans\n"
        "basics:\n  name: zh-Hant-TW \"張三\", en-US \"Z\", zh-Hans \"张三\"\n");
}

TEST_CASE("a key that is no language") {
  CHECK(basics_messages("label: {zh: 工程师, foobar: x}") ==
        "2:20 error: `foobar` is no language tag [bad-language] languages are written "
        "`zh`, "
        "`zh-Hant`, `en`\n");
  CHECK(basics_messages("label: {中文: 工程师, en_US: x}") ==
        "2:11 error: `中文` is no language tag [bad-language] did you mean `zh`?\n"
        "  -> label: {zh: 工程师, en_US: x}\n"
        "2:20 error: `en_US` is no language tag [bad-language] did you mean `en-US`?\n"
        "  -> label: {中文: 工程师, en-US: x}\n");
  CHECK(
      basics_messages("label: {title: 工程师}") ==
      "2:11 error: `title` is no language tag [bad-language] languages are written `zh`, "
      "`zh-Hant`, `en`\n");
  CHECK(basics_messages("label: {zg: 工程师}") ==
        "2:11 error: `zg` is no language tag [bad-language] languages are written `zh`, "
        "`zh-Hant`, `en`\n");
}

TEST_CASE("one language twice") {
  CHECK(basics_messages("label: {zh: 甲, zh-CN: 乙}") ==
        "2:18 error: `zh` and `zh-CN` are the same language, zh-Hans [duplicate-key]\n"
        "  note: 2:11 the first one stands here\n");
}

TEST_CASE("a word of three letters is no language unless it is known as one") {
  CHECK(basics_messages("label: {yue: 工程師, cmn: 工程师, zh-Hant-HK: 工程師}").empty());
  CHECK(basics_messages("label: {zh: 工程师, api: x}") ==
        "2:20 error: `api` is no language tag [bad-language] languages are written `zh`, "
        "`zh-Hant`, `en`\n");
  CHECK(basics_messages("label: {jpn: 技師}") ==
        "2:11 error: `jpn` is no language tag [bad-language] did you mean `ja`?\n"
        "  -> label: {ja: 技師}\n");
  CHECK(work_messages("highlights:\n  - txt: 文件")
            .starts_with("4:7 error: `txt: 文件` is a mapping, but a text is expected"));
}

TEST_CASE("a text of the wrong type") {
  CHECK(
      basics_messages("label: [工程师]") ==
      "2:11 error: `label` is a list, but a text (or one for each language) is expected "
      "[wrong-type] write one text without `[` and `- `\n");
  CHECK(basics_messages("label: {}") ==
        "2:10 error: `label` is a mapping, but a text (or one for each language) is "
        "expected "
        "[wrong-type] such as `{zh: 张三, en: Zhang San}`\n");
  CHECK(basics_messages("label: {zh: [工程师]}") ==
        "2:16 error: `zh` of `label` is a list, but a text is expected [wrong-type]\n");
}

TEST_CASE("a text torn by its colon wants quotes") {
  CHECK(basics_messages("summary:\n  研究方向: 推荐") ==
        "3:5 error: `研究方向: 推荐` is a mapping, but a text is expected [wrong-type] "
        "quote "
        "the text: its `: ` makes YAML read a key and a value\n"
        "  -> '研究方向: 推荐'\n");
}

TEST_CASE("an empty version beside others is kept") {
  const auto gender = [](const std::string& value) {
    const Reading reading = read("basics: {name: 张三, gender: " + value + "}\n");
    CHECK(reading.messages() == "");
    const FieldValue* const field = reading.resume.basics.find("gender");
    return field == nullptr ? 0 : std::get<LocalizedText>(field->content).versions.size();
  };
  CHECK(gender("{zh: 男, en: ''}") == 2);
  CHECK(gender("{zh: 男, en: }") == 2);
  CHECK(gender("{zh: '', en: }") == 0);
  CHECK(gender("''") == 0);
}

}  // namespace
}  // namespace jianli
