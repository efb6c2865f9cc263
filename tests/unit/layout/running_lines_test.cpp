// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "layout_fixture.h"

namespace jianli {
namespace {

RunningLine line(std::string pattern, Align align = Align::start) {
  RunningLine running;
  running.pattern = std::move(pattern);
  running.style = test_style(Length::points(8));
  running.language = "zh-Hans";
  running.from_page = 1;
  running.align = align;
  running.baseline = Length::points(96);
  return running;
}

struct Laid {
  Pages pages;
  Diagnostics diagnostics;
};

Laid lay_out_with(RunningLine running, const std::string& author = "张三",
                  int lines = 6) {
  Document document = test_document({lines_block(lines)});
  document.author = author;
  document.running = {std::move(running)};
  number_paragraphs(document);
  Laid laid;
  Hyphenator hyphenator({});
  laid.pages = lay_out(document, test_fonts(), hyphenator, laid.diagnostics);
  return laid;
}

/// The text of the running line of a page, and where it begins and ends.
struct Shown {
  std::string text;
  Length begin, end;
};

Shown shown(const Pages& pages, std::size_t page) {
  Shown found;
  for (const PageItem& any : pages.pages[page].items) {
    const auto* item = std::get_if<TextItem>(&any);
    if (item == nullptr || pages.structure[item->structure].role != Role::artifact) {
      continue;
    }
    if (found.text.empty()) found.begin = item->x;
    found.text += to_utf8(item->text);
    found.end = item->x;
    for (const PlacedGlyph& glyph : item->glyphs) found.end += glyph.advance;
  }
  return found;
}

}  // namespace

TEST_CASE("numbers and the name stand in their places, as often as the pattern says") {
  const Laid laid = lay_out_with(line("{name} {page}/{pages} {page}"));
  CHECK(shown(laid.pages, 0).text == "张三 1/2 1");
  CHECK(shown(laid.pages, 1).text == "张三 2/2 2");
}

TEST_CASE("what is put in is not looked at again") {
  const Laid laid = lay_out_with(line("{name} {page}"), "{page}");
  CHECK(shown(laid.pages, 1).text == "{page} 2");
}

TEST_CASE("a line begins on its first page") {
  RunningLine second = line("{page}");
  second.from_page = 2;
  const Laid laid = lay_out_with(second);
  CHECK(shown(laid.pages, 0).text.empty());
  CHECK(shown(laid.pages, 1).text == "2");
  second.from_page = 3;
  const Laid none = lay_out_with(second);
  CHECK(none.pages.structure.back().role != Role::artifact);
}

TEST_CASE("a line that counts the pages stands where there are several") {
  const Laid one = lay_out_with(line("{name} {page}/{pages}"), "张三", 1);
  REQUIRE(one.pages.pages.size() == 1);
  CHECK(one.pages.structure.back().role != Role::artifact);
  CHECK(shown(lay_out_with(line("{name} {page}"), "张三", 1).pages, 0).text == "张三 1");
}

TEST_CASE("a line stands at the left, in the middle or at the right of the text") {
  CHECK(shown(lay_out_with(line("张")).pages, 0).begin == Length::points(10));
  CHECK(shown(lay_out_with(line("张", Align::center)).pages, 0).begin ==
        Length::points(146));
  CHECK(shown(lay_out_with(line("张", Align::end)).pages, 0).end == Length::points(290));
}

TEST_CASE("a name without room is shortened, the numbers stay") {
  std::string name;
  for (int i = 0; i < 50; ++i) name += "张";
  const Laid laid = lay_out_with(line("{name} · {page}/{pages}"), name);
  const Shown first = shown(laid.pages, 0);
  CHECK(first.text.starts_with("张张张"));
  CHECK(first.text.ends_with("张… · 1/2"));
  CHECK(first.end <= Length::points(290));
  CHECK(laid.diagnostics.all().empty());
}

TEST_CASE("a pattern without room is told of") {
  std::string words;
  for (int i = 0; i < 50; ++i) words += "页";
  const Laid laid = lay_out_with(line(words));
  REQUIRE(!laid.diagnostics.all().empty());
  CHECK(laid.diagnostics.all()[0].rule == Rule::overfull_line);
  CHECK(laid.diagnostics.all()[0].message.english().starts_with("the running line `页"));
  CHECK(shown(laid.pages, 0).end <= Length::points(290));
}

}  // namespace jianli
