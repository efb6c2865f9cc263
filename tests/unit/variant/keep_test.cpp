// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "variant/keep.h"

#include <doctest/doctest.h>

#include "unit/variant/resume_of.h"

namespace jianli {
namespace {

/// Why the only entry of `work` is left out of an edition; `fields` are the entry's, and
/// `variant` is the mapping of a variant called `mine`, or nothing.
LeftOut reason(const std::string& fields, const std::string& variant = {},
               std::string_view language = "zh-Hans",
               RecordPlace place = RecordPlace::entry) {
  const ReadDocument document("basics: {name: 张三}\nwork:\n  - {name: 星河科技" +
                              (fields.empty() ? "" : ", " + fields) +
                              "}\nvariants:\n  mine: {" + variant + "}\n  other: {}\n");
  const Variant mine = document.variant("mine");
  return why_left_out(document.resume.sections.front().entries.front(), place,
                      {language, variant.empty() ? nullptr : &mine});
}

const std::string kAny = "target: {position: x}";  // a variant that chooses nothing

TEST_CASE("an item without any of the fields is kept") {
  CHECK(reason("") == LeftOut::none);
  CHECK(reason("", kAny) == LeftOut::none);
}

TEST_CASE("an item is kept if `visible` is not false") {
  CHECK(reason("visible: false") == LeftOut::invisible);
  CHECK(reason("visible: true") == LeftOut::none);
  CHECK(reason("visible: false, tags: [a]", "select: [a]") == LeftOut::invisible);
}

TEST_CASE("`only` names languages") {
  CHECK(reason("only: [zh]") == LeftOut::none);
  CHECK(reason("only: [en]") == LeftOut::only);
  CHECK(reason("only: [en, zh]") == LeftOut::none);
  CHECK(reason("only: [en]", {}, "en-GB") == LeftOut::none);
  CHECK(reason("only: [en-GB]", {}, "en") == LeftOut::only);
  CHECK(reason("only: [zh]", {}, "zh-Hant") == LeftOut::only);
}

TEST_CASE("`only` names variants") {
  CHECK(reason("only: [mine]", kAny) == LeftOut::none);
  CHECK(reason("only: [other]", kAny) == LeftOut::only);
  CHECK(reason("only: [other, mine]", kAny) == LeftOut::none);
  CHECK(reason("only: [other, zh]", kAny) == LeftOut::none);
}

TEST_CASE("the résumé as it is has no items of variants") {
  CHECK(reason("only: [mine]") == LeftOut::only);
  CHECK(reason("only: [mine, zh]") == LeftOut::none);
}

TEST_CASE("an empty `only` is an absent one") {
  CHECK(reason("only: []") == LeftOut::none);
}

TEST_CASE("none of its tags may be in `omit`") {
  CHECK(reason("tags: [a, b]", "omit: [b]") == LeftOut::omitted);
  CHECK(reason("tags: [a, b]", "omit: [c]") == LeftOut::none);
}

TEST_CASE("with `select` an item with tags shares one") {
  CHECK(reason("tags: [a, b]", "select: [b, c]") == LeftOut::none);
  CHECK(reason("tags: [a, b]", "select: [c]") == LeftOut::not_selected);
}

TEST_CASE("without `select` every tag is as good") {
  CHECK(reason("tags: [a]", kAny) == LeftOut::none);
  CHECK(reason("tags: [a]") == LeftOut::none);
}

TEST_CASE("an empty `select` selects no tag") {
  CHECK(reason("tags: [a]", "select: []") == LeftOut::none);
  CHECK(reason("", "select: []") == LeftOut::none);
}

TEST_CASE("with `select` an item without tags is kept") {
  CHECK(reason("", "select: [a]") == LeftOut::none);
  CHECK(reason("tags: []", "select: [a]") == LeftOut::none);
}

TEST_CASE("`omit` goes before `select`") {
  CHECK(reason("tags: [a, b]", "select: [a], omit: [b]") == LeftOut::omitted);
}

TEST_CASE("tags are compared as they are written") {
  CHECK(reason("tags: [LLM]", "select: [llm]") == LeftOut::not_selected);
  CHECK(reason("tags: [大模型]", "select: [大模型]") == LeftOut::none);
}

TEST_CASE("`untagged: drop` removes entries without tags, and entries only") {
  CHECK(reason("", "untagged: drop") == LeftOut::untagged);
  CHECK(reason("tags: []", "untagged: drop") == LeftOut::untagged);
  CHECK(reason("tags: [a]", "untagged: drop") == LeftOut::none);
  CHECK(reason("", "untagged: keep") == LeftOut::none);
  CHECK(reason("", "untagged: drop", "zh-Hans", RecordPlace::inside) == LeftOut::none);
}

/// Whether an entry with these bullets goes with them in a variant that omits `a`.
bool emptied(const std::string& fields, std::string_view language = "zh-Hans",
             const std::string& variant = "omit: [a]") {
  const ReadDocument document("basics: {name: 张三}\nwork:\n  - name: 星河科技\n" +
                              fields + "variants:\n  mine: {" + variant + "}\n");
  const Variant mine = document.variant("mine");
  return is_emptied(document.resume.sections.front().entries.front(), {language, &mine});
}

TEST_CASE("an entry whose highlights were all dropped by tags goes too") {
  CHECK(emptied("    highlights: [{text: 甲, tags: [a]}, {text: 乙, tags: [a, b]}]\n"));
  CHECK_FALSE(emptied("    highlights: [{text: 甲, tags: [a]}, 乙]\n"));
  CHECK_FALSE(emptied("    highlights: [{text: 甲, tags: [b]}]\n"));
  CHECK(emptied("    highlights: [{text: 甲, tags: [b]}]\n", "zh-Hans", "select: [a]"));
}

TEST_CASE("an entry without highlights has none to lose") {
  CHECK_FALSE(emptied(""));
  CHECK_FALSE(emptied("    highlights: []\n"));
}

TEST_CASE("a summary keeps an entry without its highlights") {
  CHECK_FALSE(emptied("    summary: 推荐。\n    highlights: [{text: 甲, tags: [a]}]\n"));
  CHECK(emptied("    summary: ''\n    highlights: [{text: 甲, tags: [a]}]\n"));
  CHECK(emptied("    description: 推荐。\n    highlights: [{text: 甲, tags: [a]}]\n"));
}

TEST_CASE("a summary of another language alone keeps nothing") {
  const std::string fields =
      "    summary: {zh: 推荐。, en: ''}\n    highlights: [{text: 甲, tags: [a]}]\n";
  CHECK_FALSE(emptied(fields));
  CHECK(emptied(fields, "en"));
}

TEST_CASE("highlights that are out for another reason empty no entry") {
  CHECK_FALSE(emptied("    highlights: [{text: 甲, visible: false}]\n"));
  CHECK_FALSE(emptied("    highlights: [{text: 甲, only: [en]}]\n"));
  CHECK_FALSE(emptied("    highlights: [{text: 甲, only: [en], tags: [a]}]\n"));
}

TEST_CASE("highlights that the edition has not do not save the entry, either") {
  const std::string fields =
      "    highlights: [{text: 甲, only: [en]}, {text: 乙, tags: [a]},\n"
      "                 {text: 丙, visible: false}]\n";
  CHECK(emptied(fields));
  CHECK_FALSE(emptied(fields, "en"));
}

TEST_CASE("of a localised list the edition's version counts") {
  const std::string fields =
      "    highlights:\n"
      "      zh: [{text: 甲, tags: [a]}]\n"
      "      en: [{text: One, tags: [a]}, Two]\n";
  CHECK(emptied(fields));
  CHECK_FALSE(emptied(fields, "en"));
}

TEST_CASE("the highlights of positions are the entry's") {
  const std::string kept = "    positions: [{position: 甲, highlights: [乙]}]\n";
  const std::string dropped =
      "    positions: [{position: 甲, highlights: [{text: 乙, tags: [a]}]}]\n";
  const std::string own = "    highlights: [{text: 丙, tags: [a]}]\n";
  CHECK_FALSE(emptied(own + kept));
  CHECK(emptied(own + dropped));
  CHECK(emptied(dropped));
}

TEST_CASE("a position that stays without highlights saves the entry") {
  const std::string own = "    highlights: [{text: 丙, tags: [a]}]\n";
  CHECK_FALSE(emptied(own + "    positions: [{position: 甲}]\n"));
  CHECK(emptied(own + "    positions: [{position: 甲, tags: [a]}]\n"));
}

TEST_CASE("a bullet that only holds others goes with them") {
  CHECK(emptied("    highlights: [{highlights: [{text: 甲, tags: [a]}]}]\n"));
  CHECK_FALSE(emptied("    highlights: [{highlights: [{text: 甲, tags: [a]}, 乙]}]\n"));
  CHECK_FALSE(
      emptied("    highlights: [{text: 乙, highlights: [{text: 甲, tags: [a]}]}]\n"));
}

TEST_CASE("fields that only steer") {
  CHECK(only_steers("tags"));
  CHECK(only_steers("visible"));
  CHECK_FALSE(only_steers("keywords"));
}

}  // namespace
}  // namespace jianli
