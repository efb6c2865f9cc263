// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "layout/check_links.h"

#include <doctest/doctest.h>

#include "unit/layout/layout_fixture.h"

namespace jianli {
namespace {

constexpr std::uint32_t kBegin = 40;

/// A stretch of a paragraph whose text is the user's from `begin` on.
Inline link(std::string text, std::string target, std::uint32_t begin = kBegin) {
  Inline part;
  part.span = {0, begin, begin + static_cast<std::uint32_t>(text.size())};
  part.text = std::move(text);
  part.link = std::move(target);
  return part;
}

std::vector<Diagnostic> check(std::vector<Inline> inlines) {
  Paragraph paragraph;
  paragraph.inlines = std::move(inlines);
  Block block;
  block.content = std::move(paragraph);
  Document document = test_document({block});
  Diagnostics diagnostics;
  check_links(document, diagnostics);
  return diagnostics.all();
}

std::vector<Diagnostic> check(const std::string& text) {
  return check({link(text, "https://example.com/")});
}

TEST_CASE("a link that could lead anywhere is reported where it stands") {
  const auto findings = check("here");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].rule == Rule::vague_link);
  CHECK(findings[0].severity == Severity::warning);
  CHECK(findings[0].span == Span{0, kBegin, kBegin + 4});
  CHECK(findings[0].message == "`here` does not say where the link leads");
  for (const char* const text :
       {"点击这里", "链接", "Click here", "[link]", "此处。", "READ MORE »"}) {
    CHECK(check(text).size() == 1);
  }
}

TEST_CASE("a link that says where it leads is not") {
  for (const char* const text : {"my papers", "example.com", "这里的代码", "linkage",
                                 "GitHub", "zhangsan@example.com"}) {
    CHECK(check(text).empty());
  }
  CHECK(check({link("here", "")}).empty());
}

TEST_CASE("a link on nothing that shows is reported with its target") {
  const auto findings = check(" ");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].message == "the link to `https://example.com/` stands on no text");
}

TEST_CASE("the stretches of one link are read as one") {
  const auto findings = check({link("click", "https://example.com/"),
                               link(" here", "https://example.com/", kBegin + 9)});
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].span == Span{0, kBegin, kBegin + 14});
  CHECK(check({link("here", "https://example.com/"),
               link(" is my code", "https://example.com/", kBegin + 4)})
            .empty());
  CHECK(check({link("here", "https://example.com/a"),
               link("here", "https://example.com/b", kBegin + 8)})
            .size() == 2);
}

}  // namespace
}  // namespace jianli
