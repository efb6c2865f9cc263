// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/schema/read.h"

namespace jianli {
namespace {

/// The findings of a document with these variants, a flow text.
std::string messages(const std::string& variants) {
  return read("basics: {name: 张三}\nvariants: " + variants + '\n').messages();
}

TEST_CASE("variants are kept by their names") {
  const Reading reading = read(R"(basics: {name: 张三}
variants:
  short:
    target: {organization: 星河, position: {zh: 工程师, en: Engineer}}
    locales: [zh]
    untagged: drop
    set: {basics.label: 工程师}
    emphasize: [召回]
    output: "{name}"
  plain:
)");
  CHECK(reading.messages() == "");
  CHECK(dump(reading.resume) == R"(locales: zh-Hans en
basics:
  name: "张三"
variants:
  short:
    target:
      organization: "星河"
      position: zh-Hans "工程师", en "Engineer"
    locales:
      - "zh"
    untagged: "drop"
    set: (untouched)
    emphasize:
      - "召回"
    output: "{name}"
  plain:
)");
}

TEST_CASE("variants are a mapping of names to mappings") {
  CHECK(messages("{x-note: [any]}") == "");
  CHECK(
      messages("[short]") ==
      "2:12 error: `variants` is a list, but a mapping with a name for each is expected "
      "[wrong-type] such as `{bytedance: {target: {organization: 字节跳动}}}`\n");
  CHECK(messages("{short: [a]}").find("a variant is a list") != std::string::npos);
  CHECK(messages("{short: {selects: [a]}}").find("did you mean `select`?") !=
        std::string::npos);
}

TEST_CASE("a variant's name is an identifier") {
  CHECK(messages("{byte-dance-2: {}}") == "");
  CHECK(messages("{Byte Dance: {}}") ==
        "2:12 error: `Byte Dance` is no identifier [bad-value] did you mean "
        "`byte-dance`?\n  -> variants: {byte-dance: {}}\n");
}

TEST_CASE("untagged entries are kept or dropped") {
  CHECK(messages("{v: {untagged: keep}}") == "");
  CHECK(messages("{v: {untagged: dorp}}") ==
        "2:26 error: `dorp` is neither `keep` nor `drop` [bad-value] did you mean "
        "`drop`?\n  -> variants: {v: {untagged: drop}}\n");
}

TEST_CASE("`set` is a mapping of paths") {
  CHECK(messages("{v: {set: [basics.label]}}") ==
        "2:22 error: `set` is a list, but a mapping of paths to values is expected "
        "[wrong-type] such as `{basics.label: 推荐算法工程师}`\n");
}

TEST_CASE("a file of variants has nothing but them") {
  const Reading reading = read("resume: ../me.yaml\nvariants: {v: {}}\n");
  CHECK(reading.messages() == "");
  CHECK(reading.resume.base.text == "../me.yaml");
  CHECK(reading.resume.variants.size() == 1);
  CHECK(read("resume: ../me.yaml\nvariants: {v: {}}\nwork: [{name: 甲}]\n").messages() ==
        "3:1 error: `work` stands in a file of variants of `../me.yaml` [bad-value] move "
        "it into that file\n");
}

}  // namespace
}  // namespace jianli
