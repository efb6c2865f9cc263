// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "variant/redaction_search.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

using enum RedactedKind;

/// What of a text gives away a value; empty if nothing does.
std::string found(RedactedKind kind, std::string_view value, std::string_view text) {
  const RedactionSearch search(text);
  for (const RedactedValue& key : redacted_values(kind, value, "field")) {
    if (const auto range = search.find(key)) {
      return std::string(text.substr(range->begin, range->end - range->begin));
    }
  }
  return {};
}

TEST_CASE("a telephone number is found in any grouping") {
  const std::string phone = "138 0013 8000";
  CHECK(found(number, phone, "电话13800138000。") == "13800138000");
  CHECK(found(number, phone, "+86-138-0013-8000") == "138-0013-8000");
  CHECK(found(number, phone, "(138) 0013.8000") == "138) 0013.8000");
  CHECK(found(number, phone, "１３８ ００１３ ８０００") == "１３８ ００１３ ８０００");
  CHECK(found(number, phone, "1 3 8 0 0 1 3 8 0 0 0") == "3 8 0 0 1 3 8 0 0 0");
  CHECK(found(number, "+86 138 0013 8000", "13800138000") == "13800138000");
  CHECK(found(number, "(415) 555-2671", "+1 415 555 2671") == "415 555 2671");
  CHECK(found(number, phone, "138 0013 8001").empty());
  CHECK(found(number, phone, "138、0013 与 8000").empty());
  CHECK(found(number, phone, "2021.09 – 2025.06").empty());
}

TEST_CASE("a telephone number is found without the code of its area") {
  CHECK(found(number, "0571-87951234", "转 87951234") == "87951234");
  CHECK(found(number, "0571-87951234", "0571 8795 1234") == "0571 8795 1234");
  CHECK(found(number, "0571-00000000", "100000000 用户").empty());
}

TEST_CASE("numbers that are too short tell nobody") {
  CHECK(redacted_values(number, "12345", "phone").empty());
}

TEST_CASE("an e-mail address is found in any case, as a whole") {
  const std::string mail = "ZhangSan@example.com";
  CHECK(found(email, mail, "写信至zhangsan@example.com。") == "zhangsan@example.com");
  CHECK(found(email, mail, "ZHANGSAN＠EXAMPLE.COM") == "ZHANGSAN＠EXAMPLE.COM");
  CHECK(found(email, mail, "zhang\u200Bsan@example.com") == "zhang\u200Bsan@example.com");
  CHECK(found(email, mail, "li.zhangsan@example.com").empty());
  CHECK(found(email, mail, "zhangsan@example.com.cn").empty());
  CHECK(found(email, mail, "zhangsan@example.org").empty());
}

TEST_CASE("a web address is found with and without its scheme, and in longer ones") {
  const std::string page = "https://github.com/zhangsan/";
  CHECK(found(address, page, "见 github.com/zhangsan") == "github.com/zhangsan");
  CHECK(found(address, page, "http://www.GitHub.com/zhangsan/demo") ==
        "GitHub.com/zhangsan");
  CHECK(found(address, page, "https://github.com/zhangsan2").empty());
  CHECK(found(address, page, "https://github.com/zhangsan-x").empty());
  CHECK(found(address, page, "https://github.com/lisi").empty());
  const std::string home = "https://example.com";
  CHECK(found(address, home, "blog.example.com/a") == "example.com");
  CHECK(found(address, home, "a@example.com").empty());
  CHECK(found(address, home, "example.com.cn").empty());
  CHECK(found(address, home, "myexample.com").empty());
}

TEST_CASE("the name of an account is found as a word") {
  CHECK(found(account, "zhangsan", "微信zhangsan") == "zhangsan");
  CHECK(found(account, "zhangsan", "gitee.com/ZhangSan/x") == "ZhangSan");
  CHECK(found(account, "zhangsan", "@zhangsan。") == "zhangsan");
  CHECK(found(account, "zhangsan", "zhangsan@example.com").empty());
  CHECK(found(account, "zhangsan", "zhangsan.dev").empty());
  CHECK(found(account, "zhangsan", "zhangsang").empty());
  CHECK(redacted_values(account, "ab", "profiles").empty());
  // Of WeChat and QQ the account may be a number.
  CHECK(found(account, "13800138000", "138-0013-8000") == "138-0013-8000");
}

TEST_CASE("a postal address is found whatever its spaces") {
  CHECK(found(street, "余杭塘路 866 号", "住余杭塘路866号") == "余杭塘路866号");
  CHECK(found(street, "余杭塘路 866 号", "余杭塘路 388 号").empty());
  CHECK(redacted_values(street, "杭州", "location").empty());
}

TEST_CASE("a date of birth is found in other notations and in numbers of documents") {
  CHECK(found(day, "1999-09-01", "1999 年 9 月 1 日生") == "1999 年 9 月 1");
  CHECK(found(day, "1999-09-01", "生于1999.09.01") == "1999.09.01");
  CHECK(found(day, "1999-09-01", "330106199909010011") == "19990901");
  CHECK(found(day, "1999-09", "1999年9月") == "1999年9");
  CHECK(found(day, "1999-09-01", "1999.09").empty());
  CHECK(found(day, "1999-09-01", "1999 年到 2009 年 9 月 1 日").empty());
  CHECK(found(day, "1999-09", "3301061999090112").empty());
  CHECK(redacted_values(day, "1999", "birthDate").empty());
}

}  // namespace
}  // namespace jianli
