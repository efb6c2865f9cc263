// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/shape_text.h"

#include <doctest/doctest.h>
#include <hb.h>

#include "text_fixture.h"

namespace jianli {
namespace {

struct Shaping {
  FontSet fonts = test_fonts();
  ShapingLook look;
  std::unique_ptr<hb_buffer_t, decltype(&hb_buffer_destroy)> buffer{hb_buffer_create(),
                                                                    hb_buffer_destroy};

  Shaping() {
    look.font = fonts[0].font.get();
    look.script = HB_SCRIPT_LATIN;
    look.language = hb_language_from_string("en", -1);
  }

  std::vector<Glyph> shape(std::u16string_view text, std::size_t begin, std::size_t end,
                           std::uint32_t shift = 0) {
    std::vector<Glyph> glyphs;
    fill_buffer(look, text, begin, end, buffer.get());
    shape_buffer(look, buffer.get());
    take_glyphs(buffer.get(), shift, glyphs);
    return glyphs;
  }
};

TEST_CASE("part of a text has the clusters of the whole") {
  Shaping shaping;
  const std::vector<Glyph> glyphs = shaping.shape(u"abcd", 1, 3);
  REQUIRE(glyphs.size() == 2);
  CHECK(glyphs[0].text_begin == 1);
  CHECK(glyphs[1].text_begin == 2);
  CHECK(shaping.shape(u"abcd", 1, 3, 10)[0].text_begin == 11);
}

TEST_CASE("a buffer is used again and again") {
  Shaping shaping;
  CHECK(shaping.shape(u"ab", 0, 2).size() == 2);
  CHECK(shaping.shape(u"c", 0, 1).size() == 1);
}

TEST_CASE("features are asked for where the look has them") {
  ShapingLook look;
  const auto tags = [&] {
    std::string text;
    for (const hb_feature_t& feature : features_of(look)) {
      char name[128];
      hb_feature_t shown = feature;
      hb_feature_to_string(&shown, name, sizeof name);
      text += std::string(name) + " ";
    }
    return text;
  };
  CHECK(tags() == "-calt ");
  look.tabular_figures = look.old_style_figures = look.small_caps = true;
  look.ligatures = false;
  CHECK(tags() == "-calt tnum onum smcp -liga ");
}

}  // namespace
}  // namespace jianli
