// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "cli/explain.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "cli/messages.h"

using namespace jianli;

TEST_CASE("a rule is explained with its severity and both examples") {
  const std::string text = explain(Rule::bad_email, {});
  CHECK(text ==
        R"(bad-email (error by default)
The text is not an e-mail address.

The text cannot be an e-mail address.

The address is a link in the PDF, and the one way to be answered.

`--allow bad-email` ignores its findings.

Wrong:
    basics: {name: 张三, email: zhangsan.example.com}

Right:
    basics: {name: 张三, email: zhangsan@example.com}
)");
}

TEST_CASE("the same in Chinese") {
  const std::string text =
      explain(Rule::missing_translation, catalog_of(MessageLanguage::chinese));
  CHECK(text.starts_with("missing-translation（默认：警告）\n文字缺少该语言的版本。\n"));
  CHECK(text.find("用 `--deny missing-translation` 则算作错误。") != std::string::npos);
  CHECK(text.find("正确的写法：\n    locales: [zh, en]\n") != std::string::npos);
}

TEST_CASE("what cannot be allowed says so") {
  CHECK(
      explain(Rule::yaml_syntax, {})
          .find("`yaml-syntax` cannot be allowed: nothing can be made of such input.") !=
      std::string::npos);
}

TEST_CASE("the list has a line for every rule") {
  const std::string list = list_rules({});
  CHECK(static_cast<std::size_t>(std::count(list.begin(), list.end(), '\n')) ==
        all_rules().size());
  CHECK(list.find("not-shown                note     The template shows no place") !=
        std::string::npos);
  const std::string chinese = list_rules(catalog_of(MessageLanguage::chinese));
  CHECK(chinese.find("bad-email                错误     不是电子邮件地址。\n") !=
        std::string::npos);
}
