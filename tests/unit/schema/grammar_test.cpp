// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "schema/grammar.h"

#include <doctest/doctest.h>

#include <string>

namespace jianli {
namespace {

TEST_CASE("e-mail addresses") {
  for (const std::string text :
       {"zhangsan@example.com", "zhang.san+cv@mail.example.com.cn", "123456789@qq.com",
        "a@b.cn", "z_s-1@x-y.org", "张三@例子.中国", "o'neil@example.ie"}) {
    CAPTURE(text);
    CHECK(is_email(text));
  }
  for (const std::string text : {"",
                                 "zhangsan",
                                 "zhangsan@",
                                 "@example.com",
                                 "a@b",
                                 "a@b.",
                                 "a@.b",
                                 "a@@b.cn",
                                 "a b@c.cn",
                                 ".a@b.cn",
                                 "a.@b.cn",
                                 "a..b@c.cn",
                                 "a@b.cn, c@d.cn",
                                 "a@b_c.cn",
                                 "zhangsan＠example.com",
                                 "a@b。cn",
                                 "mailto:a@b.cn",
                                 "<a@b.cn>",
                                 "“a@b.cn”",
                                 "a@b.cn”"}) {
    CAPTURE(text);
    CHECK(!is_email(text));
  }
}

TEST_CASE("web addresses") {
  for (const std::string text :
       {"https://example.com", "http://example.com/", "HTTPS://Example.com",
        "https://github.com/zhangsan", "https://x.cn/a_(b)?q=1&r=%20#top",
        "http://localhost:8000", "https://例子.中国/简历", "https://x.cn?a"}) {
    CAPTURE(text);
    CHECK(is_url(text));
  }
  for (const std::string text :
       {"", "example.com", "www.example.com", "https://", "https:///a", "https:/x.cn",
        "ftp://x.cn", "mailto:a@b.cn", "https://x.cn/a b", "https://x.cn/<a>",
        "https：//x.cn", "https://x。cn", "//x.cn"}) {
    CAPTURE(text);
    CHECK(!is_url(text));
  }
}

TEST_CASE("links lead to the web, to mailboxes and to telephones") {
  for (const std::string text :
       {"https://example.com/a?b#c", "HTTP://example.com", "https://例子.中国",
        "mailto:a@example.com", "MailTo:a@example.com?subject=x", "tel:+86-138-0013-8000",
        "TEL:13800138000;ext=12"}) {
    CAPTURE(text);
    CHECK(is_link_target(text));
  }
  for (const std::string text : {"",
                                 "javascript:alert(1)",
                                 "JavaScript:alert(1)",
                                 "java\tscript:alert(1)",
                                 " javascript:alert(1)",
                                 "java%73cript:alert(1)",
                                 "vbscript:x",
                                 "data:text/html,x",
                                 "file:///etc/passwd",
                                 "ftp://example.com",
                                 "//example.com",
                                 "example.com",
                                 "mailto:",
                                 "mailto:nobody",
                                 "mailto:?attach=x",
                                 "tel:",
                                 "tel:none",
                                 "https://example.com/\nX",
                                 "\\\\host\\share",
                                 "#top"}) {
    CAPTURE(text);
    CHECK(!is_link_target(text));
  }
}

TEST_CASE("addresses that only lack their scheme") {
  CHECK(is_host_and_path("github.com/zhangsan"));
  CHECK(is_host_and_path("www.example.com"));
  CHECK(is_host_and_path("example.com:8080/a?b#c"));
  CHECK(!is_host_and_path("github"));
  CHECK(!is_host_and_path("a b.cn"));
  CHECK(!is_host_and_path("ftp://x.cn"));
}

TEST_CASE("phone numbers as people write them") {
  for (const std::string text :
       {"+86 138-0000-0000", "(010) 8888 8888", "138 0000 0000", "13800000000",
        "+8613800000000", "(+86) 138 0000 0000", "（+86）13800000000",
        "010-88888888-8001", "010-88888888转8001", "010-88888888 转 8001", "712-117-2923",
        "+1 (555) 010-0000", "(912) 555-4321", "555.010.0000 ext. 12", "555-010-0000x12",
        "0571/88888888", "138\u00A00000\u00A00000", "138–0000–0000", "10086"}) {
    CAPTURE(text);
    CHECK(is_phone(text));
  }
  for (const std::string text :
       {"", "123", "张三", "138 0000 000O", "+", "phone 13800000000", "tel:13800000000",
        "138 0000 0000 138 0000 0000", "1380+0000000", "13800000000转", "a@b.cn",
        "13800000000（微信同号）"}) {
    CAPTURE(text);
    CHECK(!is_phone(text));
  }
}

TEST_CASE("digital object identifiers") {
  for (const char* text : {"10.1000/182", "10.1000.10/a", "10.12345/jem.2025.0417",
                           "10.1002/(SICI)1097<1661::AID-SIM968>3.0.CO;2-2"}) {
    CAPTURE(text);
    CHECK(is_doi(text));
  }
  for (const char* text : {"", "10.", "10.1000", "10.1000/", "10.100/182", "11.1000/182",
                           "10.1000./1", "10.1000/1 2", "https://doi.org/10.1000/182"}) {
    CAPTURE(text);
    CHECK(!is_doi(text));
  }
}

TEST_CASE("identifiers, country codes and aspects") {
  CHECK(is_identifier("bytedance-2024"));
  CHECK(!is_identifier("ByteDance"));
  CHECK(!is_identifier("字节"));
  CHECK(!is_identifier(""));
  CHECK(is_country_code("CN"));
  CHECK(!is_country_code("cn"));
  CHECK(!is_country_code("CHN"));
  CHECK(is_aspect("25:35"));
  CHECK(is_aspect("3.5:4.9"));
  CHECK(!is_aspect("25"));
  CHECK(!is_aspect("25:"));
  CHECK(!is_aspect("25x35"));
  CHECK(!is_aspect("0:35"));
  CHECK(!is_aspect("25:0.0"));
  CHECK(is_aspect("9999.999:0.5"));
  CHECK(!is_aspect("10000:1"));
  CHECK(!is_aspect("1:1.2345"));
}

TEST_CASE("letters of either case") {
  CHECK(equal_ignoring_case("GitHub", "github"));
  CHECK(!equal_ignoring_case("GitHub", "gitlab"));
  CHECK(case_insensitive_pattern("QQ 号") == "[Qq][Qq] 号");
  CHECK(case_insensitive_pattern("x.io") == "[Xx]\\.[Ii][Oo]");
}

}  // namespace
}  // namespace jianli
