// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "compose/composer.h"
#include "editions.h"

namespace jianli::test {
namespace {

Paragraph paragraph_of(std::string_view text, const std::string& language,
                       Alignment alignment = {}) {
  const Edition resume = edition(language, "张三");
  const Style look = style("tokens: {sizes: {body: 10pt}}");
  const Composer composer{resume, look};
  Inlines inlines;
  append_rich(composer, rich(text), text_style(composer, Look{}), {}, inlines);
  return make_paragraph(composer, std::move(inlines), SizeName::body, alignment);
}

}  // namespace

TEST_CASE("Han paragraphs have wider leading and are justified from 20 em") {
  const Paragraph paragraph =
      paragraph_of("针对冷启动场景，尝试用大模型学习作者表征。", "zh-Hans");
  CHECK(paragraph.leading == Length::points(15));
  CHECK(paragraph.align == Align::justify);
  CHECK(paragraph.justify_from == Length::points(200));
  CHECK(paragraph.language == "zh-Hans");
}

TEST_CASE("Latin paragraphs are justified from 22 em, which hold 45 letters") {
  const Paragraph paragraph = paragraph_of("Cut the latency of recall by a third.", "en");
  CHECK(paragraph.leading == Length::millipoints(13500));
  CHECK(paragraph.align == Align::justify);
  CHECK(paragraph.justify_from == Length::points(220));
}

TEST_CASE("a Chinese line full of English terms keeps the leading of its neighbours") {
  CHECK(paragraph_of("深度学习：PyTorch、DeepSpeed、HuggingFace", "zh-Hans").leading ==
        Length::points(15));
  CHECK(paragraph_of("Proceedings of the Web Conference 论文", "zh-Hans").leading ==
        Length::millipoints(13500));
}

TEST_CASE("a web address is one word, however many parts it has") {
  CHECK(paragraph_of("访问 https://example.com/user/repo/blob/main/README.md", "zh-Hans")
            .leading == Length::points(15));
}

TEST_CASE("a text without letters follows the edition") {
  CHECK(paragraph_of("3.8/4.0", "zh-Hans").leading == Length::points(15));
  CHECK(paragraph_of("3.8/4.0", "en").leading == Length::millipoints(13500));
}

TEST_CASE("an alignment that is given is kept") {
  const Paragraph paragraph = paragraph_of("张三", "zh-Hans", {false, Align::center});
  CHECK(paragraph.align == Align::center);
  CHECK(paragraph.justify_from == Length{});
}

TEST_CASE("the TeX of a formula is in no language") {
  const Edition resume = edition("zh-Hans", "张三");
  const Style look = style();
  Inlines inlines;
  append_words("降到", {}, "zh-Hans", inlines);
  append_words("\\frac{alpha}{beta} of gamma and delta", {}, "en", inlines);
  inlines[1].kind = InlineKind::math;
  const Paragraph paragraph = make_paragraph({resume, look}, inlines, SizeName::body, {});
  CHECK(paragraph.language == "zh-Hans");
  CHECK(paragraph.leading == Length::points(15));
}

TEST_CASE("a paragraph's language is that of most of its text") {
  const Edition resume = edition("zh-Hans", "张三");
  const Style look = style();
  Inlines inlines;
  append_words("见", {}, "zh-Hans", inlines);
  append_words("Proceedings of the Web Conference", {}, "en", inlines);
  CHECK(make_paragraph({resume, look}, inlines, SizeName::body, {}).language == "en");
}

}  // namespace jianli::test
