// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "variant/redacted_value.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

/// The values of a text of a kind, a line each.
std::string values(RedactedKind kind, std::string_view text) {
  std::string all;
  for (const RedactedValue& value : redacted_values(kind, text, "field")) {
    all += value.text + "\n";
  }
  return all;
}

TEST_CASE("a number is its last ten digits, and a long group without the others") {
  using enum RedactedKind;
  CHECK(values(number, "+86 138 0013 8000") == "3800138000\n");
  CHECK(values(number, "0571-87951234 转 12") == "7187951234\n87951234\n");
  CHECK(values(number, "8795 1234") == "87951234\n");
  CHECK(values(number, "12345").empty());
}

TEST_CASE("addresses are what is the same in all their writings") {
  using enum RedactedKind;
  CHECK(values(email, "ZhangSan@Example.com") == "zhangsan@example.com\n");
  CHECK(values(address, "https://www.Example.com/") == "example.com\n");
  CHECK(values(street, "余杭塘路 866 号") == "余杭塘路866号\n");
  CHECK(values(account, "ZhangSan") == "zhangsan\n");
  CHECK(values(account, "13800138000") == "3800138000\n");
}

TEST_CASE("dates are their numbers") {
  CHECK(values(RedactedKind::day, "1999年9月1日") == "1999 9 1\n");
  CHECK(values(RedactedKind::day, "1999-09") == "1999 9\n");
  CHECK(values(RedactedKind::day, "1999").empty());
}

TEST_CASE("addresses and long numbers inside of any text are looked for") {
  std::string all;
  for (const RedactedValue& value :
       values_inside("导师李四（lisi@example.org, 0571-87951234），主页 "
                     "<https://example.org/lisi>，2021 级",
                     "references")) {
    all += value.text + " " + std::string(value.field) + "\n";
  }
  CHECK(all ==
        "7187951234 references\n"
        "87951234 references\n"
        "lisi@example.org references\n"
        "example.org/lisi references\n");
}

TEST_CASE("an address need not stand apart from Chinese text") {
  std::string all;
  for (const RedactedValue& value : values_inside(
           "邮箱lisi@example.org。主页https://example.org/lisi，“a@b.cn”", "facts")) {
    all += value.text + "\n";
  }
  CHECK(all == "lisi@example.org\nexample.org/lisi\na@b.cn\n");
}

}  // namespace
}  // namespace jianli
