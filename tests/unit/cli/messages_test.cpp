// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/messages.h"

#include <doctest/doctest.h>

#include "base/diagnostics.h"

using namespace jianli;

TEST_CASE("the environment chooses the language, the graver variable first") {
  CHECK(message_language({}) == MessageLanguage::english);
  CHECK(message_language({"", "", "zh_CN.UTF-8"}) == MessageLanguage::chinese);
  CHECK(message_language({"", "zh_TW.UTF-8", "en_US.UTF-8"}) == MessageLanguage::chinese);
  CHECK(message_language({"", "C", "zh_CN.UTF-8"}) == MessageLanguage::english);
  CHECK(message_language({"C.UTF-8", "zh_CN", "zh_CN"}) == MessageLanguage::english);
  CHECK(message_language({"zh", "", ""}) == MessageLanguage::chinese);
  CHECK(message_language({"", "", "de_DE.UTF-8"}) == MessageLanguage::english);
}

TEST_CASE("--messages knows two languages") {
  CHECK(find_message_language("en") == MessageLanguage::english);
  CHECK(find_message_language("zh") == MessageLanguage::chinese);
  CHECK_FALSE(find_message_language("fr"));
  CHECK_FALSE(find_message_language(""));
}

TEST_CASE("English needs no catalog, Chinese has one") {
  CHECK(catalog_of(MessageLanguage::english).empty());
  const Catalog& chinese = catalog_of(MessageLanguage::chinese);
  CHECK(language_of(chinese) == MessageLanguage::chinese);
  CHECK(language_of({}) == MessageLanguage::english);
  CHECK(say("unknown field `{}` in {}", std::string("emial"), "an image").told(chinese) ==
        "图片没有字段 `emial`");
  CHECK(say("did you mean `{}`?", std::string("email")).told(chinese) ==
        "是否想写 `email`？");
  CHECK(list_of({"1 error", say("{} warnings", 2)}).told(chinese) ==
        "1 个错误、2 个警告");
}

TEST_CASE("a finding is told in Chinese with its label, a hint and notes") {
  Sources sources;
  const SourceId source = sources.add("me.yaml", "emial: x\n");
  Diagnostic finding;
  finding.rule = Rule::unknown_field;
  finding.span = {source, 0, 5};
  finding.message = say("unknown field `{}` in {}", std::string("emial"), "the résumé");
  finding.hint = say("did you mean `{}`?", std::string("email"));
  finding.notes.push_back({"the first one stands here", {source, 7, 8}});
  CHECK(format(finding, sources, Colour::off, catalog_of(MessageLanguage::chinese)) ==
        "me.yaml:1:1: 错误：简历没有字段 `emial` [unknown-field]\n"
        "    1 | emial: x\n"
        "      | ^~~~~ 是否想写 `email`？\n"
        "me.yaml:1:8: 说明：第一个在此处\n");
}
