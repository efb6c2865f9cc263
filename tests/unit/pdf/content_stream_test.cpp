// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/content_stream.h"

#include <doctest/doctest.h>

#include <cstdlib>

namespace jianli {
namespace {

// A face whose glyph n has code n and is half an em wide; its fonts begin at /F3.
struct TestFace {
  GlyphPlan plan;
  std::vector<EmbeddedFace> faces;

  explicit TestFace(const Pages& pages) {
    FontSet fonts;
    fonts.faces.resize(1);
    plan = collect_glyphs(pages, fonts);
    EmbeddedFace face;
    face.use = &plan.faces[0];
    face.first_font = 3;
    for (const UsedGlyph& used : plan.faces[0].glyphs) {
      face.codes.push_back(static_cast<std::uint16_t>(used.glyph));
      face.widths.push_back(500);
    }
    faces.push_back(std::move(face));
  }
};

TextItem item_at(std::int64_t x, std::int64_t baseline, std::u16string text) {
  TextItem item;
  item.size = Length::points(10);
  item.x = Length::points(x);
  item.baseline = Length::points(baseline);
  item.structure = 1;
  item.text = std::move(text);
  for (std::uint32_t i = 0; i < item.text.size(); ++i) {
    PlacedGlyph glyph;
    glyph.glyph = item.text[i];
    glyph.advance = Length::points(5);
    glyph.text_begin = i;
    glyph.text_end = i + 1;
    item.glyphs.push_back(glyph);
  }
  return item;
}

// A page whose node 1 is a paragraph and node 2 a running line.
std::string content(std::vector<PageItem> items, std::vector<PageReading> readings = {}) {
  Pages pages;
  pages.structure = {
      {Role::document, 0, {}}, {Role::paragraph, 0, {}}, {Role::artifact, 0, {}}};
  pages.pages.push_back(
      {Length::points(600), Length::points(800), std::move(items), std::move(readings)});
  const TestFace face(pages);
  const std::vector<PageSpans> spans{plan_spans(pages.pages[0], face.faces)};
  const StructurePlan plan = plan_structure(pages, spans);
  return write_content(pages.pages[0], spans[0], plan, plan.pages[0], face.faces);
}

TEST_CASE("a word is one string") {
  CHECK(content({item_at(40, 100, u"ab")}) ==
        "BT\n/P<</MCID 0>>BDC\n/F3 10 Tf\n40 700 Td\n<00610062>Tj\nEMC\nET\n");
}

TEST_CASE("items that continue a line need no new place") {
  CHECK(content({item_at(40, 100, u"ab"), item_at(50, 100, u"c")}) ==
        "BT\n/P<</MCID 0>>BDC\n/F3 10 Tf\n40 700 Td\n<006100620063>Tj\nEMC\nET\n");
}

TEST_CASE("a small gap in a line is an adjustment, a wide one a new place") {
  CHECK(content({item_at(40, 100, u"a"), item_at(47, 100, u"b")}) ==
        "BT\n/P<</MCID 0>>BDC\n/F3 10 Tf\n40 700 Td\n[<0061>-200<0062>]TJ\nEMC\nET\n");
  CHECK(content({item_at(40, 100, u"a"), item_at(90, 100, u"b")}) ==
        "BT\n/P<</MCID 0>>BDC\n/F3 10 Tf\n40 700 Td\n<0061>Tj\n50 0 "
        "Td\n<0062>Tj\nEMC\nET\n");
}

TEST_CASE("the next line is placed from the last one's start") {
  CHECK(content({item_at(40, 100, u"a"), item_at(40, 116, u"b")}) ==
        "BT\n/P<</MCID 0>>BDC\n/F3 10 Tf\n40 700 Td\n<0061>Tj\n0 -16 "
        "Td\n<0062>Tj\nEMC\nET\n");
}

TEST_CASE("stretched spaces and kerning are adjustments behind the glyph") {
  TextItem item = item_at(40, 100, u"a b");
  item.glyphs[0].advance = Length::millipoints(4600);
  item.glyphs[1].advance = Length::millipoints(6250);
  CHECK(content({item}) ==
        "BT\n/P<</MCID 0>>BDC\n/F3 10 Tf\n40 700 "
        "Td\n[<0061>40<0020>-125<0062>]TJ\nEMC\nET\n");
}

TEST_CASE("offsets move their glyph only") {
  TextItem item = item_at(40, 100, u"abc");
  item.glyphs[1].x_offset = Length::points(1);
  item.glyphs[1].y_offset = Length::points(2);
  CHECK(
      content({item}) ==
      "BT\n/P<</MCID 0>>BDC\n/F3 10 Tf\n40 700 Td\n<0061>Tj\n2 Ts\n[-100<0062>]TJ\n0 Ts\n"
      "[100<0063>]TJ\nEMC\nET\n");
}

TEST_CASE("rounding never adds up to a visible error") {
  // 5.0024 pt a glyph against 5 pt in the file: corrected when two of them exceed 0.005
  // pt.
  TextItem item = item_at(40, 100, std::u16string(2000, u'a'));
  for (PlacedGlyph& glyph : item.glyphs) glyph.advance = Length{327837};
  const std::string text = content({item});
  double pen = 0, worst = 0;
  int shown = 0;
  for (std::size_t at = text.find('['); text[at] != ']';) {
    if (text[at] == '<') {
      for (++at; text[at] != '>'; at += 4) {
        worst = std::max(worst, std::abs(pen - shown * 327837 / 65536.0));
        pen += 5;
        ++shown;
      }
      ++at;
    } else if (text[at] == '[') {
      ++at;
    } else {
      char* end = nullptr;
      pen -= std::strtod(&text[at], &end) / 100;
      at = static_cast<std::size_t>(end - text.data());
    }
  }
  CHECK(shown == 2000);
  CHECK(worst < 0.005);
}

TEST_CASE("colours are set where they change and stay set") {
  TextItem grey = item_at(40, 100, u"a"), blue = item_at(45, 100, u"b");
  grey.color = {128, 128, 128};
  blue.color = {0, 51, 255};
  CHECK(content({grey, blue, item_at(50, 100, u"c")}) ==
        "BT\n/P<</MCID 0>>BDC\n0.502 g\n/F3 10 Tf\n40 700 Td\n<0061>Tj\n0 0.2 1 "
        "rg\n<0062>Tj\n0 g\n"
        "<0063>Tj\nEMC\nET\n");
}

TEST_CASE("rules are artifacts outside of text") {
  const RuleItem rule{{Length::points(40), Length::points(104), Length::points(500),
                       Length::millipoints(500)},
                      {}};
  CHECK(content({item_at(40, 100, u"a"), rule, rule, item_at(40, 120, u"b")}) ==
        "BT\n/P<</MCID 0>>BDC\n/F3 10 Tf\n40 700 Td\n<0061>Tj\nEMC\nET\n"
        "/Artifact BMC\n40 695.5 500 0.5 re f\n40 695.5 500 0.5 re f\nEMC\n"
        "BT\n/P<</MCID 1>>BDC\n40 680 Td\n<0062>Tj\nEMC\nET\n");
}

TEST_CASE("page numbers are artifacts") {
  TextItem number = item_at(300, 780, u"2");
  number.structure = 2;
  CHECK(content({item_at(40, 100, u"a"), number}) ==
        "BT\n/P<</MCID 0>>BDC\n/F3 10 Tf\n40 700 Td\n<0061>Tj\nEMC\n"
        "/Artifact<</Type/Pagination>>BDC\n260 -680 Td\n<0032>Tj\nEMC\nET\n");
}

TEST_CASE("the second reading of a glyph is shown by the next font") {
  TextItem item = item_at(40, 100, u"a\u00A0b");
  item.glyphs[1].glyph = 'a';
  CHECK(
      content({item}) ==
      "BT\n/P<</MCID 0>>BDC\n/F3 10 Tf\n40 700 Td\n<0061>Tj\n/F4 10 Tf\n<0061>Tj\n/F3 10 "
      "Tf\n<0062>Tj\nEMC\nET\n");
}

TEST_CASE("a reading no font has is told beside its glyph") {
  std::u16string text;
  for (char16_t c = u'\u4E00'; c <= u'\u4E20'; ++c) text += c;  // one more than fonts
  TextItem item = item_at(40, 100, text);
  for (PlacedGlyph& glyph : item.glyphs) glyph.glyph = 0;
  CHECK(content({item}).ends_with(
      "/F34 10 Tf\n<0000>Tj\nEMC\n"
      "/Span<</MCID 1/ActualText<FEFF4E20>>>BDC\n/F3 10 Tf\n<0000>Tj\nEMC\nET\n"));
}

TEST_CASE("glyphs that reach back over each other are read as one span") {
  // The first takes a fifth of its width, as a full-width mark whose blank is trimmed.
  TextItem item = item_at(0, 800, u"ABC");
  item.glyphs[0].advance = Length::points(1);
  const std::string out = content({item});
  CHECK(out.find("/Span<</MCID 0/ActualText<FEFF00410042>>>BDC") != std::string::npos);
  CHECK(out.find("EMC") < out.find("<0043>"));
}

TEST_CASE("such a span goes over two items of a line") {
  TextItem first = item_at(0, 800, u"A");
  first.glyphs[0].advance = Length::points(1);
  TextItem second = item_at(1, 800, u"BC");
  second.color = {255, 0, 0};
  const std::string out = content({first, second});
  CHECK(out.find("/Span<</MCID 0/ActualText<FEFF00410042>>>BDC") != std::string::npos);
  TextItem lower = item_at(1, 780, u"BC");
  CHECK(content({first, lower}).find("/Span") == std::string::npos);
}

TextItem read_as(std::uint32_t reading, TextItem item) {
  item.reading = reading;
  return item;
}

TEST_CASE("the items of a reading are one span") {
  TextItem small = read_as(1, item_at(45, 100, u"2"));
  small.size = Length::points(7);
  CHECK(content({item_at(35, 100, u"a"), read_as(1, item_at(40, 100, u"x")), small,
                 item_at(50, 100, u"b")},
                {{u"x^2", false}}) ==
        "BT\n/P<</MCID 0>>BDC\n/F3 10 Tf\n35 700 Td\n<0061>Tj\nEMC\n"
        "/Span<</MCID 1/ActualText<FEFF0078005E0032>>>BDC\n<0078>Tj\n/F3 7 Tf\n<0032>Tj\n"
        "EMC\n/P<</MCID 2>>BDC\n/F3 10 Tf\n[-150<0062>]TJ\nEMC\nET\n");
}

TEST_CASE("two readings side by side are two spans") {
  const std::string out =
      content({read_as(1, item_at(40, 100, u"a")), read_as(2, item_at(45, 100, u"b"))},
              {{u"x", false}, {u"y", false}});
  CHECK(out ==
        "BT\n/Span<</MCID 0/ActualText<FEFF0078>>>BDC\n/F3 10 Tf\n40 700 "
        "Td\n<0061>Tj\nEMC\n"
        "/Span<</MCID 1/ActualText<FEFF0079>>>BDC\n<0062>Tj\nEMC\nET\n");
}

TEST_CASE("a reading holds no other span and no artifact") {
  TextItem overlapping = read_as(1, item_at(40, 100, u"AB"));
  overlapping.glyphs[0].advance = Length::points(1);
  const RuleItem bar{
      {Length::points(40), Length::points(90), Length::points(5), Length::points(1)}, {}};
  CHECK(content({overlapping, bar, item_at(40, 120, u"c")}, {{u"x", false}}) ==
        "BT\n/Span<</MCID 0/ActualText<FEFF0078>>>BDC\n/F3 10 Tf\n40 700 Td\n"
        "[<0041>400<0042>]TJ\nEMC\nET\n"
        "/Artifact BMC\n40 709 5 1 re f\nEMC\nBT\n/P<</MCID 1>>BDC\n40 680 "
        "Td\n<0063>Tj\nEMC\nET\n");
}

TEST_CASE("an overlap does not reach into a reading") {
  TextItem mark = item_at(0, 800, u"A");
  mark.glyphs[0].advance = Length::points(1);
  const std::string out =
      content({mark, read_as(1, item_at(1, 800, u"B"))}, {{u"x", false}});
  CHECK(out.find("/Span") == out.rfind("/Span"));
}

TEST_CASE("dots are artifacts") {
  CHECK(content({item_at(40, 100, u"a"), DotItem{Length::points(45),
                                                 Length::points(103),
                                                 Length::points(1),
                                                 {255, 0, 0}}}) ==
        "BT\n/P<</MCID 0>>BDC\n/F3 10 Tf\n40 700 Td\n<0061>Tj\nEMC\nET\n"
        "/Artifact BMC\n1 0 0 rg\n46 697 m 46 697.552 45.552 698 45 698 c "
        "44.448 698 44 697.552 44 697 c 44 696.448 44.448 696 45 696 c "
        "45.552 696 46 696.448 46 697 c f\nEMC\n");
}

TEST_CASE("a page without items has no operators") { CHECK(content({}).empty()); }

TEST_CASE("links draw nothing") {
  CHECK(content({LinkItem{{}, "https://example.org", "", 0}}).empty());
}

TEST_CASE("outlines are artifacts") {
  static const DrawStep kPath[] = {{PathOperator::move, {{{0, 0}}}},
                                   {PathOperator::line, {{{500, 1000}}}},
                                   {PathOperator::close, {}}};
  PathItem icon;
  icon.x = Length::points(40);
  icon.bottom = Length::points(100);
  icon.size = Length::points(10);
  icon.color = {255, 0, 0};
  icon.path = kPath;
  CHECK(content({icon}) == "/Artifact BMC\n1 0 0 rg\n40 700 m 45 710 l h f\nEMC\n");
}

TEST_CASE("a blank that fills its advance is drawn as wide") {
  TextItem item = item_at(40, 100, u"a b");
  item.glyphs[1].advance = Length::points(15);
  item.glyphs[1].fills_advance = true;
  CHECK(content({item}) ==
        "BT\n/P<</MCID 0>>BDC\n/F3 10 Tf\n40 700 Td\n<0061>Tj\n300 Tz\n<0020>Tj\n100 "
        "Tz\n<0062>Tj\nEMC\nET\n");
}

}  // namespace
}  // namespace jianli
