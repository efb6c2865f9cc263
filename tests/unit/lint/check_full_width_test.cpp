// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/lint/findings.h"

namespace jianli {
namespace {

TEST_CASE("Chinese marks in an English text are to be half-width") {
  CHECK(bullet_findings("Built search，ranking（and more）。", "en") ==
        "`，` is a full-width mark in Latin text, and 3 more of this text so "
        "[full-width-punctuation] write `, `\n"
        "  -> Built search, ranking (and more).\n");
  CHECK(bullet_findings("Stack：C++；Rust", "en") ==
        "`：` is a full-width mark in Latin text, and 1 more of this text so "
        "[full-width-punctuation] write `: `\n"
        "  -> Stack: C++; Rust\n");
}

TEST_CASE("inside a number, a time or a name they are wrong in Chinese text, too") {
  CHECK(bullet_findings("每天10：30更新") ==
        "`：` is a full-width mark in Latin text [full-width-punctuation] write `:`\n"
        "  -> 每天10:30更新\n");
  CHECK(bullet_findings("绩点3。86分") == "");
  CHECK(bullet_findings("绩点 3。86/4") ==
        "`。` is a full-width mark in Latin text [full-width-punctuation] write `.`\n"
        "  -> 绩点 3.86/4\n");
  CHECK(bullet_findings("绩点3．86分") ==
        "`．` is a full-width mark in Latin text [full-width-punctuation] write `.`\n"
        "  -> 绩点3.86分\n");
  CHECK(bullet_findings("熟悉Node。js开发") ==
        "`。` is a full-width mark in Latin text [full-width-punctuation] write `.`\n"
        "  -> 熟悉Node.js开发\n");
  CHECK(bullet_findings("见https：//example.com") ==
        "`：` is a full-width mark in Latin text [full-width-punctuation] write `:`\n"
        "  -> 见https://example.com\n");
}

TEST_CASE("no space comes between two marks") {
  CHECK(bullet_findings("Ran tests (30）; fast", "en") ==
        "`）` is a full-width mark in Latin text [full-width-punctuation] write `)`\n"
        "  -> Ran tests (30); fast\n");
  CHECK(bullet_findings("Wrote “Ranking，” too", "en") ==
        "`，` is a full-width mark in Latin text [full-width-punctuation] write `,`\n"
        "  -> Wrote “Ranking,” too\n");
}

TEST_CASE("between Latin words of Chinese text they are right") {
  for (const char* text :
       {"熟悉Python，Java；了解Go。2021年获奖", "技术栈：C++、CUDA", "获奖3。2021年毕业",
        "语言：Python，Java", "注意力机制（MHA、GQA）与MoE", "2021：3篇论文",
        "排名第3。10人团队", "使用PyTorch。Triton算子"}) {
    CAPTURE(text);
    CHECK(bullet_findings(text) == "");
  }
  // Without a word in Chinese the document tells: here it is Chinese.
  CHECK(bullet_findings("Python，Java") == "");
  CHECK(bullet_findings("Wrote 《红楼梦》 notes，all", "en") == "");
}

TEST_CASE("an unquoted text has no fix: a colon could break it") {
  CHECK(findings("basics:\n  name: Zhang San\n  label: search，ranking\n") ==
        "3:16 `，` is a full-width mark in Latin text [full-width-punctuation] write "
        "`, `\n");
}

}  // namespace
}  // namespace jianli
