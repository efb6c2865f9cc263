// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "edition/report_compatibility.h"

#include <doctest/doctest.h>

#include "unit/edition/edition_of.h"

namespace jianli {
namespace {

TEST_CASE("the first compatibility character is named with its fix") {
  const MadeEdition made =
      edition_of("basics:\n  name: 张三\n  label: 软件**⼯程**师，ＡI ⽅向\n", "zh");
  CHECK(
      made.findings() ==
      "me.yaml:3:14: `⼯` (U+2F2F) is a compatibility character; `工` is printed, and 2 "
      "more of this text so [compatibility-character]; write `工`\n");
  const Diagnostic& finding = made.diagnostics.all().at(0);
  REQUIRE(finding.fix.has_value());
  CHECK(made.sources.text(finding.fix->span) == "⼯");
  CHECK(finding.fix->replacement == "工");
  CHECK(dump(std::get<RichText>(made.edition.basics.find("label")->content)) ==
        "软件**工程**师，AI 方向");
}

TEST_CASE("full-width letters and digits are folded in names and texts alike") {
  const MadeEdition made =
      edition_of("basics:\n  name: Ｂ．张三\n  label: 前１０名，二〇二一年？\n", "zh");
  CHECK(made.findings() ==
        "me.yaml:2:9: `Ｂ` (U+FF22) is a compatibility character; `B` is printed "
        "[compatibility-character]; write `B`\n"
        "me.yaml:3:11: `１` (U+FF11) is a compatibility character; `1` is printed, and 1 "
        "more of this text so [compatibility-character]; write `1`\n");
  CHECK(made.edition.author == "B．张三");
  // Full-width marks stay, and 〇 is no zero.
  CHECK(dump(std::get<RichText>(made.edition.basics.find("label")->content)) ==
        "前10名，二〇二一年？");
}

TEST_CASE("each text has its own warning, other texts none") {
  const MadeEdition made = edition_of(
      "basics:\n  name: ⻓江\n  label: ﬁrst, “second”——third！\n  summary: 好（人）\n",
      "zh");
  CHECK(made.findings() ==
        "me.yaml:2:9: `⻓` (U+2ED3) is a compatibility character; `长` is printed "
        "[compatibility-character]; write `长`\n"
        "me.yaml:3:10: `ﬁ` (U+FB01) is a compatibility character; `fi` is printed "
        "[compatibility-character]; write `fi`\n");
}

TEST_CASE("only the text that is printed is looked at") {
  CHECK(edition_of("basics:\n  name: {zh: ⻓江, en: Changjiang}\n", "en")
            .findings()
            .empty());
}

}  // namespace
}  // namespace jianli
