// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/line_cost.h"

#include <doctest/doctest.h>

namespace jianli {
namespace {

constexpr std::int64_t kMeasure = 400;

/// A line of a paragraph, in points, with what its steps hold.
struct Line {
  LineRules rules{Length::points(kMeasure), Length::points(10), LineFill::justified,
                  Texture::han};
  LineStart start;
  LineEnd end;

  Line() {
    end.kind = BreakKind::allowed;
    end.sums.letters = 40;
    width(kMeasure);
    for (Length& step : end.sums.stretch) step = Length::points(2);
    for (Length& step : end.sums.shrink) step = Length::points(2);
  }
  Line& width(std::int64_t points) {
    end.sums.width = Length::points(points);
    end.sums.least = Length::points(points - 12);
    return *this;
  }
  [[nodiscard]] std::int64_t badness() const { return badness_of(start, end, rules); }
  [[nodiscard]] LineCost cost() const { return judge_line(start, end, rules).cost; }
};

TEST_CASE("a line of the measure's width is perfect") {
  CHECK(Line().badness() == 0);
  CHECK(Line().cost().demerits == 100);
}

TEST_CASE("each step is worse than all before it") {
  for (const Texture texture : {Texture::han, Texture::western}) {
    std::int64_t before = 0;
    for (std::int64_t points = 1; points <= 12; ++points) {
      Line line;
      line.rules.texture = texture;
      const std::int64_t badness = line.width(kMeasure + points).badness();
      CHECK(badness > before);
      before = badness;
    }
    before = 0;
    for (std::int64_t points = 1; points <= 8; ++points) {
      Line line;
      line.rules.texture = texture;
      const std::int64_t badness = line.width(kMeasure - points).badness();
      CHECK(badness > before);
      before = badness;
    }
  }
}

TEST_CASE("a step that a line has no glue of is passed over") {
  Line line;
  line.end.sums.stretch[0] = line.end.sums.stretch[1] = {};
  CHECK(line.width(kMeasure - 2).badness() == 2500);
}

TEST_CASE("Chinese gives way at its commas rather than spread Han where it is seen") {
  Line tight;
  tight.width(kMeasure + 8);
  CHECK(tight.badness() == 330);
  tight.width(kMeasure + 12);
  CHECK(tight.badness() == 1000);
  // Forty characters spread by 1/25 em each, 1/40 em, 1/200 em.
  Line loose;
  loose.end.sums.stretch = {Length{}, Length{}, Length::points(40), Length{}};
  CHECK(loose.width(kMeasure - 16).badness() == 440);
  CHECK(loose.width(kMeasure - 10).badness() == 203);
  CHECK(loose.width(kMeasure - 2).badness() == 56);
}

TEST_CASE("Western word spaces are judged as in TeX") {
  Line line;
  line.rules.texture = Texture::western;
  line.end.sums.stretch = {Length::points(40), Length{}, Length{}, Length{}};
  CHECK(line.width(kMeasure - 20).badness() == 100);
  CHECK(line.width(kMeasure - 40).badness() == 800);
  line.end.sums.shrink = {Length::points(12), {}, {}, {}, {}, {}};
  CHECK(line.width(kMeasure + 12).badness() == 100);
  CHECK(line.width(kMeasure + 6).badness() == 12);
}

TEST_CASE("a line that cannot be filled is worse than any that can, by its shortness") {
  CHECK(Line().width(kMeasure - 10).badness() == 6000);
  CHECK(Line().width(kMeasure - 20).badness() == 7000);
  CHECK(Line().width(10).badness() == kShortestJustified);
}

TEST_CASE("a ragged line is judged by the room behind it") {
  Line line;
  line.rules.fill = LineFill::ragged;
  line.end.sums.stretch = {};
  CHECK(line.width(kMeasure).badness() == 0);
  CHECK(line.width(kMeasure - 60).badness() == 100);
  CHECK(line.width(10).badness() == kShortestRagged);
}

TEST_CASE("a line too wide costs by its width, whatever else it costs") {
  Line wide;
  wide.width(kMeasure + 13);
  CHECK(wide.cost().beyond == Length::points(1));
  Line cut;
  cut.end.kind = BreakKind::last_resort;
  CHECK(cut.cost().last_resorts == 1);
  CHECK(cut.cost() < wide.cost());
}

TEST_CASE("a lone character costs more than a short line, less than a cut token") {
  Line lone;
  lone.end.kind = BreakKind::mandatory;
  lone.end.sums.letters = 1;
  lone.width(10);
  CHECK(lone.cost().lone == 1);
  CHECK(Line().width(10).cost() < lone.cost());
  Line cut;
  cut.end.kind = BreakKind::last_resort;
  CHECK(lone.cost() < cut.cost());
  lone.start.paragraph = true;
  CHECK(lone.cost().lone == 0);
}

TEST_CASE("hyphens in a row and a part of a word as the end cost demerits of their own") {
  Line line;
  line.start.hyphen = true;
  CHECK(line.cost().demerits == 100);
  line.end.kind = BreakKind::mandatory;
  CHECK(line.cost().demerits == 100100);
  line.rules.texture = Texture::western;
  line.end.kind = BreakKind::hyphen;
  CHECK(line.cost().demerits == 13600);
}

TEST_CASE("a last line is natural; one of a single word counts a little") {
  Line last;
  last.end.kind = BreakKind::mandatory;
  CHECK(last.width(200).badness() == 0);
  CHECK(last.width(24).badness() == 300);
  CHECK(last.width(25).badness() == 0);
  CHECK(last.width(kMeasure + 2).badness() == 20);
}

std::int64_t demerits(BreakKind kind, Texture texture, LineFill fill) {
  Line line;
  line.end.kind = kind;
  line.rules.texture = texture;
  line.rules.fill = fill;
  return line.cost().demerits;
}

TEST_CASE("kinds of breaks have their penalties") {
  constexpr auto kWestern = Texture::western;
  constexpr auto kJustified = LineFill::justified;
  CHECK(demerits(BreakKind::allowed, kWestern, kJustified) == 10 * 10);
  CHECK(demerits(BreakKind::hyphen, kWestern, kJustified) == 60 * 60);
  CHECK(demerits(BreakKind::formula, kWestern, kJustified) == 510 * 510);
  CHECK(demerits(BreakKind::discouraged, kWestern, kJustified) == 1010 * 1010);
  CHECK(demerits(BreakKind::hyphen, kWestern, LineFill::ragged) == 210 * 210);
  CHECK(demerits(BreakKind::discouraged, kWestern, LineFill::ragged) == 3010 * 3010);
  CHECK(demerits(BreakKind::hyphen, Texture::han, kJustified) == 3010 * 3010);
  Line typed;
  typed.end.penalty = 50;
  CHECK(typed.cost().demerits == 60 * 60);
}

TEST_CASE("two hyphens in a row cost more than one") {
  Line line;
  line.end.kind = BreakKind::hyphen;
  const std::int64_t one = line.cost().demerits;
  line.start.hyphen = true;
  CHECK(line.cost().demerits == one + 10000);
}

TEST_CASE("sums leave out what ragged lines do not use") {
  LineItem glue;
  glue.kind = LineItemKind::glue;
  glue.step = GlueStep::han_latin_gap;
  glue.shrink_step = ShrinkStep::han_latin_gap;
  glue.width = Length::points(4);
  glue.stretch = Length::points(3);
  glue.reserve = Length::points(2);
  glue.shrink = Length::points(1);
  LineSums justified;
  justified.add(glue, LineFill::justified);
  CHECK(justified.width == Length::points(4));
  CHECK(justified.least == Length::points(3));
  CHECK(justified.stretch[1] == Length::points(3));
  CHECK(justified.stretch[3] == Length::points(2));
  CHECK(justified.shrink[4] == Length::points(1));
  LineSums ragged;
  ragged.add(glue, LineFill::ragged);
  CHECK(ragged.least == Length::points(4));
  CHECK(ragged.stretch[1] == Length{});
}

}  // namespace
}  // namespace jianli
