// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>

#include "compose/composer.h"
#include "editions.h"
#include "style/letter_style.h"

namespace jianli::test {
namespace {

BlockParagraph paragraph_of(std::string_view text) { return {false, 0, rich(text)}; }

/// An edition with a letter that has all its parts.
Edition with_letter(const std::string& language) {
  const bool english = language == "en";
  Edition made = edition(language, english ? "San Zhang" : "张三");
  made.basics.properties.push_back(text("email", "zhangsan@example.com"));
  made.basics.properties.push_back(text("birthDate", "1998"));
  Letter letter;
  letter.recipient = {rich("云帆科技"), rich("推荐部")};
  letter.date = rich(english ? "September 1, 2026" : "2026年9月1日");
  letter.subject = rich(english ? "Application" : "求职信");
  letter.salutation = rich(english ? "Dear Hiring Manager," : "尊敬的招聘负责人：");
  letter.body = {paragraph_of(english ? "First." : "第一段。"),
                 paragraph_of(english ? "Second." : "第二段。")};
  letter.closing = rich(english ? "Sincerely," : "此致\u2028敬礼");
  letter.signature = rich(english ? "San Zhang" : "张三");
  letter.enclosures = {rich("简历"), rich("成绩单")};
  made.letter = std::move(letter);
  return made;
}

Style look_of(const std::string& design = "{}") {
  return letter_style(style(design), {});
}

const Paragraph& paragraph_with(const std::vector<Block>& blocks,
                                std::string_view words) {
  for (const Block& block : blocks) {
    const auto* const found = std::get_if<Paragraph>(&block.content);
    if (found != nullptr && plain(*found).starts_with(words)) return *found;
  }
  FAIL(words);
  return std::get<Paragraph>(blocks.front().content);
}

const Block& block_with(const std::vector<Block>& blocks, std::string_view words) {
  const Paragraph& wanted = paragraph_with(blocks, words);
  for (const Block& block : blocks) {
    if (std::get_if<Paragraph>(&block.content) == &wanted) return block;
  }
  return blocks.front();
}

}  // namespace

TEST_CASE("a Chinese letter ends with the signature and the date") {
  const Edition made = with_letter("zh-Hans");
  const Style look = look_of();
  CHECK(outline(compose_letter({made, look})) ==
        "张三\n"
        "zhangsan@example.com\n"
        "----\n"
        "求职信\n"
        "尊敬的招聘负责人：\n"
        "第一段。\n"
        "第二段。\n"
        "此致\u2028敬礼\n"
        "张三\n"
        "2026年9月1日\n"
        "附件：简历、成绩单\n");
}

TEST_CASE("an English letter begins with the date and the recipient") {
  const Edition made = with_letter("en");
  const Style look = look_of();
  CHECK(outline(compose_letter({made, look})) ==
        "San Zhang\n"
        "zhangsan@example.com\n"
        "----\n"
        "September 1, 2026\n"
        "云帆科技\u2028推荐部\n"
        "Application\n"
        "Dear Hiring Manager,\n"
        "First.\n"
        "Second.\n"
        "Sincerely,\n"
        "San Zhang\n"
        "Enclosures: 简历, 成绩单\n");
}

TEST_CASE("Chinese paragraphs are indented by two characters and follow without gaps") {
  const Edition made = with_letter("zh-Hans");
  const Style look = look_of();
  const auto blocks = compose_letter({made, look});
  const Length size = look.tokens.sizes[SizeName::body].value;
  CHECK(paragraph_with(blocks, "第一段").indent == size * 2);
  CHECK(paragraph_with(blocks, "此致").indent == size * 2);
  CHECK(paragraph_with(blocks, "尊敬的").indent == Length{});
  CHECK(block_with(blocks, "第二段").space_before == Length{});
}

TEST_CASE("a letter has line distances of its own, its head those of the design") {
  const Edition made = with_letter("zh-Hans");
  const Style look = look_of("letter: {size: 10pt, leading: {han: 2}}");
  const auto blocks = compose_letter({made, look});
  CHECK(paragraph_with(blocks, "第一段").leading == Length::points(20));
  const auto& head = std::get<Group>(blocks.front().content).blocks;
  // 23 pt × 1.5
  CHECK(to_string(std::get<Paragraph>(head.front().content).leading) == "34.5");
}

TEST_CASE("English paragraphs stand apart and are not indented") {
  const Edition made = with_letter("en");
  const Style look = look_of();
  const auto blocks = compose_letter({made, look});
  CHECK(paragraph_with(blocks, "First").indent == Length{});
  CHECK(block_with(blocks, "Second").space_before > Length{});
}

TEST_CASE("signature and date stand at the right in Chinese, at the left in English") {
  const Style look = look_of();
  const Edition chinese = with_letter("zh-Hans");
  const auto right = compose_letter({chinese, look});
  CHECK(paragraph_with(right, "2026").align == Align::end);
  CHECK(paragraph_with(right, "求职信").align == Align::center);
  const Edition english = with_letter("en");
  const auto left = compose_letter({english, look});
  CHECK(paragraph_with(left, "September").align == Align::start);
  CHECK(paragraph_with(left, "Application").align == Align::start);
}

TEST_CASE("a subject looks like a section's title, and is no smaller than the text") {
  const Edition made = with_letter("en");
  const auto size_in = [&](const std::string& design) {
    const Style look = look_of(design);
    const auto blocks = compose_letter({made, look});
    return to_string(paragraph_with(blocks, "Application").inlines.front().style.size);
  };
  CHECK(size_in("tokens: {sizes: {heading: 14pt}}") == "14");
  CHECK(size_in("{tokens: {sizes: {heading: 9pt}}, letter: {size: 12pt}}") == "12");
}

TEST_CASE("a design has its own customs") {
  const Edition made = with_letter("zh-Hans");
  const Style look = look_of(
      "letter: {blocks: [], date: {han: above}, recipient: {han: always}, indent: {han: "
      "0em}, subject: {han: left}, signature: {han: left}}");
  const auto blocks = compose_letter({made, look});
  CHECK(outline(blocks).starts_with("2026年9月1日\n云帆科技\u2028推荐部\n求职信\n"));
  CHECK(paragraph_with(blocks, "第一段").indent == Length{});
  CHECK(paragraph_with(blocks, "求职信").align == Align::start);
  CHECK(paragraph_with(blocks, "张三").align == Align::start);
}

TEST_CASE("a recipient with an address is named in Chinese, too") {
  Edition made = with_letter("zh-Hans");
  made.letter->has_address = true;
  const Style look = look_of();
  CHECK(outline(compose_letter({made, look})).find("云帆科技\u2028推荐部\n求职信") !=
        std::string::npos);
}

TEST_CASE("parts that are absent leave no trace") {
  Edition made = edition("en", "San Zhang");
  made.letter.emplace();
  made.letter->body = {paragraph_of("Only this.")};
  const Style look = look_of("letter: {blocks: []}");
  CHECK(outline(compose_letter({made, look})) == "Only this.\n");
}

TEST_CASE("lists of a letter hang as others do") {
  Edition made = edition("en", "San Zhang");
  made.letter.emplace();
  made.letter->body = {
      paragraph_of("Three:"), {true, 0, rich("one")}, {true, 0, rich("two")}};
  const Style look = look_of("letter: {blocks: []}");
  CHECK(outline(compose_letter({made, look})) == "Three:\n• one\n• two\n");
}

TEST_CASE("Chinese lists stand as far in as paragraphs begin") {
  Edition made = edition("zh-Hans", "张三");
  made.letter.emplace();
  made.letter->body = {paragraph_of("三点："), {true, 0, rich("一")}};
  const Style look = look_of("letter: {blocks: [], size: 10pt}");
  const auto blocks = compose_letter({made, look});
  REQUIRE(blocks.size() == 2);
  const auto& room = std::get<ListItem>(blocks[1].content);
  CHECK(room.indent == Length::points(20));
  CHECK(plain(room.label) == "");
  CHECK(outline(room.body) == "• 一\n");
}

TEST_CASE("the picture of a signature stands above the name, in proportion") {
  Edition made = with_letter("zh-Hans");
  const Span place{0, 3, 9};
  made.letter->signature_image = SignatureImage{place, "张三 – 签名", {}};
  Images images;
  Image image;
  image.header.width = 300;
  image.header.height = 100;
  images.images.emplace_back(place, image);
  const Style look = look_of("letter: {signatureHeight: 30pt}");
  const auto blocks = compose_letter({made, look, &images});
  const auto figure = std::ranges::find_if(blocks, [](const Block& block) {
    return std::holds_alternative<Figure>(block.content);
  });
  REQUIRE(figure != blocks.end());
  const Figure& picture = std::get<Figure>(figure->content);
  CHECK(picture.height == Length::points(30));
  CHECK(picture.width == Length::points(90));
  CHECK(picture.align == Align::end);
  CHECK(picture.alt == "张三 – 签名");
  CHECK(figure->keep_with_next);
  CHECK(plain(std::get<Paragraph>(std::next(figure)->content)) == "张三");
}

TEST_CASE("what ends a letter has lines of it above") {
  const Edition made = with_letter("zh-Hans");
  const Style look = look_of();
  const auto blocks = compose_letter({made, look});
  CHECK_FALSE(block_with(blocks, "第一段").keep_with_next);
  CHECK(block_with(blocks, "第二段").keep_with_next);
  CHECK(block_with(blocks, "此致").keep_with_next);
}

TEST_CASE("an edition with a letter becomes one column of it") {
  const Edition made = with_letter("zh-Hans");
  const Style look = letter_style(style("template: sidebar"), {});
  const Document document = compose(made, look);
  REQUIRE(document.columns.size() == 1);
  REQUIRE(document.regions.size() == 1);
  CHECK(outline(document).find("zhangsan@example.com") != std::string::npos);
  CHECK(outline(document).find("1998") == std::string::npos);
}

}  // namespace jianli::test
