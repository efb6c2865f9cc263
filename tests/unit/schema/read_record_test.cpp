// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/schema/read.h"

namespace jianli {
namespace {

TEST_CASE("an unknown key names the nearest field and brings the fix") {
  CHECK(work_messages("summry: 推荐") ==
        "3:3 error: unknown field `summry` in a work entry [unknown-field] did you mean "
        "`summary`?\n  -> - summary: 推荐\n");
  CHECK(work_messages("start_date: 2021-09") ==
        "3:3 error: unknown field `start_date` in a work entry [unknown-field] did you "
        "mean "
        "`startDate`?\n  -> - startDate: 2021-09\n");
  CHECK(
      work_messages("colour: 红") ==
      "3:3 error: unknown field `colour` in a work entry [unknown-field] the fields are "
      "`name`, `department`, `position`, `team`, `positions` and those of every entry "
      "(`startDate`, `summary`, `highlights`…)\n");
}

TEST_CASE("names of other tools are known") {
  CHECK(work_messages("title: 工程师") ==
        "3:3 error: unknown field `title` in a work entry [unknown-field] did you mean "
        "`position`?\n  -> - position: 工程师\n");
  CHECK(work_messages("bullets: [甲]") ==
        "3:3 error: unknown field `bullets` in a work entry [unknown-field] did you mean "
        "`highlights`?\n  -> - highlights: [甲]\n");
  CHECK(basics_messages("手机: 13800000000\ntitle: 工程师") ==
        "2:3 error: unknown field `手机` in `basics` [unknown-field] did you mean "
        "`phone`?\n"
        "  -> phone: 13800000000\n"
        "3:3 error: unknown field `title` in `basics` [unknown-field] did you mean "
        "`label`?\n"
        "  -> label: 工程师\n");
  CHECK(basics_messages("website: https://x.cn\nphoto: a.jpg") ==
        "2:3 error: unknown field `website` in `basics` [unknown-field] did you mean "
        "`url`?\n"
        "  -> url: https://x.cn\n"
        "3:3 error: unknown field `photo` in `basics` [unknown-field] did you mean "
        "`image`?\n"
        "  -> image: a.jpg\n");
}

TEST_CASE("a fix never makes a key occur twice") {
  CHECK(work_messages("company: 字节") ==
        "3:3 error: unknown field `company` in a work entry [unknown-field] did you mean "
        "`name`? It is here already\n");
}

TEST_CASE("a starred field under another name is one mistake, not two") {
  CHECK(read("basics: {name: 张三}\nwork:\n  - company: 字节\n").messages() ==
        "3:5 error: unknown field `company` in a work entry [unknown-field] did you mean "
        "`name`?\n  -> - name: 字节\n");
}

TEST_CASE("an unknown key of the document") {
  CHECK(read("basics: {name: 张三}\nemail: a@b.cn\n").messages() ==
        "2:1 error: unknown field `email` in the résumé [unknown-field] did you mean "
        "`email` "
        "inside `basics`?\n");
  CHECK(read("basics: {name: 张三}\n工作经历: []\n").messages() ==
        "2:1 error: unknown field `工作经历` in the résumé [unknown-field] did you mean "
        "`work`?\n  -> work: []\n");
  CHECK(
      read("basics: {name: 张三}\nfoobar: []\n").messages() ==
      "2:1 error: unknown field `foobar` in the résumé [unknown-field] the sections are "
      "`education`, `internships`, `work`, `research`, `projects`, `skills`, "
      "`publications`, `patents`, `awards`, `certificates`, `languages`, `teaching`, "
      "`volunteer`, `activities`, `interests`, `references`, `family`, `custom`\n");
}

TEST_CASE("a record takes its languages inside") {
  CHECK(basics_messages("location: {zh: {city: 杭州}}") ==
        "2:14 error: unknown field `zh` in a location [unknown-field] give the languages "
        "inside, field by field\n");
}

TEST_CASE("x- keys pass everywhere") {
  CHECK(read(R"(x-a: 1
basics: {name: {zh: 张三, x-pinyin: [zhang, san]}, x-b: [2], location: {x-c: {d: 3}}}
work: [{name: A, x-e: ~, highlights: [{text: b, x-f: 4}]}]
)")
            .messages() == "");
}

TEST_CASE("an empty text and null count as absent") {
  const Reading reading = read(R"(basics:
  name: 张三
  label: ""
  email:
  phone: null
  location: ~
  profiles: ""
  summary: {zh: "", en: Hi}
work:
  - name: A
    startDate: ""
    highlights: ["", ~, 甲]
    visible: ""
    courses:
)");
  CHECK(reading.messages() ==
        "14:5 error: unknown field `courses` in a work entry [unknown-field] the fields "
        "are `name`, `department`, `position`, `team`, `positions` and those of every "
        "entry (`startDate`, `summary`, `highlights`…)\n");
  CHECK(dump(reading.resume) == R"(locales: zh-Hans en
basics:
  name: "张三"
  summary: zh-Hans "", en "Hi"
work:
  -
    name: "A"
    highlights:
      -
        text: "甲"
)");
}

TEST_CASE("an empty starred field is missing") {
  CHECK(read("basics:\n  name: \"\"\n").messages() ==
        "2:3 error: `name` is empty, but `basics` must have it [missing-field] such as "
        "`name: 张三`\n");
}

TEST_CASE("an image is a path or a mapping") {
  CHECK(
      dump(read("basics:\n  name: Z\n  image: {file: a.jpg, alt: 照片, aspect: 25:35}\n")
               .resume) == R"(locales: zh-Hans
basics:
  name: "Z"
  image:
    file: "a.jpg"
    alt: "照片"
    aspect: "25:35"
)");
  CHECK(basics_messages("image: {alt: 照片}") ==
        "2:11 error: an image has no `file` [missing-field] such as `file: photo.jpg`\n");
  CHECK(basics_messages("image: [a.jpg]") ==
        "2:11 error: an image is a list, but a mapping is expected [wrong-type] such as "
        "`file: photo.jpg`\n");
}

TEST_CASE("an entry that is no mapping") {
  CHECK(read("basics: {name: 张三}\nskills: [Python]\n").messages() ==
        "2:10 error: a skills entry is the text `Python`, but a mapping is expected "
        "[wrong-type] write `{name: Python}`\n"
        "  -> skills: [{name: Python}]\n");
  CHECK(read("basics: {name: 张三}\nteaching: [机器学习]\nskills: [\"C, C++\"]\n")
            .messages() ==
        "2:12 error: a teaching entry is the text `机器学习`, but a mapping is expected "
        "[wrong-type] write `{course: 机器学习}`\n"
        "  -> teaching: [{course: 机器学习}]\n"
        "3:11 error: a skills entry is the text `C, C++`, but a mapping is expected "
        "[wrong-type] such as `name: 编程语言`\n");
  CHECK(basics_messages("location: 杭州") ==
        "2:13 error: a location is the text `杭州`, but a mapping is expected "
        "[wrong-type] such as `address: 余杭塘路 866 号`\n");
}

}  // namespace
}  // namespace jianli
