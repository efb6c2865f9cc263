// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/find_clusters.h"

#include <doctest/doctest.h>

#include "text_fixture.h"

namespace jianli {
namespace {

TEST_CASE("a cluster is a character, or several that are one glyph") {
  const FontSet fonts = test_fonts();
  Shaper shaper(fonts);
  Diagnostics diagnostics;
  const Paragraph paragraph = test_paragraph("甲，——é");
  const ShapedParagraph shaped = shaper.shape(paragraph, diagnostics);
  const std::vector<Cluster> clusters = find_clusters(shaped, fonts);
  REQUIRE(clusters.size() == 4);
  CHECK(clusters[0].first == U'甲');
  CHECK(clusters[0].mark == nullptr);
  REQUIRE(clusters[1].mark != nullptr);
  CHECK(clusters[1].trim_end == Length::points(5));
  CHECK(clusters[2].text_end - clusters[2].text_begin == 2);
  CHECK(clusters[2].width == Length::points(20));
  CHECK(clusters[3].run->side == Side::latin);
}

TEST_CASE("a cluster ends with its last character that is no accent") {
  const FontSet fonts = test_fonts();
  Shaper shaper(fonts);
  Diagnostics diagnostics;
  const Paragraph paragraph = test_paragraph("e\u0301好");
  const ShapedParagraph shaped = shaper.shape(paragraph, diagnostics);
  const std::vector<Cluster> clusters = find_clusters(shaped, fonts);
  REQUIRE(clusters.size() == 2);
  CHECK(clusters[0].text_end == 2);
  CHECK(clusters[0].last == U'e');
  CHECK(clusters[1].last == U'好');
}

TEST_CASE("a cluster has the size of its run, scripts of formulas a smaller one") {
  const FontSet fonts = test_fonts("en");
  Shaper shaper(fonts);
  Diagnostics diagnostics;
  const Paragraph paragraph = test_paragraph("x", "en");
  ShapedParagraph shaped = shaper.shape(paragraph, diagnostics);
  const Length width = find_clusters(shaped, fonts)[0].width;
  shaped.runs[0].scale = 700;
  const Cluster script = find_clusters(shaped, fonts)[0];
  CHECK(script.size == Length::points(7));
  CHECK(script.width ==
        run_length(shaped, shaped.runs[0], shaped.glyphs[0].advance, fonts));
  CHECK(script.width < width);
}

TEST_CASE("Western stops and quotes lose a share of their width at edges if asked") {
  const FontSet fonts = test_fonts("en");
  Shaper shaper(fonts);
  Diagnostics diagnostics;
  Paragraph paragraph = test_paragraph("“a.", "en");
  const ShapedParagraph shaped = shaper.shape(paragraph, diagnostics);
  CHECK(find_clusters(shaped, fonts)[2].trim_end == Length{});
  paragraph.typography.protrude = true;
  const std::vector<Cluster> clusters = find_clusters(shaped, fonts);
  REQUIRE(clusters.size() == 3);
  CHECK(clusters[0].trim_start == clusters[0].width.scaled(400, 1000));
  CHECK(clusters[1].trim_end == Length{});
  CHECK(clusters[2].trim_end == clusters[2].width.scaled(500, 1000));
}

}  // namespace
}  // namespace jianli
