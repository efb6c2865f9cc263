// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
// Writes the PDF of a text many times and tells where the time goes:
//   pdf_bench TEXT OUT.pdf [ROUNDS]
// TEXT holds a paragraph a line, `H heading` or `P paragraph`. Lines are filled greedily,
// a character at a time: this measures the writer, not the layout.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>

#include "base/utf8.h"
#include "pdf/write_pdf.h"
#include "unit/pdf/shaped_text.h"

namespace {

using namespace jianli::testing;
using jianli::Length;

bool for_han_face(char32_t c) {
  return jianli::is_han(c) || jianli::is_cjk_mark(c) || c == 0x201C || c == 0x201D;
}

struct Filler {
  jianli::Pages pages = make_pages({});
  Length y = Length::points(42);

  void new_line(Length leading) {
    y += leading;
    if (y > Length::points(800)) {
      pages.pages.push_back(make_page({}));
      y = Length::points(42) + leading;
    }
  }

  void add(const std::string& paragraph, bool heading) {
    const Length size = heading ? Length::points(12) : Length::millipoints(9500);
    const Length leading = size.scaled(145, 100), left = Length::points(40);
    Length x = left;
    new_line(leading);
    for (std::size_t begin = 0, at = 0; at < paragraph.size(); begin = at) {
      const bool han = for_han_face(jianli::next_character(paragraph, at));
      for (std::size_t next = at; next < paragraph.size(); at = next) {
        if (for_han_face(jianli::next_character(paragraph, next)) != han) break;
      }
      const jianli::FaceId face = han ? (heading ? kNotoSansScBold : kNotoSansSc)
                                      : (heading ? kInterBold : kInter);
      const jianli::TextItem whole = shape_item(
          face, std::string_view(paragraph).substr(begin, at - begin), x, y, size);
      jianli::TextItem part = whole;
      part.glyphs.clear();
      for (const jianli::PlacedGlyph& glyph : whole.glyphs) {
        if (x + glyph.advance > Length::points(555)) {
          pages.pages.back().items.emplace_back(part);
          part.glyphs.clear();
          new_line(leading);
          part.x = x = left;
          part.baseline = y;
        }
        part.glyphs.push_back(glyph);
        x += glyph.advance;
      }
      pages.pages.back().items.emplace_back(part);
    }
    y += Length::points(3);
  }
};

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) return std::fputs("pdf_bench TEXT OUT.pdf [ROUNDS]\n", stderr), 2;
  const int rounds = argc > 3 ? std::atoi(argv[3]) : 20;
  Filler filler;
  std::ifstream text(argv[1]);
  for (std::string line; std::getline(text, line);) {
    if (line.size() > 2) filler.add(line.substr(2), line[0] == 'H');
  }

  jianli::Diagnostics diagnostics;
  jianli::PdfTimings timings;
  std::string pdf;
  const auto begin = std::chrono::steady_clock::now();
  for (int i = 0; i < rounds; ++i) {
    pdf = jianli::write_pdf(filler.pages, test_fonts(), {std::nullopt, "Jianli"},
                            diagnostics, &timings);
  }
  const std::chrono::duration<double, std::milli> total =
      std::chrono::steady_clock::now() - begin;
  std::ofstream(argv[2], std::ios::binary) << pdf;
  const auto milliseconds = [&](std::int64_t nanoseconds) {
    return static_cast<double>(nanoseconds) / 1e6 / rounds;
  };
  std::printf(
      "total %.2f ms: subset %.2f, deflate %.2f, content %.2f, assembly %.2f; %zu "
      "bytes\n",
      total.count() / rounds, milliseconds(timings.subset), milliseconds(timings.deflate),
      milliseconds(timings.content), milliseconds(timings.assembly), pdf.size());
}
