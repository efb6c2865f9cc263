// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/starter.h"

#include <doctest/doctest.h>

using jianli::make_starter;

namespace {

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("the bilingual starter has every text in both languages") {
  const std::string text = make_starter({"zh", "en"}, "");
  CHECK(contains(text, "\nlocales: [zh, en]\n"));
  CHECK(contains(text, "\n  name: {zh: 张三, en: Zhang San}\n"));
  CHECK(contains(text, " / A résumé that compiles as it is."));
  CHECK_FALSE(contains(text, "design:"));
}

TEST_CASE("English may come first") {
  const std::string text = make_starter({"en", "zh"}, "");
  CHECK(contains(text, "\nlocales: [en, zh]\n"));
  CHECK(contains(text, "\n  name: {en: Zhang San, zh: 张三}\n"));
}

TEST_CASE("a starter in one language has its texts alone") {
  const std::string chinese = make_starter({"zh"}, "");
  CHECK(contains(chinese, "\n  name: 张三\n"));
  CHECK(contains(chinese, "\nlocales: [zh]\n"));
  CHECK_FALSE(contains(chinese, "en: "));
  CHECK_FALSE(contains(chinese, "Zhang San"));
  const std::string english = make_starter({"en", "en"}, "");
  CHECK(contains(english, "\n  name: Zhang San\n"));
  CHECK(contains(english, "\nlocales: [en]\n"));
  CHECK_FALSE(contains(english, "zh: "));
  CHECK_FALSE(contains(english, "张三"));
}

TEST_CASE("a template is named if asked for") {
  CHECK(contains(make_starter({"zh"}, "classic"), "\ndesign:\n  template: classic\n"));
  CHECK(contains(make_starter({"zh"}, "./mine.yaml"), "\n  template: ./mine.yaml\n"));
  CHECK(contains(make_starter({"zh"}, "./a: b #1.yaml"),
                 "\n  template: \"./a: b #1.yaml\"\n"));
}
