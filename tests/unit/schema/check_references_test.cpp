// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/schema/read.h"

namespace jianli {
namespace {

/// The findings of a document with an entry of these lines, in flow style, and a variant.
std::string messages(const std::string& entry, const std::string& variant) {
  return read("basics: {name: 张三}\nwork: [{name: 甲, " + entry +
              "}]\nvariants: {short: {" + variant + "}}\n")
      .messages();
}

TEST_CASE("`only` names languages and variants") {
  CHECK(messages("only: [zh, en-GB, short]", "") == "");
  CHECK(messages("only: [shrot]", "") ==
        "2:25 warning: `shrot` is neither a language tag nor a variant of this file "
        "[unknown-only] did you mean `short`?\n"
        "  -> work: [{name: 甲, only: [short]}]\n");
  CHECK(messages("only: [chinese]", "") ==
        "2:25 warning: `chinese` is neither a language tag nor a variant of this file "
        "[unknown-only] did you mean `zh`?\n"
        "  -> work: [{name: 甲, only: [zh]}]\n");
  CHECK(messages("only: [zhh]", "") ==
        "2:25 warning: `zhh` is neither a language tag nor a variant of this file "
        "[unknown-only] did you mean `zh`?\n"
        "  -> work: [{name: 甲, only: [zh]}]\n");
}

TEST_CASE("a name in `only` like no other may be a variant of another file") {
  CHECK(messages("only: [tencent]", "") ==
        "2:25 note: `tencent` is neither a language tag nor a variant of this file "
        "[unknown-only] only a file of variants that has it shows this\n");
}

TEST_CASE("a variant is not called like a language") {
  const auto named = [](const std::string& name) {
    return read("basics: {name: 张三}\nvariants: {" + name + ": {}}\n").messages();
  };
  CHECK(named("en") ==
        "2:12 warning: the variant `en` is called like a language [ambiguous-variant] "
        "give it another name: `only: [en]` is for both\n");
  CHECK(named("zh-hant").find("[ambiguous-variant]") != std::string::npos);
  CHECK(named("english") == "");
  CHECK(named("ml-search") == "");
}

TEST_CASE("`only` of a highlight is checked too") {
  CHECK(messages("highlights: [{text: a, only: [shrot]}]", "").find("[unknown-only]") !=
        std::string::npos);
}

TEST_CASE("tags that are chosen by are somewhere given") {
  CHECK(messages("tags: [llm]", "select: [llm], omit: [llm]") == "");
  CHECK(messages("highlights: [{text: a, tags: [llm]}]", "select: [llm]") == "");
  CHECK(messages("tags: [llm]", "select: [lmm]") ==
        "3:29 warning: no item has the tag `lmm` [unused-tag] did you mean `llm`?\n"
        "  -> variants: {short: {select: [llm]}}\n");
  CHECK(messages("tags: [llm]", "omit: [teaching]") ==
        "3:27 warning: no item has the tag `teaching` [unused-tag] give it to items as "
        "`tags: […]`, or leave it out here\n");
}

TEST_CASE("a tag of an item that is nearly one of a variant's is told") {
  const std::string other = "highlights: [{text: a, tags: [recsys]}], ";
  CHECK(messages(other + "tags: [recsis]", "select: [recsys]") ==
        "2:66 warning: no variant names the tag `recsis` [unused-tag] did you mean "
        "`recsys`?\n"
        "  -> work: [{name: 甲, highlights: [{text: a, tags: [recsys]}], tags: "
        "[recsys]}]\n");
  CHECK(messages(other + "tags: [RecSys]", "omit: [recsys]").find("`RecSys`") !=
        std::string::npos);
}

TEST_CASE("a tag kept for later is nobody's mistake") {
  const std::string other = "highlights: [{text: a, tags: [llm, teaching]}], ";
  CHECK(messages(other + "tags: [search]", "select: [llm, teaching]") == "");
  // Names of three letters are near to each other by nature.
  CHECK(messages(other + "tags: [vlm]", "select: [llm, teaching]") == "");
  // What stands twice was meant.
  CHECK(messages("highlights: [{text: a, tags: [llm, teachin]}], tags: [teachin, "
                 "teaching]",
                 "select: [llm, teaching]") == "");
}

TEST_CASE("without variants that choose, tags say nothing") {
  CHECK(messages("tags: [recsis]", "") == "");
  CHECK(messages("tags: [recsis]", "emphasize: [recsys]") == "");
}

TEST_CASE("a design lists the custom sections that there are") {
  const std::string head = "basics: {name: 张三}\ncustom: [{id: pf, title: 作品}]\n";
  CHECK(read(head + "design: {sections: [custom, custom.pf]}\n").messages() == "");
  CHECK(read(head + "design: {sections: [custom.fp]}\n").messages() ==
        "3:21 warning: no custom section has the id `fp` [unused-path] give it to a "
        "section of `custom`, or leave it out here\n");
  CHECK(read(head + "variants: {v: {design: {sections: [{of: [work, custom.pff]}]}}}\n")
            .messages() ==
        "3:48 warning: no custom section has the id `pff` [unused-path] did you mean "
        "`custom.pf`?\n"
        "  -> variants: {v: {design: {sections: [{of: [work, custom.pf]}]}}}\n");
}

TEST_CASE("tags of a résumé in another file are not known") {
  CHECK(read("resume: me.yaml\nvariants: {v: {select: [llm]}}\n").messages() == "");
}

}  // namespace
}  // namespace jianli
