// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/lint/findings.h"

namespace jianli {
namespace {

TEST_CASE("damaged text is named with what it was") {
  CHECK(bullet_findings("å…³äºŽ Python") ==
        "`å…³äºŽ` is UTF-8 that was read as Windows-1252 [mojibake] write `关于 Python`\n"
        "  -> 关于 Python\n");
  CHECK(bullet_findings("熟悉 瀛︿綅") ==
        "`瀛︿綅` is UTF-8 that was read as GBK [mojibake] write `熟悉 学位`\n"
        "  -> 熟悉 学位\n");
}

TEST_CASE("what is lost is said, and there is no fix") {
  CHECK(bullet_findings("å…³äºæˆ‘们") ==
        "`å…³äºæˆ‘` is UTF-8 that was read as Windows-1252 [mojibake] write "
        "`关\uFFFD我们`, "
        "with what was lost at each `\uFFFD`\n");
  CHECK(bullet_findings("姓名锟斤拷") ==
        "`锟斤拷` stands where characters were lost [mojibake] type the text anew\n");
}

TEST_CASE("names that are no sentences are looked at, too") {
  CHECK(
      findings("basics:\n  name: å¼\u00A0ä¸‰\n") ==
      "2:9 `å¼\u00A0ä¸‰` is UTF-8 that was read as Windows-1252 [mojibake] write `张三`\n"
      "  -> name: 张三\n");
}

TEST_CASE("a damaged file is one finding at the first place") {
  CHECK(findings("basics:\n"
                 "  name: 张三\n"
                 "  label: å…³äºŽ\n"
                 "  summary: å…³äºŽ\n"
                 "  gender: å…³äºŽ\n"
                 "  hometown: å…³äºŽ\n") ==
        "3:10 `å…³äºŽ` is UTF-8 that was read as Windows-1252, and so are 3 more texts "
        "[mojibake] write `关于`\n"
        "  note: a program read the file in the wrong encoding and saved it so: an older "
        "copy may be whole\n");
}

TEST_CASE("real text is not damaged") {
  for (const char* text :
       {"“résumé”… café®", "浏览瑕疵", "李瑾瑜", "A·B—C", "Zoë’s 20°C"}) {
    CAPTURE(text);
    CHECK(bullet_findings(text) == "");
  }
}

}  // namespace
}  // namespace jianli
