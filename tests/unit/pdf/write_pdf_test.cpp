// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "pdf/write_pdf.h"

#include <doctest/doctest.h>
#include <hb.h>

#include "read_back.h"
#include "shaped_text.h"

namespace jianli {
namespace {

using namespace jianli::testing;

TextItem line(FaceId face, std::string_view text, std::int64_t baseline) {
  return shape_item(face, text, Length::points(50), Length::points(baseline));
}

std::string write(const Pages& pages) {
  Diagnostics diagnostics;
  std::string pdf = write_pdf(pages, test_fonts(), {std::nullopt, "Jianli"}, diagnostics);
  CHECK(diagnostics.all().empty());
  return pdf;
}

std::string text_of_page(std::vector<PageItem> items) {
  return extract_text(ReadBack(write(make_pages(std::move(items)))), 0);
}

TEST_CASE("every face gives back its text") {
  CHECK(text_of_page({line(kInter, "Zhang San, Résumé", 100)}) == "Zhang San, Résumé\n");
  CHECK(text_of_page({line(kNotoSansSc, "张三的简历，2026年。", 100)}) ==
        "张三的简历，2026年。\n");
  CHECK(text_of_page({line(kJetBrainsMono, "a != b -> c", 100)}) == "a != b -> c\n");
}

TEST_CASE("a ligature stands for all its characters") {
  TextItem item = line(kInter, "fx", 100);
  item.text = u"fix";  // one glyph for the two characters of the first cluster
  item.glyphs[0].text_end = 2;
  item.glyphs[1].text_begin = 2;
  item.glyphs[1].text_end = 3;
  CHECK(text_of_page({item}) == "fix\n");
}

TEST_CASE("characters beyond the basic plane survive") {
  CHECK(text_of_page({line(kNotoSansSc, "𠮷野家", 100)}) == "𠮷野家\n");
}

TEST_CASE("characters that share a glyph keep their own text") {
  CHECK(text_of_page({line(kInter, "\u00C5\u212B a\u00A0b \u00C5", 100)}) ==
        "\u00C5\u212B a\u00A0b \u00C5\n");
  CHECK(text_of_page({line(kNotoSansSc, "工\u2F2F工", 100)}) == "工\u2F2F工\n");
  CHECK(text_of_page({line(kJetBrainsMono, "a\u00A0b c", 100)}) == "a\u00A0b c\n");
}

TEST_CASE("reading order is the order of items") {
  const TextItem title = line(kInterBold, "Engineer", 100);
  const TextItem dates =
      shape_item(kInter, "2021 – 2025", Length::points(480), Length::points(100));
  CHECK(text_of_page({title, dates, line(kInter, "Built things", 116)}) ==
        "Engineer\n2021 – 2025\nBuilt things\n");
}

TEST_CASE("a missing glyph draws .notdef and keeps its text") {
  const TextItem item = line(kInter, "a𠮷b", 100);
  REQUIRE(item.glyphs[1].glyph == 0);
  CHECK(text_of_page({item}) == "a𠮷b\n");
}

TEST_CASE("the same pages give the same bytes") {
  const Pages pages =
      make_pages({line(kInter, "abc", 100), line(kNotoSansSc, "简历", 116),
                  line(kJetBrainsMono, "x", 132)});
  CHECK(write(pages) == write(pages));
}

TEST_CASE("all that is needed is embedded, and no more") {
  const Pages pages = make_pages({line(kNotoSansSc, "张三", 100)});
  const std::string pdf = write(pages);
  CHECK(pdf.size() < 4800);
  const ReadBack file(pdf);
  CHECK(file.font(1) == nullptr);
}

TEST_CASE("an empty page is a page") {
  const ReadBack file(write(make_pages({})));
  CHECK(file.page_count() == 1);
  CHECK(extract_text(file, 0).empty());
}

TEST_CASE("a face without outlines is reported") {
  FontSet fonts = test_fonts();
  fonts.faces[kInter].face = {hb_face_create(hb_blob_get_empty(), 0), hb_face_destroy};
  Diagnostics diagnostics;
  CHECK(
      write_pdf(make_pages({line(kInter, "abc", 100)}), fonts, {}, diagnostics).empty());
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all()[0].rule == Rule::missing_font);
  CHECK(diagnostics.all()[0].message ==
        "the face `Inter-Regular` holds no outlines that a PDF can embed");
}

TEST_CASE("timings are filled if asked for") {
  Diagnostics diagnostics;
  PdfTimings timings;
  write_pdf(make_pages({line(kInter, "abc", 100)}), test_fonts(), {}, diagnostics,
            &timings);
  CHECK(timings.subset > 0);
  CHECK(timings.deflate > 0);
  CHECK(timings.content > 0);
  CHECK(timings.assembly > 0);
}

}  // namespace
}  // namespace jianli
