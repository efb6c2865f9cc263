// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/font_objects.h"

#include <doctest/doctest.h>

#include "pdf/write_pdf.h"
#include "read_back.h"
#include "shaped_text.h"

namespace jianli {
namespace {

using namespace jianli::testing;

ReadBack write_item(FaceId face, std::string_view text) {
  Diagnostics diagnostics;
  return ReadBack(write_pdf(
      make_pages({shape_item(face, text, Length::points(50), Length::points(100))}),
      test_fonts(), {}, diagnostics));
}

TEST_CASE("the commonest width is the default, the others stand in runs of codes") {
  const WidthTable table = make_width_table({5, 1, 2, 3, 4}, {1000, 250, 300, 1000, 600});
  CHECK(table.common == 1000);
  REQUIRE(table.runs.size() == 2);
  CHECK(table.runs[0].first_code == 1);
  CHECK(table.runs[0].widths == std::vector<int>{250, 300});
  CHECK(table.runs[1].first_code == 4);
  CHECK(table.runs[1].widths == std::vector<int>{600});
}

TEST_CASE("glyphs of one width need no runs") {
  const WidthTable table = make_width_table({1, 2}, {600, 600});
  CHECK(table.common == 600);
  CHECK(table.runs.empty());
}

TEST_CASE("a TrueType face is a CIDFontType2 whose codes are glyph ids") {
  const ReadBack file = write_item(kJetBrainsMono, "int x");
  const auto* font = file.font(0);
  const auto* cid_font = file.at(file.get(font, "DescendantFonts"), 0);
  const auto* descriptor = file.get(cid_font, "FontDescriptor");
  CHECK(file.source(file.get(font, "Subtype")) == "/Type0");
  CHECK(file.source(file.get(font, "Encoding")) == "/Identity-H");
  CHECK(file.source(file.get(cid_font, "Subtype")) == "/CIDFontType2");
  CHECK(file.source(file.get(cid_font, "CIDToGIDMap")) == "/Identity");
  CHECK(file.source(file.get(cid_font, "DW")) == "600");
  CHECK(file.get(cid_font, "W") == nullptr);
  CHECK(file.source(file.get(descriptor, "Flags")) == "5");  // fixed pitch, symbolic
  const auto* program = file.get(descriptor, "FontFile2");
  REQUIRE(program != nullptr);
  CHECK(file.stream(program).size() ==
        static_cast<std::size_t>(file.get(program, "Length1")->GetNumber()));
}

TEST_CASE("a CFF face is a CIDFontType0 with a bare program") {
  const ReadBack file = write_item(kNotoSansSc, "简历");
  const auto* font = file.font(0);
  const auto* cid_font = file.at(file.get(font, "DescendantFonts"), 0);
  const auto* descriptor = file.get(cid_font, "FontDescriptor");
  CHECK(file.source(file.get(cid_font, "Subtype")) == "/CIDFontType0");
  CHECK(file.source(file.get(file.get(cid_font, "CIDSystemInfo"), "Ordering")) ==
        "(Identity)");
  CHECK(file.source(file.get(cid_font, "DW")) == "1000");
  CHECK(file.source(file.get(descriptor, "Flags")) == "4");
  CHECK(file.source(file.get(descriptor, "FontBBox")) == "[-1002 -1048 2928 1808]");
  CHECK(file.source(file.get(file.get(descriptor, "FontFile3"), "Subtype")) ==
        "/CIDFontType0C");
}

TEST_CASE("the name tells subset and style") {
  const ReadBack file = write_item(kInterBold, "Zhang San");
  const auto* font = file.font(0);
  const std::string name = file.source(file.get(font, "BaseFont"));
  CHECK(name.size() == 1 + 6 + 1 + std::string("Inter-Bold-Identity-H").size());
  CHECK(name.ends_with("+Inter-Bold-Identity-H"));
  const auto* cid_font = file.at(file.get(font, "DescendantFonts"), 0);
  CHECK(file.source(file.get(cid_font, "BaseFont")) + "-Identity-H" == name);
  CHECK(file.source(file.get(file.get(cid_font, "FontDescriptor"), "FontName")) +
            "-Identity-H" ==
        name);
}

TEST_CASE("subsets of one face have different tags") {
  const auto name = [](std::string_view text) {
    const ReadBack file = write_item(kInter, text);
    return file.source(file.get(file.font(0), "BaseFont"));
  };
  CHECK(name("abc") != name("abd"));
  CHECK(name("abc") == name("cba"));  // the same glyphs
}

TEST_CASE("fonts of further readings share program and widths") {
  const ReadBack file = write_item(kNotoSansSc, "工作\u2F2F");
  const auto* first = file.font(0);
  const auto* second = file.font(1);
  REQUIRE(second != nullptr);
  CHECK(file.source(file.get(first, "DescendantFonts")) ==
        file.source(file.get(second, "DescendantFonts")));
  const auto texts = file.texts(second);
  REQUIRE(texts.size() == 1);
  CHECK(texts.begin()->second == "\u2F2F");
  CHECK(file.texts(first).at(texts.begin()->first) == "工");
}

}  // namespace
}  // namespace jianli
