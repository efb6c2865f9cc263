// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "layout/flow.h"
#include "unit/text/formula_fixture.h"

namespace jianli {
namespace {

/// Distances between the baselines of paragraphs of one line each, in points; formulas
/// are set in a size of their own.
std::string distances(const std::vector<std::string>& texts,
                      Length formula_size = Length::points(10)) {
  std::vector<std::unique_ptr<ShapedFormula>> shaped;
  Flow flow;
  FlowColumn column;
  Hyphenator hyphenator({});
  for (const std::string& text : texts) {
    shaped.push_back(std::make_unique<ShapedFormula>(text));
    ShapedFormula& made = *shaped.back();
    for (Inline& part : made.paragraph.inlines) {
      if (part.kind == InlineKind::math) part.style.size = formula_size;
    }
    const Length measure = Length::points(300);
    flow.paragraphs.push_back(
        {&made.shaped,
         set_paragraph(made.shaped, measure, LineFill::ragged, made.fonts, &hyphenator)});
    FlowLine line;
    line.height = made.paragraph.leading;
    line.baseline = baseline_of(made.paragraph);
    line.pieces.push_back(
        {static_cast<std::uint32_t>(flow.paragraphs.size() - 1), 0, {}, {}, 0});
    column.lines.push_back(std::move(line));
  }
  make_room_for_formulas(flow, column);
  std::string out;
  for (std::size_t i = 1; i < column.lines.size(); ++i) {
    const FlowLine& before = column.lines[i - 1];
    out += to_string(before.height - before.baseline + column.lines[i].baseline) + " ";
  }
  return out;
}

}  // namespace

TEST_CASE("small formulas leave the lines where they are") {
  CHECK(distances({"行", "设$O(N^2)$", "行$\\frac{a}{b}$", "行"}) == "15 15 15 ");
}

TEST_CASE("a formula that would touch a neighbour moves it away") {
  const std::string deep = "$\\frac{a}{\\frac{b}{\\frac{c}{d}}}$";
  const std::string out = distances({"行", deep, "行", "行"});
  CHECK(out.starts_with("15 "));
  CHECK(out.ends_with(" 15 "));
  CHECK(out != "15 15 15 ");
}

TEST_CASE("a formula counts in its own size, not in that of the text before it") {
  CHECK(distances({"行", "行$\\frac{a}{b}$", "行"}) == "15 15 ");
  CHECK(distances({"行", "行$\\frac{a}{b}$", "行"}, Length::points(20)) ==
        "19.42 18.22 ");
}

TEST_CASE("two formulas may share the room between their lines no more than text may") {
  const std::string deep = "$\\frac{a}{b}$";
  const std::string high = "$\\frac{a^{b^{c}}}{b}$";
  CHECK(distances({deep, "行"}) == "15 ");
  CHECK(distances({"行", high}) == "15 ");
  CHECK(distances({deep, high}) != "15 ");
}

/// Two paragraphs of a line each; the second has a fraction of fractions.
struct TwoLines {
  ShapedFormula text{"行"}, deep{"$\\frac{\\frac{a}{b}}{\\frac{c}{d}}$"};
  Flow flow;
  FlowColumn column;

  TwoLines() {
    for (ShapedFormula* const made : {&text, &deep}) {
      flow.paragraphs.push_back(
          {&made->shaped, set_paragraph(made->shaped, Length::points(300),
                                        LineFill::ragged, made->fonts, nullptr)});
      FlowLine line;
      line.height = made->paragraph.leading;
      line.baseline = baseline_of(made->paragraph);
      line.pieces.push_back(
          {static_cast<std::uint32_t>(flow.paragraphs.size() - 1), 0, {}, {}, 0});
      column.lines.push_back(std::move(line));
    }
  }
  [[nodiscard]] Length rise() const {
    return column.lines[1].height - deep.paragraph.leading;
  }
};

TEST_CASE("what is raised to an earlier line stays there when the lines part") {
  TwoLines two;
  two.column.lines[1].pieces.push_back(two.column.lines[0].pieces.front());
  two.column.lines[1].pieces.back().raise = Length::points(15);
  make_room_for_formulas(two.flow, two.column);
  REQUIRE(two.rise() > Length{});
  CHECK(two.column.lines[1].pieces[0].raise == Length{});
  CHECK(two.column.lines[1].pieces[1].raise == Length::points(15) + two.rise());
}

TEST_CASE("in a band of cells the texts move down") {
  TwoLines two;
  FlowLine& band = two.column.lines[1];
  band.pieces[0].raise = -band.baseline;
  band.baseline = {};
  const Length raise = band.pieces[0].raise;
  make_room_for_formulas(two.flow, two.column);
  REQUIRE(two.rise() > Length{});
  CHECK(two.column.lines[1].baseline == Length{});
  CHECK(two.column.lines[1].pieces[0].raise == raise - two.rise());
}

TEST_CASE("a formula higher than its line keeps inside the page at its head and foot") {
  TwoLines two;
  make_room_for_formulas(two.flow, two.column);
  CHECK(two.column.lines[0].head_room == Length{});
  CHECK(two.column.lines[0].foot_room == Length{});
  CHECK(two.column.lines[1].foot_room > Length{});
  TwoLines one;
  one.column.lines.erase(one.column.lines.begin());
  make_room_for_formulas(one.flow, one.column);
  CHECK(one.column.lines[0].head_room > Length{});
  // What the line was opened by serves at the head of a page, too.
  CHECK(two.column.lines[1].head_room + two.rise() == one.column.lines[0].head_room);
}

}  // namespace jianli
