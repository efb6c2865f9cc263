// SPDX-FileCopyrightText: 2026 The Jianli authors
// SPDX-License-Identifier: MIT
#include "text/select_face.h"

#include <doctest/doctest.h>

#include "text_fixture.h"

namespace jianli {
namespace {

/// Roles body and emphasis: Noto for Han, and LXGW WenKai where Han is emphasised.
FontSet fonts_with_kai(const std::vector<std::string>& languages = {"zh-Hans"}) {
  FontManifest manifest = test_manifest();
  const std::string folder = "/usr/share/fonts/truetype/lxgw-wenkai/";
  for (const auto& [weight, file] : {std::pair{400, "LXGWWenKai-Regular.ttf"},
                                     std::pair{700, "LXGWWenKai-Bold.ttf"}}) {
    manifest.faces.push_back({"LXGW WenKai",
                              FontScript::han,
                              static_cast<std::uint16_t>(weight),
                              Slant::upright,
                              {folder + file},
                              {},
                              0,
                              "fonts-lxgw-wenkai",
                              "OFL-1.1"});
  }
  Diagnostics diagnostics;
  return open_fonts(
      {{"body", {"Inter"}, {"Noto Sans CJK"}}, {"emphasis", {"Inter"}, {"LXGW WenKai"}}},
      languages, manifest, {}, diagnostics);
}

std::string face_of(const FontSet& fonts, const TextStyle& style, Side side, char32_t c,
                    std::string_view language = "zh-Hans") {
  const auto face = select_face(fonts, style, side, c, language);
  return face ? fonts[*face].metrics.postscript_name : "none";
}

TextStyle in_role(FontRole role, std::uint16_t weight = 400) {
  TextStyle style = test_style();
  style.font = role;
  style.weight = weight;
  return style;
}

TEST_CASE("slant weighs more than weight; Han stays upright") {
  const FontSet fonts = fonts_with_kai();
  TextStyle style = in_role(0, 700);
  style.slant = Slant::italic;
  CHECK(face_of(fonts, style, Side::latin, 'a') == "Inter-Italic");
  CHECK(face_of(fonts, style, Side::han, U'重') == "NotoSansCJKsc-Bold");
  CHECK(face_of(fonts, in_role(1, 700), Side::han, U'重') == "LXGWWenKai-Bold");
}

TEST_CASE("what a face for emphasis lacks is set in the body's") {
  const FontSet fonts = fonts_with_kai();
  CHECK(face_of(fonts, in_role(1), Side::han, U'楷') == "LXGWWenKai-Regular");
  CHECK(face_of(fonts, in_role(1), Side::han, U'〇') == "LXGWWenKai-Regular");
  // Inter has ℮, too, but the text is Chinese.
  CHECK(covers(fonts[fonts.roles[1].latin[0]], U'℮'));
  CHECK(face_of(fonts, in_role(1), Side::han, U'℮') == "NotoSansCJKsc-Regular");
  CHECK(face_of(fonts, in_role(1, 700), Side::han, U'℮') == "NotoSansCJKsc-Bold");
  CHECK(face_of(fonts, in_role(1), Side::latin, U'℮') == "Inter-Regular");
  CHECK(face_of(fonts, in_role(1), Side::han, 0x1F600) == "none");
}

TEST_CASE("a text is set in the face of its language's region") {
  const FontSet fonts = fonts_with_kai({"zh-Hant", "ja", "zh-Hans", "ko", "zh-Hant-HK"});
  const TextStyle style = in_role(0);
  CHECK(face_of(fonts, style, Side::han, U'骨', "zh-Hans") == "NotoSansCJKsc-Regular");
  CHECK(face_of(fonts, style, Side::han, U'骨', "zh-Hant") == "NotoSansCJKtc-Regular");
  CHECK(face_of(fonts, style, Side::han, U'骨', "zh-Hant-HK") == "NotoSansCJKhk-Regular");
  CHECK(face_of(fonts, style, Side::han, U'骨', "ja") == "NotoSansCJKjp-Regular");
  CHECK(face_of(fonts, in_role(0, 700), Side::han, U'骨', "ja") == "NotoSansCJKjp-Bold");
  // Han in Western text is the document's own.
  CHECK(face_of(fonts, style, Side::han, U'骨', "en") == "NotoSansCJKtc-Regular");
  CHECK(han_language(fonts, "en") == "zh-Hant");
  CHECK(han_language(fonts, "ja") == "ja");
}

TEST_CASE("a language whose region was not asked for takes the first") {
  const FontSet fonts = fonts_with_kai({"zh-Hans"});
  CHECK(face_of(fonts, in_role(0), Side::han, U'骨', "ja") == "NotoSansCJKsc-Regular");
}

/// Body: Inter, and WenKai for Han that is not bold.
FontSet fonts_for_bold() {
  FontManifest manifest = test_manifest();
  manifest.faces.push_back(
      {"LXGW WenKai",
       FontScript::han,
       400,
       Slant::upright,
       {"/usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf"},
       {},
       0,
       "fonts-lxgw-wenkai",
       "OFL-1.1"});
  FontRoleRequest body{"body", {"Inter"}, {"LXGW WenKai"}};
  body.bold_han = {"Noto Sans CJK"};
  body.latin_scale = 970;
  Diagnostics diagnostics;
  return open_fonts({body}, "zh-Hans", manifest, {}, diagnostics);
}

TEST_CASE("text of weight 600 and more is set in the families for bold") {
  const FontSet fonts = fonts_for_bold();
  CHECK(face_of(fonts, in_role(0, 400), Side::han, U'重') == "LXGWWenKai-Regular");
  CHECK(face_of(fonts, in_role(0, 500), Side::han, U'重') == "LXGWWenKai-Regular");
  CHECK(face_of(fonts, in_role(0, 600), Side::han, U'重') == "NotoSansCJKsc-Bold");
  CHECK(face_of(fonts, in_role(0, 700), Side::han, U'重') == "NotoSansCJKsc-Bold");
  CHECK(fonts[*preferred_face(fonts, in_role(0, 700), Side::han)].family ==
        "Noto Sans CJK");
  // Without families for bold the others serve.
  CHECK(face_of(fonts, in_role(0, 700), Side::latin, U'a') == "Inter-Bold");
}

TEST_CASE("a Latin face is scaled to the Han face beside it, in all text") {
  const FontSet fonts = fonts_for_bold();
  const TextStyle style = in_role(0);
  const auto scale = [&](Side side, char32_t c) {
    return face_scale(fonts, style, fonts[*select_face(fonts, style, side, c)]);
  };
  CHECK(scale(Side::latin, U'a') == 970);
  CHECK(scale(Side::han, U'重') == 1000);
  // What is set in the Han face for want of a glyph is of its size.
  CHECK(scale(Side::latin, U'ㄅ') == 1000);
}

}  // namespace
}  // namespace jianli
