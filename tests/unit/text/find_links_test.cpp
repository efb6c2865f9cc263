// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/find_links.h"

#include <doctest/doctest.h>

#include "breaks_fixture.h"

namespace jianli {
namespace {

/// The addresses in a text, each in brackets.
std::string links_in(std::u16string_view text) {
  const BreakText classes =
      classify(text, resolve_sides(text, std::vector<bool>(text.size(), true)));
  std::string out;
  for (const Token& link : find_links(classes)) {
    out += link.kind == TokenKind::email ? '@' : '/';
    out += '[' + to_utf8(text.substr(link.begin, link.end - link.begin)) + ']';
  }
  return out;
}

TEST_CASE("addresses are found with a scheme, www or a host and its top-level domain") {
  CHECK(links_in(u"见https://a.cn/x?y=1。") == "/[https://a.cn/x?y=1]");
  CHECK(links_in(u"（git+ssh://a.cn/b.git）") == "/[git+ssh://a.cn/b.git]");
  CHECK(links_in(u"at www.example.org, too") == "/[www.example.org]");
  CHECK(links_in(u"见github.com/user/repo，") == "/[github.com/user/repo]");
  CHECK(links_in(u"blog.example.io") == "/[blog.example.io]");
  CHECK(links_in(u"写给user@example.com。") == "@[user@example.com]");
  CHECK(links_in(u"a.b+c@x.org;d@y.org") == "@[a.b+c@x.org]@[d@y.org]");
}

TEST_CASE("what looks alike is no address") {
  for (const std::u16string_view text :
       {u"Node.js/Vue.js", u"vue.js/vite", u"3.8/4.0", u"TCP/IP", u"A.B", u"://", u"a://",
        u"@pkg", u"user@host", u"e.g.", u"/opt/x"}) {
    CAPTURE(to_utf8(text));
    CHECK(links_in(text) == "");
  }
}

TEST_CASE("the sentence's marks are not part of an address, its own brackets are") {
  CHECK(links_in(u"(see https://a.cn/x).") == "/[https://a.cn/x]");
  CHECK(links_in(u"https://a.cn/x_(y)!") == "/[https://a.cn/x_(y)]");
}

TEST_CASE("an address breaks behind its separators, never in or behind the scheme") {
  CHECK(breaks_of("访问https://github.com/user/repo看") ==
        "访÷问÷https://github.†com/÷user/÷repo÷看");
  CHECK(breaks_of("https://a.cn/x?y=1&b-c#d", "en") == "https://a.†cn/÷x?÷y=÷1&÷b-÷c#÷d");
  CHECK(breaks_of("x.cn/a/(b)//c", "en") == "x.†cn/÷a/(b)//÷c");
}

TEST_CASE("a long host breaks behind its dots, a short one only in need") {
  CHECK(breaks_of("https://zhangsan.example.org", "en") ==
        "https://zhangsan.÷example.÷org");
  CHECK(breaks_of("example.org", "en") == "example.†org");
}

TEST_CASE("sixteen characters without a separator may break anywhere, in need") {
  CHECK(breaks_of("a.cn/abcdefghijklmno", "en") == "a.†cn/÷abcdefghijklmno");
  CHECK(breaks_of("a.cn/abcdefghijklmnop", "en") ==
        "a.†cn/÷a†b†c†d†e†f†g†h†i†j†k†l†m†n†o†p");
}

TEST_CASE("an e-mail address breaks in need only, behind the at or before a dot") {
  CHECK(breaks_of("邮箱user.name@mail.example.com，") ==
        "邮÷箱÷user†.name@†mail†.example†.com，");
}

}  // namespace
}  // namespace jianli
