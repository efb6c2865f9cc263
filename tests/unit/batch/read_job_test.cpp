// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/batch/job_lists.h"

namespace jianli {
namespace {

/// One job in YAML, in a list in the folder `lists`.
std::string job(std::string text) {
  return jobs_of("lists/jobs.yaml", std::move(text), [](const ListReader& list) {
    const auto tree = parse(list.source, list.sources, list.diagnostics);
    REQUIRE(tree);
    return std::vector<BatchJob>{read_job(list, *tree, tree->root, list.fresh)};
  });
}

}  // namespace

TEST_CASE("a job is a mapping, or the path of its résumé") {
  CHECK(job("file: ../me.yaml\n") == "lists/../me.yaml\n");
  CHECK(job("me.yaml\n") == "lists/me.yaml\n");
  CHECK(job("file: /people/me.yaml\n") == "/people/me.yaml\n");
}

TEST_CASE("what a job asks for itself") {
  CHECK(job("file: me.yaml\nname: 张三\nvariants: [a, b]\nlocales: [zh, en, zh]\n"
            "templates: [compact, ./mine.yaml]\n") ==
        "lists/me.yaml variants a b locales zh-Hans en templates compact "
        "lists/./mine.yaml as 张三\n");
  CHECK(job("file: me.yaml\nvariants: a\nlocales: en\ntemplates: compact\n") ==
        "lists/me.yaml variants a locales en templates compact\n");
  CHECK(job("{file: me.yaml, all: true}") == "lists/me.yaml all\n");
  CHECK(job("{file: me.yaml, all: false, name: '', locales: , set: }") ==
        "lists/me.yaml\n");
}

TEST_CASE("a job makes a résumé unless it names a letter") {
  CHECK(job("{file: me.yaml, kind: letter}") == "lists/me.yaml letter\n");
  CHECK(job("{file: me.yaml, kind: resume}") == "lists/me.yaml\n");
  CHECK(job("{file: me.yaml, kind: }") == "lists/me.yaml\n");
  CHECK(job("{file: me.yaml, kind: Letter}") ==
        "lists/me.yaml\n1:23 error: `Letter` is neither `resume` nor `letter` "
        "[bad-job]\n");
}

TEST_CASE("values are those of --set") {
  CHECK(job("file: me.yaml\nset:\n  basics.name: 张三\n  basics.phone: 13800001111\n"
            "  basics.label: ~\n  basics.summary: \"*literal* [text\"\n") ==
        "lists/me.yaml basics.name=张三 basics.phone=13800001111 basics.label= "
        "basics.summary=\"*literal* [text\"\n");
  CHECK(job("file: me.yaml\nset:\n  basics.label: {zh: 工程师, en: \"a \\\"b\\\"\"}\n"
            "  work[0].highlights: [甲, **乙**]\n") ==
        "lists/me.yaml basics.label={\n  \"zh\": \"工程师\",\n  \"en\": \"a "
        "\\\"b\\\"\"\n}\n"
        " work[0].highlights=[\n  \"甲\",\n  \"**乙**\"\n]\n\n");
  // A number stays one among brackets.
  CHECK(job("file: me.yaml\nset: {'skills': [{name: C, priority: -2}, {name: R, "
            "visible: false}]}\n") ==
        "lists/me.yaml skills=[\n  {\n    \"name\": C,\n    \"priority\": \"-2\"\n  },\n"
        "  {\n    \"name\": R,\n    \"visible\": false\n  }\n]\n\n");
}

TEST_CASE("mistakes are told at their places, all of them") {
  CHECK(job("fil: me.yaml\nlocals: en\nwrong: 1\n") ==
        "\n1:1 error: a job has no key `fil` [bad-job] did you mean `file`?\n"
        "1:1 error: the job names no `file` [bad-job] add `file: "
        "people/zhang-san.yaml`, the résumé it is about\n"
        "2:1 error: a job has no key `locals` [bad-job] did you mean `locales`?\n"
        "3:1 error: a job has no key `wrong` [bad-job] the keys are `file`, `kind`, "
        "`name`, "
        "`variants`, `all`, `locales`, `templates` and `set`\n");
  CHECK(job("[a.yaml]\n") ==
        "\n1:2 error: a job is to be a mapping [bad-job] write `file: "
        "people/zhang-san.yaml`\n");
  CHECK(job("file: [a]\nname: {a: b}\nlocales: {zh: 1}\ntemplates: [[a]]\nset: x\n"
            "all: yes\n") ==
        "\n1:1 error: the job names no `file` [bad-job] add `file: "
        "people/zhang-san.yaml`, the résumé it is about\n"
        "1:8 error: `file` is to be a text [bad-job]\n"
        "2:8 error: `name` is to be a text [bad-job]\n"
        "3:11 error: `locales` is to be a list of texts [bad-job] write `locales: [zh, "
        "en]`\n"
        "4:14 error: an item of `templates` is to be a text [bad-job]\n"
        "5:6 error: `set` is to be a mapping of paths to values [bad-job] write `set: "
        "{basics.name: 张三}`\n"
        "6:6 error: `yes` is neither `true` nor `false` [bad-job]\n");
  CHECK(job("file: me.yaml\nlocales: 中文\n") ==
        "lists/me.yaml\n2:10 error: `中文` is not a language tag [bad-job] write zh, "
        "zh-Hant, en and the like\n");
  CHECK(job("file: me.yaml\nall: true\nvariants: a\n") ==
        "lists/me.yaml variants a all\n1:7 error: `all` makes every variant [bad-job] "
        "leave out `variants`\n");
}

TEST_CASE("paths and values are held to the schema") {
  CHECK(job("file: me.yaml\nset: {basics.nam: 张三, basics.email: none}\n") ==
        "lists/me.yaml basics.nam=张三 basics.email=none\n"
        "2:7 error: unknown field `nam` in `basics` [unknown-path] did you mean "
        "`basics.name`?\n"
        "2:37 error: `none` is no e-mail address [bad-email] such as "
        "`zhangsan@example.com`\n");
  // Whether the résumé has a second job is for the résumé to tell.
  CHECK(job("file: me.yaml\nset: {'work[1].position': 工程师}\n") ==
        "lists/me.yaml work[1].position=工程师\n");
}

}  // namespace jianli
