// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "layout/place_decorations.h"

#include <doctest/doctest.h>

#include <functional>

#include "layout_fixture.h"
#include "set_fixture.h"

namespace jianli {
namespace {

using Change = std::function<void(TextStyle&)>;

const Change kPlain = [](TextStyle&) {};
const Change kDots = [](TextStyle& style) { style.emphasis_dots = true; };
const Change kStrike = [](TextStyle& style) { style.strike = true; };
Change underline(std::uint16_t number) {
  return [number](TextStyle& style) { style.underline = number; };
}

/// A line of inlines at 10 pt, each in its style, without dates, footers or links.
Page page_of(const std::vector<std::pair<const char*, Change>>& pieces) {
  Block block = paragraph_block("");
  auto& inlines = std::get<Paragraph>(block.content).inlines;
  inlines.clear();
  for (const auto& [text, change] : pieces) {
    TextStyle style = test_style();
    change(style);
    inlines.push_back({text, style, "zh-Hans", {}, {}});
  }
  return lay_out_test(test_document({block})).pages.at(0);
}

/// The rules of a page as `begin–end@top`, the page's left margin and the first baseline
/// (at 21.3 pt) taken off.
std::string rules(const Page& page) {
  std::string out;
  for (const PageItem& item : page.items) {
    const auto* rule = std::get_if<RuleItem>(&item);
    if (rule == nullptr) continue;
    const Length begin = rule->rect.x - Length::points(10);
    out += to_string(begin) + "–" + to_string(begin + rule->rect.width) + "@" +
           to_string(rule->rect.y - Length::millipoints(21300)) + " ";
  }
  return out;
}

/// The centres of dots, as the rules above.
std::string dots(const Page& page) {
  std::string out;
  for (const PageItem& item : page.items) {
    const auto* dot = std::get_if<DotItem>(&item);
    if (dot == nullptr) continue;
    out += to_string(dot->x - Length::points(10)) + "@" +
           to_string(dot->y - Length::millipoints(21300)) + " ";
  }
  return out;
}

}  // namespace

TEST_CASE("a dot stands below the middle of each Han character") {
  CHECK(dots(page_of({{"着重", kDots}})) == "5@2.35 15@2.35 ");
  CHECK(dots(page_of({{"平文", kPlain}, {"〇", kDots}})) == "25@2.35 ");
  CHECK(dots(page_of({{"𠮷野", kDots}})) == "5@2.35 15@2.35 ");
}

TEST_CASE("nothing but Han has dots") { CHECK(dots(page_of({{"，A1。", kDots}})) == ""); }

TEST_CASE("a dot is centred on its character, not on the room behind it") {
  CHECK(dots(page_of({{"重", kDots}, {"A", kPlain}})) == "5@2.35 ");
}

TEST_CASE("dots stand outside of an underline") {
  const Page page = page_of({{"重", [](TextStyle& style) {
                                style.emphasis_dots = true;
                                style.underline = 1;
                              }}});
  CHECK(rules(page) == "0–10@1.2 ");
  CHECK(dots(page) == "5@2.48 ");
}

TEST_CASE("an underline runs on across gaps, scripts and styles") {
  const Page page =
      page_of({{"划线", underline(1)}, {"AI", underline(1)}, {"重", [](TextStyle& s) {
                                                                s.underline = 1;
                                                                s.weight = 700;
                                                              }}});
  const auto* last = std::get_if<RuleItem>(&page.items.back());
  REQUIRE(last != nullptr);
  CHECK(rules(page).find('@') == rules(page).rfind('@'));
  CHECK(last->rect.x == Length::points(10));
  // Two Han, a gap, AI, a gap, one Han.
  CHECK(last->rect.width > Length::points(42));
}

TEST_CASE("an underline ends with its last glyph, before the room behind it") {
  CHECK(rules(page_of({{"线", underline(1)}, {"A", kPlain}})) == "0–10@1.2 ");
  CHECK(rules(page_of({{"划线 ", underline(1)}, {"平文", kPlain}})) == "0–20@1.2 ");
}

TEST_CASE("two stretches side by side show a break") {
  CHECK(rules(page_of({{"甲", underline(1)}, {"乙", underline(2)}})) ==
        "0–9.375@1.2 10.625–20@1.2 ");
}

TEST_CASE("a stretch of two colours is one line in two colours") {
  const Page page = page_of({{"甲", underline(1)}, {"A", [](TextStyle& style) {
                                                      style.underline = 1;
                                                      style.color = {255, 0, 0};
                                                    }}});
  const std::string both = rules(page);
  CHECK(both.starts_with("0–12.5@1.2 12.5–"));
}

TEST_CASE("an underline keeps clear of the deepest Han ink above it") {
  // 椷 ends .12 em below the baseline in the bold face.
  CHECK(rules(page_of({{"椷", [](TextStyle& style) {
                          style.underline = 1;
                          style.weight = 700;
                        }}})) == "0–10@1.4 ");
}

TEST_CASE("deleted text is struck through at the middle of Han") {
  CHECK(rules(page_of({{"删去", kStrike}, {"留", kPlain}})) == "0–20@-3.5 ");
}

TEST_CASE("an underline pauses below a formula that reaches deep") {
  Paragraph underlined = test_paragraph("甲乙丙丁");
  underlined.inlines[0].style.underline = 1;
  const auto rules_with_depth = [&](std::int32_t depth) {
    SetText text(underlined);
    text.add_formula(1, 3, {U'乙', U'丙'}).depth = depth;
    Page page;
    place_decorations(text.flow, text.add_line(0, 4), Length::points(10),
                      Length::millipoints(21300), text.fonts, page.items);
    return rules(page);
  };
  CHECK(rules_with_depth(280) == "0–40@1.2 ");
  CHECK(rules_with_depth(281) == "0–10@1.2 30–40@1.2 ");
}

TEST_CASE("a broken stretch has a line on each line of text") {
  const Page page = page_of({{"甲乙\u2028丙", underline(1)}});
  CHECK(rules(page) == "0–20@1.2 0–10@16.2 ");
}

}  // namespace jianli
