// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/rule_text.h"

#include <doctest/doctest.h>

#include "text_fixture.h"

namespace jianli {
namespace {

TEST_CASE("a formula reads as letters, writing as it is") {
  Paragraph paragraph = test_paragraph("设“");
  paragraph.inlines.push_back({"f’—2", test_style(), "zh-Hans", {}, {}});
  paragraph.inlines[1].kind = InlineKind::math;
  paragraph.inlines.push_back({"”为", test_style(), "zh-Hans", {}, {}});
  ShapedParagraph shaped;
  shaped.paragraph = &paragraph;
  shaped.text = u"设“f’—2”为";
  shaped.inline_begins = {0, 2, 6};
  CHECK(rule_text(shaped) == u"设“xxxx”为");
}

}  // namespace
}  // namespace jianli
