// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/schema/read.h"

namespace jianli {
namespace {

TEST_CASE("e-mail") {
  CHECK(basics_messages("email: zhangsan@example.com") == "");
  CHECK(
      basics_messages("email: zhangsan＠example.com") ==
      "2:10 error: `zhangsan＠example.com` is no e-mail address [bad-email] did you mean "
      "`zhangsan@example.com`?\n  -> email: zhangsan@example.com\n");
  CHECK(basics_messages("email: zhangsan at example.com") ==
        "2:10 error: `zhangsan at example.com` is no e-mail address [bad-email] such as "
        "`zhangsan@example.com`\n");
}

TEST_CASE("digital object identifier") {
  const auto messages = [](const std::string& doi) {
    return read("basics: {name: 张三}\npublications:\n  - name: 甲\n    doi: " + doi +
                '\n')
        .messages();
  };
  CHECK(messages("10.1000/182") == "");
  CHECK(messages("https://doi.org/10.1000/182") ==
        "4:10 error: `https://doi.org/10.1000/182` is no Digital Object Identifier "
        "[bad-doi] did you mean `10.1000/182`?\n  -> doi: 10.1000/182\n");
  CHECK(messages("'doi:10.1000/182'").find("did you mean `10.1000/182`?") !=
        std::string::npos);
  CHECK(messages("pending") ==
        "4:10 error: `pending` is no Digital Object Identifier [bad-doi] such as "
        "`10.1000/182`\n");
}

TEST_CASE("web address") {
  CHECK(basics_messages("url: https://example.com/a") == "");
  CHECK(basics_messages("url: github.com/zhangsan") ==
        "2:8 error: `github.com/zhangsan` is no web address: the scheme is missing "
        "[bad-url] "
        "did you mean `https://github.com/zhangsan`?\n"
        "  -> url: https://github.com/zhangsan\n");
  CHECK(basics_messages("url: ftp://example.com") ==
        "2:8 error: `ftp://example.com` is no web address: only `http` and `https` are "
        "[bad-url] such as `https://example.com`\n");
  CHECK(basics_messages("url: https://example.com/a b") ==
        "2:8 error: `https://example.com/a b` is no web address: it holds white space "
        "[bad-url] such as `https://example.com`\n");
  CHECK(basics_messages("url: 主页") ==
        "2:8 error: `主页` is no web address [bad-url] such as `https://example.com`\n");
  CHECK(basics_messages("url: {zh: https://x.cn, en: x.com}") ==
        "2:31 error: `x.com` is no web address: the scheme is missing [bad-url] did you "
        "mean "
        "`https://x.com`?\n  -> url: {zh: https://x.cn, en: https://x.com}\n");
}

TEST_CASE("phone") {
  CHECK(basics_messages("phone: +86 138-0000-0000") == "");
  CHECK(basics_messages("phone: (010) 8888 8888") == "");
  CHECK(basics_messages("phone: 138 0000 0000") == "");
  CHECK(basics_messages("phone: 12") ==
        "2:10 error: `12` is no phone number [bad-phone] such as `+86 138 0000 0000`\n");
  CHECK(basics_messages("phone: tel:+86-138-0000-0000") ==
        "2:10 error: `tel:+86-138-0000-0000` is no phone number [bad-phone] did you mean "
        "`+86-138-0000-0000`?\n  -> phone: +86-138-0000-0000\n");
}

TEST_CASE("network") {
  for (const std::string name : {"GitHub", "github", "微信", "知乎", "Gitee", "牛客",
                                 "LeetCode", "LinkedIn", "ORCID", "Google Scholar"}) {
    CAPTURE(name);
    CHECK(basics_messages("profiles: [{network: " + name + "}]") == "");
  }
  CHECK(basics_messages("profiles: [{network: Githb}]") ==
        "2:24 error: `Githb` is no network Jianli knows [bad-value] did you mean "
        "`GitHub`?\n"
        "  -> profiles: [{network: GitHub}]\n");
  CHECK(
      basics_messages("profiles: [{network: 某某社区}]") ==
      "2:24 error: `某某社区` is no network Jianli knows [bad-value] others can stand in "
      "`facts`, with a label and a value\n");
}

TEST_CASE("country code") {
  CHECK(basics_messages("location: {countryCode: CN}") == "");
  CHECK(basics_messages("location: {countryCode: NO}") == "");
  CHECK(basics_messages("location: {countryCode: cn}") ==
        "2:27 error: `cn` is no country code [bad-value] did you mean `CN`?\n"
        "  -> location: {countryCode: CN}\n");
  CHECK(basics_messages("location: {countryCode: 中国}") ==
        "2:27 error: `中国` is no country code [bad-value] two capital letters, such as "
        "`CN`\n");
}

TEST_CASE("id") {
  CHECK(work_messages("id: bytedance-2024") == "");
  CHECK(
      work_messages("id: Byte_Dance") ==
      "3:7 error: `Byte_Dance` is no identifier [bad-value] did you mean `byte-dance`?\n"
      "  -> - id: byte-dance\n");
  CHECK(work_messages("id: 字节") ==
        "3:7 error: `字节` is no identifier [bad-value] identifiers are made of `a`–`z`, "
        "`0`–`9` and `-`\n");
}

TEST_CASE("an image on the web is not fetched and counts as absent") {
  const Reading reading = read("basics: {name: Z, image: https://x.cn/a.png}\n");
  CHECK(reading.messages() ==
        "1:26 warning: the image `https://x.cn/a.png` is not fetched; the résumé is made "
        "without it [remote-image] save it beside this file and give its path\n");
  CHECK(reading.resume.basics.find("image") == nullptr);
}

TEST_CASE("where pages end takes one word each") {
  CHECK(work_messages("break: before\nkeep: together") == "");
  CHECK(work_messages("break: befor") ==
        "3:10 error: `befor` is not `before` [bad-value] did you mean `before`?\n  -> "
        "- break: before\n");
  CHECK(work_messages("keep: true") ==
        "3:9 error: `true` is not `together` [bad-value] write `together`, or leave the "
        "field out\n");
  // It holds in all languages.
  CHECK(work_messages("break: {zh: before}") ==
        "3:11 error: `break` is a mapping, but a text is expected [wrong-type]\n");
}

TEST_CASE("a fix keeps out of quoted text it cannot replace byte for byte") {
  CHECK(basics_messages("url: \"x.cn\\u002Fa\"") ==
        "2:9 error: `x.cn/a` is no web address: the scheme is missing [bad-url] did you "
        "mean "
        "`https://x.cn/a`?\n");
}

}  // namespace
}  // namespace jianli
