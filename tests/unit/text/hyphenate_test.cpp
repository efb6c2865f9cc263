// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/hyphenate.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "breaks_fixture.h"
#include "style/style_names.h"

namespace jianli {
namespace {

/// One glyph a unit, as if a face had no ligatures.
void set_glyphs(ShapedParagraph& shaped) {
  for (std::uint32_t i = 0; i < shaped.text.size(); ++i) {
    Glyph glyph;
    glyph.text_begin = i;
    glyph.text_end = i + 1;
    shaped.glyphs.push_back(glyph);
  }
}

std::string hyphens_in(const Paragraph& paragraph, Hyphenator& hyphenator) {
  ShapedParagraph shaped = find_test_breaks(paragraph);
  set_glyphs(shaped);
  std::vector<BreakKind> breaks = shaped.breaks;
  hyphenator.add_hyphens(shaped, breaks);
  return show_breaks(shaped, breaks);
}

std::string hyphens_in(const std::string& text, const std::string& language = "en") {
  Hyphenator hyphenator({});
  return hyphens_in(test_paragraph(text, language), hyphenator);
}

TEST_CASE("words are hyphenated by the patterns of their language") {
  CHECK(hyphens_in("representation") == "rep‑re‑sen‑ta‑tion");
  CHECK(hyphens_in("representation", "en-US") == "rep‑re‑sen‑ta‑tion");
  CHECK(hyphens_in("representation", "en-GB") == "rep‑res‑ent‑a‑tion");
}

TEST_CASE("Western words in Chinese text are English") {
  CHECK(hyphens_in("做recommendation吧", "zh-Hans") == "做÷rec‑om‑men‑da‑tion÷吧");
}

TEST_CASE("a language without patterns has no hyphens") {
  CHECK(hyphens_in("representation", "tlh") == "representation");
  CHECK(hyphens_in("representation", "../hyphen/en") == "representation");
}

TEST_CASE("three letters stay before a hyphen, three behind it, six in all") {
  CHECK(hyphens_in("number") == "num‑ber");
  CHECK(hyphens_in("after") == "after");
  CHECK(hyphens_in("reducing") == "reduc‑ing");
  CHECK(hyphens_in("method") == "method");
  CHECK(hyphens_in("ready") == "ready");
}

TEST_CASE("two letters stay before a hyphen in a long word without another place") {
  CHECK(hyphens_in("research") == "re‑search");
  CHECK(hyphens_in("increased") == "in‑creased");
  CHECK(hyphens_in("always") == "always");
  CHECK(hyphens_in("between") == "between");
}

TEST_CASE("a capital at the head changes nothing") {
  CHECK(hyphens_in("Representation") == "Rep‑re‑sen‑ta‑tion");
}

TEST_CASE("abbreviations, coined names and compounds are left as they are") {
  for (const std::string text :
       {"UNESCO", "TensorFlow", "JavaScript", "Transformer2", "tokenizer.json",
        "C++Builder", "user_interface", "repre\u0331sentation"}) {
    CAPTURE(text);
    CHECK(hyphens_in(text) == text);
  }
  CHECK(hyphens_in("encoder-independent") == "encoder-÷independent");
}

TEST_CASE("addresses and names in brackets have no hyphens") {
  CHECK(hyphens_in("https://a.cn/representation").find("‑") == std::string::npos);
  CHECK(hyphens_in("representation@example.com").find("‑") == std::string::npos);
  CHECK(hyphens_in("李明（Alexander）", "zh-Hans") == "李÷明÷（Alexander）");
}

TEST_CASE("marks of the sentence do not keep a word from being hyphenated") {
  CHECK(hyphens_in("“number”, (number). number’s") ==
        "“num‑ber”, ÷(num‑ber). ÷num‑ber’s");
}

TEST_CASE("a soft hyphen takes the place of the patterns") {
  CHECK(hyphens_in("represent\u00ADation") == "represent\u00AD‑ation");
}

TEST_CASE("no hyphen falls inside a ligature") {
  const Paragraph paragraph = test_paragraph("number", "en");
  ShapedParagraph shaped = find_test_breaks(paragraph);
  set_glyphs(shaped);
  // `mb` as one glyph, which the point `num‑ber` would cut.
  shaped.glyphs[2].text_end = 4;
  shaped.glyphs.erase(shaped.glyphs.begin() + 3);
  std::vector<BreakKind> breaks = shaped.breaks;
  Hyphenator hyphenator({});
  hyphenator.add_hyphens(shaped, breaks);
  CHECK(show_breaks(shaped, breaks) == "number");
}

TEST_CASE("code, formulas, what is wanted whole, and a style without hyphens have none") {
  Hyphenator hyphenator({});
  Paragraph paragraph = test_paragraph("number", "en");
  CHECK(hyphens_in(paragraph, hyphenator) == "num‑ber");
  paragraph.inlines[0].whole = true;
  CHECK(hyphens_in(paragraph, hyphenator) == "number");
  paragraph.inlines[0].whole = false;
  paragraph.inlines[0].kind = InlineKind::math;
  CHECK(hyphens_in(paragraph, hyphenator) == "number");
  paragraph.inlines[0].kind = InlineKind::writing;
  paragraph.inlines[0].style.font = static_cast<FontRole>(FontRoleName::code);
  CHECK(hyphens_in(paragraph, hyphenator) == "number");
  paragraph.inlines[0].style.font = 0;
  paragraph.typography.hyphenate = false;
  CHECK(hyphens_in(paragraph, hyphenator) == "number");
}

/// A folder of patterns that lives as long as the test.
struct PatternFolder {
  PatternFolder() : path(std::filesystem::temp_directory_path() / "jianli_hyphenate") {
    std::filesystem::create_directories(path);
  }
  ~PatternFolder() { std::filesystem::remove_all(path); }
  PatternFolder(const PatternFolder&) = delete;
  PatternFolder& operator=(const PatternFolder&) = delete;

  void write(const std::string& name, const std::string& patterns) const {
    std::ofstream(path / name, std::ios::binary) << patterns;
  }

  std::filesystem::path path;
};

TEST_CASE("the folders given come before the system's; patterns may be in Latin-1") {
  const PatternFolder folder;
  folder.write("hyph_en_US.dic", "UTF-8\nt1able\n.tab1le\n");
  folder.write("hyph_de_DE.dic",
               "ISO8859-1\n\xF6"
               "1ne\n");
  Hyphenator hyphenator({folder.path});
  CHECK(hyphens_in(test_paragraph("tablet", "en"), hyphenator) == "tab‑let");
  CHECK(hyphens_in(test_paragraph("schöne", "de"), hyphenator) == "schöne");
  CHECK(hyphens_in(test_paragraph("schönes", "de"), hyphenator) == "schö‑nes");
  // A letter the patterns' encoding lacks leaves the word whole.
  CHECK(hyphens_in(test_paragraph("schönesж", "de"), hyphenator) == "schönesж");
}

}  // namespace
}  // namespace jianli
